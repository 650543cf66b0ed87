internal import Rekke

/// Knows what people write who do not know YAML, and says how it is written; libyaml's own words help them little.
struct YAMLAdvice {
    private let source: [UInt8]

    init(_ source: [UInt8]) {
        self.source = source
    }

    // MARK: Spaces

    /// The first space that looks like a plain one and is none, where YAML goes by spaces; nil where there is none.
    func wrongSpace() -> SyntaxFault? {
        // Nearly no document has a byte that one of them begins with, but for those of Norwegian letters.
        guard source.contains(where: { [0xC2, 0xE2, 0xE3, 0xEF].contains($0) }) else { return nil }
        var start = 0
        while start < source.count {
            let end = source[start...].firstIndex(of: UInt8(ascii: "\n")) ?? source.count
            if let place = placeOfWrongSpace(in: start..<end), let scalar = scalar(at: place) {
                let advice =
                    scalar.properties.isWhitespace
                    ? "is no plain space; write one with the space bar" : "stands here and cannot be seen; delete it"
                return SyntaxFault("\(codePoint(scalar)) \(advice)", at: place, .byte, in: source)
            }
            start = end + 1
        }
        return nil
    }

    /// Before the name of a field or the hyphen of a list, or right behind one.
    private func placeOfWrongSpace(in line: Range<Int>) -> Int? {
        var place = line.lowerBound
        func skipSpaces() { while place < line.upperBound, source[place] == 0x20 { place += 1 } }
        skipSpaces()
        while place < line.upperBound, source[place] == UInt8(ascii: "-") {
            place += 1
            if isWrongSpace(at: place) { return place }
            skipSpaces()
        }
        if isWrongSpace(at: place) {
            let rest = source[place..<line.upperBound]
            return rest.contains(UInt8(ascii: ":")) || rest.contains(UInt8(ascii: "-")) ? place : nil
        }
        while place < line.upperBound, isOfName(source[place]) { place += 1 }
        guard place < line.upperBound, source[place] == UInt8(ascii: ":"), isWrongSpace(at: place + 1) else {
            return nil
        }
        return place + 1
    }

    private func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x2D, 0x5F: true
        default: false
        }
    }

    private func isWrongSpace(at place: Int) -> Bool {
        guard let scalar = scalar(at: place), scalar.value > 0x7F else { return false }
        return scalar.properties.isWhitespace || ["\u{200B}", "\u{2060}", "\u{FEFF}"].contains(scalar)
    }

    private func scalar(at place: Int) -> Unicode.Scalar? {
        guard place < source.count, let length = lengthOfUTF8Sequence(in: source, at: place) else { return nil }
        return String(decoding: source[place..<(place + length)], as: UTF8.self).unicodeScalars.first
    }

    // MARK: What libyaml finds

    /// In words that help, what libyaml finds wrong; nil where its own will do.
    ///
    /// - Parameter place: Where it is, in code points.
    func text(on problem: String, at place: Int) -> String? {
        let scalars = Array(String(decoding: source, as: UTF8.self).unicodeScalars)
        guard scalars.indices.contains(place) else { return nil }
        let line = scalars[..<place].reversed().prefix { $0 != "\n" }
        if problem.hasPrefix("found a tab character") || problem.hasPrefix("found character that cannot start") {
            let isTab = scalars[place] == "\t" || problem.hasPrefix("found a tab character")
            return isTab
                ? "YAML is indented with spaces, not tabs"
                : "a text that begins with \(scalars[place]) stands in quotation marks"
        }
        if problem.hasPrefix("did not find expected key") {
            return line.allSatisfy { $0 == " " }
                ? "the indent is that of no line above; fields of one object begin below one another"
                : "the text goes on behind its quotation marks; put all of it between them"
        }
        let isColon =
            problem.hasPrefix("mapping values are not allowed") || problem.hasPrefix("did not find expected ',' or")
        return isColon && scalars[place] == ":" ? textOnColon(at: place, in: scalars, line.contains(":")) : nil
    }

    private func textOnColon(at place: Int, in scalars: [Unicode.Scalar], _ isSecond: Bool) -> String {
        guard isSecond else {
            return
                "a field begins here while the text of the line before goes on; that line may lack a colon, or the space "
                + "behind it, or this one is indented too far"
        }
        return "a colon and a space begin a field's value; a text that holds them stands in quotation marks, as "
            + (entry(around: place, in: scalars) ?? "name: \"Series 1: Mondays\"")
    }

    /// The field and its text as they should be written; nil where that is unclear, or is no matter of messages.
    private func entry(around place: Int, in scalars: [Unicode.Scalar]) -> String? {
        let before = scalars[..<place].reversed().prefix { !"\n{,[".unicodeScalars.contains($0) }
        let isFlow = scalars[..<place].dropLast(before.count).last.map { $0 != "\n" } ?? false
        let after = scalars[place...].prefix {
            $0 != "\n" && $0 != "\r" && !(isFlow && ",}]".unicodeScalars.contains($0))
        }
        let line = String(String.UnicodeScalarView(Array(before.reversed()) + Array(after)))
        let written = trimmed((line.split(separator: " #", maxSplits: 1).first ?? "").drop { $0 == " " || $0 == "-" })
        guard let colon = written.firstIndex(of: ":") else { return nil }
        let name = written[..<colon]
        let text = trimmed(written[written.index(after: colon)...])
        guard !name.isEmpty, name.utf8.allSatisfy(isOfName), let first = text.first, first.isLetter || first.isNumber,
            !text.contains("\""), !text.contains("\\"), text.count <= 60, isShown(text)
        else { return nil }
        return "\(name): \"\(text)\""
    }

    /// Whether no part of it looks like somebody's name.
    private func isShown(_ text: String) -> Bool {
        text.split(separator: ":").map { trimmed($0) }.allSatisfy { quoted($0) == "\"\($0)\"" }
    }

    // MARK: Quotation marks

    /// What to say of a text without quotation marks of YAML's that begins with others; nil where it may be meant so.
    static func textOnQuotationMarks(_ text: String) -> String? {
        guard let first = text.first, let kind = marks.first(where: { $0.contains(first) }) else { return nil }
        let closings = text.dropFirst().indices.filter { kind.contains(text[$0]) }
        let isWhole = closings.count == 1 && closings[0] == text.index(before: text.endIndex)
        let isCut = closings.isEmpty && kind != singleMarks
        guard isWhole || isCut else { return nil }
        return "\(first) is no quotation mark of YAML; write \" before and behind the text"
    }

    private static let singleMarks: Set<Character> = ["‘", "’", "‚", "‛"]
    private static let marks: [Set<Character>] = [["“", "”", "„", "‟", "＂"], ["«", "»"], singleMarks]
}
