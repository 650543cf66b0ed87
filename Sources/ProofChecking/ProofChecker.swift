/// Checks a proof that an allocation is the best, without a solver and without anything that made it: integers only.
///
/// A proof is a folder: an integer program with its goals in order, a solution, and for each goal what shows that, all
/// goals before it kept, none is better. What remains to be seen elsewhere is that the program says what the problem does,
/// and the solution what the result does.
public struct ProofChecker {
    /// The contents of a file in the folder; nil where it cannot be read.
    public typealias Contents = (_ file: String) -> [UInt8]?

    public static let programFile = "program.mps"
    public static let solutionFile = "solution.json"
    public static let proofFile = "proof.json"

    private let goals: [ClaimedGoal]
    private let ones: [String]
    private let files: [String]
    private let contents: Contents

    /// - Parameters:
    ///   - goals: What `proof.json` says, in order.
    ///   - ones: What `solution.json` says: the names of the variables that are 1.
    ///   - files: Every file in the folder, by its path from there.
    public init(goals: [ClaimedGoal], ones: [String], files: [String], contents: @escaping Contents) {
        self.goals = goals
        self.ones = ones
        self.files = files
        self.contents = contents
    }

    /// What the folder proves.
    ///
    /// - Throws: The first fault.
    public func check() throws(ProofFault) -> CheckedProof {
        try checkFiles()
        let text = try bytes(of: Self.programFile)
        let program = try ProgramReader.read(text, file: Self.programFile)
        let ones = try solution(of: program)
        let proven = try goals(of: program, at: ones)
        var rows: [[String]] = []
        for (index, claim) in goals.enumerated() {
            rows.append(try check(claim, at: "goals[\(index)]", Array(proven[...index]), of: program))
        }
        return CheckedProof(
            program: text, ones: Set(ones.map { program.variables[$0].name }), goals: goals, rows: rows,
            certificateCount: goals.count { $0.certificate != nil })
    }

    /// Nothing is in the folder that nobody checks.
    private func checkFiles() throws(ProofFault) {
        let own = Set([Self.programFile, Self.solutionFile, Self.proofFile] + goals.compactMap(\.certificate))
        if let other = files.sorted().first(where: { !own.contains($0) }) {
            throw ProofFault(other, "nothing in \(Self.proofFile) names this file")
        }
    }

    private func bytes(of file: String) throws(ProofFault) -> [UInt8] {
        guard let bytes = contents(file) else { throw ProofFault(file, "it is missing, or cannot be read") }
        return bytes
    }

    /// The variables that are 1, which keep all bounds and all rows.
    private func solution(of program: Program) throws(ProofFault) -> Set<Int> {
        func fault(_ place: String, _ text: String) -> ProofFault {
            ProofFault(Self.solutionFile, place: place, text)
        }
        var ones: Set<Int> = []
        for name in self.ones {
            guard let number = program.numbers[name] else { throw fault(name, "the program has no such variable") }
            ones.insert(number)
        }
        for (number, variable) in program.variables.enumerated() {
            let value = ExactInteger(ones.contains(number) ? 1 : 0)
            guard variable.lower.map({ $0 <= value }) != false, variable.upper.map({ value <= $0 }) != false else {
                throw fault(variable.name, "\(value) is outside of its bounds")
            }
        }
        if let broken = program.rows.first(where: { !$0.isKept(where: ones) }) {
            throw fault(broken.name, "the solution breaks this row: it comes to \(broken.sum(where: ones))")
        }
        return ones
    }

    /// The program's goals, all of them in their order, each with the value that the solution gives it.
    private func goals(of program: Program, at ones: Set<Int>) throws(ProofFault) -> [ProvenGoal] {
        func fault(_ index: Int, _ text: String) -> ProofFault {
            ProofFault(Self.proofFile, place: "goals[\(index)]", text)
        }
        var proven: [ProvenGoal] = []
        for (index, claim) in goals.enumerated() {
            guard index < program.goals.count, program.goals[index].name == claim.name else {
                throw fault(index, "\"\(claim.name)\" is not the program's next goal")
            }
            let (goal, value) = (program.goals[index], ExactInteger(claim.value))
            let sum = goal.terms.sum(where: ones)
            guard sum == value else { throw fault(index, "the solution gives \"\(claim.name)\" \(sum), not \(value)") }
            proven.append(ProvenGoal(goal: goal, isMaximised: claim.isMaximised, value: value))
        }
        guard proven.count == program.goals.count else {
            throw fault(proven.count, "the program's goal \"\(program.goals[proven.count].name)\" is missing")
        }
        return proven
    }

    /// - Parameter goals: Up to the one that the claim is about.
    /// - Returns: The names of the rows that it rests on.
    private func check(
        _ claim: ClaimedGoal, at place: String, _ goals: [ProvenGoal], of program: Program
    ) throws(ProofFault) -> [String] {
        func fault(_ text: String) -> ProofFault { ProofFault(Self.proofFile, place: place, text) }
        guard let goal = goals.last else { return [] }
        switch claim.evidence {
        case .certificate(let file):
            guard Self.isCertificateFile(file) else { throw fault("\"\(file)\" is no certificate's file") }
            let certificate = try CertificateReader.read(bytes(of: file), file: file, of: program)
            try PermittedRows(program, goals).check(certificate, file: file)
            try DerivationCheck.check(certificate, file: file)
            return certificate.rows.map(\.row.name)
        case .bounds(let name):
            let row = try name.map { (name) throws(ProofFault) in
                guard let row = program.row(name) else { throw fault("the program has no row \"\(name)\"") }
                return row
            }
            guard OneRowBound(program: program, goal: goal).holds(with: row) else {
                throw fault("the bounds\(row.map { " and \"\($0.name)\"" } ?? "") allow better than \(claim.value)")
            }
            return name.map { [$0] } ?? []
        }
    }

    /// `goals/0007.vipr`: nothing outside of the folder.
    private static func isCertificateFile(_ file: String) -> Bool {
        guard file.hasPrefix("goals/"), file.hasSuffix(".vipr") else { return false }
        let number = file.dropFirst("goals/".count).dropLast(".vipr".count)
        return number.utf8.count >= 4 && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
