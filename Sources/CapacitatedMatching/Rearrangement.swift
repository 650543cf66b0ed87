/// Whether agents without an item could have one, if others were rearranged within a face.
package struct Rearrangement: Sendable {
    private let problem: MatchingProblem
    private let face: Face
    private let holders: Groups
    private let loads: [Int]

    /// The matching has to lie in the face, which may be larger than its own.
    package init(of matching: Matching, in face: Face) {
        problem = matching.problem
        self.face = face
        holders = Groups(count: problem.itemCount, of: matching.choice.indices) { matching.item(of: $0) }
        loads = matching.loads()
    }

    /// Whether the agent can have an item while every placed agent who is kept has one; others may lose theirs.
    ///
    /// Complexity: linear in the choices.
    package func canPlace(_ agent: Int, beside isKept: (Int) -> Bool) -> Bool {
        var isReached = [Bool](repeating: false, count: problem.itemCount)
        var frontier: [Int] = []
        func reach(_ agent: Int) {
            for choice in problem.choices(of: agent) where face.isOpen[choice] {
                let item = Int(problem.items[choice])
                guard !isReached[item] else { continue }
                isReached[item] = true
                frontier.append(item)
            }
        }
        reach(agent)
        while let item = frontier.popLast() {
            if loads[item] < problem.capacities[item] { return true }
            for holder in holders[item] {
                if face.mayBeUnplaced[Int(holder)], !isKept(Int(holder)) { return true }
                reach(Int(holder))
            }
        }
        return false
    }
}
