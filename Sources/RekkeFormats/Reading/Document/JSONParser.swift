/// Reads JSON, strictly as RFC 8259 says.
struct JSONParser {
    let source: [UInt8]
    var position = 0
    /// Texts with escapes, resolved.
    var resolved: [UInt8] = []
    var nodes: [Document.Node] = []

    init(_ source: [UInt8]) {
        self.source = source
    }

    mutating func parse() throws(SyntaxFault) -> Document {
        // As many as there will be: making room again and again would take three times the memory.
        nodes.reserveCapacity(mostNodes)
        skipSpace()
        guard position < source.count else { throw fault("the file is empty") }
        try parseValue(depth: 0)
        skipSpace()
        guard position == source.count else {
            throw fault("expected the end of the document, found \(characterHere)" + adviceHere)
        }
        return Document(source: source, resolved: resolved, nodes: nodes, placeUnit: .byte)
    }

    /// How many values there are, or one or two more: all but the first come behind an opening bracket or a separator.
    private var mostNodes: Int {
        var count = 1
        var (isText, isEscaped) = (false, false)
        for byte in source {
            if isText {
                isText = isEscaped || byte != UInt8(ascii: "\"")
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
            } else if byte == UInt8(ascii: "\"") {
                isText = true
            } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") || byte | 0x20 == UInt8(ascii: "{") {
                count += 1
            }
        }
        return count
    }

    mutating func parseValue(depth: Int) throws(SyntaxFault) {
        guard position < source.count else { throw unexpectedEnd() }
        switch source[position] {
        case UInt8(ascii: "{"): try parseObject(depth: depth)
        case UInt8(ascii: "["): try parseList(depth: depth)
        case UInt8(ascii: "\""): try parseText()
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try parseNumber()
        case UInt8(ascii: "t"): try parseWord("true", .boolean)
        case UInt8(ascii: "f"): try parseWord("false", .boolean)
        case UInt8(ascii: "n"): try parseWord("null", .null)
        default: throw fault("expected a value, found \(characterHere)" + adviceHere)
        }
    }

    private mutating func parseObject(depth: Int) throws(SyntaxFault) {
        let node = try open(.object, depth)
        guard try !closes(UInt8(ascii: "}")) else { return close(node) }
        while true {
            guard position < source.count else { throw unexpectedEnd() }
            guard source[position] == UInt8(ascii: "\"") else {
                throw fault("expected a field's name in quotation marks, found \(characterHere)" + adviceHere)
            }
            try parseName()
            skipSpace()
            guard position < source.count else { throw unexpectedEnd() }
            guard source[position] == UInt8(ascii: ":") else {
                throw fault("expected a colon after the field's name, found \(characterHere)")
            }
            position += 1
            skipSpace()
            try parseValue(depth: depth + 1)
            guard try continues(before: UInt8(ascii: "}")) else { return close(node) }
        }
    }

    private mutating func parseList(depth: Int) throws(SyntaxFault) {
        let node = try open(.list, depth)
        guard try !closes(UInt8(ascii: "]")) else { return close(node) }
        while true {
            try parseValue(depth: depth + 1)
            guard try continues(before: UInt8(ascii: "]")) else { return close(node) }
        }
    }

    /// Takes the opening bracket.
    private mutating func open(_ kind: Document.Kind, _ depth: Int) throws(SyntaxFault) -> Int {
        guard depth < Document.deepestNesting else {
            throw fault(Document.tooDeep)
        }
        append(kind, position..<position, at: position)
        position += 1
        return nodes.count - 1
    }

    private mutating func close(_ node: Int) {
        nodes[node].end = Int32(nodes.count)
    }

    /// Takes the closing bracket if it is next.
    private mutating func closes(_ bracket: UInt8) throws(SyntaxFault) -> Bool {
        skipSpace()
        guard position < source.count else { throw unexpectedEnd() }
        guard source[position] == bracket else { return false }
        position += 1
        return true
    }

    /// Takes a comma, after which another element must follow, or the closing bracket.
    private mutating func continues(before bracket: UInt8) throws(SyntaxFault) -> Bool {
        if try closes(bracket) { return false }
        guard source[position] == UInt8(ascii: ",") else {
            throw fault("expected a comma or \(name(of: bracket)), found \(characterHere)" + adviceHere)
        }
        let comma = position
        position += 1
        if try closes(bracket) {
            position = comma
            throw fault("a comma before \(name(of: bracket)); leave it out")
        }
        return true
    }

    private mutating func parseWord(_ word: String, _ kind: Document.Kind) throws(SyntaxFault) {
        let start = position
        for byte in word.utf8 {
            guard position < source.count else { throw unexpectedEnd() }
            guard source[position] == byte else {
                position = start
                throw fault("expected a value; words other than true, false and null are written in quotation marks")
            }
            position += 1
        }
        append(kind, start..<position, at: start)
    }

    private mutating func parseNumber() throws(SyntaxFault) {
        let start = position
        var kind = Document.Kind.integer
        if source[position] == UInt8(ascii: "-") { position += 1 }
        let firstDigit = position
        try skipDigits()
        if source[firstDigit] == UInt8(ascii: "0"), position > firstDigit + 1 {
            position = start
            throw fault("a number does not begin with 0")
        }
        if position < source.count, source[position] == UInt8(ascii: ".") {
            kind = .decimal
            position += 1
            try skipDigits()
        }
        if position < source.count, source[position] | 0x20 == UInt8(ascii: "e") {
            kind = .decimal
            position += 1
            if position < source.count, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(source[position]) {
                position += 1
            }
            try skipDigits()
        }
        append(kind, start..<position, at: start)
    }

    private mutating func skipDigits() throws(SyntaxFault) {
        let start = position
        while position < source.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(source[position]) {
            position += 1
        }
        guard position > start else {
            throw position < source.count ? fault("expected a digit, found \(characterHere)") : unexpectedEnd()
        }
    }

    mutating func skipSpace() {
        while position < source.count {
            switch source[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    mutating func append(_ kind: Document.Kind, _ text: Range<Int>, at place: Int) {
        nodes.append(
            Document.Node(
                kind: kind, textStart: Int32(text.lowerBound), textEnd: Int32(text.upperBound),
                end: Int32(nodes.count + 1), place: Int32(place)))
    }
}
