/// The solutions among which nothing has been decided yet.
///
/// These are exactly the matchings in which every agent has an open choice, or none where that is open, no item holds more
/// than it takes, and the items that stay full hold as many as they take. Every objective leaves such a set: the optima of
/// a linear program are a face of what it allows, by complementary slackness (Schrijver, Combinatorial Optimization, 2003).
package struct Face: Sendable {
    /// Whether each choice may be taken.
    package internal(set) var isOpen: [Bool]

    /// Whether each agent may be without an item.
    package internal(set) var mayBeUnplaced: [Bool]

    /// Whether each item is full in every solution.
    package internal(set) var staysFull: [Bool]

    /// Every matching that the problem allows.
    init(_ problem: MatchingProblem) {
        isOpen = problem.items.map { problem.capacities[Int($0)] > 0 }
        mayBeUnplaced = problem.isRequired.map { !$0 }
        staysFull = [Bool](repeating: false, count: problem.itemCount)
    }
}
