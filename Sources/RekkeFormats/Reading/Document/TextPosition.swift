/// A line and a column of a file, as editors count them.
struct TextPosition: Hashable, Comparable {
    /// 1 for the first.
    var line: Int
    /// 1 for the first; counted in Unicode code points.
    var column: Int

    static func < (left: TextPosition, right: TextPosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// Finds lines and columns in one walk through the text: only faults need them, so values know no more than their place.
struct TextPositionWalk {
    private let source: ArraySlice<UInt8>
    private let unit: Document.PlaceUnit
    private var byte: Int
    private var place = 0
    private var current = TextPosition(line: 1, column: 1)

    init(_ source: ArraySlice<UInt8>, _ unit: Document.PlaceUnit) {
        self.source = source
        self.unit = unit
        byte = source.startIndex
    }

    /// The line and column of a place; places are asked for in rising order.
    mutating func position(of place: Int) -> TextPosition {
        while self.place < place, byte < source.endIndex { step() }
        return current
    }

    /// Goes past one code point.
    private mutating func step() {
        let first = source[byte]
        var next = byte + 1
        while next < source.endIndex, source[next] & 0xC0 == 0x80 { next += 1 }
        place += unit == .byte ? next - byte : 1
        let endsLine = first == UInt8(ascii: "\n") || (first == UInt8(ascii: "\r") && !isLineFeed(at: next))
        if endsLine {
            current = TextPosition(line: current.line + 1, column: 1)
        } else {
            current.column += 1
        }
        byte = next
    }

    private func isLineFeed(at index: Int) -> Bool {
        index < source.endIndex && source[index] == UInt8(ascii: "\n")
    }
}
