/// Why each waiting registration has no place.
struct Explanation: Sendable {
    /// By position in `considered`; missing where the time ran out.
    var reasons: [Int: Reason] = [:]
    /// By position in `considered`; nil where the time ran out, or they were not asked for.
    var positions: [Int: [QueuePosition]]?
    /// By position in `considered`; nil where the time ran out, or they were not asked for.
    var remedies: [Int: [Remedy]]?
    /// In the order in which the waitlist first needs them.
    private(set) var fullSets: [FullSet] = []
    private var numbers: [FullSet: Int] = [:]

    /// The number of a full set among all, which it joins where it is new.
    mutating func number(of set: FullSet) -> Int {
        if let number = numbers[set] { return number }
        numbers[set] = fullSets.count
        fullSets.append(set)
        return fullSets.count - 1
    }
}
