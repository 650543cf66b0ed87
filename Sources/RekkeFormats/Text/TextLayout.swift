/// How a text for people is laid out.
public struct TextStyle: Hashable, Sendable {
    /// Columns that a line may take, 20 to 10 000; of another number the nearest of these.
    public var width: Int {
        didSet { width = TextStyle.bounded(width) }
    }
    /// Whether headings are bold and broken promises red, as terminals show them.
    public var isColoured: Bool

    /// A style of its own width, for a terminal or for a file.
    ///
    /// - Parameters:
    ///   - width: Columns that a line may take. The default is 100.
    ///   - isColoured: Whether there are colours. By default there are none.
    public init(width: Int = 100, isColoured: Bool = false) {
        self.width = TextStyle.bounded(width)
        self.isColoured = isColoured
    }

    private static func bounded(_ width: Int) -> Int { min(max(width, 20), 10_000) }
}

/// Lines of text for people, wrapped at spaces.
package struct TextLayout {
    /// The lines so far.
    package private(set) var text = ""
    let style: TextStyle

    package init(_ style: TextStyle) {
        self.style = style
    }

    /// How a line stands out on a terminal.
    package enum Emphasis: String {
        case none = ""
        case bold = "\u{1B}[1m"
        case alarm = "\u{1B}[1;31m"
    }

    /// A text that is laid out already.
    mutating func append(_ text: String) {
        self.text += text
    }

    mutating func emptyLine() {
        text += "\n"
    }

    /// A heading with an empty line before it.
    mutating func heading(_ heading: String, _ emphasis: Emphasis = .bold) {
        emptyLine()
        paragraph(heading, emphasis: emphasis)
    }

    /// A text over as many lines as it takes.
    ///
    /// - Parameters:
    ///   - lead: What stands before the first line, as a number in a list.
    ///   - indent: The spaces before all lines; those after the first stand below the text behind `lead`.
    package mutating func paragraph(_ paragraph: String, lead: String = "", indent: Int = 0, emphasis: Emphasis = .none)
    {
        let margin = String(repeating: " ", count: indent + lead.displayWidth)
        let first = String(repeating: " ", count: indent) + lead
        for (index, line) in wrapped(paragraph, to: style.width - margin.count).enumerated() {
            append((index == 0 ? first : margin) + line, emphasis)
        }
    }

    /// Rows of two columns, the second beginning at the same place in all of them, or on a line of its own where the
    /// first takes more than half of the width.
    package mutating func rows(_ rows: [(lead: String, left: String, right: String)], indent: Int) {
        let half = style.width / 2
        let lead = rows.map(\.lead.displayWidth).max() ?? 0
        let left = rows.map(\.left.displayWidth).filter { $0 + indent + lead <= half }.max() ?? 0
        for row in rows {
            let padding = String(repeating: " ", count: lead - row.lead.displayWidth) + row.lead
            let start = indent + lead + left + 2
            let rest = row.right.displayWidth
            if row.left.displayWidth <= left, start + rest <= style.width {
                let gap = String(repeating: " ", count: left - row.left.displayWidth + 2)
                append(String(repeating: " ", count: indent) + padding + row.left + gap + row.right, .none)
            } else {
                paragraph(row.left, lead: padding, indent: indent)
                paragraph(row.right, indent: indent + lead + 2)
            }
        }
    }

    mutating func append(_ line: String, _ emphasis: Emphasis) {
        var line = withPlainSpaces(line)
        while line.last == " " { line.removeLast() }
        text += style.isColoured && emphasis != .none ? "\(emphasis.rawValue)\(line)\u{1B}[0m\n" : line + "\n"
    }
}

/// The text with plain spaces for those that no line breaks at: they have done their work when lines are broken.
package func withPlainSpaces(_ text: String) -> String {
    // The first byte of U+00A0; searching for a character takes far longer.
    text.utf8.contains(0xC2) ? text.replacing("\u{A0}", with: " ") : text
}

/// The text in lines of at most so many columns, broken at spaces, and inside words only where one alone is too long.
package func wrapped(_ text: String, to width: Int) -> [String] {
    let width = max(8, width)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words(of: text) {
        let length = word.displayWidth
        if used > 0, used + 1 + length <= width {
            line += " "
            line += word
            used += 1 + length
            continue
        }
        if used > 0 { lines.append(line) }
        (line, used) = ("", 0)
        if length <= width {
            (line, used) = (String(word), length)
            continue
        }
        for character in word {
            if used + character.displayWidth > width {
                lines.append(line)
                (line, used) = ("", 0)
            }
            line.append(character)
            used += character.displayWidth
        }
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
}

private func words(of text: String) -> [Substring] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.split(separator: " ") }
    return text.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
}
