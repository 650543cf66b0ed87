/// Writes one JSON document (RFC 8259) into a buffer of UTF-8 bytes, piece by piece: two spaces a level, lists of plain
/// values on one line, text as it is but for what JSON forbids in it.
///
/// The members of an object are written in the order of their keys, by bytes; a debug build checks it.
package struct JSONWriter {
    /// What is written so far.
    package private(set) var bytes: [UInt8] = []
    private var depth = 0
    /// The last key of each object that is open, or nil before its first.
    private var keys: [String?] = []

    /// - Parameter length: How many bytes to make room for. A large document that outgrows its place is for a while in
    ///   memory three times; room that is not needed takes none.
    package init(reserving length: Int = 0) {
        bytes.reserveCapacity(length)
    }

    // MARK: Objects

    /// An object with the members that `write` adds.
    package mutating func object(_ write: (inout JSONWriter) -> Void) {
        keys.append(nil)
        bytes.append(UInt8(ascii: "{"))
        depth += 1
        write(&self)
        depth -= 1
        if keys.removeLast() != nil { newLine() }
        bytes.append(UInt8(ascii: "}"))
    }

    /// A member of the open object with the value that `write` adds.
    package mutating func member(_ key: String, _ write: (inout JSONWriter) -> Void) {
        let previous = keys[keys.count - 1]
        assert(previous.map { $0.utf8.lexicographicallyPrecedes(key.utf8) } ?? true, "\(key) comes too late")
        if previous != nil { bytes.append(UInt8(ascii: ",")) }
        keys[keys.count - 1] = key
        newLine()
        value(key)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(UInt8(ascii: " "))
        write(&self)
    }

    /// A member with a text; none for nil.
    package mutating func member(_ key: String, _ text: String?) {
        if let text { member(key) { $0.value(text) } }
    }

    package mutating func member(_ key: String, _ number: Int) {
        member(key) { $0.value(number) }
    }

    package mutating func member(_ key: String, _ truth: Bool) {
        member(key) { $0.value(truth) }
    }

    /// A member with a list of texts, on one line.
    package mutating func member(_ key: String, _ texts: [String]) {
        member(key) { $0.line(texts) { $0.value($1) } }
    }

    // MARK: Lists

    /// A list with a line for each element, or none where there are none.
    package mutating func list<Element>(_ elements: [Element], _ write: (inout JSONWriter, Element) -> Void) {
        bytes.append(UInt8(ascii: "["))
        depth += 1
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            newLine()
            write(&self, element)
        }
        depth -= 1
        if !elements.isEmpty { newLine() }
        bytes.append(UInt8(ascii: "]"))
    }

    /// A list on one line, for plain values.
    package mutating func line<Element>(_ elements: [Element], _ write: (inout JSONWriter, Element) -> Void) {
        bytes.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { append(", ".utf8.span) }
            write(&self, element)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    // MARK: Plain values

    package mutating func value(_ number: Int) {
        append(String(number).utf8.span)
    }

    package mutating func value(_ truth: Bool) {
        append((truth ? "true" : "false").utf8.span)
    }

    package mutating func null() {
        bytes.append(contentsOf: "null".utf8)
    }

    package mutating func value(_ text: String) {
        let utf8 = text.utf8.span
        if utf8.indices.contains(where: { JSONWriter.needsEscape(utf8[$0]) }) {
            bytes.append(UInt8(ascii: "\""))
            escape(text)
            bytes.append(UInt8(ascii: "\""))
        } else {
            bytes.append(addingCapacity: utf8.count + 2) { new in
                new.append(UInt8(ascii: "\""))
                for index in utf8.indices { new.append(utf8[index]) }
                new.append(UInt8(ascii: "\""))
            }
        }
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func append(_ utf8: Span<UInt8>) {
        bytes.append(addingCapacity: utf8.count) { new in
            for index in utf8.indices { new.append(utf8[index]) }
        }
    }

    private mutating func escape(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
            case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
            case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
            case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
            case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
            case 0..<0x20:
                bytes.append(contentsOf: (byte < 0x10 ? #"\u000"# : #"\u00"#).utf8)
                bytes.append(contentsOf: String(byte, radix: 16).utf8)
            default: bytes.append(byte)
            }
        }
    }

    /// The document with its last line ended; the writer is then empty, since it would otherwise have to be copied.
    package mutating func finished() -> [UInt8] {
        bytes.append(0x0A)
        let document = bytes
        bytes = []
        return document
    }

    private mutating func newLine() {
        bytes.append(addingCapacity: 1 + 2 * depth) { new in
            new.append(0x0A)
            new.append(repeating: 0x20, count: 2 * depth)
        }
    }
}
