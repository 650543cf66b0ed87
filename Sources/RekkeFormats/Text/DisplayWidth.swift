extension StringProtocol {
    /// How many columns of a terminal the text takes: two for each wide character (most of East Asia's, emoji), none for
    /// a combining mark on its own.
    package var displayWidth: Int {
        // Most texts are ASCII, where bytes are columns.
        var width = 0
        for byte in utf8 {
            guard byte < 0x80 else { return reduce(0) { $0 + $1.displayWidth } }
            width += 1
        }
        return width
    }
}

extension Character {
    /// How many columns of a terminal the character takes: 0, 1 or 2.
    package var displayWidth: Int {
        guard let first = unicodeScalars.first else { return 0 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        // The variation selector that asks for an emoji's picture.
        let isPicture = first.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}")
        return isPicture || Character.wideRanges.contains { $0.contains(first.value) } ? 2 : 1
    }

    /// The larger blocks of wide and full-width characters in Unicode's EastAsianWidth.txt.
    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
        0x1F900...0x1F9FF, 0x20000...0x3FFFD,
    ]
}
