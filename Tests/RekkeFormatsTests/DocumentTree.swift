@testable import RekkeFormats

/// A document without places, for comparing.
indirect enum DocumentTree: Hashable, Sendable {
    case null
    case boolean(String)
    case integer(String)
    case decimal(String)
    case text(String)
    case list([DocumentTree])
    case object([Field])

    struct Field: Hashable, Sendable {
        let name: String
        let value: DocumentTree
    }

    init(_ value: DocumentValue) {
        self =
            switch value.kind {
            case .null: .null
            case .boolean: .boolean(value.text)
            case .integer: .integer(value.text)
            case .decimal: .decimal(value.text)
            case .text: .text(value.text)
            case .list: .list(value.children.map(DocumentTree.init))
            case .object: .object(value.entries.map { Field(name: $0.text, value: DocumentTree($1)) })
            }
    }

    /// - Throws: `SyntaxFault`.
    init(_ text: String, _ format: DocumentFormat) throws {
        self.init(try Document.parse(Array(text.utf8), as: format).root)
    }
}

extension DocumentTree {
    /// With the fields of every object in the opposite order.
    var turned: DocumentTree {
        switch self {
        case .list(let elements): .list(elements.map(\.turned))
        case .object(let fields): .object(fields.reversed().map { Field(name: $0.name, value: $0.value.turned) })
        default: self
        }
    }

    var json: String {
        switch self {
        case .null: "null"
        case .boolean(let text), .integer(let text), .decimal(let text): text
        case .text(let text): quoted(text)
        case .list(let elements): "[" + elements.map(\.json).joined(separator: ",") + "]"
        case .object(let fields):
            "{" + fields.map { quoted($0.name) + ":" + $0.value.json }.joined(separator: ",") + "}"
        }
    }

    /// In YAML's block style; after a colon or a hyphen.
    func yaml(indentation: String) -> String {
        switch self {
        case .list(let elements) where !elements.isEmpty:
            elements.map { "\n\(indentation)-" + $0.yaml(indentation: indentation + "  ") }.joined()
        case .object(let fields) where !fields.isEmpty:
            fields.map { "\n\(indentation)\($0.name):" + $0.value.yaml(indentation: indentation + "  ") }.joined()
        default: " " + json
        }
    }

    private func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "\"") }) else {
            return "\"" + text + "\""
        }
        return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
