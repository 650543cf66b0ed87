internal import IntegerProgramming

/// What an explanation has to ask: what could be, by all the rules.
protocol PlacementQuestions {
    /// Whether it could have that pair, if every other registration that is not confirmed may be placed or left out.
    mutating func canTake(_ considered: Int, pair: Int) throws -> Bool

    /// Whether all of these could be placed together; with everything kept up to and including the objective of that
    /// number, or by the rules alone.
    mutating func canBePlaced(_ considered: [Int], keeping objective: Int?) throws -> Bool
}

/// A limit kept a question from being answered.
enum OutOfTime: Error { case outOfTime }

/// Questions put to the integer program, each anew.
struct PlainQuestions: PlacementQuestions {
    let formulation: Formulation
    /// The program after each objective that was decided, with that objective kept.
    let programs: [IntegerProgram]
    let solver: any Solver
    let limits: SearchLimits

    func canTake(_ considered: Int, pair: Int) throws -> Bool {
        var program = formulation.program
        program.fix(formulation.places[considered][pair], to: 1)
        return try isFeasible(program)
    }

    func canBePlaced(_ considered: [Int], keeping objective: Int?) throws -> Bool {
        var formulation = formulation
        if let objective { formulation.program = programs[objective] }
        for position in considered where !formulation.instance.considered[position].isConfirmed {
            formulation.place(position)
        }
        return try isFeasible(formulation.program)
    }

    private func isFeasible(_ program: IntegerProgram) throws -> Bool { try solver.isFeasible(program, limits) }
}

extension Solver {
    /// Whether a program has a solution.
    func isFeasible(_ program: IntegerProgram, _ limits: SearchLimits) throws -> Bool {
        switch try solve(program, for: .feasibility, limits: limits, progress: { _ in }) {
        case .optimal, .feasible: return true
        case .infeasible, .unbounded: return false
        case .unknown(.time): throw OutOfTime.outOfTime
        case .unknown(.cancelled): throw AllocationError.cancelled
        }
    }
}
