internal import IntegerProgramming

/// What reasons have to ask: what could be.
protocol PlacementQuestions {
    /// How many objectives were decided.
    var decidedObjectives: Int { get }

    /// Whether all of these could be placed together: with everything kept up to and including the objective of that
    /// number, or, without one, by the rules alone.
    mutating func canBePlaced(_ considered: [Int], keeping objective: Int?) throws -> Bool

    /// Some of these, who by the rules alone can be placed together but not with the one left out as well: any single one of
    /// whom, left out instead, would let all others have a place together.
    mutating func exchangeable(for left: Int, among considered: [Int]) throws -> [Int]

    /// Some of these, who by the rules alone cannot be placed together, who cannot either, as far as is known from why not.
    func conflict(among considered: [Int]) -> [Int]
}

extension PlacementQuestions {
    func conflict(among considered: [Int]) -> [Int] { considered }

    func exchangeable(for left: Int, among considered: [Int]) throws -> [Int] { [] }
}

/// Questions put to the integer program, each anew.
struct PlainQuestions: PlacementQuestions {
    let search: PlainSearch
    let solver: any Solver
    let limits: SearchLimits

    var decidedObjectives: Int { search.programs.count }

    func canBePlaced(_ considered: [Int], keeping objective: Int?) throws -> Bool {
        var formulation = objective == nil ? search.rulesOnly : search.formulation
        if let objective { formulation.program = search.programs[objective] }
        for position in considered where !formulation.instance.considered[position].isConfirmed {
            formulation.place(position)
        }
        return try solver.isFeasible(formulation.program, limits)
    }
}
