import Rekke

/// A result in which one claim was changed, so that it is no longer true.
struct Forgery {
    let claim: String
    let allocation: Allocation

    /// Everything that can be changed in a result by one step, each alone.
    static func all(of allocation: Allocation) -> [Forgery] {
        var forger = Forger(allocation)
        forger.forgeHead()
        forger.forgePlacements()
        forger.forgeAttendance()
        forger.forgeWaitlist()
        forger.forgeRemedies()
        forger.forgeSeries()
        forger.forgeLists()
        forger.forgeObjectives()
        return forger.forgeries.filter { $0.allocation != allocation }
    }
}

/// Collects changed copies of a result.
struct Forger {
    let original: Allocation
    private(set) var forgeries: [Forgery] = []

    init(_ original: Allocation) {
        self.original = original
    }

    mutating func forge(_ claim: String, _ change: (inout Allocation) -> Void) {
        var copy = original
        change(&copy)
        forgeries.append(Forgery(claim: claim, allocation: copy))
    }

    /// Every element dropped, doubled, and exchanged for the next.
    mutating func forgeList<Element>(_ claim: String, _ list: WritableKeyPath<Allocation, [Element]>) {
        for index in original[keyPath: list].indices {
            forge("\(claim): one dropped") { $0[keyPath: list].remove(at: index) }
            forge("\(claim): one doubled") { $0[keyPath: list].insert($0[keyPath: list][index], at: index) }
            if index > 0 { forge("\(claim): two exchanged") { $0[keyPath: list].swapAt(index - 1, index) } }
        }
    }

    mutating func forgeNumber(_ claim: String, _ number: WritableKeyPath<Allocation, Int>) {
        forge("\(claim) one more") { $0[keyPath: number] += 1 }
        forge("\(claim) one less") { $0[keyPath: number] -= 1 }
    }

    mutating func forgeHead() {
        forge("programme") { $0.programme += "!" }
        forge("policy") { $0.policy.removeLast() }
        forge("policy") { $0.policy.insert($0.policy[0], at: 0) }
        forgeNumber("summary registrations", \.summary.registrations)
        forgeNumber("summary considered", \.summary.considered)
        forgeNumber("summary placed", \.summary.placed)
        forgeNumber("summary waitlisted", \.summary.waitlisted)
        forgeNumber("summary rejected", \.summary.rejected)
        forgeNumber("summary places", \.summary.places)
        forgeNumber("summary free places", \.summary.freePlaces)
        forgeNumber("summary outside preferences", \.summary.outsidePreferences)
        forgeNumber("summary total rank", \.summary.totalRank)
    }

    mutating func forgePlacements() {
        forgeList("placements", \.placements)
        for index in original.placements.indices {
            forge("placement's organisation") { $0.placements[index].organisation = "Somebody else" }
            forgeNumber("placement's rank", \.placements[index].rank)
            forge("placement outside preferences") { $0.placements[index].outsidePreferences.toggle() }
            forge("placement guaranteed") { $0.placements[index].guaranteed.toggle() }
            forge("placement confirmed") { $0.placements[index].confirmed.toggle() }
            for series in original.series {
                forge("placement in another series") { $0.placements[index].series = series.id }
            }
            for other in original.placements.indices where other < index {
                forge("two placements' series exchanged") {
                    ($0.placements[index].series, $0.placements[other].series) =
                        ($0.placements[other].series, $0.placements[index].series)
                }
            }
            for entry in original.waitlist {
                forge("placement of one who waits") { $0.placements[index].registration = entry.registration }
            }
        }
    }

    mutating func forgeAttendance() {
        for (index, placement) in original.placements.enumerated() {
            guard let attendance = placement.attendance else {
                forge("attendance where nobody is named") { $0.placements[index].attendance = [] }
                continue
            }
            forge("attendance missing") { $0.placements[index].attendance = nil }
            for (number, entry) in attendance.enumerated() {
                forge("attendance of a meeting dropped") { $0.placements[index].attendance?.remove(at: number) }
                forge("attendance of a meeting moved") { $0.placements[index].attendance?[number].meeting.seconds += 1 }
                for (position, attendee) in entry.attendees.enumerated() {
                    forge("attendee dropped") {
                        $0.placements[index].attendance?[number].attendees.remove(at: position)
                    }
                    forge("attendee doubled") { $0.placements[index].attendance?[number].attendees.append(attendee) }
                    forge("attendee unknown") {
                        $0.placements[index].attendance?[number].attendees[position] = "nobody"
                    }
                }
            }
        }
    }

