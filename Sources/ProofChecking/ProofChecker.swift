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

    private let contents: Contents

    public init(contents: @escaping Contents) {
        self.contents = contents
    }

    /// What the folder proves.
    ///
    /// - Throws: The first fault.
    public func check() throws(ProofFault) -> CheckedProof {
        let document = try ProofDocument.read(bytes(of: Self.proofFile), file: Self.proofFile)
        let text = try bytes(of: Self.programFile)
        let program = try ProgramReader.read(text, file: Self.programFile)
        let ones = try solution(of: program)
        let goals = try goals(document, of: program, at: ones)
        for (index, entry) in document.goals.enumerated() {
            try check(entry, at: "goals[\(index)]", Array(goals[...index]), of: program)
        }
        return CheckedProof(
            problemDigest: document.sha256.problem, resultDigest: document.sha256.result, program: text,
            ones: Set(ones.map { program.variables[$0].name }),
            goals: document.goals.map {
                CheckedProof.Goal(name: $0.goal, isMaximised: $0.sense == .maximise, value: $0.value)
            },
            certificateCount: document.goals.count { $0.proof != nil })
    }

    private func bytes(of file: String) throws(ProofFault) -> [UInt8] {
        guard let bytes = contents(file) else { throw ProofFault(file, "it is missing, or cannot be read") }
        return bytes
    }

    /// The variables that are 1, which keep all bounds and all rows.
    private func solution(of program: Program) throws(ProofFault) -> Set<Int> {
        let values = try [String: Int].read(bytes(of: Self.solutionFile), file: Self.solutionFile)
        func fault(_ place: String, _ text: String) -> ProofFault {
            ProofFault(Self.solutionFile, place: place, text)
        }
        var ones: Set<Int> = []
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            guard let number = program.numbers[name] else { throw fault(name, "the program has no such variable") }
            guard value == 1 else { throw fault(name, "only what is 1 is listed") }
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
    private func goals(
        _ document: ProofDocument, of program: Program, at ones: Set<Int>
    ) throws(ProofFault) -> [ProvenGoal] {
        func fault(_ index: Int, _ text: String) -> ProofFault {
            ProofFault(Self.proofFile, place: "goals[\(index)]", text)
        }
        var goals: [ProvenGoal] = []
        for (index, entry) in document.goals.enumerated() {
            guard index < program.goals.count, program.goals[index].name == entry.goal else {
                throw fault(index, "\"\(entry.goal)\" is not the program's next goal")
            }
            let (goal, value) = (program.goals[index], ExactInteger(entry.value))
            let sum = goal.terms.sum(where: ones)
            guard sum == value else { throw fault(index, "the solution gives \"\(entry.goal)\" \(sum), not \(value)") }
            goals.append(ProvenGoal(goal: goal, isMaximised: entry.sense == .maximise, value: value))
        }
        guard goals.count == program.goals.count else {
            throw fault(goals.count, "the program's goal \"\(program.goals[goals.count].name)\" is missing")
        }
        return goals
    }

    /// - Parameter goals: Up to the one that the entry is about.
    private func check(
        _ entry: ProofDocument.Goal, at place: String, _ goals: [ProvenGoal], of program: Program
    ) throws(ProofFault) {
        func fault(_ text: String) -> ProofFault { ProofFault(Self.proofFile, place: place, text) }
        guard let goal = goals.last else { return }
        if let file = entry.proof {
            guard entry.bound == nil else { throw fault("it has both a proof and a bound") }
            guard Self.isCertificateFile(file) else { throw fault("\"\(file)\" is no certificate's file") }
            let certificate = try CertificateReader.read(bytes(of: file), file: file, of: program)
            try PermittedRows(program, goals).check(certificate, file: file)
            try DerivationCheck.check(certificate, file: file)
            return
        }
        let row = try entry.bound.map { (name) throws(ProofFault) in
            guard let row = program.row(name) else { throw fault("the program has no row \"\(name)\"") }
            return row
        }
        guard OneRowBound(program: program, goal: goal).holds(with: row) else {
            throw fault("the bounds\(row.map { " and \"\($0.name)\"" } ?? "") allow better than \(entry.value)")
        }
    }

    /// `goals/0007.vipr`: nothing outside of the folder.
    private static func isCertificateFile(_ file: String) -> Bool {
        guard file.hasPrefix("goals/"), file.hasSuffix(".vipr") else { return false }
        let number = file.dropFirst("goals/".count).dropLast(".vipr".count)
        return number.utf8.count >= 4 && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
