internal import IntegerProgramming

/// Finds out why a registration waits: the first kind of reason that applies.
struct Explainer: ReasonSearch {
    let instance: Instance
    let search: PlainSearch
    let assignment: Assignment
    let reading: FullSetReading
    /// Where a limit ended the search.
    let bound: Objective?
    let policy: Policy
    let solver: any Solver
    let limits: SearchLimits
    private(set) var explanation = Explanation()
    /// Where full sets stand in the explanation.
    private var numbers: [[Int]: Int] = [:]

    mutating func explain(_ waiting: Int) throws {
        try limits.check()
        explanation.reasons[waiting] = try reason(for: waiting)
    }

    /// - Parameter given: Placements to explain beside the rules alone, with a search that has decided nothing; nil for
    ///   those that it found.
    init(
        instance: Instance, search: PlainSearch, given: Assignment? = nil, bound: Objective?, policy: Policy,
        solver: any Solver,
        limits: SearchLimits
    ) {
        self.instance = instance
        self.search = search
        assignment = given ?? search.assignment
        reading = given == nil ? FullSetReading(policy, search.assignment) : .byRules
        self.bound = bound
        self.policy = policy
        self.solver = solver
        self.limits = limits
    }

    private mutating func reason(for waiting: Int) throws -> Reason {
        if let obstacles = try obstacles(for: waiting) { return .cannotRun(obstacles) }
        if let series = CapacityWitness(instance, assignment, reading).fullSet(around: waiting) {
            return .placesTaken(fullSet: number(ofFullSet: series))
        }
        var beside = ReasonBesideOthers(
            instance: instance, assignment: assignment,
            questions: PlainQuestions(search: search, solver: solver, limits: limits), bound: bound, policy: policy)
        return try beside.reason(for: waiting)
    }

    private mutating func number(ofFullSet series: [Int]) -> Int {
        if let number = numbers[series] { return number }
        let number = explanation.fullSets.count
        explanation.fullSets.append(instance.fullSet(of: series))
        numbers[series] = number
        return number
    }

    // MARK: - No series can take it

    /// For every series eligible for it, what excludes it even if all others may be left out; nil where one can take it.
    private func obstacles(for waiting: Int) throws -> [Reason.Obstacle]? {
        var obstacles: [Reason.Obstacle] = []
        for (index, pair) in instance.considered[waiting].pairs.enumerated() {
            if instance.couldTakeAlone(waiting, pair) { return nil }
            if try canTake(waiting, index, in: search.rulesOnly) { return nil }
            let because = try Reason.Because.allCases.first { because in
                guard let constraints = because.constraints else { return true }
                let alone = Formulation(instance, rules: constraints.union([.onePlace]))
                return !(try canTake(waiting, index, in: alone))
            }
            obstacles.append(
                Reason.Obstacle(series: instance.series[pair.series].id, because: because ?? .together))
        }
        return obstacles
    }

    private func canTake(_ waiting: Int, _ pair: Int, in formulation: Formulation) throws -> Bool {
        var program = formulation.program
        program.fix(formulation.places[waiting][pair], to: 1)
        return try isFeasible(program)
    }

    private func isFeasible(_ program: IntegerProgram) throws -> Bool { try solver.isFeasible(program, limits) }
}
