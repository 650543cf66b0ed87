extension Problem {
    /// Tries scenarios: allocates the problem as it is, and with each of them on its own.
    ///
    /// Cancelling the task ends it within a fraction of a second.
    ///
    /// - Parameters:
    ///   - scenarios: Each changes the problem as it is; none builds on another.
    ///   - options: For every allocation; but the time limit is for all of them together, in equal shares of what is left.
    ///   - progress: Called now and then from a working thread.
    ///   - statistics: Called once for the problem as it is (nil) and for each scenario, by its position.
    /// - Throws: `ScenarioOutcomesError`; whether all scenarios can be applied is found out first.
    public func outcomes(
        of scenarios: [Scenario], options: AllocationOptions = AllocationOptions(),
        progress: @escaping @Sendable (ScenarioProgress) -> Void = { _ in },
        statistics: @escaping @Sendable (_ scenario: Int?, AllocationStatistics) -> Void = { _, _ in }
    ) async throws(ScenarioOutcomesError) -> ScenarioOutcomes {
        try await outcomes(
            ofApplied: applied(scenarios), options: options, progress: progress, statistics: statistics)
    }

    private func applied(
        _ scenarios: [Scenario]
    ) throws(ScenarioOutcomesError) -> [(scenario: Scenario, changed: ChangedProblem)] {
        var applied: [(Scenario, ChangedProblem)] = []
        for (index, scenario) in scenarios.enumerated() {
            do throws(ScenarioError) {
                applied.append((scenario, try applying(scenario)))
            } catch {
                throw .inapplicable(scenario: index, error)
            }
        }
        return applied
    }

    /// The same for scenarios that are applied already.
    ///
    /// - Parameter decided: What the problem as it is comes to, where that is known; nil: it is allocated too.
    package func outcomes(
        ofApplied scenarios: [(scenario: Scenario, changed: ChangedProblem)], beside decided: Allocation? = nil,
        options: AllocationOptions = AllocationOptions(),
        progress: @escaping @Sendable (ScenarioProgress) -> Void = { _ in },
        statistics: @escaping @Sendable (_ scenario: Int?, AllocationStatistics) -> Void = { _, _ in }
    ) async throws(ScenarioOutcomesError) -> ScenarioOutcomes {
        do throws(AllocationError) { try checkTracks() } catch { throw .allocation(scenario: nil, error) }
        let outcomes = try await trackOutcomes(
            ofApplied: scenarios,
            beside: decided.map { [TrackAllocation(track: nil, problem: self, allocation: $0)] }, options: options,
            progress: { progress($1) }, statistics: { statistics($0, $2) })
        return outcomes[0].outcomes
    }

    /// The same for a programme with tracks: all of them are decided for the problem as it is, and with each scenario; what
    /// becomes of each is then compared.
    ///
    /// - Parameters:
    ///   - scenarios: Each changes the problem as it is; none builds on another.
    ///   - options: For every allocation; but the time limit is for all of them together.
    ///   - progress: Called with the track's name.
    ///   - statistics: Called once for each track of the problem as it is (nil) and of each scenario, by its position.
    /// - Returns: One for each of `programme.tracks`, and behind them one for each that a scenario adds; the only one, without
    ///   a name, in a programme whose series name none.
    public func trackOutcomes(
        of scenarios: [Scenario], options: AllocationOptions = AllocationOptions(),
        progress: @escaping @Sendable (String?, ScenarioProgress) -> Void = { _, _ in },
        statistics: @escaping @Sendable (_ scenario: Int?, String?, AllocationStatistics) -> Void = { _, _, _ in }
    ) async throws(ScenarioOutcomesError) -> [TrackOutcomes] {
        try await trackOutcomes(
            ofApplied: applied(scenarios), options: options, progress: progress, statistics: statistics)
    }

    /// The same for scenarios that are applied already.
    ///
    /// - Parameter decided: What the problem as it is comes to, where that is known; nil: it is allocated too.
    package func trackOutcomes(
        ofApplied scenarios: [(scenario: Scenario, changed: ChangedProblem)], beside decided: [TrackAllocation]? = nil,
        options: AllocationOptions = AllocationOptions(),
        progress: @escaping @Sendable (String?, ScenarioProgress) -> Void = { _, _ in },
        statistics: @escaping @Sendable (_ scenario: Int?, String?, AllocationStatistics) -> Void = { _, _, _ in }
    ) async throws(ScenarioOutcomesError) -> [TrackOutcomes] {
        for (index, applied) in scenarios.enumerated() {
            let faults = applied.scenario.faultsBeforeAnswers
            if !faults.isEmpty { throw .inapplicable(scenario: index, ScenarioError(faults: faults)) }
        }
        let deadline = options.timeLimit.map { ContinuousClock.now + $0 }
        let problems = [self] + scenarios.map(\.changed.problem)
        let tracks = problems.map(\.programme.tracks).reduce([]) { known, some in
            known + some.filter { !known.contains($0) }
        }
        var runs: [[TrackAllocation]] = []
        for (run, problem) in problems.enumerated() {
            let scenario = run == 0 ? nil : run - 1
            // Of who leads what as little as possible changes.
            let problem = run == 0 ? problem : problem.led(as: runs[0].flatMap(\.allocation.series))
            var options = options
            options.timeLimit = deadline.map {
                max(.zero, (ContinuousClock.now.duration(to: $0)) / (scenarios.count + 1 - run))
            }
            do throws(AllocationError) {
                runs.append(
                    try await problem.allocations(
                        ofTracks: tracks, beginning: run == 0 ? decided ?? [] : [], options: options,
                        progress: {
                            progress($0, ScenarioProgress(scenario: scenario, total: scenarios.count, allocation: $1))
                        }, statistics: { statistics(scenario, $0, $1) }))
            } catch {
                throw .allocation(scenario: scenario, error)
            }
        }
        return TrackOutcomes.comparing(scenarios, decided: runs)
    }
}

