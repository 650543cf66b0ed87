/// How a problem or a scenario is written.
public enum DocumentFormat: String, CaseIterable, Hashable, Sendable {
    /// JSON (RFC 8259).
    case json
    /// YAML 1.2 with its core schema.
    case yaml

    /// The format that the file's ending names: `.json`, `.yaml` or `.yml`, in small or capital letters; nil for others.
    ///
    /// Editors that hide endings add `.txt` to the one that was typed; that changes nothing.
    public init?(fileName: String) {
        var name = fileName.lowercased()
        if name.hasSuffix(".txt") { name.removeLast(4) }
        if name.hasSuffix(".json") {
            self = .json
        } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
            self = .yaml
        } else {
            return nil
        }
    }

    /// Where no ending names it: JSON documents begin with a brace, after white space; all others are taken for YAML.
    package init(startOf bytes: some Collection<UInt8>) {
        let first = bytes.first { !Array(" \t\r\n".utf8).contains($0) }
        self = first == UInt8(ascii: "{") ? .json : .yaml
    }
}
