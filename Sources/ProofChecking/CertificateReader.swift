/// Reads a certificate over the variables of a program.
struct CertificateReader {
    private var reader: WordReader
    private let program: Program
    /// By the certificate's variable, the program's.
    private var variables: [Int] = []
    private var certificate = Certificate()

    private init(_ bytes: [UInt8], file: String, of program: Program) {
        reader = WordReader(bytes, file: file, comment: "%")
        self.program = program
    }

    static func read(_ bytes: [UInt8], file: String, of program: Program) throws(ProofFault) -> Certificate {
        var reader = CertificateReader(bytes, file: file, of: program)
        return try reader.read()
    }

    private mutating func read() throws(ProofFault) -> Certificate {
        try expect("VER", "1.0")
        try readVariables()
        try readIntegers()
        try expect("OBJ", "min", "0")
        try readRows()
        try expect("RTP", "infeas", "SOL", "0", "DER")
        for _ in 0..<(try count()) { certificate.steps.append(try step()) }
        if let word = try reader.word() { throw reader.fault("\"\(word)\" stands behind the last step") }
        return certificate
    }

    private mutating func readVariables() throws(ProofFault) {
        try expect("VAR")
        for _ in 0..<(try count()) {
            let name = try word()
            guard let number = program.numbers[name] else {
                throw reader.fault("the program has no such variable", at: name)
            }
            variables.append(number)
        }
        guard Set(variables).count == variables.count else { throw reader.fault("a variable is listed twice") }
    }

    private mutating func readIntegers() throws(ProofFault) {
        try expect("INT")
        for _ in 0..<(try count()) {
            let variable = program.variables[try variable()]
            guard variable.isInteger else {
                throw reader.fault("the program has other values for it", at: variable.name)
            }
            certificate.integers.insert(program.numbers[variable.name] ?? 0)
        }
    }

    private mutating func readRows() throws(ProofFault) {
        try expect("CON")
        let count = try count()
        // How many of them are bounds, which is said for fast readers.
        _ = try self.count()
        for _ in 0..<count {
            let row = try row()
            certificate.rows.append(Certificate.Line(row: row, line: reader.line))
        }
    }

    private mutating func step() throws(ProofFault) -> Certificate.Step {
        let row = try row()
        let line = reader.line
        try expect("{")
        let reason = try reason()
        try expect("}")
        // Until when it is wanted, which is said for readers with little room.
        _ = try integer()
        return Certificate.Step(row: row, reason: reason, line: line)
    }

    private mutating func reason() throws(ProofFault) -> Certificate.Reason {
        switch try word() {
        case "asm": return .assumed
        case "lin": return .sum(try factors())
        case "uns":
            let first = Certificate.Case(row: try rowNumber(), assumption: try rowNumber())
            return .eitherWay(first, Certificate.Case(row: try rowNumber(), assumption: try rowNumber()))
        case let other: throw reader.fault("\"\(other)\" is no reason")
        }
    }

    private mutating func factors() throws(ProofFault) -> [(row: Int, factor: ExactInteger)] {
        var factors: [(row: Int, factor: ExactInteger)] = []
        for _ in 0..<(try count()) { factors.append((try rowNumber(), try integer())) }
        return factors
    }

    private mutating func row() throws(ProofFault) -> LinearRow {
        let name = try word()
        let letter = try word()
        guard let relation = LinearRow.Relation(letter: letter) else {
            throw reader.fault("\"\(letter)\" is no relation", at: name)
        }
        let side = try integer()
        var terms: [Int: ExactInteger] = [:]
        for _ in 0..<(try count()) {
            let variable = try variable()
            guard terms.updateValue(try integer(), forKey: variable) == nil else {
                throw reader.fault("\(program.variables[variable].name) is in it twice", at: name)
            }
        }
        return LinearRow(name, terms, relation, side)
    }

    // MARK: - Words

    private mutating func word() throws(ProofFault) -> String {
        guard let word = try reader.word() else { throw reader.fault("it ends too early") }
        return word
    }

    private mutating func expect(_ expected: String...) throws(ProofFault) {
        for expected in expected {
            let word = try word()
            guard word == expected else { throw reader.fault("\"\(word)\" stands where \"\(expected)\" must") }
        }
    }

    private mutating func integer() throws(ProofFault) -> ExactInteger {
        let word = try word()
        guard let value = ExactInteger(word) else { throw reader.fault("\"\(word)\" is no integer") }
        return value
    }

    private mutating func number(below limit: Int) throws(ProofFault) -> Int {
        let word = try word()
        guard let value = Int(word), (0..<limit).contains(value) else {
            throw reader.fault("\"\(word)\" is no number from 0 to \(limit - 1)")
        }
        return value
    }

    private mutating func count() throws(ProofFault) -> Int { try number(below: 1 << 40) }

    /// One of the rows before the present one.
    private mutating func rowNumber() throws(ProofFault) -> Int {
        try number(below: certificate.rows.count + certificate.steps.count)
    }

    private mutating func variable() throws(ProofFault) -> Int { variables[try number(below: variables.count)] }
}