    mutating func forgeWaitlist() {
        forgeList("waitlist", \.waitlist)
        for index in original.waitlist.indices {
            forgeNumber("position", \.waitlist[index].position)
            forge("waiting one's organisation") { $0.waitlist[index].organisation = "Somebody else" }
            forge("no reason") { $0.waitlist[index].reasons = [] }
            let count = original.fullSets?.count ?? 0
            forge("unknown full set") { $0.waitlist[index].reasons = [.placesTaken(fullSet: count)] }
            forge("no conflict") { $0.waitlist[index].reasons = [.conflict(with: [])] }
            let own = original.waitlist[index].registration
            forge("conflict with itself") { $0.waitlist[index].reasons = [.conflict(with: [own])] }
            forge("series that cannot take it left out") { $0.waitlist[index].reasons = [.cannotRun([])] }
            forge("series that cannot take it unknown") {
                $0.waitlist[index].reasons = [.cannotRun([Reason.Obstacle(series: "nobody", because: .capacity)])]
            }
            // A larger set of which the same holds is as good a proof.
            guard case .placesTaken(let own)? = original.waitlist[index].reasons?.first else { continue }
            for (number, other) in (original.fullSets ?? []).enumerated() {
                guard let needed = original.fullSets?[own].series, !Set(needed).isSubset(of: other.series) else {
                    continue
                }
                forge("another full set") { $0.waitlist[index].reasons = [.placesTaken(fullSet: number)] }
            }
        }
        for index in (original.fullSets ?? []).indices {
            forge("full set dropped") { $0.fullSets?.remove(at: index) }
            forge("full set's places") { $0.fullSets?[index].places += 1 }
            forge("full set without series") { $0.fullSets?[index].series = [] }
            forge("full set lacking a series") { $0.fullSets?[index].series.removeLast() }
            for series in original.series where series.places > 0 {
                forge("full set with a series too many") { $0.fullSets?[index].series.append(series.id) }
            }
        }
    }

    /// What only solving can tell is left alone.
    mutating func forgeRemedies() {
        for (index, entry) in original.waitlist.enumerated() {
            for part in [\WaitlistEntry.positions, \.queue] {
                for position in (entry[keyPath: part] ?? []).indices {
                    forge("queue for an unknown series") {
                        $0.waitlist[index][keyPath: part]?[position].series = "nobody"
                    }
                    forge("queue before its first") { $0.waitlist[index][keyPath: part]?[position].position = 0 }
                    let beyond = original.waitlist.count + 1
                    forge("queue beyond its last") { $0.waitlist[index][keyPath: part]?[position].position = beyond }
                    if position > 0 {
                        forge("queues exchanged") {
                            $0.waitlist[index][keyPath: part]?.swapAt(position - 1, position)
                        }
                    }
                }
            }
            for (number, remedy) in (entry.remedies ?? []).enumerated() {
                forge("remedy doubled") { $0.waitlist[index].remedies?.insert(remedy, at: number) }
                if number > 0 {
                    forge("remedies exchanged") { $0.waitlist[index].remedies?.swapAt(number - 1, number) }
                }
                forge("remedy costs itself") { $0.waitlist[index].remedies?[number].costs.append(entry.registration) }
                let impossible: [Remedy.Change] = [
                    .addPlace(series: "nobody"), .openSeries("nobody"), .freePlaceOutsidePreferences(series: "nobody"),
                    .addParallelSeries(like: "nobody", facilitators: 0), .addSeats(series: "nobody", seats: 1),
                    .addSeats(series: original.series[0].id, seats: 0), .lowerMinimum(series: "nobody"),
                    .changeQuota(series: original.series[0].id, role: "nobody's", .maximum(1)),
                    .moreAttendees(series: original.series[0].id, meetings: []),
                    .move(registration: entry.registration, from: "nobody", to: original.series[0].id),
                ]
                for change in impossible {
                    forge("remedy by a change that cannot be") {
                        $0.waitlist[index].remedies?[number].change = change
                    }
                }
            }
            if original.waitlist.count > 1, entry.remedies != nil {
                forge("remedies of one left out") { $0.waitlist[index].remedies = nil }
                forge("positions of one left out") { $0.waitlist[index].positions = nil }
                forge("queues of one left out") { $0.waitlist[index].queue = nil }
            }
        }
    }