/// What scenarios come to in one track of a programme.
public struct TrackOutcomes: Hashable, Sendable {
    /// The track's name; nil in a programme whose series name none.
    public let track: String?
    /// What there is to decide in it, of the problem as it is.
    public let problem: Problem
    /// What the scenarios come to in it, beside the problem as it is.
    public let outcomes: ScenarioOutcomes

    /// What was decided, track by track.
    ///
    /// - Parameter runs: For the problem as it is, then for each scenario: all of the same tracks, in the same order.
    package static func comparing(
        _ scenarios: [(scenario: Scenario, changed: ChangedProblem)], decided runs: [[TrackAllocation]]
    ) -> [TrackOutcomes] {
        (runs.first ?? []).enumerated().map { index, baseline in
            let outcomes = zip(scenarios, runs.dropFirst()).map { scenario, run in
                ScenarioOutcomes.Outcome(
                    scenario: scenario.scenario, changed: scenario.changed.only(run[index].problem),
                    allocation: run[index].allocation,
                    difference: Comparison(of: run[index].allocation, with: baseline.allocation))
            }
            return TrackOutcomes(
                track: baseline.track, problem: baseline.problem,
                outcomes: ScenarioOutcomes(baseline: baseline.allocation, scenarios: outcomes))
        }
    }
}

/// How far the trying of scenarios has come.
public struct ScenarioProgress: Hashable, Sendable {
    /// The position of the scenario that is being allocated; nil for the problem as it is.
    public var scenario: Int?
    /// How many scenarios there are.
    public var total: Int
    /// How far that allocation has come.
    public var allocation: AllocationProgress
}

/// What several scenarios come to, beside the problem as it is.
public struct ScenarioOutcomes: Hashable, Sendable {
    /// Of the problem as it is.
    public let baseline: Allocation
    /// In the order of the scenarios.
    public let scenarios: [Outcome]

    /// `feasible` where a time limit ended any of the searches: then the differences say less than they seem to.
    public var status: Allocation.Status {
        allocations.allSatisfy { $0.status == .optimal } ? .optimal : .feasible
    }

    /// Of the problem as it is, then of every scenario.
    package var allocations: [Allocation] { [baseline] + scenarios.map(\.allocation) }

    /// What one scenario comes to.
    public struct Outcome: Hashable, Sendable {
        /// The changes that were made.
        public let scenario: Scenario
        /// The problem that they made.
        public let changed: ChangedProblem
        /// What was decided in it.
        public let allocation: Allocation
        /// From the baseline.
        public let difference: Comparison
    }
}

/// Why scenarios could not be tried.
public enum ScenarioOutcomesError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The scenario at that position, the first such one, cannot be applied.
    case inapplicable(scenario: Int, ScenarioError)
    /// The problem with the scenario at that position, or as it is (nil), has no allocation.
    case allocation(scenario: Int?, AllocationError)

    public var description: String {
        switch self {
        case .inapplicable(let scenario, let error): "scenario \(scenario + 1): \(error)"
        case .allocation(let scenario?, let error): "scenario \(scenario + 1): \(error)"
        case .allocation(nil, let error): error.description
        }
    }
}
