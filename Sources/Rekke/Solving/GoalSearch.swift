internal import IntegerProgramming

/// Questions decided by the integer program, number by number. What one settles is not asked again by the next.
struct GoalSearch {
    private(set) var search: SequentialSearch
    private var goals: Goals

    init(
        _ formulation: Formulation, incumbent: [Double], solver: any Solver, limits: SearchLimits
    ) throws(SolverError) {
        search = try SequentialSearch(formulation.program, incumbent: incumbent, solver: solver, limits: limits)
        goals = Goals(formulation)
    }

    /// Who has which place in the best solution so far.
    var assignment: Assignment {
        let formulation = goals.formulation
        return Assignment(
            places: zip(formulation.instance.considered, formulation.places).map { considered, places in
                zip(considered.pairs, places).first { search.incumbent.integer($0.1) == 1 }?.0
            })
    }

    /// Optimises what is aimed at, and keeps its optimum.
    ///
    /// - Throws: `Undecided` where a limit came first.
    mutating func decide(_ aim: Aim, progress: (SearchProgress) -> Void) throws {
        let instance = goals.formulation.instance
        for (index, question) in aim.questions(in: instance).enumerated() {
            switch question.wanted {
            case .fewest(let sum): _ = try optimise(goals.fewest(question.name, sum), aim, proven: index, progress)
            case .most(let sum): _ = try optimise(goals.most(question.name, sum), aim, proven: index, progress)
            case .places(let group):
                try decidePlaces(instance.members(of: group), aim, progress)
            case .inOrder(let number): try decideInOrder(question.name, number, aim, progress)
            }
        }
    }

    /// - Parameters:
    ///   - proven: How many numbers of what is aimed at are decided.
    ///   - offset: What the goal's numbers are less than those of the aim.
    private mutating func optimise(
        _ goal: Goal, _ aim: Aim, proven: Int, offset: Int = 0, _ progress: (SearchProgress) -> Void
    ) throws -> Int {
        switch try search.optimise(goal, progress: progress) {
        case .decided(let value): return Int(value)
        case .stopped(_, let number, let limit):
            let bound = Bound(
                goals.formulation.instance, assignment, proven: proven, number: number.map { $0 + Double(offset) })
            throw Undecided(limit: limit, bound: bound.value(of: aim))
        }
    }

    private mutating func decidePlaces(
        _ asked: [Int], _ aim: Aim, _ progress: (SearchProgress) -> Void
    ) throws {
        try search.lookAhead(to: asked.compactMap { goals.place(for: $0) }, progress: progress)
        for (index, position) in asked.enumerated() {
            guard let goal = goals.place(for: position) else { continue }
            if try optimise(goal, aim, proven: index, progress) == 0 {
                goals.openPairs[position] = []
            } else {
                goals.mayWait[position] = false
            }
        }
    }

    private mutating func decideInOrder(
        _ name: String, _ number: @escaping Question.Number, _ aim: Aim, _ progress: (SearchProgress) -> Void
    ) throws {
        try search.lookAhead(
            to: goals.openPairs.indices.compactMap { goals.number(name, for: $0, by: number)?.goal },
            progress: progress)
        for position in goals.openPairs.indices {
            guard let (goal, none) = goals.number(name, for: position, by: number) else { continue }
            let value = try optimise(goal, aim, proven: position, offset: none, progress)
            let considered = goals.formulation.instance.considered[position]
            goals.openPairs[position].removeAll { number(considered, $0) - none != value }
            goals.mayWait[position] = goals.openPairs[position].isEmpty
        }
    }
}
