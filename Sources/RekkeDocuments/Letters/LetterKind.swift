/// What a letter says; the raw value begins the names of its templates.
public enum LetterKind: String, CaseIterable, Hashable, Sendable {
    /// There is a place.
    case place
    /// There was a place, and all its meetings have been.
    case over
    /// There is a place in another series than the one that was told before.
    case moved
    /// There is a place if somebody else agrees to move.
    case possible
    /// There is no place yet.
    case waiting
    /// The place that was told before is gone.
    case lost
    /// The registration was not considered.
    case notConsidered
}
