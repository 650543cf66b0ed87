extension JSONParser {
    /// Takes a text with its quotation marks. Its bytes stay where they are unless escapes have to be resolved.
    mutating func parseText() throws(SyntaxFault) {
        let opening = position
        position += 1
        while position < source.count {
            let byte = source[position]
            switch byte {
            case UInt8(ascii: "\""):
                append(.text, (opening + 1)..<position, at: opening)
                position += 1
                return
            case UInt8(ascii: "\\"): return try parseEscapedText(opening)
            case 0x20..<0x80: position += 1
            default: try skipCharacter(byte)
            }
        }
        throw unexpectedEnd()
    }

    /// Takes the name of a field with its quotation marks; what cannot be seen in it is left out.
    mutating func parseName() throws(SyntaxFault) {
        let opening = position
        try parseText()
        // A name that is written in ASCII, as nearly all are, has only what can be seen.
        guard hasMoreThanASCII(in: opening..<position), let node = nodes.last else { return }
        let start = Int(node.textStart)
        let written =
            start < source.count
            ? source[start..<Int(node.textEnd)] : resolved[(start - source.count)..<(Int(node.textEnd) - source.count)]
        let name = Document.visibleName(written)
        guard name.count < written.count else { return }
        nodes.removeLast()
        append(
            .text, (source.count + resolved.count)..<(source.count + resolved.count + name.count), at: Int(node.place))
        resolved += name
    }

    /// Also where escapes may say as much.
    private func hasMoreThanASCII(in bytes: Range<Int>) -> Bool {
        var index = bytes.lowerBound
        while index < bytes.upperBound {
            if source[index] >= 0x80 || source[index] == UInt8(ascii: "\\") { return true }
            index += 1
        }
        return false
    }

    private mutating func parseEscapedText(_ opening: Int) throws(SyntaxFault) {
        let start = resolved.count
        resolved += source[(opening + 1)..<position]
        while position < source.count {
            let byte = source[position]
            switch byte {
            case UInt8(ascii: "\""):
                append(.text, (source.count + start)..<(source.count + resolved.count), at: opening)
                position += 1
                return
            case UInt8(ascii: "\\"):
                try parseEscape()
            default:
                let from = position
                try skipCharacter(byte)
                resolved += source[from..<position]
            }
        }
        throw unexpectedEnd()
    }

    private mutating func skipCharacter(_ first: UInt8) throws(SyntaxFault) {
        if first < 0x20 {
            throw fault("\(characterHere) in a text is written as an escape, such as \\n for a new line")
        }
        if first < 0x80 {
            position += 1
        } else if let length = lengthOfUTF8Sequence(in: source, at: position) {
            position += length
        } else {
            throw fault("the text is not UTF-8")
        }
    }

    private mutating func parseEscape() throws(SyntaxFault) {
        let backslash = position
        position += 1
        guard position < source.count else { throw unexpectedEnd() }
        let letter = source[position]
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): resolved.append(letter)
        case UInt8(ascii: "b"): resolved.append(0x08)
        case UInt8(ascii: "f"): resolved.append(0x0C)
        case UInt8(ascii: "n"): resolved.append(0x0A)
        case UInt8(ascii: "r"): resolved.append(0x0D)
        case UInt8(ascii: "t"): resolved.append(0x09)
        case UInt8(ascii: "u"): try parseCodePoint(backslash)
        default:
            position = backslash
            throw fault("no such escape in a text")
        }
    }

    private mutating func parseCodePoint(_ backslash: Int) throws(SyntaxFault) {
        var code = try parseHexadecimal(backslash)
        let isFollowedByEscape =
            position + 1 < source.count && source[position] == UInt8(ascii: "\\")
            && source[position + 1] == UInt8(ascii: "u")
        if (0xD800...0xDBFF).contains(code), isFollowedByEscape {
            let second = position
            position += 2
            let low = try parseHexadecimal(second)
            if (0xDC00...0xDFFF).contains(low) { code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00) }
        }
        guard let scalar = Unicode.Scalar(code) else {
            position = backslash
            throw fault("half of a surrogate pair is no character")
        }
        resolved += Array(String(scalar).utf8)
    }

    private mutating func parseHexadecimal(_ backslash: Int) throws(SyntaxFault) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard position < source.count else { throw unexpectedEnd() }
            guard let digit = Character(Unicode.Scalar(source[position])).hexDigitValue, source[position] < 0x80 else {
                position = backslash
                throw fault("\\u takes four hexadecimal digits")
            }
            code = code << 4 | UInt32(digit)
            position += 1
        }
        return code
    }
}
