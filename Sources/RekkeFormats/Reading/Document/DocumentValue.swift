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
        let start = Int(found.textStart)
        let sourceLength = document.source.count
        guard start >= sourceLength else { return document.source[start..<Int(found.textEnd)] }
        return document.resolved[(start - sourceLength)..<(Int(found.textEnd) - sourceLength)]
    }

    /// Whether `text` is that name; without making a string of it.
    func isText(_ name: String) -> Bool { document.isText(name, node) }

    /// The value of an object's first field of that name; nil where there is none.
    func field(_ name: String) -> DocumentValue? {
        var key = node + 1
        let end = document.end(of: node)
        while key < end {
            let value = document.end(of: key)
            if document.isText(name, key) { return DocumentValue(document: document, node: value) }
            key = document.end(of: value)
        }
        return nil
    }

    /// The value of that field, where it is the one whose name is that node.
    func field(_ name: String, ifAt key: Int) -> DocumentValue? {
        guard key < document.end(of: node), document.isText(name, key) else { return nil }
        return DocumentValue(document: document, node: document.end(of: key))
    }

    /// The values in a list; the keys and values, in turn, of an object.
    var children: Children {
        Children(document: document, position: node + 1, end: document.end(of: node))
    }

    /// The keys of an object with their values, in the order of the file.
    var entries: Entries { Entries(children: children) }

    /// How many fields an object has.
    var fieldCount: Int { document.siblings(from: node + 1, to: document.end(of: node)) / 2 }

    struct Children: Sequence, IteratorProtocol {
        fileprivate let document: Document
        fileprivate var position: Int
        fileprivate let end: Int

        /// How many there are; counting them costs less than making room again and again.
        var underestimatedCount: Int { document.siblings(from: position, to: end) }

        mutating func next() -> DocumentValue? {
            guard position < end else { return nil }
            defer { position = document.end(of: position) }
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
    /// All values that are not inside another one.
    var values: DocumentValue.Children { DocumentValue.Children(document: self, position: 0, end: nodes.count) }

    /// The first node after that one and all inside it.
    func end(of node: Int) -> Int { Int(nodes[node].end) }

    /// How many nodes follow one another, those inside them not counted.
    fileprivate func siblings(from first: Int, to end: Int) -> Int {
        var count = 0
        var node = first
        while node < end {
            count += 1
            node = self.end(of: node)
        }
        return count
    }

    /// Whether the node's text is that name; without making a string of it.
    func isText(_ name: String, _ node: Int) -> Bool {
        let node = nodes[node]
        let utf8 = name.utf8.span
        guard node.textLength == utf8.count else { return false }
        let start = Int(node.textStart)
        let isResolved = start >= source.count
        for index in utf8.indices {
            let byte = isResolved ? resolved[start - source.count + index] : source[start + index]
            if byte != utf8[index] { return false }
        }
        return true
    }
}
