internal import IntegerProgramming

extension Allocation {
    /// How many facilitators more, free during its meetings, would let each open series be led that nobody has a place in,
    /// that cannot be led beside those that run, and that some of those who wait could fill.
    ///
    /// Nothing is said where somebody could attend and lead at one time, nor of series that lack those whom they name.
    ///
    /// - Parameter problem: What was allocated.
    package func lackingFacilitators(in problem: Problem) -> [String: Int] {
        let programme = problem.programme
        guard programme.series.contains(where: { programme.facilitatorsNeeded(in: $0) > 0 }) else { return [:] }
        let waiting = Set(waitlist.filter(\.mayLackFacilitators).map(\.registration))
        guard !waiting.isEmpty else { return [:] }
        let instance = Instance(problem)
        guard instance.sharedPeople.namingFacilitators.isEmpty else { return [:] }
        let taken = Set(placements.map(\.series))
        let running = instance.series.indices.filter { taken.contains(instance.series[$0].id) }
        // Who holds a place that intake would not give counts for nothing here.
        guard running.allSatisfy({ !instance.candidates[$0].isEmpty }) else { return [:] }
        var lacking: [String: Int] = [:]
        for (index, series) in instance.series.enumerated() where series.status == .open && !taken.contains(series.id) {
            // Whoever has people in other registrations may lack them.
            let takers = instance.candidates[index].map(\.considered).filter { position in
                waiting.contains(instance.registration(position).id)
                    && !instance.sharedPeople.registrations.contains(position)
            }
            guard !takers.isEmpty, instance.suffice(takers, for: index) else { continue }
            lacking[series.id] = instance.lackingFacilitators(for: index, beside: running)
        }
        return lacking
    }
}

extension WaitlistEntry {
    /// Whether it waits for what others have, or it is not said why.
    fileprivate var mayLackFacilitators: Bool {
        reasons?.contains { if case .conflict = $0 { true } else { false } } != false
    }
}

extension Instance {
    /// nil where none lack, or where more do not help.
    fileprivate func lackingFacilitators(for index: Int, beside running: [Int]) -> Int? {
        guard let needed = staffing[index].roles.last?.needed, !canLead(index, beside: running, with: 0) else {
            return nil
        }
        return (1...needed).first { canLead(index, beside: running, with: $0) }
    }

    /// Whether a series can be led beside others with so many facilitators more, who are free during its meetings only.
    private func canLead(_ index: Int, beside running: [Int], with count: Int) -> Bool {
        let wanted = series[index].meetings
        let others = running.flatMap { series[$0].meetings }.filter { meeting in
            !wanted.contains { $0.overlaps(meeting) }
        }
        var further = problem.imagined(count)
        for number in further.indices { further[number].unavailable = others.map { .interval($0.start..<$0.end) } }
        let check = StaffingCheck(
            StaffingCheck.Needs(replacing(programme.facilitators + further)), limits: .none)
        do {
            return try check.refutation(of: Set(running + [index])) == nil
        } catch {
            // Where that cannot be worked out, nothing is said.
            return false
        }
    }
}
