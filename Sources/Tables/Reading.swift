internal import Synchronization

/// Something that is being read, for as long as anybody waits for it.
///
/// What is given up finds no more rows, and nothing in cells, so that all that goes through them comes to its end at once. What comes of it is
/// of no use then: whoever gives it up throws it away.
package final class Reading: Sendable {
    /// What is being read on this thread, or in this task; nil where it is never given up.
    @TaskLocal package static var current: Reading?

    private let ended = Atomic(false)

    package init() {}

    package func giveUp() { ended.store(true, ordering: .relaxed) }

    package var isGivenUp: Bool { ended.load(ordering: .relaxed) }

    /// Whether nobody waits for what is being read here.
    package static var isGivenUp: Bool { current?.isGivenUp ?? false }
}
