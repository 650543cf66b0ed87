import CapacitatedMatching

/// SplitMix64 (Steele, Lea & Flood 2014): the same numbers everywhere.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

enum RandomObjective {
    case placeInTurn([Int])
    case minimise([Int32])
    case chooseInTurn([Int32])

    static func random(for problem: MatchingProblem, using generator: inout SeededGenerator) -> RandomObjective {
        let choiceCount = problem.items.count
        func numbers(_ range: ClosedRange<Int32>) -> [Int32] {
            (0..<choiceCount).map { _ in Int32.random(in: range, using: &generator) }
        }
        switch Int.random(in: 0..<9, using: &generator) {
        case 0: return .placeInTurn(Array(0..<problem.agentCount))
        case 1: return .placeInTurn(Array(0..<problem.agentCount).shuffled(using: &generator))
        case 2: return .placeInTurn((0..<problem.agentCount).filter { _ in Bool.random(using: &generator) })
        case 3: return .minimise([Int32](repeating: -1, count: choiceCount))
        case 4: return .minimise(numbers(0...1))
        case 5: return .minimise(numbers(-3...3))
        case 6: return .chooseInTurn(problem.items)
        default: return .chooseInTurn(numbers(1...2))
        }
    }
}

extension Matching {
    mutating func decide(_ objective: RandomObjective) throws {
        switch objective {
        case .placeInTurn(let agents): try placeInTurn(agents)
        case .minimise(let cost): try minimise(cost)
        case .chooseInTurn(let number): try chooseInTurn(number)
        }
    }
}

/// A problem small enough that every matching can be listed.
struct RandomMatching {
    let problem: MatchingProblem
    let objectives: [RandomObjective]

    init(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        let itemCount = Int.random(in: 1...4, using: &generator)
        let agentCount = Int.random(in: 1...(itemCount > 3 ? 4 : 5), using: &generator)
        let capacities = (0..<itemCount).map { _ in [0, 1, 1, 1, 1, 2, 2, 3].randomElement(using: &generator) ?? 1 }
        var offsets: [Int32] = [0]
        var items: [Int32] = []
        for _ in 0..<agentCount {
            let wanted = Int.random(in: 0...min(3, itemCount), using: &generator)
            items += (0..<Int32(itemCount)).shuffled(using: &generator).prefix(wanted)
            offsets.append(Int32(items.count))
        }
        let free = [Bool](repeating: false, count: agentCount)
        let unrestricted = MatchingProblem(capacities: capacities, offsets: offsets, items: items, isRequired: free)
        // Whoever has an item in some matching can be required.
        let someAreRequired = Int.random(in: 0...2, using: &generator) == 0
        let required = someAreRequired ? AllMatchings(of: unrestricted).any(&generator) : nil
        problem = MatchingProblem(
            capacities: capacities, offsets: offsets, items: items,
            isRequired: free.indices.map { agent in
                guard let required else { return false }
                return required[agent] >= 0 && Bool.random(using: &generator)
            })
        let count = Int.random(in: 1...5, using: &generator)
        var objectives: [RandomObjective] = []
        for _ in 0..<count { objectives.append(.random(for: problem, using: &generator)) }
        self.objectives = objectives
    }
}
