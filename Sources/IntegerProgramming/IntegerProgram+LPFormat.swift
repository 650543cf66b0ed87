extension IntegerProgram {
    /// The program in CPLEX LP format, as glpsol and cbc read it.
    ///
    /// Names that the format does not allow are changed, and a comment says from what. A row with two bounds becomes
    /// two, `.lower` and `.upper`. The program must have no faults.
    package func lpFormat(objective: LinearObjective, comments: [String] = []) -> String {
        let program = PortableProgram(self, objective)
        var text = ""
        for line in ([name] + comments + program.notes).flatMap(\.commentLines) {
            text += "\\ \(line)\n"
        }
        text += objective.sense == .minimise ? "Minimize\n" : "Maximize\n"
        let costs = program.columns.indices.filter { program.columns[$0].cost != 0 }
        let entries = (costs.isEmpty ? [0] : costs).map { (column: $0, coefficient: program.columns[$0].cost) }
        text += program.lpLines(PortableProgram.objectiveName, entries, "") + "Subject To\n"
        for row in program.rows {
            let relation =
                switch row.relation {
                case .atMost: "<="
                case .atLeast: ">="
                case .equal: "="
                }
            text += program.lpLines(row.name, row.entries, " \(relation) \(PortableProgram.text(row.side))")
        }
        if program.rows.isEmpty {
            // The section may not be empty.
            text += " none: 0 \(program.columns[0].name) <= 0\n"
        }
        let bounds = program.columns.compactMap(\.lpBounds)
        if !bounds.isEmpty {
            text += "Bounds\n" + bounds.map { " \($0)\n" }.joined()
        }
        let integers = program.columns.filter(\.isInteger)
        let binaries = integers.filter(\.isBinary)
        if integers.count > binaries.count {
            text += "Generals\n" + integers.filter { !$0.isBinary }.map { " \($0.name)\n" }.joined()
        }
        if !binaries.isEmpty {
            text += "Binaries\n" + binaries.map { " \($0.name)\n" }.joined()
        }
        return text + "End\n"
    }
}

extension PortableProgram.Column {
    var isBinary: Bool {
        isInteger && lower == 0 && upper == 1
    }

    /// What the format does not assume: it takes 0 and no upper bound where nothing is said.
    fileprivate var lpBounds: String? {
        let (low, high) = (PortableProgram.text(lower), PortableProgram.text(upper))
        if isBinary || (lower == 0 && upper == .infinity) {
            return nil
        }
        if lower == upper {
            return "\(name) = \(low)"
        }
        return switch (lower.isFinite, upper.isFinite) {
        case (true, true): "\(low) <= \(name) <= \(high)"
        case (true, false): "\(name) >= \(low)"
        case (false, true): "-inf <= \(name) <= \(high)"
        case (false, false): "\(name) free"
        }
    }
}

extension PortableProgram {
    /// An expression with its name and end, in lines that every reader takes.
    fileprivate func lpLines(
        _ name: String, _ entries: [(column: Int, coefficient: Double)], _ end: String
    ) -> String {
        var text = " \(name):"
        var width = text.utf8.count
        for entry in entries {
            let size = entry.coefficient.magnitude
            let factor = size == 1 ? "" : Self.text(size) + " "
            let term = " \(entry.coefficient < 0 ? "-" : "+") \(factor)\(columns[entry.column].name)"
            if width + term.utf8.count > 100 {
                text += "\n "
                width = 1
            }
            text += term
            width += term.utf8.count
        }
        return text + end + "\n"
    }
}

extension String {
    /// Its lines, none of them empty, with spaces for what could steer a terminal.
    var commentLines: [String] {
        split(whereSeparator: \.isNewline).map { line in
            String(
                String.UnicodeScalarView(
                    line.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
        }
    }
}
