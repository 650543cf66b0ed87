public import ArgumentParser
public import Rekke
internal import RekkeFormats

/// How to solve.
struct SolvingOptions: ParsableArguments {
    @OptionGroup var input: InputOptions

    @Option(help: "With integerProgram, it decides every objective without shortcuts; the result is the same.")
    var method: AllocationOptions.Method = .automatic

    @Option(
        name: .customLong("explain"),
        help: ArgumentHelp(
            "How much to explain. (default: full up to 1,000 registrations, reasons above)", valueName: "extent"))
    var explanations: AllocationOptions.Explanations?

    @Option(
        help: ArgumentHelp(
            "Give the best result found after so many seconds of the whole run; explanations are cut short first.",
            valueName: "seconds"),
        transform: SolvingOptions.seconds)
    var timeLimit: Duration?

    @Flag(help: "Say on standard error what was recognised in the problem, how it was solved, and how long it took.")
    var statistics = false

    /// Solves the problem that was read.
    ///
    /// - Parameter start: When the run began.
    func allocation(of problem: Problem, start: ContinuousClock.Instant) async throws -> Allocation {
        let reading = ContinuousClock.now - start
        let isAsked = statistics
        return try await Search.allocation(of: problem, options(for: problem, start: start)) { statistics in
            if isAsked { Messages.write(statistics.text(reading: reading)) }
        }
    }

    /// Solves the tracks of the problem that was read, one after the other.
    ///
    /// - Parameter start: When the run began.
    func trackAllocations(of problem: Problem, start: ContinuousClock.Instant) async throws -> [TrackAllocation] {
        let reading = ContinuousClock.now - start
        let (options, isAsked) = (options(for: problem, start: start), statistics)
        let result = await Search.run { (line) async throws(AllocationError) in
            try await problem.trackAllocations(
                options: options, progress: { line.report($1, of: SolvingOptions.name($0)) },
                statistics: { track, statistics in
                    if isAsked { SolvingOptions.write(statistics, of: track, reading: reading) }
                })
        }
        do throws(AllocationError) {
            return try result.get()
        } catch {
            throw Messages.failure(error)
        }
    }

    /// The tracks of the problem that was read with their queues counted beside one another.
    ///
    /// - Parameter start: When the run began.
    func countingQueues(
        of decided: [TrackAllocation], in problem: Problem, start: ContinuousClock.Instant
    ) async throws -> [TrackAllocation] {
        let options = options(for: problem, start: start)
        let result = await Search.run { (_) async throws(AllocationError) in
            try await problem.countingQueues(of: decided, options: options)
        }
        do throws(AllocationError) {
            return try result.get()
        } catch {
            throw Messages.failure(error)
        }
    }

    /// Gives places anew in every track after the problem that was read has changed.
    ///
    /// - Parameters:
    ///   - earlier: What answered the problem, and the file that it is from.
    ///   - replies: Of those who were or would be asked to move.
    ///   - start: When the run began.
    func trackReallocations(
        of problem: Problem, after earlier: (decided: [TrackAllocation], file: String), _ scenario: Scenario,
        moves: Int, _ replies: (agreed: [String], declined: [String]), start: ContinuousClock.Instant
    ) async throws -> [TrackAllocation] {
        let reading = ContinuousClock.now - start
        let (options, isAsked, decided) = (options(for: problem, start: start), statistics, earlier.decided)
        let result = await Search.run { (line) async throws(ReallocationError) in
            try await problem.trackReallocations(
                after: decided, agreed: replies.agreed, changing: scenario, moves: moves,
                declined: replies.declined, options: options,
                progress: { line.report($1, of: SolvingOptions.name($0)) },
                statistics: { track, statistics in
                    if isAsked { SolvingOptions.write(statistics, of: track, reading: reading) }
                })
        }
        do throws(ReallocationError) {
            return try result.get()
        } catch {
            switch error {
            case .wrongResult(let error): throw Messages.failure(error, in: earlier.file)
            case .replies(let error): throw error.question(about: earlier.file)
            case .settled(let error): throw ArgumentParser.ValidationError("\(earlier.file): \(error)")
            case .answers(let error): throw Messages.failure(error)
            case .allocation(let error): throw Messages.failure(error)
            // The changes were applied when they were read; what they say of who attended shows only here.
            case .scenario(let error): throw Messages.failure(error)
            }
        }
    }

