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
    func isText(_ name: String) -> Bool { document.isText(name, node) }

    /// The value of an object's first field of that name; nil where there is none.
    func field(_ name: String) -> DocumentValue? {
        let nodes = document.nodes
        let end = Int(nodes[node].end)
        let length = name.utf8.count
        var key = node + 1
        while key < end {
            let value = Int(nodes[key].end)
            if nodes[key].textLength == length, document.isText(name, key) {
                return DocumentValue(document: document, node: value)
            }
            key = Int(nodes[value].end)
        }
        return nil
    }

    /// The values in a list; the keys and values, in turn, of an object.
    var children: Children {
        Children(document: document, position: node + 1, end: Int(document.nodes[node].end))
    }

    /// The keys of an object with their values, in the order of the file.
    var entries: Entries { Entries(children: children) }

    /// How many fields an object has.
    var fieldCount: Int {
        var count = 0
        var key = node + 1
        while key < document.nodes[node].end {
            count += 1
            key = Int(document.nodes[Int(document.nodes[key].end)].end)
        }
        return count
    }

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

extension Document {
    fileprivate func isText(_ name: String, _ node: Int) -> Bool {
        guard nodes[node].textLength == name.utf8.count else { return false }
        var position = Int(nodes[node].textStart)
        for byte in name.utf8 {
            guard bytes[position] == byte else { return false }
            position += 1
        }
        return true
    }
}
