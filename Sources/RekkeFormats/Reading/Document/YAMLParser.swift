internal import Rekke

/// Reads one YAML document with the core schema of YAML 1.2.
struct YAMLParser {
    private let source: [UInt8]
    private var texts: [UInt8] = []
    private var nodes: [Document.Node] = []
    /// Lists and objects that are not closed yet, the outermost first.
    private var open: [Container] = []
    /// The node that each anchor names, the last where several do.
    private var anchors: [String: Int] = [:]

    private struct Container {
        let node: Int
        let anchor: String?
        let isObject: Bool
        var takesKey: Bool
    }

    /// How much aliases have repeated, in bytes of text and, for every value, some more.
    private var repeated = 0

    /// Aliases may repeat each other, so that a few lines mean billions of values; no document of ours repeats as much.
    private static let mostRepeated = 8_000_000
    private static let bytesOfValue = 20

    init(_ source: [UInt8]) {
        self.source = source
    }

    mutating func parse() throws(SyntaxFault) -> Document {
        try checkEncoding()
        if let fault = YAMLAdvice(source).wrongSpace() { throw fault }
        var events = YAMLEvents(source)
        var documents = 0
        reading: while true {
            let event = try events.next()
            switch event.content {
            case .documentStart:
                documents += 1
                guard documents == 1 else {
                    throw fault("a second document begins here; a file holds one", event)
                }
            case .streamEnd: break reading
            case .scalar(let scalar): try add(scalar, event)
            case .alias(let name): try addAlias(name, event)
            case .listStart(let anchor, let tag): try begin(.list, anchor, tag, event)
            case .objectStart(let anchor, let tag): try begin(.object, anchor, tag, event)
            case .end: finishContainer()
            case .other: break
            }
        }
        guard let root = nodes.first, root.kind != .null || root.textStart < root.textEnd else {
            throw SyntaxFault("the file is empty", at: 0, .byte, in: source)
        }
        return Document(source: source, resolved: texts, nodes: nodes, placeUnit: .unicodeScalar)
    }

    private func checkEncoding() throws(SyntaxFault) {
        var position = 0
        while position < source.count {
            guard let length = lengthOfUTF8Sequence(in: source, at: position) else {
                throw SyntaxFault("the text is not UTF-8", at: position, .byte, in: source)
            }
            position += length
        }
    }

    private mutating func add(_ scalar: YAMLEvent.Scalar, _ event: YAMLEvent) throws(SyntaxFault) {
        if scalar.isPlain, let first = scalar.text.first, first > 0x7F,
            let advice = YAMLAdvice.textOnQuotationMarks(String(decoding: scalar.text, as: UTF8.self))
        {
            throw fault(advice, event)
        }
        let kind: Document.Kind
        var text = scalar.text[...]
        if try takeKeyPlace(event, isScalar: true) {
            kind = .text
            text = Document.visibleName(text)
        } else {
            guard let resolved = YAMLCoreSchema.kind(of: scalar.text, isPlain: scalar.isPlain, tag: scalar.tag) else {
                throw wrongTag(scalar.tag, event)
            }
            kind = resolved
        }
        if let anchor = scalar.anchor { anchors[anchor] = nodes.count }
        let start = source.count + texts.count
        texts += text
        append(kind, start..<(start + text.count), event)
    }

    private mutating func begin(
        _ kind: Document.Kind, _ anchor: String?, _ tag: String?, _ event: YAMLEvent
    ) throws(SyntaxFault) {
        _ = try takeKeyPlace(event, isScalar: false)
        guard open.count < Document.deepestNesting else {
            throw fault(Document.tooDeep, event)
        }
        if let tag, tag != YAMLCoreSchema.tag(of: kind) {
            throw wrongTag(tag, event)
        }
        open.append(Container(node: nodes.count, anchor: anchor, isObject: kind == .object, takesKey: kind == .object))
        append(kind, 0..<0, event)
    }

    private mutating func finishContainer() {
        guard let container = open.popLast() else { return }
        nodes[container.node].end = Int32(nodes.count)
        if let anchor = container.anchor { anchors[anchor] = container.node }
    }

    /// Repeats what the anchor names: the value is at the alias, what is inside it where it is written.
    private mutating func addAlias(_ name: String, _ event: YAMLEvent) throws(SyntaxFault) {
        guard let target = anchors[name] else {
            throw fault("nothing before this is named by the anchor &\(name.prefix(60))", event)
        }
        let isScalar = ![.list, .object].contains(nodes[target].kind)
        let isKey = try takeKeyPlace(event, isScalar: isScalar)
        let range = target..<Int(nodes[target].end)
        let first = nodes.count
        if isKey {
            try countRepeated(nodes[target], event)
            let text = Int(nodes[target].textStart)..<Int(nodes[target].textEnd)
            return append(.text, text, event)
        }
        for index in range {
            var node = nodes[index]
            try countRepeated(node, event)
            node.end += Int32(first - target)
            nodes.append(node)
        }
        nodes[first].place = Int32(event.place)
    }

    private mutating func countRepeated(_ node: Document.Node, _ event: YAMLEvent) throws(SyntaxFault) {
        repeated += YAMLParser.bytesOfValue + node.textLength
        guard repeated <= YAMLParser.mostRepeated else {
            throw fault("aliases repeat so much that the document becomes too large; write less of it with them", event)
        }
    }

    /// Notes that the next value of the innermost container is here; whether it is the name of a field.
    private mutating func takeKeyPlace(_ event: YAMLEvent, isScalar: Bool) throws(SyntaxFault) -> Bool {
        guard let container = open.last, container.isObject else { return false }
        guard !container.takesKey || isScalar else {
            throw fault("the name of a field is text, not a list or an object", event)
        }
        open[open.count - 1].takesKey = !container.takesKey
        return container.takesKey
    }

    private mutating func append(_ kind: Document.Kind, _ text: Range<Int>, _ event: YAMLEvent) {
        nodes.append(
            Document.Node(
                kind: kind, textStart: Int32(text.lowerBound), textEnd: Int32(text.upperBound),
                end: Int32(nodes.count + 1), place: Int32(event.place)))
    }

    private func wrongTag(_ tag: String?, _ event: YAMLEvent) -> SyntaxFault {
        let written = (tag ?? "").replacing("tag:yaml.org,2002:", with: "!!", maxReplacements: 1)
        return fault("the tag \(quoted(written)) does not go with this value; leave it out", event)
    }

    private func fault(_ text: String, _ event: YAMLEvent) -> SyntaxFault {
        SyntaxFault(text, at: event.place, .unicodeScalar, in: source)
    }
}
