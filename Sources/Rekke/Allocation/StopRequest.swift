internal import IntegerProgramming

/// A word to runs that they shall end as at their time limit: with the best that they have found, which then may not be
/// proven.
public final class StopRequest: Hashable, Sendable {
    let flag = CancellationFlag()

    /// A word that is not given yet: put it in `AllocationOptions.stop`, and keep it.
    public init() {}

    /// From now on, for good; from any thread.
    public func make() { flag.cancel() }

    public static func == (one: StopRequest, other: StopRequest) -> Bool { one === other }

    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
