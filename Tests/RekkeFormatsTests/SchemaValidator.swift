import Foundation

@testable import RekkeFormats

/// Holds documents against the schemas in `documentation/schemas`, with a validator that is not ours: Python's
/// jsonschema, which `make setup-test` installs.
enum SchemaValidator {
    /// The repository.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// A document and the name of the schema that it is to keep.
    struct Sample: Sendable {
        let schema: String
        /// For messages.
        let name: String
        let json: String

        init(_ schema: String, _ name: String, _ tree: DocumentTree) {
            self.schema = schema
            self.name = name
            json = tree.plain.json
        }

        init(_ schema: String, _ name: String, _ text: String, _ format: DocumentFormat) throws {
            self.init(schema, name, try DocumentTree(text, format))
        }
    }

    struct Verdict: Decodable, Sendable {
        /// The first thing that is wrong; nil where the document keeps its schema.
        let error: String?
        /// The fields of the object that has an `unknownField`, as the schema names them.
        let fields: [String]?
    }

    /// One for each of the documents.
    static func verdicts(on samples: [Sample]) throws -> [Verdict] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "rekke-schemas-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var lines = ""
        for (index, sample) in samples.enumerated() {
            let file = folder.appending(path: "\(index).json")
            try Data(sample.json.utf8).write(to: file)
            lines += "\(sample.schema) \(file.path)\n"
        }
        let input = folder.appending(path: "input")
        try Data(lines.utf8).write(to: input)
        let process = Process()
        let output = Pipe()
        process.executableURL = root.appending(path: ".build/python/bin/python")
        process.arguments = [
            root.appending(path: "Tests/Python/validate_schemas.py").path,
            root.appending(path: "documentation/schemas").path,
        ]
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = output
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let verdicts = try String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
            try JSONDecoder().decode(Verdict.self, from: Data($0.utf8))
        }
        guard process.terminationStatus == 0, verdicts.count == samples.count else {
            throw CocoaError(.executableLoad)
        }
        return verdicts
    }
}

extension DocumentTree {
    /// With numbers and truths as JSON writes them: what kind of value each is counts, and not how it was written.
    var plain: DocumentTree {
        switch self {
        case .null: self
        case .boolean(let text): .boolean(text.lowercased())
        case .integer(let text): .integer(Int(text).map(String.init) ?? (text.allSatisfy(\.isNumber) ? text : "0"))
        case .decimal: .decimal("0.5")
        case .text(let text) where text.utf8.contains { $0 < 0x20 }:
            .text(String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }))
        case .text: self
        case .list(let elements): .list(elements.map(\.plain))
        case .object(let fields): .object(fields.map { Field(name: $0.name, value: $0.value.plain) })
        }
    }

    /// With the first alone of the elements of a list that have the same shape.
    var reduced: DocumentTree {
        switch self {
        case .list(let elements):
            var seen: Set<String> = []
            return .list(elements.filter { seen.insert($0.shape).inserted }.map(\.reduced))
        case .object(let fields): return .object(fields.map { Field(name: $0.name, value: $0.value.reduced) })
        default: return self
        }
    }

    /// The names of all fields inside, and the words that decide which fields an object may have.
    private var shape: String {
        switch self {
        case .list(let elements): "[" + Set(elements.map(\.shape)).sorted().joined(separator: ",") + "]"
        case .object(let fields):
            "{" + fields.map { $0.name + ($0.isKind ? $0.value.json : $0.value.shape) }.joined(separator: ",") + "}"
        default: ""
        }
    }

    /// Every document that differs from this one in a single object, which `change` makes others of.
    func changed(_ change: ([Field]) -> [[Field]]) -> [DocumentTree] {
        switch self {
        case .list(let elements):
            elements.indices.flatMap { index in
                elements[index].changed(change).map { element in
                    var elements = elements
                    elements[index] = element
                    return .list(elements)
                }
            }
        case .object(let fields):
            change(fields).map(DocumentTree.object)
                + fields.indices.flatMap { index in
                    fields[index].value.changed(change).map { value in
                        var fields = fields
                        fields[index] = Field(name: fields[index].name, value: value)
                        return .object(fields)
                    }
                }
        default: []
        }
    }
}

extension DocumentTree.Field {
    fileprivate var isKind: Bool { name == "kind" || name == "objective" }
}
