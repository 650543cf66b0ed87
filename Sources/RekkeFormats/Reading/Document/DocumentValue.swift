/// One value of a document, for walking it.
struct DocumentValue {
    let document: Document
    /// The position in `Document.nodes`.
    let node: Int

    var kind: Document.Kind { document.nodes[node].kind }

    /// Text, a number or a truth value as it is written, escapes resolved.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The UTF-8 of `text`.
    var bytes: ArraySlice<UInt8> {
        let found = document.nodes[node]
        return document.bytes[Int(found.textStart)..<Int(found.textEnd)]
    }

    /// Whether `text` is that name; without making a string of it.
    func isText(_ name: String) -> Bool {
        let found = document.nodes[node]
        guard Int(found.textEnd - found.textStart) == name.utf8.count else { return false }
        return name.utf8.elementsEqual(bytes)
    }

    /// The values in a list; the keys and values, in turn, of an object.
    var children: Children {
        Children(document: document, position: node + 1, end: Int(document.nodes[node].end))
    }

    /// The keys of an object with their values, in the order of the file.
    var entries: Entries { Entries(children: children) }

    struct Children: Sequence, IteratorProtocol {
        fileprivate let document: Document
        fileprivate var position: Int
        fileprivate let end: Int

        mutating func next() -> DocumentValue? {
            guard position < end else { return nil }
            defer { position = Int(document.nodes[position].end) }
            return DocumentValue(document: document, node: position)
        }
    }

    struct Entries: Sequence, IteratorProtocol {
        fileprivate var children: Children

        mutating func next() -> (key: DocumentValue, value: DocumentValue)? {
            guard let key = children.next(), let value = children.next() else { return nil }
            return (key, value)
        }
    }
}
