import Rekke
import RekkeDocuments
import RekkeFormats

/// Writes everybody's letter and calendar entries to a folder; what an earlier run wrote there is replaced.
func writeLetters(about allocation: Allocation, of problem: Problem, to folder: String) async throws {
    let digests = DocumentManifest.Digests(
        problem: DecisionRecord.digest(of: problem.jsonDocument()),
        result: DecisionRecord.digest(of: allocation.jsonDocument(for: problem)))
    var documents = Documents(of: allocation, in: problem, digests: digests, version: "example 1.0")
    documents.language = .bokmål
    documents.sender = Documents.Sender(name: "Unit", address: "unit@example.no")
    for warning in documents.warnings(writing: [.letters, .calendar]) { print(warning) }
    try await documents.write([.letters, .calendar], to: folder)
}
