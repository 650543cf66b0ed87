internal import ArgumentParser
internal import Rekke

/// Runs allocations for the command line: with a line of progress, and so that an interrupt ends them at once.
enum Search {
    /// - Parameter statistics: Called once, before the result is returned.
    static func allocation(
        of problem: Problem, _ options: AllocationOptions,
        statistics: @escaping @Sendable (AllocationStatistics) -> Void = { _ in }
    ) async throws -> Allocation {
        let result = await run { (progress) async throws(AllocationError) in
            try await problem.allocation(options: options, progress: { progress.report($0) }, statistics: statistics)
        }
        do throws(AllocationError) {
            return try result.get()
        } catch {
            throw Messages.failure(error)
        }
    }

    /// What scenarios come to in every track.
    ///
    /// - Parameters:
    ///   - files: Where the scenarios are from.
    ///   - decided: What the problem as it is comes to, where that is known.
    ///   - statistics: Called once for each track of the problem as it is (nil) and of each scenario, by its position.
    static func outcomes(
        of scenarios: [(scenario: Scenario, changed: ChangedProblem)], from files: [String], for problem: Problem,
        beside decided: [TrackAllocation]? = nil, _ options: AllocationOptions,
        statistics: @escaping @Sendable (Int?, String?, AllocationStatistics) -> Void = { _, _, _ in }
    ) async throws -> [TrackOutcomes] {
        let result = await run { (line) async throws(ScenarioOutcomesError) in
            try await problem.trackOutcomes(
                ofApplied: scenarios, beside: decided, options: options,
                progress: { track, progress in
                    let run = progress.scenario.map { "scenario \($0 + 1) of \(progress.total)" } ?? "baseline"
                    line.report(progress.allocation, of: run + (track.map { ", track \($0)" } ?? ""))
                }, statistics: statistics)
        }
        do throws(ScenarioOutcomesError) {
            return try result.get()
        } catch {
            switch error {
            case .allocation(let scenario, let error): throw Messages.failure(error, in: scenario.map { files[$0] })
            case .inapplicable(let scenario, let error):
                // All of them were applied when they were read.
                throw Messages.failure(.fault("scenario \(scenario + 1): \(error)"))
            }
        }
    }

    /// What the work comes to; it reports to the line that it is given.
    ///
    /// - Parameter writes: Whether it writes, and so has something to take away after a signal. Other work loses its result:
    ///   the process ends at once.
    static func run<Success: Sendable, Failure: Error>(
        writes: Bool = false,
        _ work: @escaping @Sendable (ProgressLine) async throws(Failure) -> Success
    ) async -> Result<Success, Failure> {
        let progress = ProgressLine()
        let work = Task {
            await Result { () async throws(Failure) -> Success in try await work(progress) }
        }
        let drawing = Task { await progress.draw() }
        let cancellable = Signals.begin(within: writes ? 60 : 0.3) { work.cancel() }
        let result = await work.value
        Signals.end(cancellable)
        drawing.cancel()
        await drawing.value
        if !writes, case .success = result { Signals.answer() }
        return result
    }
}

extension Result where Success: Sendable {
    /// What the work returns or throws.
    fileprivate init(_ work: () async throws(Failure) -> Success) async {
        do throws(Failure) {
            self = .success(try await work())
        } catch {
            self = .failure(error)
        }
    }
}
