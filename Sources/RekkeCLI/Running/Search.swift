internal import ArgumentParser
internal import Dispatch
internal import Glibc
internal import Rekke

/// Runs an allocation for the command line: with a line of progress, and so that an interrupt ends it at once.
enum Search {
    /// - Parameter statistics: Called once, before the result is returned.
    static func allocation(
        of problem: Problem, _ options: AllocationOptions,
        statistics: @escaping @Sendable (AllocationStatistics) -> Void = { _ in }
    ) async throws -> Allocation {
        let progress = ProgressLine()
        let work = Task {
            await Result { () async throws(AllocationError) -> Allocation in
                try await problem.allocation(options, progress: { progress.report($0) }, statistics: statistics)
            }
        }
        let drawing = Task { await progress.draw() }
        let interrupts = onInterrupt { work.cancel() }
        let result = await work.value
        interrupts.cancel()
        drawing.cancel()
        await drawing.value
        do throws(AllocationError) {
            return try result.get()
        } catch {
            throw Messages.failure(error)
        }
    }

    /// Does this on an interrupt, and ends the process if it is still there soon after.
    private static func onInterrupt(_ action: @escaping @Sendable () -> Void) -> any DispatchSourceSignal {
        // Without this the signal would end the process before the source sees it.
        signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler {
            action()
            DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(300)) {
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
