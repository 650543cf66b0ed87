internal import ArgumentParser
internal import Dispatch
internal import Glibc
internal import Rekke

/// Runs allocations for the command line: with a line of progress, and so that an interrupt ends them at once.
enum Search {
    /// - Parameter statistics: Called once, before the result is returned.
    static func allocation(
        of problem: Problem, _ options: AllocationOptions,
        statistics: @escaping @Sendable (AllocationStatistics) -> Void = { _ in }
    ) async throws -> Allocation {
        let result = await run { (progress) async throws(AllocationError) in
            try await problem.allocation(options, progress: { progress.report($0) }, statistics: statistics)
        }
        do throws(AllocationError) {
            return try result.get()
        } catch {
            throw Messages.failure(error)
        }
    }

    /// What the work comes to; it reports to the line that it is given.
    ///
    /// - Parameter secondsToEnd: How long it may take after an interrupt, before the process ends in any case.
    static func run<Success: Sendable, Failure: Error>(
        secondsToEnd: Double = 0.3,
        _ work: @escaping @Sendable (ProgressLine) async throws(Failure) -> Success
    ) async -> Result<Success, Failure> {
        let progress = ProgressLine()
        let work = Task {
            await Result { () async throws(Failure) -> Success in try await work(progress) }
        }
        let drawing = Task { await progress.draw() }
        let interrupts = onInterrupt(secondsToEnd) { work.cancel() }
        let result = await work.value
        interrupts.cancel()
        drawing.cancel()
        await drawing.value
        return result
    }

    /// Does this on an interrupt, and ends the process if it is still there so many seconds later.
    private static func onInterrupt(
        _ seconds: Double, _ action: @escaping @Sendable () -> Void
    ) -> any DispatchSourceSignal {
        // Without this the signal would end the process before the source sees it.
        signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler {
            action()
            DispatchQueue.global().asyncAfter(deadline: .now() + seconds) {
                if Terminal.isTerminal(STDERR_FILENO) { Messages.write(ProgressLine.erasing) }
                _exit(Messages.interrupted().rawValue)
            }
        }
        source.activate()
        return source
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
