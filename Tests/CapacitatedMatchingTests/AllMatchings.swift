import CapacitatedMatching

/// Every matching of a small problem, each as the choice of every agent, by definition.
struct AllMatchings {
    let problem: MatchingProblem
    private(set) var choices: [[Int32]] = []

    init(of problem: MatchingProblem) {
        self.problem = problem
        var choice: [Int32] = []
        var room = problem.capacities
        list(&choice, &room)
    }

    private mutating func list(_ choice: inout [Int32], _ room: inout [Int]) {
        let agent = choice.count
        guard agent < problem.agentCount else {
            choices.append(choice)
            return
        }
        if !problem.isRequired[agent] {
            choice.append(-1)
            list(&choice, &room)
            choice.removeLast()
        }
        for candidate in problem.choices(of: agent) {
            let item = Int(problem.items[candidate])
            guard room[item] > 0 else { continue }
            room[item] -= 1
            choice.append(Int32(candidate))
            list(&choice, &room)
            choice.removeLast()
            room[item] += 1
        }
    }

    func any(_ generator: inout SeededGenerator) -> [Int32]? {
        choices.randomElement(using: &generator)
    }

    /// Keeps the best.
    mutating func decide(_ objective: RandomObjective) {
        let values = choices.map { value(of: $0, objective) }
        guard let best = values.min(by: { $0.lexicographicallyPrecedes($1) }) else { return }
        choices = zip(choices, values).filter { $1 == best }.map { $0.0 }
    }

    /// What is to be as small as possible, compared lexicographically.
    private func value(of choice: [Int32], _ objective: RandomObjective) -> [Int32] {
        switch objective {
        case .placeInTurn(let agents): agents.map { choice[$0] < 0 ? 1 : 0 }
        case .minimise(let cost): [choice.reduce(0) { $1 < 0 ? $0 : $0 + cost[Int($1)] }]
        case .chooseInTurn(let number): choice.map { $0 < 0 ? .max : number[Int($0)] }
        }
    }

    /// Those that lie in the face.
    func lying(in face: Face) -> [[Int32]] {
        choices.filter { choice in
            var room = problem.capacities
            for (agent, choice) in choice.enumerated() {
                if choice < 0 {
                    guard face.mayBeUnplaced[agent] else { return false }
                } else {
                    guard face.isOpen[Int(choice)] else { return false }
                    room[Int(problem.items[Int(choice)])] -= 1
                }
            }
            return zip(room, face.staysFull).allSatisfy { !$1 || $0 == 0 }
        }
    }
}