    /// Proves that what was decided is the best; nil where the time did not suffice.
    ///
    /// - Parameters:
    ///   - origin: What reallocations started from; nil for allocations.
    ///   - start: When the run began.
    func proofs(
        of decided: [TrackAllocation], in problem: Problem, since origin: ReallocationOrigin?,
        start: ContinuousClock.Instant
    ) async throws -> [TrackProof]? {
        let options = options(for: problem, start: start)
        let result = await Search.run { (line) async throws(AllocationError) in
            try await problem.trackProofs(of: decided, since: origin, options: options) { proven, goals in
                line.report("proof: \(proven) of \(goals) goals")
            }
        }
        do throws(AllocationError) {
            return try result.get()
        } catch {
            throw Messages.failure(error)
        }
    }

    /// What a track is called on a terminal; empty where it has no name.
    private static func name(_ track: String?) -> String { track.map { "track \($0)" } ?? "" }

    private static func write(_ statistics: AllocationStatistics, of track: String?, reading: Duration) {
        Messages.write((track == nil ? "" : name(track) + "\n") + statistics.text(reading: reading))
    }

    /// Reasons in a result that is not proven to be best which are not those of its placements.
    ///
    /// - Parameter start: When the run began.
    func falseReasons(
        in claim: Allocation, of problem: Problem, start: ContinuousClock.Instant
    ) async throws -> [Violation] {
        let timeLimit = options(for: problem, start: start).timeLimit
        let result = await Search.run { (_) async throws(AllocationError) in
            try await problem.falseReasons(in: claim, timeLimit: timeLimit)
        }
        do throws(AllocationError) {
            return try result.get()
        } catch {
            throw Messages.failure(error)
        }
    }

    /// Whether the guarantees of the problem that was read can be kept; nil where it has none.
    ///
    /// - Parameter start: When the run began.
    func guaranteeOutlook(
        of problem: Problem, start: ContinuousClock.Instant
    ) async throws -> GuaranteeOutlook? {
        let timeLimit = options(for: problem, start: start).timeLimit
        let result = await Search.run { (_) async throws(AllocationError) in
            try await problem.guaranteeOutlook(timeLimit: timeLimit)
        }
        do throws(AllocationError) {
            return try result.get()
        } catch {
            throw Messages.failure(error)
        }
    }

    /// The same, explaining as much as a result says to explain, where nothing else was asked for.
    func explaining(as claim: Allocation?) -> SolvingOptions {
        var options = self
        let hasPositions = claim?.waitlist.contains { $0.positions != nil } == true
        options.explanations = explanations ?? (hasPositions ? .full : claim?.explained)
        return options
    }

    /// - Parameter start: When the run began: the time limit covers reading too.
    func options(for problem: Problem, start: ContinuousClock.Instant) -> AllocationOptions {
        let elapsed = ContinuousClock.now - start
        var options = AllocationOptions(
            method: method,
            explanations: extent(for: problem),
            timeLimit: timeLimit.map { max(.zero, $0 - elapsed) })
        options.stop = WorkerRun.isOne ? WorkerRun.stop : nil
        return options
    }

    /// How much to explain.
    func extent(for problem: Problem) -> AllocationOptions.Explanations {
        explanations ?? (problem.registrations.count <= 1000 ? .full : .reasons)
    }

    static func seconds(_ text: String) throws -> Duration {
        // Beyond that, durations and clocks overflow.
        guard let seconds = Double(text), seconds > 0, seconds <= 1e9 else {
            throw ArgumentParser.ValidationError("give a number of seconds above 0, as 30 or 0.5")
        }
        return .seconds(seconds)
    }
}

extension AllocationOptions.Method: ExpressibleByArgument {}
extension AllocationOptions.Explanations: ExpressibleByArgument {}
