internal import Rekke

/// Writes the lines of an iCalendar object (RFC 5545, 3.1): folded at 75 octets, ended by CR LF. Whatever a line is made
/// of, it stays one line.
struct ContentLines: Hashable, Sendable {
    private(set) var bytes: [UInt8] = []

    /// A line with a value as it is.
    mutating func line(_ name: String, _ value: String) {
        fold("\(name):\(value)")
    }

    /// A line with a text, which is escaped.
    mutating func text(_ name: String, _ text: String) {
        line(name, ContentLines.escaped(text))
    }

    mutating func append(_ lines: ContentLines) {
        bytes += lines.bytes
    }

    /// A parameter's value, in quotation marks where it needs them; it cannot hold any itself.
    static func parameter(_ text: String) -> String {
        let plain = text.unicodeScalars.map { scalar in
            scalar == "\"" ? "'" : scalar.properties.generalCategory == .control ? " " : String(scalar)
        }.joined()
        return plain.unicodeScalars.contains { ":;,".unicodeScalars.contains($0) } ? "\"\(plain)\"" : plain
    }

    /// RFC 5545, 3.3.11; control characters, which a text must not hold, become spaces.
    private static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += ["\\", scalar]
            case "\n" where previous == "\r": break
            case "\n", "\r": escaped += ["\\", "n"]
            default: escaped.append(scalar.properties.generalCategory == .control ? " " : scalar)
            }
            previous = scalar
        }
        return String(escaped)
    }

    /// Breaks the line before the octet with which it would be longer than 75, but inside no character. Control
    /// characters, which no line may hold, become spaces.
    private mutating func fold(_ line: String) {
        var length = 0
        for scalar in printable(line).unicodeScalars {
            let octets = UTF8.width(scalar)
            if length + octets > 75 {
                bytes += [0x0D, 0x0A, 0x20]
                length = 1
            }
            bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            length += octets
        }
        bytes += [0x0D, 0x0A]
    }
}
