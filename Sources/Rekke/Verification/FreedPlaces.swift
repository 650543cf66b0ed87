extension CountedImprovement {
    /// Who waits without a reason though it could have a place beside all who had one and all newcomers before it, as far as
    /// counting finds one: a place is free, or somebody got it who comes later.
    ///
    /// - Parameter gained: Who has a place and had none, as ids.
    mutating func freedPlaces(gained: Set<String>) -> [Violation] {
        var positions: [String: Int] = [:]
        // By series, in priority order.
        var (holders, newcomers) = (instance.series.map { _ in [Int]() }, instance.series.map { _ in [Int]() })
        for (position, considered) in instance.considered.enumerated() {
            let id = instance.registration(position).id
            positions[id] = position
            guard let series = places[position]?.series else { continue }
            holders[series].append(position)
            if !considered.isConfirmed, !considered.isGuaranteed, gained.contains(id) {
                newcomers[series].append(position)
            }
        }
        var violations: [Violation] = []
        for (index, entry) in allocation.waitlist.enumerated() where entry.reasons == nil {
            guard let waiting = positions[entry.registration], places[waiting] == nil,
                let series = freedSeries(for: waiting, holders, newcomers)
            else { continue }
            violations.append(
                Violation(
                    InputPath([.field("waitlist")])[index],
                    "\"\(entry.registration)\" could have a place in \"\(instance.series[series].id)\" beside all before it"
                ))
        }
        return violations
    }

    private mutating func freedSeries(for waiting: Int, _ holders: [[Int]], _ newcomers: [[Int]]) -> Int? {
        for pair in instance.considered[waiting].pairs where tries > 0 && !pair.outsidePreferences {
            let leaving = [nil] + newcomers[pair.series].reversed().prefix { $0 > waiting }.map(Optional.some)
            for leaves in leaving
            where tries > 0 && hasRoom(for: waiting, in: pair.series, beside: holders, but: leaves) {
                tries -= 1
                var moved = places
                moved[waiting] = pair
                if let leaves { moved[leaves] = nil }
                if keepsRules(candidate(moved)) { return pair.series }
            }
        }
        return nil
    }

    private func hasRoom(for waiting: Int, in series: Int, beside holders: [[Int]], but leaving: Int?) -> Bool {
        instance.series[series].limit(
            brokenBy: instance.registration(waiting),
            beside: holders[series].filter { $0 != leaving }.map { instance.registration($0) }) == nil
    }
}
