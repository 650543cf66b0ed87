internal import Synchronization

/// A flag that another thread may set at any time, for good.
package final class CancellationFlag: Sendable {
    private let flag = Atomic(false)

    package init() {}

    package func cancel() {
        flag.store(true, ordering: .relaxed)
    }

    package var isCancelled: Bool {
        flag.load(ordering: .relaxed)
    }
}

/// When a search has to stop, proven or not. The default is never.
package struct SearchLimits: Sendable {
    package let deadline: ContinuousClock.Instant?
    package let cancellation: CancellationFlag?
    /// Set when the time is over before the deadline, or without one.
    private let end: CancellationFlag?
    /// Asked at every look; once it has named a limit it goes on to.
    private let script: (@Sendable () -> Limit?)?

    /// - Parameter end: Ends the search as the deadline does, when somebody asks for it.
    package init(
        deadline: ContinuousClock.Instant? = nil, cancellation: CancellationFlag? = nil, end: CancellationFlag? = nil
    ) {
        self.deadline = deadline
        self.cancellation = cancellation
        self.end = end
        script = nil
    }

    /// Reached when the script says so, for tests that end a search at any one of its looks.
    package init(script: @escaping @Sendable () -> Limit?) {
        deadline = nil
        cancellation = nil
        end = nil
        self.script = script
    }

    package static let none = SearchLimits()

    /// For work that has to be done whatever the time: only cancellation ends it.
    package var cancellationOnly: SearchLimits {
        guard let script else { return SearchLimits(cancellation: cancellation) }
        return SearchLimits(script: { script() == .cancelled ? .cancelled : nil })
    }

    /// The limit that is reached by now, cancellation before time.
    package var reached: Limit? {
        if let limit = script?() { return limit }
        if let cancellation, cancellation.isCancelled {
            return .cancelled
        }
        if let end, end.isCancelled { return .time }
        if let deadline, ContinuousClock.now >= deadline {
            return .time
        }
        return nil
    }

    /// Looks whether to stop.
    package func check() throws(Stopped) {
        if let reached { throw Stopped(limit: reached) }
    }
}
