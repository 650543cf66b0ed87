internal import Rekke

/// A JSON or YAML document as it was read: its values in the order of the file, over one buffer of text.
///
/// A value is a node; those inside a list or an object follow it directly. An object holds keys and values in turn.
/// Nothing is copied out of the buffer before it is asked for, so that a large file is read in one pass.
final class Document: Sendable {
    /// The text as it was read.
    let source: [UInt8]
    /// Those texts that differ from how they are written in the source; places in them count on from its end.
    let resolved: [UInt8]
    let nodes: [Node]
    /// What `Node.place` counts.
    let placeUnit: PlaceUnit

    struct Node: Sendable {
        let kind: Kind
        let textStart: Int32
        let textEnd: Int32
        /// The first node after this one and all inside it.
        var end: Int32
        /// Where it starts in the source.
        var place: Int32

        var textLength: Int { Int(textEnd - textStart) }
    }

    enum Kind: UInt8, Sendable {
        case null, boolean, text, list, object
        /// A whole number, written without point and exponent.
        case integer
        /// Any other number.
        case decimal
    }

    enum PlaceUnit: Sendable {
        case byte
        /// Code points, as libyaml counts.
        case unicodeScalar
    }

    /// Places, texts and nodes are counted with `Int32`.
    static let largestSize = Int(Int32.max) / 2
    /// How many lists and objects may be inside each other; no document of ours needs more than ten.
    static let deepestNesting = 200
    static let tooDeep = "lists and objects are nested more than \(deepestNesting) deep"

    init(source: [UInt8], resolved: [UInt8], nodes: [Node], placeUnit: PlaceUnit) {
        self.source = source
        self.resolved = resolved
        self.nodes = nodes
        self.placeUnit = placeUnit
    }

    /// Reads a file's contents; a byte-order mark in front is passed over.
    static func parse(_ contents: [UInt8], as format: DocumentFormat) throws(SyntaxFault) -> Document {
        var source = contents
        source.removeFirst(lengthOfByteOrderMark(contents))
        guard source.count <= largestSize else {
            throw SyntaxFault("the file is too large; at most 1 GB can be read", at: 0, .byte, in: [])
        }
        switch format {
        case .json:
            var parser = JSONParser(source)
            return try parser.parse()
        case .yaml:
            var parser = YAMLParser(source)
            return try parser.parse()
        }
    }

    /// How many bytes byte-order marks take in front: some programs write a second one.
    static func lengthOfByteOrderMark(_ contents: [UInt8]) -> Int {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        var length = 0
        while contents[length...].starts(with: mark) { length += mark.count }
        return length
    }

    /// The name of a field without characters that cannot be seen.
    static func visibleName(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        // No name of ours has other letters than those of ASCII.
        guard name.contains(where: { $0 >= 0x80 }) else { return name }
        return Array(visible(String(decoding: name, as: UTF8.self)).utf8)[...]
    }

    /// The outermost value.
    var root: DocumentValue { DocumentValue(document: self, node: 0) }
}