    mutating func forgeSeries() {
        forgeList("series", \.series)
        for index in original.series.indices {
            forgeNumber("series' places", \.series[index].places)
            forgeList("series' members", \.series[index].placed)
            for entry in original.waitlist {
                forge("series' members") { $0.series[index].placed.append(entry.registration) }
            }
            guard let facilitators = original.series[index].facilitators else {
                forge("facilitators where none are planned") { $0.series[index].facilitators = [] }
                continue
            }
            // They get whoever can lead, possibly nobody.
            let exempt = original.warnings.flatMap { warning -> [Instant] in
                guard case .confirmedWithoutFacilitators(original.series[index].id, let meetings) = warning else {
                    return []
                }
                return meetings.map(\.meeting)
            }
            forge("facilitators missing") { $0.series[index].facilitators = nil }
            for (number, entry) in facilitators.enumerated() {
                forge("facilitation of a meeting dropped") { $0.series[index].facilitators?.remove(at: number) }
                forge("facilitation of a meeting moved") {
                    $0.series[index].facilitators?[number].meeting.seconds += 1
                }
                for (position, facilitator) in entry.facilitators.enumerated() {
                    if !exempt.contains(entry.meeting) {
                        forge("facilitator dropped") {
                            $0.series[index].facilitators?[number].facilitators.remove(at: position)
                        }
                    }
                    forge("facilitator doubled") {
                        $0.series[index].facilitators?[number].facilitators.append(facilitator)
                    }
                    forge("facilitator unknown") {
                        $0.series[index].facilitators?[number].facilitators[position] = "nobody"
                    }
                }
            }
        }
    }

    mutating func forgeLists() {
        forgeList("promised", \.guarantees.promised)
        forgeList("broken", \.guarantees.broken)
        for placement in original.placements {
            forge("broken") { $0.guarantees.broken.append(placement.registration) }
        }
        forgeList("rejected", \.rejected)
        for index in original.rejected.indices {
            forge("rejected one's organisation") { $0.rejected[index].organisation = "Somebody else" }
            let reasons: [Rejection.Reason] = [.withdrawn, .afterDeadline, .duplicateOrganisation(of: "nobody")]
            for reason in reasons { forge("another rejection") { $0.rejected[index].reason = reason } }
            if case .noEligibleSeries(let series) = original.rejected[index].reason {
                forge("reason against a series dropped") {
                    $0.rejected[index].reason = .noEligibleSeries(Array(series.dropFirst()))
                }
                for number in series.indices {
                    var changed = series
                    changed[number].reason = .tooLarge(size: 99, seats: 98)
                    forge("another reason against a series") { $0.rejected[index].reason = .noEligibleSeries(changed) }
                }
            }
        }
        for (index, envy) in (original.envy ?? []).enumerated() {
            forge("envy dropped") { $0.envy?.remove(at: index) }
            forge("envy doubled") { $0.envy?.append(envy) }
            for placement in original.placements {
                forge("envy of another") { $0.envy?[index].heldBy = placement.registration }
                forge("another's envy") { $0.envy?[index].registration = placement.registration }
            }
            for series in original.series { forge("envy for another series") { $0.envy?[index].series = series.id } }
        }
        for index in original.warnings.indices {
            forge("warning dropped") { $0.warnings.remove(at: index) }
        }
        forge("warning made up") { $0.warnings.append(.neverRuns(series: "none")) }
    }

    mutating func forgeObjectives() {
        forgeList("objectives", \.objectives)
        for (index, outcome) in original.objectives.enumerated() {
            forge("bound of an optimum") { $0.objectives[index].bound = outcome.value }
            switch outcome.value {
            case .number(let number):
                forge("\(outcome.objective)'s value") { $0.objectives[index].value = .number(number + 1) }
            case .places(let places):
                for position in places.indices {
                    var changed = places
                    changed[position].toggle()
                    forge("\(outcome.objective)'s value") { $0.objectives[index].value = .places(changed) }
                }
            case .ranks(let ranks):
                for position in ranks.indices {
                    var changed = ranks
                    changed[position] = ranks[position] == nil ? 1 : nil
                    forge("\(outcome.objective)'s value") { $0.objectives[index].value = .ranks(changed) }
                }
            case .series(let series):
                for position in series.indices {
                    var changed = series
                    changed[position] = series[position] == nil ? original.series[0].id : nil
                    forge("\(outcome.objective)'s value") { $0.objectives[index].value = .series(changed) }
                }
            case .counts(let counts):
                for position in counts.indices {
                    var changed = counts
                    changed[position].count += 1
                    forge("\(outcome.objective)'s value") { $0.objectives[index].value = .counts(changed) }
                }
            }
        }
    }
}
