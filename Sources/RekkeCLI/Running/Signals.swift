internal import Foundation
internal import Glibc
internal import Synchronization

/// The signals that ask the process to end: first what runs is told to stop and what is half written is taken away, then it
/// ends with 128 and the signal's number, as shells have it.
///
/// A thread of its own waits for them, so that all of this is done as any other work is, and not inside of a handler.
enum Signals {
    /// Work that ends by itself once it is told to.
    struct Work: Hashable { fileprivate let number: Int }

    /// What is known while the process runs.
    struct State {
        /// The first signal that came.
        fileprivate(set) var received: Int32?
        fileprivate var work: [Work: (seconds: Double, cancel: @Sendable () -> Void)] = [:]
        fileprivate var lastWork = 0
        /// Files that are to be removed unless they take their place.
        var temporaryFiles: Set<String> = []
        /// What the last words on standard error are to say of the output.
        var output = "nothing was written"
    }

    private static let state = Mutex(State())

    /// From now on, signals are dealt with here. To be called on the first thread before there is another one.
    static func takeOver() {
        // Writing fails then, and what writes can clean up.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        var awaited = sigset_t()
        unsafe sigemptyset(&awaited)
        for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXCPU] {
            if isIgnored(signal(number, SIG_DFL)), number != SIGINT {
                // As `nohup` wants it. Shells do the same with the interrupts of what runs in the background.
                signal(number, SIG_IGN)
            } else {
                unsafe sigaddset(&awaited, number)
            }
        }
        // Threads that begin later inherit this: no signal reaches any other than the one that waits.
        unsafe pthread_sigmask(SIG_BLOCK, &awaited, nil)
        let signals = awaited
        Thread.detachNewThread { wait(for: signals) }
    }

    /// The first signal that came.
    static var received: Int32? { state.withLock(\.received) }

    /// Ends the process if a signal came that nothing has answered yet.
    static func answer() { if received != nil { end() } }

    /// Begins work that a signal cancels.
    ///
    /// - Parameter seconds: How long it may take after that, before the process ends in any case.
    static func begin(within seconds: Double, cancel: @escaping @Sendable () -> Void) -> Work {
        let (work, isTooLate) = state.withLock { state in
            state.lastWork += 1
            let work = Work(number: state.lastWork)
            state.work[work] = (seconds, cancel)
            return (work, state.received != nil)
        }
        if isTooLate { cancel() }
        return work
    }

    /// After it has come to its end.
    static func end(_ work: Work) { state.withLock { _ = $0.work.removeValue(forKey: work) } }

    /// Does something during which no signal ends the process.
    static func shielded<Result: Sendable, Failure>(
        _ action: (inout State) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try state.withLock { (state) throws(Failure) in try action(&state) }
    }

    /// Functions cannot be compared, but their addresses can; that of `SIG_IGN` is no function's.
    private static func isIgnored(_ handler: sighandler_t?) -> Bool {
        unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    private static func wait(for signals: sigset_t) {
        var signals = signals
        var number: Int32 = 0
        while unsafe sigwait(&signals, &number) == 0 {
            let work = state.withLock { state in
                state.received = state.received ?? number
                return state.work
            }
            if work.isEmpty { end() }
            for (work, order) in work {
                order.cancel()
                Thread.detachNewThread { end(unless: work, endsWithin: order.seconds) }
            }
        }
    }

    private static func end(unless work: Work, endsWithin seconds: Double) {
        Thread.sleep(forTimeInterval: seconds)
        if state.withLock({ $0.work[work] != nil }) { end() }
    }

    /// Nothing takes its place any more from here on.
    private static func end() -> Never {
        state.withLock { state in
            for path in state.temporaryFiles { unsafe unlink(path) }
            if Terminal.isTerminal(STDERR_FILENO), Messages.progressForm == .text {
                Messages.writeAtOnce(ProgressLine.erasing, as: Messages.draw)
            }
            Messages.writeAtOnce(Messages.interruption(state.output))
            _exit(128 + (state.received ?? SIGINT))
        }
    }
}
