/// For reading a document piece by piece, so that the values of a large one are never all in memory.
extension JSONParser {
    /// Takes that character, and white space around it; false where something else comes next.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard position < source.count, source[position] == UInt8(ascii: character) else { return false }
        position += 1
        skipSpace()
        return true
    }

    /// Takes a field's name with the colon after it; false where it is another one.
    mutating func takeName(_ name: String) throws(SyntaxFault) -> Bool {
        guard position < source.count, source[position] == UInt8(ascii: "\"") else { return false }
        try parseName()
        let key = takeNodes()
        return key.isText(name, 0) && take(":")
    }

    /// Takes a value.
    ///
    /// - Parameter depth: How many lists and objects it is inside of.
    mutating func takeValue(depth: Int) throws(SyntaxFault) -> DocumentValue {
        try parseValue(depth: depth)
        return takeNodes().root
    }

    /// Takes elements of a list, and the comma after each, until they have about that many nodes; the last of them is
    /// followed by something else than a comma.
    ///
    /// - Parameter depth: How many lists and objects they are inside of.
    mutating func takeElements(
        depth: Int, nodes most: Int
    ) throws(SyntaxFault) -> (elements: DocumentValue.Children, areLast: Bool) {
        nodes.reserveCapacity(most + most / 4)
        while true {
            try parseValue(depth: depth)
            let isLast = !take(",")
            guard !isLast, nodes.count < most else { return (takeNodes().values, isLast) }
        }
    }

    /// The nodes since the last time.
    private mutating func takeNodes() -> Document {
        let document = Document(source: source, resolved: resolved, nodes: nodes, placeUnit: .byte)
        nodes = []
        resolved = []
        return document
    }
}
