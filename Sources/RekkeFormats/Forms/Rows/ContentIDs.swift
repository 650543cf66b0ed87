internal import Rekke

/// Ids for registrations that come without one, made of what each says: they stay when rows before it come and go.
struct ContentIDs {
    private var holders: [String: [Int]] = [:]
    private var count = 0
    /// The position of the first one that the last id is made of the same as; nil where there is none.
    private(set) var firstHolder: Int?

    /// To be asked for one registration after the other, in their order.
    mutating func id(of registration: Registration) -> String {
        let id = "r-\(registration.identity.prefix(8))"
        let earlier = holders[id, default: []]
        holders[id] = earlier + [count]
        count += 1
        firstHolder = earlier.first
        return earlier.isEmpty ? id : "\(id)-\(earlier.count + 1)"
    }
}
