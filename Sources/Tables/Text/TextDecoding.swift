/// Turns the bytes of a text file into well-formed UTF-8 without a byte-order mark, from the encodings that spreadsheets
/// write.
enum TextDecoding {
    /// - Throws: `TableError` where the bytes are text in none of the encodings, or in two of them.
    static func utf8(_ bytes: [UInt8]) throws(TableError) -> [UInt8] {
        if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) || bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) {
            throw TableError("the text is UTF-32; save the file as UTF-8")
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes[2...], isLittleEndian: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes[2...], isLittleEndian: false) }
        if let isLittleEndian = looksLikeUTF16(bytes) { return try utf16(bytes[...], isLittleEndian: isLittleEndian) }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let isMarked = bytes.starts(with: mark)
        let text = isMarked ? bytes[mark.count...] : bytes[...]
        try checkControls(text)
        let found = scan(text)
        guard let wrong = found.wrong else { return Array(text) }
        guard !isMarked, !found.hasSequences else {
            throw TableError("the text is not UTF-8 throughout; save the file as UTF-8 once more", at: wrong, in: bytes)
        }
        return try windows1252(text)
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

    private static func windows1252(_ bytes: ArraySlice<UInt8>) throws(TableError) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for (position, byte) in zip(bytes.indices, bytes) {
            let value = (0x80..<0xA0).contains(byte) ? upperControls[Int(byte) - 0x80] : UInt32(byte)
            guard let scalar = Unicode.Scalar(value), value != 0xFFFD else {
                throw TableError(
                    "the text is neither UTF-8, UTF-16 nor Windows-1252; save the file as UTF-8", at: position,
                    in: Array(bytes))
            }
            append(scalar, to: &text)
        }
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

    /// What Windows-1252 has for 0x80 to 0x9F; U+FFFD for what it leaves open.
    private static let upperControls: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
        0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
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
