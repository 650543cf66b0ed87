/// Reads a program in free MPS, as far as that says what `rekke` writes: integers only, no ranges.
struct ProgramReader {
    private var reader: WordReader
    private var program = Program()
    /// Rows in the making, by name: goals and the objective among them.
    private var sums: [String: Sum] = [:]
    private var order: [String] = []
    private var isInteger = false

    private struct Sum {
        /// nil for a free row.
        let relation: LinearRow.Relation?
        var terms: [Int: ExactInteger] = [:]
        var side = ExactInteger.zero
    }

    private enum Section: String {
        case rows = "ROWS"
        case columns = "COLUMNS"
        case rightSides = "RHS"
        case bounds = "BOUNDS"
    }

    private init(_ bytes: [UInt8], file: String) {
        reader = WordReader(bytes, file: file, comment: "*")
    }

    static func read(_ bytes: [UInt8], file: String) throws(ProofFault) -> Program {
        var reader = ProgramReader(bytes, file: file)
        return try reader.read()
    }

    private mutating func read() throws(ProofFault) -> Program {
        var section: Section?
        while let words = try reader.words() {
            if let next = Section(rawValue: words[0]), words.count == 1 {
                section = next
            } else if words == ["ENDATA"] {
                return try finished()
            } else if words[0] == "NAME", section == nil {
                continue
            } else {
                try take(words, in: section)
            }
        }
        throw reader.fault("it ends before ENDATA")
    }

    private mutating func take(_ words: [String], in section: Section?) throws(ProofFault) {
        switch (section, words.count) {
        case (.rows, 2): try addRow(words[1], letter: words[0])
        case (.columns, 3) where words[1] == "'MARKER'": isInteger = words[2] == "'INTORG'"
        case (.columns, 3): try addTerm(of: words[0], to: words[1], try integer(words[2]))
        case (.rightSides, 3): try setSide(of: words[1], to: try integer(words[2]))
        case (.bounds, 3): try bound(words[0], words[2], nil)
        case (.bounds, 4): try bound(words[0], words[2], try integer(words[3]))
        default: throw reader.fault("this is no line that such a program has")
        }
    }

    private func integer(_ word: String) throws(ProofFault) -> ExactInteger {
        guard let value = ExactInteger(word) else { throw reader.fault("\"\(word)\" is no integer") }
        return value
    }

    private mutating func addRow(_ name: String, letter: String) throws(ProofFault) {
        let relation = LinearRow.Relation(letter: letter)
        guard relation != nil || letter == "N" else { throw reader.fault("\"\(letter)\" is no kind of row") }
        guard sums.updateValue(Sum(relation: relation), forKey: name) == nil else {
            throw reader.fault("there are two of them", at: name)
        }
        order.append(name)
    }

    private mutating func addTerm(
        of variable: String, to row: String, _ coefficient: ExactInteger
    ) throws(ProofFault) {
        let number = program.numbers[variable] ?? program.variables.count
        if number == program.variables.count {
            program.numbers[variable] = number
            program.variables.append(Program.Variable(name: variable, isInteger: isInteger, lower: .zero))
        }
        guard sums[row] != nil else { throw reader.fault("there is no such row", at: row) }
        guard sums[row]?.terms.updateValue(coefficient, forKey: number) == nil else {
            throw reader.fault("\(variable) is in it twice", at: row)
        }
    }

    private mutating func setSide(of row: String, to side: ExactInteger) throws(ProofFault) {
        guard let sum = sums[row], sum.relation != nil else { throw reader.fault("no such row has a side", at: row) }
        sums[row]?.side = side
    }

    private mutating func bound(_ kind: String, _ name: String, _ value: ExactInteger?) throws(ProofFault) {
        guard let number = program.numbers[name] else { throw reader.fault("there is no such variable", at: name) }
        switch (kind, value) {
        case ("LO", let value?): program.variables[number].lower = value
        case ("UP", let value?): program.variables[number].upper = value
        case ("FX", let value?):
            program.variables[number].lower = value
            program.variables[number].upper = value
        case ("PL", nil): program.variables[number].upper = nil
        case ("MI", nil): program.variables[number].lower = nil
        case ("FR", nil):
            program.variables[number].lower = nil
            program.variables[number].upper = nil
        default: throw reader.fault("\"\(kind)\" is no bound", at: name)
        }
    }

    /// The first free row is the objective, which is for solvers; no proof is about it.
    private mutating func finished() throws(ProofFault) -> Program {
        guard try reader.word() == nil else { throw reader.fault("something stands behind ENDATA") }
        for name in order {
            guard let sum = sums[name] else { continue }
            if let relation = sum.relation {
                program.positions[name] = program.rows.count
                program.rows.append(LinearRow(name, sum.terms, relation, sum.side))
            } else {
                program.goals.append(Program.Goal(name: name, terms: sum.terms.filter { $0.value != .zero }))
            }
        }
        program.goals = Array(program.goals.dropFirst())
        return program
    }
}
