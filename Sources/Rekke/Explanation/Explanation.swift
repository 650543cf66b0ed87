/// Why each waiting registration has no place.
struct Explanation: Sendable {
    /// By position in `considered`; missing where the time ran out.
    var reasons: [Int: Reason] = [:]
    /// In the order in which the waitlist first needs them.
    var fullSets: [FullSet] = []
}
