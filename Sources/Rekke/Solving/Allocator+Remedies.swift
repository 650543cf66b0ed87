internal import IntegerProgramming

extension Allocator {
    /// Where those who wait stand in the queues while everyone who has a place keeps it: in the order in which a
    /// reallocation gives freed places, whatever the policy.
    mutating func queue(_ base: WaitlistBase, _ search: SplitSearch?) throws -> [Int: [QueuePosition]] {
        var places = PlacesSearch(
            base.instance, search, decider.deciding(Policy(policy.promised + [.placesFirstCome])))
        let wanted = WantedQueue(base, self)
        return try statistics.time("queue") { _ in
            try HeldQueue(base).numbers(&places) { try wanted.numbers(in: $0) }
        }
    }

    /// Finds out where those who wait stand in the queue for each series, and what would help them; as far as the time
    /// goes.
    mutating func addRemedies(
        to explanation: inout Explanation?, _ base: WaitlistBase, _ search: SplitSearch?
    ) throws {
        guard var found = explanation else { return }
        defer { explanation = found }
        var places = PlacesSearch(base.instance, search, decider)
        var added = PlacesAdded(base, search?.presolve)
        let keepsPreferences = places.objectives.contains(.fewestOutsidePreferences)
        let report = report
        // What is not found out in time is left out.
        _ = try inTime {
            try statistics.time("positions") { _ in
                try added.search(&places, search?.matching.addedPlaces(keepingPreferences: keepsPreferences)) {
                    series, total in
                    report(AllocationProgress(stage: .addingPlaces(series: series, of: total), nodes: 0))
                }
            }
            found.positions = added.byWaiting
            found.queue = try queue(base, search)
            var remedies = RemedySearch(base, search?.presolve, added, places)
            try statistics.time("remedies") { _ in
                try remedies.search { change, total in
                    report(AllocationProgress(stage: .remedying(change: change, of: total), nodes: 0))
                }
            }
            found.remedies = remedies.takeRemedies()
        }
    }
}
