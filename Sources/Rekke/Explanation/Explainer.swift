internal import IntegerProgramming

/// Finds out why a registration waits: the first kind of reason that applies.
struct Explainer: ReasonSearch {
    private let instance: Instance
    private let assignment: Assignment
    private var questions: any PlacementQuestions
    /// Those that were decided.
    private let objectives: [Objective]
    /// Where a limit ended the search.
    private let bound: Objective?
    private let solver: any Solver
    private let limits: SearchLimits
    private(set) var explanation = Explanation()

    init(
        _ instance: Instance, _ assignment: Assignment, questions: any PlacementQuestions, objectives: [Objective],
        bound: Objective?, solver: any Solver, limits: SearchLimits
    ) {
        self.instance = instance
        self.assignment = assignment
        self.questions = questions
        self.objectives = objectives
        self.bound = bound
        self.solver = solver
        self.limits = limits
    }

    mutating func explain(_ waiting: Int) throws -> Bool {
        do {
            explanation.reasons[waiting] = try reason(for: waiting)
            return true
        } catch OutOfTime.outOfTime {
            return false
        }
    }

    private mutating func reason(for waiting: Int) throws -> Reason {
        if let obstacles = try obstacles(for: waiting) { return .cannotRun(obstacles) }
        if let series = CapacityWitness(instance, assignment).fullSet(around: waiting) {
            let set = FullSet(
                series: series.map { instance.series[$0].id },
                places: series.reduce(0) { $0 + instance.series[$1].capacity })
            return .placesTaken(fullSet: explanation.number(of: set))
        }
        return try reasonBesideOthers(for: waiting)
    }

    /// Why, where neither obstacles nor capacities alone say so.
    mutating func reasonBesideOthers(for waiting: Int) throws -> Reason {
        let others = instance.considered.indices.filter { position in
            assignment.places[position] != nil && (position < waiting || instance.considered[position].isConfirmed)
        }
        if !(try questions.canBePlaced(others + [waiting], keeping: nil)) {
            let movable = others.filter { !instance.considered[$0].isConfirmed }
            let conflict = try smallestConflict(among: movable) { some in
                try questions.canBePlaced([waiting] + some, keeping: nil)
            }
            return .conflict(with: conflict.map { instance.registration($0).id })
        }
        for (number, objective) in objectives.enumerated()
        where !(try questions.canBePlaced(others + [waiting], keeping: number)) {
            return .outweighed(by: objective)
        }
        // Placements are unique once every objective is kept; where a limit ended that, the rest was not proven.
        guard let bound else {
            throw AllocationError.fault("nothing keeps \"\(instance.registration(waiting).id)\" out")
        }
        return .outweighed(by: bound)
    }

    /// For every series eligible for it, what excludes it even if all others may be left out; nil where one can take it.
    private mutating func obstacles(for waiting: Int) throws -> [Reason.Obstacle]? {
        var obstacles: [Reason.Obstacle] = []
        for (index, pair) in instance.considered[waiting].pairs.enumerated() {
            if instance.couldTakeAlone(waiting, pair) { return nil }
            if try questions.canTake(waiting, pair: index) { return nil }
            let because = try Reason.Because.allCases.first { because in
                guard let constraints = because.constraints else { return true }
                let alone = Formulation(instance, rules: constraints.union([.onePlace]))
                let questions = PlainQuestions(formulation: alone, programs: [], solver: solver, limits: limits)
                return !(try questions.canTake(waiting, pair: index))
            }
            obstacles.append(
                Reason.Obstacle(series: instance.series[pair.series].id, because: because ?? .together))
        }
        return obstacles
    }
}
