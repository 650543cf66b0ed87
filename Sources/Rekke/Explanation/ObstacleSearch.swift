internal import IntegerProgramming

/// Finds out whether any series can take a registration, whatever becomes of those who are not confirmed.
struct ObstacleSearch {
    let instance: Instance
    let isFeasible: (IntegerProgram) throws -> Bool

    /// For every series eligible for it, what excludes it even if all others may be left out; nil where one can take it.
    func obstacles(for waiting: Int) throws -> [Reason.Obstacle]? {
        let pairs = instance.considered[waiting].pairs
        if pairs.contains(where: { instance.couldTakeAlone(waiting, $0) }) { return nil }
        var obstacles: [Reason.Obstacle] = []
        for pair in pairs {
            if let because = instance.countedObstacle(for: waiting, pair) {
                obstacles.append(Reason.Obstacle(series: instance.series[pair.series].id, because: because))
                continue
            }
            let some = instance.around(waiting, pair)
            if try canTake(some, nil) { return nil }
            let because = try Reason.Because.allCases.first { because in
                guard let constraints = because.constraints else { return true }
                return !(try canTake(some, constraints.union([.onePlace])))
            }
            obstacles.append(
                Reason.Obstacle(series: instance.series[pair.series].id, because: because ?? .together))
        }
        return obstacles
    }

    private func canTake(_ some: (instance: Instance, waiting: Int), _ constraints: Set<Constraint>?) throws -> Bool {
        var formulation = Formulation(some.instance, rules: constraints)
        formulation.program.fix(formulation.places[some.waiting][0], to: 1)
        return try isFeasible(formulation.program)
    }
}

extension Instance {
    /// The first obstacle, if counting the confirmed shows it.
    func countedObstacle(for waiting: Int, _ pair: EligiblePair) -> Reason.Because? {
        let holders = confirmed[pair.series].map { self.registration($0) }
        let registration = admission.considered[waiting].registration
        if let limit = series[pair.series].limit(brokenBy: problem.registrations[registration], beside: holders) {
            return Reason.Because.allCases.first { $0.constraints == [limit.kind.constraint] }
        }
        guard holders.isEmpty else { return nil }
        if candidates[pair.series].count < series[pair.series].minimum { return .minimum }
        // Thousands may want a series, and most have no quotas.
        let others = candidates[pair.series].lazy.map { self.registration($0.considered) }
        let isShort = series[pair.series].limits(.quotas).contains { limit in
            limit.weight(of: others) < limit.atLeast || limit.atMost.map { $0 < limit.atLeast } == true
        }
        return isShort ? .quota : nil
    }

    /// The registration with that series only, the confirmed, and those who could have a place beside it: all on whom it
    /// can depend whether the series can take it.
    fileprivate func around(_ waiting: Int, _ pair: EligiblePair) -> (instance: Instance, waiting: Int) {
        var positions = [waiting] + considered.indices.filter { considered[$0].isConfirmed && $0 != waiting }
        if needsOthers(pair.series) {
            positions += candidates[pair.series].map(\.considered)
                .filter { $0 != waiting && !considered[$0].isConfirmed }
        }
        positions.sort()
        let some = positions.map { position in
            let own = considered[position].pairs.first { $0.series == pair.series }
            return considered[position].isConfirmed ? considered[position] : considered[position].only([own ?? pair])
        }
        return (restricted(to: some), positions.firstIndex(of: waiting) ?? 0)
    }
}

extension Reason.Because {
    /// The constraints that are meant; nil for all of them together.
    var constraints: Set<Constraint>? {
        switch self {
        case .capacity: [.capacity]
        case .seats: [.seats]
        case .minimum: [.minimum]
        case .quota: [.quotas]
        case .facilitators: [.facilitation]
        case .attendees: [.attendance, .people]
        case .together: nil
        }
    }
}
