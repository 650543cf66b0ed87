/// What a YAML scalar is by the core schema of YAML 1.2 (chapter 10.3): `yes`, `on` and dates are text.
enum YAMLCoreSchema {
    /// The kind of a scalar; nil where its tag says otherwise, or is none of the schema's.
    static func kind(of text: [UInt8], isPlain: Bool, tag: String?) -> Document.Kind? {
        guard let tag else { return isPlain ? plainKind(of: text) : .text }
        if tag == self.tag(of: .text) { return .text }
        let kind = plainKind(of: text)
        return tag == self.tag(of: kind) ? kind : nil
    }

    static func tag(of kind: Document.Kind) -> String {
        let name =
            switch kind {
            case .null: "null"
            case .boolean: "bool"
            case .text: "str"
            case .list: "seq"
            case .object: "map"
            case .integer: "int"
            case .decimal: "float"
            }
        return "tag:yaml.org,2002:" + name
    }

    private static func plainKind(of text: [UInt8]) -> Document.Kind {
        guard text.count <= 5 else { return numberKind(of: text) ?? .text }
        return switch String(decoding: text, as: UTF8.self) {
        case "", "~", "null", "Null", "NULL": .null
        case "true", "True", "TRUE", "false", "False", "FALSE": .boolean
        case ".nan", ".NaN", ".NAN": .decimal
        default: numberKind(of: text) ?? .text
        }
    }

    private static func numberKind(of text: [UInt8]) -> Document.Kind? {
        if text.starts(with: Array("0o".utf8)) {
            return text.count > 2 && text.dropFirst(2).allSatisfy { (0x30...0x37).contains($0) } ? .integer : nil
        }
        if text.starts(with: Array("0x".utf8)) {
            return text.count > 2
                && text.dropFirst(2).allSatisfy { isDigit($0) || (0x61...0x66).contains($0 | 0x20) } ? .integer : nil
        }
        var rest = text[...]
        if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
        if [".inf", ".Inf", ".INF"].contains(where: { $0.utf8.elementsEqual(rest) }) { return .decimal }
        let whole = rest.prefix(while: isDigit)
        rest = rest.dropFirst(whole.count)
        if rest.isEmpty { return whole.isEmpty ? nil : .integer }
        var fraction: ArraySlice<UInt8> = []
        if rest.first == UInt8(ascii: ".") {
            fraction = rest.dropFirst().prefix(while: isDigit)
            rest = rest.dropFirst(1 + fraction.count)
        }
        guard !whole.isEmpty || !fraction.isEmpty else { return nil }
        if let letter = rest.first, letter | 0x20 == UInt8(ascii: "e") {
            rest.removeFirst()
            if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
            guard !rest.isEmpty else { return nil }
            rest = rest.drop(while: isDigit)
        }
        return rest.isEmpty ? .decimal : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
