internal import IntegerProgramming

/// The integer program of a problem with all goals of its policy, and what a result comes to in it.
struct ProvableProgram {
    let formulation: Formulation
    let program: ProofProgram
    let text: String
    /// The goals' names, with ids as they are in the problem.
    let goalTitles: [String]

    init(_ problem: Problem) throws(AllocationError) {
        try self.init(Instance(problem), problem.programme.rules.policy.objectives.map { .objective($0) })
    }

    /// - Parameter aims: What is decided, in order, of all that keeps the rules and what the instance keeps beside them.
    init(_ instance: Instance, _ aims: [Aim]) throws(AllocationError) {
        let content = ProgramText(Formulation(instance, keepsFurtherBounds: true), aims)
        formulation = content.formulation
        goalTitles = content.goals.map(\.name)
        let program = ProofProgram(formulation.program, objective: content.objective, goals: content.goals)
        guard let program else { throw .fault("the integer program is not one of integers from 0 to 1") }
        self.program = program
        text = content.formulation.program.mpsFormat(
            objective: content.objective, goals: content.goals, comments: content.comments)
    }

    private var instance: Instance { formulation.instance }

    /// By considered registration, the places that it may have.
    var choices: [[ProofProgram.Choice]] {
        zip(instance.considered, formulation.places).map { considered, variables in
            zip(considered.pairs, variables).map { ProofProgram.Choice($1, of: $0.series) }
        }
    }

    /// Who has which place by an allocation.
    func assignment(of allocation: Allocation) -> Assignment {
        let series = Dictionary(
            allocation.placements.map { ($0.registration, $0.series) }, uniquingKeysWith: { first, _ in first })
        return Assignment(
            places: instance.considered.enumerated().map { position, considered in
                // A confirmed place is a fact, also one of a later track, of which the result says nothing.
                if considered.isConfirmed { return considered.pairs.first }
                let place = series[instance.registration(position).id]
                return considered.pairs.first { instance.series[$0.series].id == place }
            })
    }

    /// Who has which place by the names of the variables that are 1.
    func assignment(ones: Set<String>) -> Assignment {
        Assignment(
            places: zip(instance.considered, formulation.places).map { considered, variables in
                zip(considered.pairs, variables).first { ones.contains(program.name(of: $1)) }?.0
            })
    }

    /// By the name of each variable that says that somebody has a place: whether that is so.
    func places(of assignment: Assignment) -> [String: Bool] {
        var places: [String: Bool] = [:]
        for (position, variables) in formulation.places.enumerated() {
            for (pair, variable) in zip(instance.considered[position].pairs, variables) {
                places[program.name(of: variable)] = assignment.places[position] == pair
            }
        }
        return places
    }

    /// The values of all variables, with people who attend and lead as the placements allow: as many attendances as can be.
    func solution(of assignment: Assignment, _ solver: any Solver, _ limits: SearchLimits) throws -> [Double] {
        var decided = formulation
        for (position, places) in formulation.places.enumerated() {
            for (pair, place) in zip(instance.considered[position].pairs, places) {
                decided.program.fix(place, to: assignment.places[position] == pair ? 1 : 0)
            }
        }
        var attendances = LinearExpression()
        for entry in formulation.attendances { attendances.add(1, entry.variable) }
        return try decided.optimum(.maximise(attendances), solver, limits).values
    }
}
