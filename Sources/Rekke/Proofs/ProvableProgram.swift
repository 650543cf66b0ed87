internal import IntegerProgramming

/// The integer program of a problem with all goals of its policy, and what a result comes to in it.
struct ProvableProgram {
    let formulation: Formulation
    let program: ProofProgram
    let text: String

    init(_ problem: Problem) throws(AllocationError) {
        let content = ProgramText(Formulation(Instance(problem)), problem.programme.rules.policy.objectives)
        formulation = content.formulation
        let program = ProofProgram(formulation.program, objective: content.objective, goals: content.goals)
        guard let program else { throw .fault("the integer program is not one of integers from 0 to 1") }
        self.program = program
        text = content.formulation.program.mpsFormat(
            objective: content.objective, goals: content.goals, comments: content.comments)
    }

    private var instance: Instance { formulation.instance }

    /// By considered registration, the value of each of its places.
    func places(of allocation: Allocation) -> [[Bool]] {
        let series = Dictionary(
            allocation.placements.map { ($0.registration, $0.series) }, uniquingKeysWith: { first, _ in first })
        return instance.considered.enumerated().map { position, considered in
            // A confirmed place is a fact, also one of a later track, of which the result says nothing.
            if considered.isConfirmed { return considered.pairs.map { _ in true } }
            let place = series[instance.registration(position).id]
            return considered.pairs.map { instance.series[$0.series].id == place }
        }
    }

    /// The values of all variables, with people who attend and lead as the placements allow: as many attendances as can be.
    func solution(of allocation: Allocation, _ solver: any Solver, _ limits: SearchLimits) throws -> [Double] {
        var decided = formulation
        for (places, values) in zip(formulation.places, places(of: allocation)) {
            for (place, value) in zip(places, values) { decided.program.fix(place, to: value ? 1 : 0) }
        }
        var attendances = LinearExpression()
        for entry in formulation.attendances { attendances.add(1, entry.variable) }
        return try decided.optimum(.maximise(attendances), solver, limits).values
    }
}
