extension CountedImprovement {
    /// Who waits without a reason though it could have a place beside all who had one and all newcomers before it, as far as
    /// counting finds one: a place is free, or somebody got it who comes later.
    ///
    /// - Parameter gained: Who has a place and had none, as ids.
    mutating func freedPlaces(gained: Set<String>) -> [Violation] {
        let later = places.indices.filter { position in
            let considered = instance.considered[position]
            return places[position] != nil && !considered.isConfirmed && !considered.isGuaranteed
                && gained.contains(instance.registration(position).id)
        }
        var violations: [Violation] = []
        let positions = instance.positionsByRegistration
        for (index, entry) in allocation.waitlist.enumerated() where entry.reasons == nil {
            guard let waiting = positions[entry.registration], places[waiting] == nil,
                let series = freedSeries(for: waiting, later.filter { $0 > waiting })
            else { continue }
            violations.append(
                Violation(
                    InputPath([.field("waitlist")])[index],
                    "\"\(entry.registration)\" could have a place in \"\(instance.series[series].id)\" beside all before it"
                ))
        }
        return violations
    }

    /// - Parameter later: Newcomers behind it that could leave.
    private mutating func freedSeries(for waiting: Int, _ later: [Int]) -> Int? {
        for pair in instance.considered[waiting].pairs where !pair.outsidePreferences {
            let leaving = [nil] + later.reversed().filter { places[$0]?.series == pair.series }.map(Optional.some)
            for leaves in leaving where tries > 0 && hasRoom(for: waiting, in: pair.series, without: leaves) {
                tries -= 1
                var moved = places
                moved[waiting] = pair
                if let leaves { moved[leaves] = nil }
                if keepsRules(candidate(moved)) { return pair.series }
            }
        }
        return nil
    }

    private func hasRoom(for waiting: Int, in series: Int, without leaving: Int?) -> Bool {
        let holders = places.indices.filter { places[$0]?.series == series && $0 != leaving }
        return instance.series[series].limit(
            brokenBy: instance.registration(waiting), beside: holders.map { instance.registration($0) }) == nil
    }
}

extension Instance {
    /// Considered registrations by id.
    fileprivate var positionsByRegistration: [String: Int] {
        Dictionary(considered.indices.map { (registration($0).id, $0) }) { first, _ in first }
    }
}
