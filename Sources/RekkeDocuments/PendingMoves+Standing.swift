internal import Rekke
internal import RekkeFormats

extension Documents {
    /// The result as it stands until whoever is asked to move has agreed; where nobody is, the result.
    var standing: Allocation { PendingMoves(self).standing(allocation, in: problem) }
}

extension PendingMoves {
    /// Who is asked has the place that it had, and who would gain by that waits: that much holds whatever is answered.
    func standing(_ allocation: Allocation, in problem: Problem) -> Allocation {
        if moves.isEmpty { return allocation }
        var standing = allocation
        standing.placements = allocation.placements.filter { hoping[$0.registration] == nil }.map {
            kept($0, in: problem)
        }
        standing.waitlist = waitlist(of: allocation, in: problem)
        let placed = Dictionary(grouping: standing.placements, by: \.series).mapValues { $0.map(\.registration) }
        for index in standing.series.indices { standing.series[index].hold(placed[standing.series[index].id] ?? []) }
        standing.guarantees.broken = allocation.guarantees.promised.filter { promised in
            allocation.guarantees.broken.contains(promised) || hoping[promised] != nil
        }
        standing.envy = allocation.envy?.filter { !isOpen($0.registration) && !isOpen($0.heldBy) }
        standing.summary.count(standing, in: problem.programme)
        return standing
    }

    private func isOpen(_ registration: String) -> Bool { asked[registration] != nil || hoping[registration] != nil }

    /// Who of those named attends which meeting of it, the result does not say.
    private func kept(_ placement: Placement, in problem: Problem) -> Placement {
        guard let move = asked[placement.registration] else { return placement }
        let registration = problem.registrations.first { $0.id == placement.registration }
        var kept = placement
        kept.series = move.from
        kept.rank = move.rankBefore
        kept.outsidePreferences = registration?.preferences.rank(of: move.from) == nil
        kept.from = nil
        kept.attendance = nil
        return kept
    }

    private func waitlist(of allocation: Allocation, in problem: Problem) -> [WaitlistEntry] {
        let waiting = Dictionary(allocation.waitlist.map { ($0.registration, $0) }) { first, _ in first }
        let ids = problem.registrationsInPriorityOrder.filter { waiting[$0.id] != nil || hoping[$0.id] != nil }
        return ids.enumerated().map { index, registration in
            var entry =
                waiting[registration.id]
                ?? WaitlistEntry(registration: registration.id, organisation: registration.organisation, position: 0)
            entry.position = index + 1
            // What is a number in a queue worth, the places of which may become others?
            entry.queue?.removeAll { undecided.contains($0.series) }
            return entry
        }
    }
}

extension SeriesOutcome {
    /// Who has a place in it instead; nobody leads what does not run.
    fileprivate mutating func hold(_ registrations: [String]) {
        placed = registrations
        if registrations.isEmpty, facilitators != nil { facilitators = [] }
    }
}

extension Allocation.Summary {
    /// The numbers of the placements and the waitlist.
    fileprivate mutating func count(_ allocation: Allocation, in programme: Programme) {
        let open = Set(programme.series.filter { $0.status == .open }.map(\.id))
        placed = allocation.placements.count
        waitlisted = allocation.waitlist.count
        freePlaces = max(0, places - allocation.placements.count { open.contains($0.series) })
        outsidePreferences = allocation.placements.count(where: \.outsidePreferences)
        totalRank = allocation.placements.reduce(0) { $0 + $1.rank }
    }
}
