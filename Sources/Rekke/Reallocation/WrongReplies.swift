extension Reallocation.Move {
    /// Whether it is only asked for: until the registration has agreed, it has the place that it had.
    public var isRequest: Bool { !isForced && !isWanted }
}

extension Reallocation {
    /// Those of `moved` who have to be asked.
    public var requests: [Move] { moved.filter(\.isRequest) }
}

/// What is said of the replies of those who were asked to move does not go with whom a result asks.
public struct WrongReplies: Error, Hashable, Sendable, CustomStringConvertible {
    /// Who is asked by the result, and of whom nobody has said that it agreed.
    public let unanswered: [Reallocation.Move]
    /// Who is said to have agreed, and is not asked by the result.
    public let notAsked: [String]
    /// Who is said to have declined, and has no place in the result that it could keep.
    public let withoutPlace: [String]

    /// - Parameters:
    ///   - agreed: Who has agreed to what the result asks.
    ///   - declined: Who is not to be asked for another one.
    /// - Returns: nil where they do go together.
    init?(to decided: [Answer], agreed: [String], declined: [String] = []) {
        let requests = decided.compactMap(\.reallocation).flatMap(\.requests)
        let asked = Set(requests.map(\.registration))
        let placed = Set(decided.flatMap(\.allocation.placements).map(\.registration))
        unanswered = requests.filter { !agreed.contains($0.registration) }
        notAsked = agreed.filter { !asked.contains($0) }
        withoutPlace = declined.filter { !placed.contains($0) }
        if unanswered.isEmpty, notAsked.isEmpty, withoutPlace.isEmpty { return nil }
    }

    public var description: String {
        (unanswered.map {
            "\"\($0.registration)\" is only asked to move from \"\($0.from)\" to \"\($0.to)\", and nobody has said that it agreed"
        } + notAsked.map { "\"\($0)\" is not asked to move by this result, and cannot have agreed" }
            + withoutPlace.map { "\"\($0)\" has no place in this result, and cannot have declined to move" })
            .joined(separator: "\n")
    }
}
