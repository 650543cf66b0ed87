/// The rows that a certificate of one goal may begin with.
struct PermittedRows {
    let program: Program
    /// The goals before it, at the values that they keep.
    let kept: [String: LinearRow]
    /// The goal itself, one better than its value.
    let better: LinearRow

    /// - Parameter goals: The goals up to the one that is proven, which is the last.
    init(_ program: Program, _ goals: [ProvenGoal]) {
        self.program = program
        kept = Dictionary(
            goals.dropLast().map { goal in
                let row = goal.row(named: "kept", betterBy: .zero)
                return (row.name, row)
            }, uniquingKeysWith: { first, _ in first })
        better = goals.last?.row(named: "better", betterBy: .one) ?? LinearRow("", [:], .equal, .zero)
    }

    func check(_ certificate: Certificate, file: String) throws(ProofFault) {
        for line in certificate.rows {
            guard permits(line.row) else {
                throw ProofFault(file, line: line.line, place: line.row.name, reason(of: line.row))
            }
        }
    }

    private func permits(_ row: LinearRow) -> Bool {
        if let same = program.row(row.name), same.implies(row) { return true }
        return [kept[row.name], row.name == better.name ? better : nil, bound(row)].contains(row)
    }

    /// The bound of a variable by that name.
    private func bound(_ row: LinearRow) -> LinearRow? {
        guard row.terms.count == 1, let number = row.terms.keys.first else { return nil }
        let variable = program.variables[number]
        let terms = [number: ExactInteger.one]
        if row.name == "lower(\(variable.name))" {
            return variable.lower.map { LinearRow(row.name, terms, .atLeast, $0) }
        }
        if row.name == "upper(\(variable.name))" {
            return variable.upper.map { LinearRow(row.name, terms, .atMost, $0) }
        }
        return nil
    }

    private func reason(of row: LinearRow) -> String {
        if program.row(row.name) != nil { return "program.mps has another row of this name" }
        if kept[row.name] != nil { return "this is not the goal at the value that it keeps" }
        if row.name == better.name { return "this is not the goal one better than its value" }
        return "it is no row of program.mps, no bound of this variable, no earlier goal and not what is asked"
    }
}

/// A goal with the value that it is said to have at best.
struct ProvenGoal {
    let goal: Program.Goal
    let isMaximised: Bool
    let value: ExactInteger

    /// The goal at its value, or better.
    func row(named kind: String, betterBy step: ExactInteger) -> LinearRow {
        LinearRow(
            "\(kind)(\(goal.name))", goal.terms, isMaximised ? .atLeast : .atMost,
            value + (isMaximised ? step : -step))
    }
}
