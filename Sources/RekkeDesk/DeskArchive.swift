internal import Foundation
internal import Rekke
internal import RekkeFormats
internal import RekkeService
internal import RekkeStore
internal import Tables

/// A programme with all of its steps as one file, for another desk, or for whoever goes on with the command: the files of every step
/// are as the commands take and write them.
enum DeskArchive {
    /// The name of the file that says what the others are.
    private static let indexName = "history.json"
    /// Of the form of that file.
    private static let version = 1
    /// What a stranger's file may have of each.
    private static let (mostSteps, mostDocuments, mostBytes) = (10_000, 20, 256 << 20)

    private struct Index: Codable {
        var version: Int
        /// The number of the step that holds.
        var position: Int
        var steps: [Step]

        struct Step: Codable {
            var number: Int
            var before: Int?
            /// In seconds since 1970.
            var time: Int
            var action: String
            var person: String?
            var title: String
            var state: DeskState
            var documents: [Document]
        }

        struct Document: Codable {
            var role: String
            var name: String
            var sha256: String
            /// In the archive.
            var path: String
        }
    }

    // MARK: Out

    /// nil where there is no such programme.
    static func packed(_ id: String, in store: Store) async throws -> [UInt8]? {
        guard let history = try await store.history(of: id) else { return nil }
        let folder = FileManager.default.temporaryDirectory.appending(path: "rekke-export-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        defer {
            try? FileManager.default.removeItem(atPath: folder)
            try? FileManager.default.removeItem(atPath: folder + ".zip")
        }
        func write(_ bytes: [UInt8], to path: String) throws {
            let url = URL(filePath: "\(folder)/\(path)")
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url)
        }
        var paths: [String: String] = [:]
        var index = Index(version: version, position: history.position, steps: [])
        for step in history.steps {
            var documents: [Index.Document] = []
            for document in step.documents {
                let path = paths[document.digest] ?? "\(step.number)/\(Desk.downloadName(of: document))"
                if paths.updateValue(path, forKey: document.digest) == nil {
                    let kept = try await store.document(document.role, ofStep: step.number, in: id)
                    try write(kept?.bytes ?? [], to: path)
                }
                documents.append(
                    Index.Document(
                        role: document.role, name: document.name, sha256: document.digest, path: path))
            }
            index.steps.append(
                Index.Step(
                    number: step.number, before: step.before, time: step.time, action: step.action,
                    person: step.person, title: step.title, state: try DeskState(step.state), documents: documents))
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try write([UInt8](try encoder.encode(index)), to: indexName)
        return try packedFiles(in: folder)
    }

    // MARK: In

    /// What such a file has; nil where it is none, or was changed.
    struct Contents: Sendable {
        let steps: [(step: NewStep, before: Int?)]
        let position: Int

        init?(_ archive: [UInt8]) {
            guard let document = PackedFiles.contents(of: indexName, in: archive, most: mostBytes),
                let index = try? JSONDecoder().decode(Index.self, from: Data(document)), index.version == version,
                (1...mostSteps).contains(index.steps.count), index.steps.indices.contains(index.position)
            else { return nil }
            var steps: [(step: NewStep, before: Int?)] = []
            var files: [String: [UInt8]] = [:]
            var bytes = 0
            for (number, step) in index.steps.enumerated() {
                let comesFrom = step.before ?? -1
                guard step.number == number, comesFrom < number, (comesFrom < 0) == (number == 0),
                    DeskAction(rawValue: step.action) != nil, step.documents.count <= mostDocuments,
                    Set(step.documents.map(\.role)).count == step.documents.count
                else { return nil }
                var documents: [StoredDocument] = []
                for document in step.documents {
                    guard DeskRole(rawValue: document.role) != nil else { return nil }
                    if files[document.sha256] == nil {
                        guard
                            let contents = PackedFiles.contents(
                                of: document.path, in: archive, most: mostBytes - bytes),
                            DecisionRecord.digest(of: contents) == document.sha256
                        else { return nil }
                        files[document.sha256] = contents
                        bytes += contents.count
                    }
                    documents.append(
                        StoredDocument(
                            role: document.role, name: DeskFile(name: document.name, contents: []).name,
                            digest: document.sha256, bytes: files[document.sha256]))
                }
                guard let state = try? step.state.document else { return nil }
                steps.append(
                    (
                        NewStep(
                            time: step.time, action: step.action, person: step.person.map(oneLine),
                            title: oneLine(step.title), state: state, documents: documents), step.before
                    ))
            }
            (self.steps, position) = (steps, index.position)
        }
    }
}
