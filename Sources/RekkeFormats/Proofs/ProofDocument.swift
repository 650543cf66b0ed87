package import ProofChecking
internal import Rekke

/// `proof.json`: what is proven, goal by goal, of which documents.
package struct ProofDocument: Hashable, Sendable {
    /// Of the program that wrote it.
    package let version: String
    package let digests: ProofDigests
    package let goals: [ClaimedGoal]

    /// - Throws: `InputError.faulty` with every fault.
    package static func read(_ contents: [UInt8], name: String) throws(InputError) -> ProofDocument {
        try ReadingContext.read(contents, file: name) { $0.proof($1) }
    }
}

/// `solution.json`: the variables that are 1, by name; all others are 0.
enum SolutionDocument {
    /// - Throws: `InputError.faulty` with every fault.
    static func read(_ contents: [UInt8], name: String) throws(InputError) -> [String] {
        try ReadingContext.read(contents, file: name) { $0.ones($1) }
    }
}

extension ReadingContext {
    fileprivate func ones(_ value: DocumentValue) -> [String]? {
        uniqueFields(value)?.map { field in
            if let one = integer(field.value), one != 1 { report("only what is 1 is listed", at: field.value) }
            return field.key.text
        }
    }

    fileprivate func proof(_ value: DocumentValue) -> ProofDocument? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let version = fields.requiredText("version")
        let digests = fields.requiredValue("sha256").flatMap(proofDigests)
        let goals = fields.requiredList("goals", claimedGoal)
        fields.finish()
        return digests.map { ProofDocument(version: version, digests: $0, goals: goals) }
    }

    private func proofDigests(_ value: DocumentValue) -> ProofDigests? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let problem = fields.requiredValue("problem").flatMap(digest)
        let result = fields.requiredValue("result").flatMap(digest)
        let earlier = fields.value("earlierResult").flatMap(digest)
        let scenarios = fields.list("scenarios", digest)
        fields.finish()
        guard let problem, let result else { return nil }
        return ProofDigests(problem: problem, result: result, earlierResult: earlier, scenarios: scenarios)
    }

    private enum Sense: String, CaseIterable {
        case min, max
    }

    private func claimedGoal(_ value: DocumentValue) -> ClaimedGoal? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let name = fields.requiredText("goal")
        let sense = fields.requiredValue("sense").flatMap { choice($0, Sense.self) }
        let number = fields.requiredInteger("value")
        let (proof, bound) = fields.alternatives("proof", "bound", isRequired: false)
        fields.finish()
        guard let sense else { return nil }
        let evidence: ClaimedGoal.Evidence =
            proof.flatMap(text).map { .certificate(file: $0) } ?? .bounds(row: bound.flatMap(text))
        return ClaimedGoal(name: name, isMaximised: sense == .max, value: number, evidence: evidence)
    }
}
