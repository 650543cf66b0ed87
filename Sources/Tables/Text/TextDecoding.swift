/// Turns the bytes of a text file into well-formed UTF-8 without a byte-order mark, from the encodings that spreadsheets
/// write.
enum TextDecoding {
    /// The text, and the encoding where it was told by the text's letters alone.
    ///
    /// - Throws: `TableError` where the bytes are text in none of the encodings, or in two of them.
    static func utf8(_ bytes: [UInt8]) throws(TableError) -> (text: ArraySlice<UInt8>, guessed: CodePage?) {
        if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) || bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) {
            throw TableError("the text is UTF-32; save the file as UTF-8")
        }
        let isLittleEndian: Bool? =
            bytes.starts(with: [0xFF, 0xFE]) ? true : bytes.starts(with: [0xFE, 0xFF]) ? false : looksLikeUTF16(bytes)
        if let isLittleEndian {
            return (withoutMarks(try utf16(bytes[...], isLittleEndian: isLittleEndian)[...]), nil)
        }
        var text = withoutMarks(bytes[...])
        // DOS ended texts so.
        if text.last == 0x1A { text.removeLast() }
        try checkControls(text)
        let found = scan(text)
        guard let wrong = found.wrong else { return (text, nil) }
        let hasMark = text.startIndex > bytes.startIndex
        let page = !hasMark ? Legibility.page(of: text) : nil
        // Two letters of another encoding may be one of UTF-8; words then are words in the other one alone.
        if hasMark || (found.hasSequences && page.map { Legibility(text, in: $0).isClean } != true) {
            throw TableError("the text is not UTF-8 throughout; save the file as UTF-8 once more", at: wrong, in: bytes)
        }
        guard let page else {
            throw TableError(
                "the text is not UTF-8, and its letters beyond a to z are not surely those of an older encoding; save the file as UTF-8",
                at: wrong, in: bytes)
        }
        return (page.utf8(of: text)[...], page.name == CodePage.windows1252.name ? nil : page)
    }

    /// The text behind its byte-order marks: some programs write a second one, or take the first for text.
    private static func withoutMarks(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xC3, 0xAF, 0xC2, 0xBB, 0xC2, 0xBF]]
        var text = bytes
        while let mark = marks.first(where: { text.starts(with: $0) }) { text = text.dropFirst(mark.count) }
        return text
    }

    /// Whether text without a byte-order mark has a zero byte in every other place near its beginning, and in which.
    private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
        let start = bytes.prefix(64)
        guard start.count >= 4 else { return nil }
        let even = start.indices.count { $0 % 2 == 0 && start[$0] == 0 }
        let odd = start.indices.count { $0 % 2 == 1 && start[$0] == 0 }
        let half = start.count / 2
        if even == 0, odd * 4 >= half * 3 { return true }
        if odd == 0, even * 4 >= half * 3 { return false }
        return nil
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) throws(TableError) -> [UInt8] {
        guard bytes.count % 2 == 0 else {
            throw TableError("the text is UTF-16 and ends in the middle of a character: the file is cut off")
        }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var position = bytes.startIndex
        func unit(_ at: Int) -> UInt32 {
            let (first, second) = (UInt32(bytes[at]), UInt32(bytes[at + 1]))
            return isLittleEndian ? second << 8 | first : first << 8 | second
        }
        while position < bytes.endIndex {
            var value = unit(position)
            position += 2
            if (0xD800..<0xDC00).contains(value), position < bytes.endIndex,
                (0xDC00..<0xE000).contains(unit(position))
            {
                value = 0x10000 + (value - 0xD800) << 10 + (unit(position) - 0xDC00)
                position += 2
            }
            guard let scalar = Unicode.Scalar(value) else {
                throw TableError("the text is not UTF-16 throughout; save the file as UTF-8", at: text.count, in: text)
            }
            append(scalar, to: &text)
        }
        try checkControls(text[...])
        return text
    }

    private static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
        if let encoded = UTF8.encode(scalar) { text.append(contentsOf: encoded) }
    }

    /// Where the first byte is that belongs to no UTF-8 sequence, and whether there are sequences of several bytes.
    private static func scan(_ bytes: ArraySlice<UInt8>) -> (wrong: Int?, hasSequences: Bool) {
        var wrong: Int?
        var hasSequences = false
        var position = bytes.startIndex
        var rest = bytes.makeIterator()
        var parser = UTF8.ForwardParser()
        while wrong == nil || !hasSequences {
            switch parser.parseScalar(from: &rest) {
            case .valid(let sequence):
                hasSequences = hasSequences || sequence.count > 1
                position += sequence.count
            case .error(let length):
                wrong = wrong ?? position
                position += length
            case .emptyInput: return (wrong, hasSequences)
            }
        }
        return (wrong, hasSequences)
    }

    /// Pictures, programs and archives have such bytes, and no text does.
    private static func checkControls(_ bytes: ArraySlice<UInt8>) throws(TableError) {
        guard let place = bytes.firstIndex(where: { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1F }) else {
            return
        }
        throw TableError(
            "this is no text: it holds control characters; save the table as CSV or as an Excel workbook (.xlsx)",
            at: place - bytes.startIndex, in: Array(bytes))
    }
}

extension TableError {
    /// With the line and the byte in it as the place: without an encoding there are no cells.
    fileprivate init(_ text: String, at place: Int, in bytes: [UInt8]) {
        let before = bytes.prefix(place)
        let line = before.count { $0 == 0x0A } + 1
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        self.init(text, row: line, column: place - start + 1)
    }
}
