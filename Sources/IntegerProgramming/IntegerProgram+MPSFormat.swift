extension IntegerProgram {
    /// The program in free MPS format, as glpsol and cbc read it.
    ///
    /// The format minimises: to maximise, the costs are negated, and a comment says so. Names are those of
    /// `lpFormat(objective:comments:)`, and so are its rules. The program must have no faults.
    ///
    /// - Parameter goals: Each a further free row behind all others, without its constant; not negated.
    package func mpsFormat(objective: LinearObjective, goals: [Goal] = [], comments: [String] = []) -> String {
        let program = PortableProgram(self, objective, goals: goals)
        let direction =
            switch objective.sense {
            case .minimise: "minimise \(PortableProgram.objectiveName)"
            case .maximise: "maximise: \(PortableProgram.objectiveName) is negated, and to be minimised"
            }
        var text = ""
        for line in ([name] + comments + [direction] + program.notes).flatMap(\.commentLines) {
            text += "* \(line)\n"
        }
        // Without FREE, cbc takes a file with short names for one in fixed columns.
        text += "NAME program FREE\nROWS\n N \(PortableProgram.objectiveName)\n"
        for row in program.rows {
            text += " \(row.relation.mpsLetter) \(row.name)\n"
        }
        for goal in program.goals { text += " N \(goal.name)\n" }
        text += "COLUMNS\n" + program.mpsColumns(negated: objective.sense == .maximise) + "RHS\n"
        for row in program.rows where row.side != 0 {
            text += " rhs \(row.name) \(PortableProgram.text(row.side))\n"
        }
        text += "BOUNDS\n"
        for column in program.columns {
            for (kind, value) in column.mpsBounds {
                text += " \(kind) bounds \(column.name)\(value.map { " " + PortableProgram.text($0) } ?? "")\n"
            }
        }
        return text + "ENDATA\n"
    }
}

extension PortableProgram.Relation {
    var mpsLetter: String {
        switch self {
        case .atMost: "L"
        case .atLeast: "G"
        case .equal: "E"
        }
    }
}

extension PortableProgram.Column {
    /// Always all: readers differ in what they assume for integers.
    fileprivate var mpsBounds: [(kind: String, value: Double?)] {
        if lower == upper {
            return [("FX", lower)]
        }
        return switch (lower.isFinite, upper.isFinite) {
        case (true, true): [("LO", lower), ("UP", upper)]
        case (true, false): [("LO", lower), ("PL", nil)]
        case (false, true): [("MI", nil), ("UP", upper)]
        case (false, false): [("FR", nil)]
        }
    }
}

extension PortableProgram {
    fileprivate func mpsColumns(negated: Bool) -> String {
        var entries = Array(repeating: [(row: String, coefficient: Double)](), count: columns.count)
        for row in rows {
            for entry in row.entries {
                entries[entry.column].append((row.name, entry.coefficient))
            }
        }
        for goal in goals {
            for entry in goal.entries { entries[entry.column].append((goal.name, entry.coefficient)) }
        }
        var text = ""
        var isInteger = false
        for (column, entries) in zip(columns, entries) {
            if column.isInteger != isInteger {
                isInteger = column.isInteger
                text += " marker 'MARKER' '\(isInteger ? "INTORG" : "INTEND")'\n"
            }
            // Also a cost of 0: a column that is in no row must be named too.
            let cost = negated && column.cost != 0 ? -column.cost : column.cost
            text += " \(column.name) \(Self.objectiveName) \(Self.text(cost))\n"
            for entry in entries {
                text += " \(column.name) \(entry.row) \(Self.text(entry.coefficient))\n"
            }
        }
        return text + (isInteger ? " marker 'MARKER' 'INTEND'\n" : "")
    }
}
