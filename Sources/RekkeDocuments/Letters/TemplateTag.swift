/// A tag of a Mustache template, and where it begins.
struct TemplateTag {
    let kind: Kind
    /// What is written in it behind its sign, without the white space around it.
    let name: String
    let line: Int
    let column: Int

    enum Kind {
        case comment, variable, section, invertedSection, sectionEnd, partial
        case empty, unclosed
        /// What no letter needs: other delimiters, settings, templates that others inherit from.
        case other
    }
}

/// Finds the tags of a template, one after the other, in one walk through the text.
struct TemplateTagReader {
    private let text: [Unicode.Scalar]
    private var position = 0
    private var line = 1
    private var column = 1

    init(_ text: String) {
        self.text = Array(text.unicodeScalars)
    }

    mutating func next() -> TemplateTag? {
        while position < text.count, !isTwice("{", at: position) { step() }
        guard position < text.count else { return nil }
        let start = (line: line, column: column)
        let first = position + 2
        let end = (first..<max(first, text.count)).first { isTwice("}", at: $0) }
        let (kind, name) = end.map { parts(of: text[first..<$0], closedAt: $0) } ?? (.unclosed, "")
        let next = end.map { $0 + 2 } ?? text.count
        while position < next { step() }
        return TemplateTag(kind: kind, name: name, line: start.line, column: start.column)
    }

    private func isTwice(_ bracket: Unicode.Scalar, at index: Int) -> Bool {
        index + 1 < text.count && text[index] == bracket && text[index + 1] == bracket
    }

    private mutating func step() {
        let endsLine =
            text[position] == "\n"
            || text[position] == "\r" && !(position + 1 < text.count && text[position + 1] == "\n")
        (line, column) = endsLine ? (line + 1, 1) : (line, column + 1)
        position += 1
    }

    private func parts(
        of tag: ArraySlice<Unicode.Scalar>, closedAt end: Int
    ) -> (kind: TemplateTag.Kind, name: String) {
        // Three brackets close a tag that three opened.
        if tag.first == "{", !(end + 2 < text.count && text[end + 2] == "}") { return (.unclosed, "") }
        let kind: TemplateTag.Kind? =
            switch tag.first {
            case nil: .empty
            case "!": .comment
            case "#": .section
            case "^": .invertedSection
            case "/": .sectionEnd
            case ">": .partial
            case "=", "%", "<", "$": .other
            case "&", "{": .variable
            default: nil
            }
        let name = (kind == nil ? tag : tag.dropFirst()).drop { $0.properties.isWhitespace }
        let trimmed = name.reversed().drop { $0.properties.isWhitespace }.reversed()
        return (kind ?? .variable, String(String.UnicodeScalarView(trimmed)))
    }
}
