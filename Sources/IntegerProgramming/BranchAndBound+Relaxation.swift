extension BranchAndBound {
    /// Solves the relaxation for an objective, with every row that its optimum would violate.
    ///
    /// New rows and bounds keep the prices right (dual simplex), new costs keep the values right (primal simplex): so the
    /// old objective first takes in the rows, and the new one goes on from there.
    func solve(
        _ relaxation: Relaxation, minimising objective: [(column: Int, cost: Int)], cutoff: Double
    ) throws(SolverError) -> GLPKSession.Status {
        var status: GLPKSession.Status
        if relaxation.minimises(objective) {
            status = try counted { () throws(SolverError) in try relaxation.solve(isDual: true, cutoff: cutoff) }
        } else {
            if relaxation.isDirty, !relaxation.cost.isEmpty {
                status = try counted { () throws(SolverError) in try relaxation.solve(isDual: true, cutoff: .infinity) }
                guard case .optimal = status else {
                    // Whatever is asked next, it is asked of the new objective.
                    try relaxation.minimise(objective)
                    return status
                }
            }
            try relaxation.minimise(objective)
            status = try counted { () throws(SolverError) in try relaxation.solve(isDual: false, cutoff: .infinity) }
        }
        while case .optimal = status, try addViolatedRows(to: relaxation) {
            status = try counted { () throws(SolverError) in try relaxation.solve(isDual: true, cutoff: cutoff) }
        }
        return status
    }

    private func counted(
        _ solve: () throws(SolverError) -> GLPKSession.Status
    ) throws(SolverError) -> GLPKSession.Status {
        statistics.relaxations += 1
        return try solve()
    }

    /// Takes in the rows that the relaxation went without and that its optimum violates; false where there are none.
    func addViolatedRows(to relaxation: Relaxation) throws(SolverError) -> Bool {
        var isAdded = false
        for row in 0..<program.rowCount where program.isLazy[row] && !relaxation.contains(row: row) {
            let sum = program.terms(of: row).reduce(0.0) {
                $0 + Double($1.coefficient) * relaxation.value(Int($1.column))
            }
            let isBelow = program.lower[row] != .min && sum < Double(program.lower[row]) - 1e-6
            let isAbove = program.upper[row] != .max && sum > Double(program.upper[row]) + 1e-6
            guard isBelow || isAbove else { continue }
            try relaxation.add(row, of: program)
            statistics.cuts += 1
            isAdded = true
        }
        guard !isAdded, let separateFractions else { return isAdded }
        for row in try separateFractions({ relaxation.value($0) }) {
            let number = program.addRow(row)
            learned.append(row)
            try relaxation.add(number, of: program)
            statistics.cuts += 1
            isAdded = true
        }
        return isAdded
    }
}
