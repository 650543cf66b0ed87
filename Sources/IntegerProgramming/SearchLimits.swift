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

    package init(deadline: ContinuousClock.Instant? = nil, cancellation: CancellationFlag? = nil) {
        self.deadline = deadline
        self.cancellation = cancellation
    }

    package static let none = SearchLimits()

    /// The limit that is reached by now, cancellation before time.
    package var reached: Limit? {
        if let cancellation, cancellation.isCancelled {
            return .cancelled
        }
        if let deadline, ContinuousClock.now >= deadline {
            return .time
        }
        return nil
    }
}
