extension Problem {
    /// Tries scenarios: allocates the problem as it is, and with each of them on its own.
    ///
    /// Cancelling the task ends it within a fraction of a second.
    ///
    /// - Parameters:
    ///   - options: For every allocation; but the time limit is for all of them together, in equal shares of what is left.
    ///   - progress: Called now and then from a working thread.
    ///   - statistics: Called once for the problem as it is (nil) and for each scenario, by its position.
    /// - Throws: `ScenarioOutcomesError`; whether all scenarios can be applied is found out first.
    public func outcomes(
        of scenarios: [Scenario], _ options: AllocationOptions = AllocationOptions(),
        progress: @escaping @Sendable (ScenarioProgress) -> Void = { _ in },
        statistics: @escaping @Sendable (_ scenario: Int?, AllocationStatistics) -> Void = { _, _ in }
    ) async throws(ScenarioOutcomesError) -> ScenarioOutcomes {
        var changed: [ChangedProblem] = []
        for (index, scenario) in scenarios.enumerated() {
            do throws(ScenarioError) {
                changed.append(try applying(scenario))
            } catch {
                throw .inapplicable(scenario: index, error)
            }
        }
        return try await outcomes(
            ofApplied: zip(scenarios, changed).map { (scenario: $0, changed: $1) }, options, progress: progress,
            statistics: statistics)
    }

    /// The same for scenarios that are applied already.
    ///
    /// - Parameter decided: What the problem as it is comes to, where that is known; nil: it is allocated too.
    public func outcomes(
        ofApplied scenarios: [(scenario: Scenario, changed: ChangedProblem)], beside decided: Allocation? = nil,
        _ options: AllocationOptions = AllocationOptions(),
        progress: @escaping @Sendable (ScenarioProgress) -> Void = { _ in },
        statistics: @escaping @Sendable (_ scenario: Int?, AllocationStatistics) -> Void = { _, _ in }
    ) async throws(ScenarioOutcomesError) -> ScenarioOutcomes {
        let deadline = options.timeLimit.map { ContinuousClock.now + $0 }
        var allocations = decided.map { [$0] } ?? []
        for (run, problem) in ([self] + scenarios.map(\.changed.problem)).enumerated().dropFirst(allocations.count) {
            let scenario = run == 0 ? nil : run - 1
            var options = options
            options.timeLimit = deadline.map {
                max(.zero, (ContinuousClock.now.duration(to: $0)) / (scenarios.count + 1 - run))
            }
            do throws(AllocationError) {
                allocations.append(
                    try await problem.allocation(
                        options,
                        progress: {
                            progress(ScenarioProgress(scenario: scenario, of: scenarios.count, allocation: $0))
                        }, statistics: { statistics(scenario, $0) }))
            } catch {
                throw .allocation(scenario: scenario, error)
            }
        }
        let baseline = allocations.removeFirst()
        return ScenarioOutcomes(
            baseline: baseline,
            scenarios: zip(scenarios, allocations).map { scenario, allocation in
                ScenarioOutcomes.Outcome(
                    scenario: scenario.scenario, changed: scenario.changed, allocation: allocation,
                    difference: Comparison(of: allocation, with: baseline))
            })
    }
}

/// How far the trying of scenarios has come.
public struct ScenarioProgress: Hashable, Sendable {
    /// The position of the scenario that is being allocated; nil for the problem as it is.
    public var scenario: Int?
    /// How many scenarios there are.
    public var of: Int
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
        ([baseline] + scenarios.map(\.allocation)).allSatisfy { $0.status == .optimal } ? .optimal : .feasible
    }

    /// What one scenario comes to.
    public struct Outcome: Hashable, Sendable {
        public let scenario: Scenario
        public let changed: ChangedProblem
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
