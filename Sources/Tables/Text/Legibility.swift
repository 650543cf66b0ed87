/// How a text looks that is read in one encoding: whether what is beyond ASCII stands where it stands in words.
///
/// A text read in the wrong encoding gets signs and capitals in the middle of its words, as `Beitost¿len` and `KÂre`.
struct Legibility {
    /// How often a sign stands in a word for which another encoding has a Norwegian letter, or a byte means nothing.
    private(set) var wrong = 0
    /// How often something stands where it seldom does.
    private(set) var odd = 0
    /// How often a space or a quotation mark stands where a letter of another encoding may: people write so, too.
    private(set) var loose = 0
    /// How many of the letters æ, ø and å stand as they do in words.
    private(set) var norwegian = 0

    var isClean: Bool { wrong == 0 && odd == 0 }

    private let kinds: [Kind]
    private let norwegianBytes: [UInt8]

    init(_ text: ArraySlice<UInt8>, in page: CodePage) {
        kinds = Legibility.kinds[page.name] ?? []
        norwegianBytes = Legibility.norwegianBytes[page.name] ?? []
        for place in text.indices where text[place] >= 0x80 { judge(place, in: text) }
    }

    /// The encoding in which the text's words have their letters; nil where that is none, or could be several.
    static func page(of text: ArraySlice<UInt8>) -> CodePage? {
        let readings = CodePage.all.map { (page: $0, found: Legibility(text, in: $0)) }.filter { $0.found.wrong == 0 }
        let clean = readings.filter(\.found.isClean)
        let firm = clean.filter { $0.found.loose == 0 }
        let left = !firm.isEmpty ? firm : clean.isEmpty ? readings : clean
        var norwegian = left.filter { $0.found.norwegian > 0 }.map(\.page)
        // They have the same letters, and differ in signs.
        if norwegian.contains(where: { $0.name == CodePage.dos850.name }) {
            norwegian.removeAll { $0.name == CodePage.dos865.name }
        }
        if let usual = left.first?.page, usual.name == CodePage.windows1252.name {
            return norwegian.allSatisfy { $0.name == usual.name } ? usual : nil
        }
        return norwegian.count == 1 ? norwegian[0] : nil
    }

    private mutating func judge(_ place: Int, in text: ArraySlice<UInt8>) {
        let byte = text[place]
        let before = place > text.startIndex ? kinds[Int(text[place - 1])] : .other
        let after = place + 1 < text.endIndex ? kinds[Int(text[place + 1])] : .other
        switch kinds[Int(byte)] {
        case .lower, .upper: judgeLetter(byte, before, after, isCapitalAmongSmall(place, in: text))
        case .opening: odd += before.isLetter ? 1 : 0
        case .prefix, .suffix, .sign:
            let isMisplaced =
                (before.isLetter && after.isLetter) || (before.isLetter && kinds[Int(byte)] != .suffix)
                || (after.isLetter && kinds[Int(byte)] != .prefix)
            guard isMisplaced else { return }
            if Legibility.ambiguousBytes.contains(byte) { wrong += 1 } else { odd += 1 }
        case .quotation:
            // What begins or ends with one has the other one, too.
            let isWithin = before.isLetter && after == .lower
            let isAlone =
                before.isLetter && !hasOpening(before: place, in: text)
                || after.isLetter && !hasClosing(after: place, in: text)
            loose += isWithin || isAlone ? 1 : 0
        case .space:
            // Hardly anybody joins words of small letters by it, and in other encodings a letter is there.
            loose += before.isLetter && after == .lower || before == .lower && !after.isLetter ? 1 : 0
        case .alien: wrong += 1
        case .other, .digit, .punctuation: break
        }
    }

    private mutating func judgeLetter(_ byte: UInt8, _ before: Kind, _ after: Kind, _ isMisplacedCapital: Bool) {
        let isSmall = kinds[Int(byte)] == .lower
        let isNextToNumber = isSmall && (before == .digit || after == .digit)
        let isAlone = !before.isLetter && !after.isLetter
        if isMisplacedCapital || isNextToNumber || (isSmall && after == .upper) {
            odd += 1
        } else if isAlone {
            odd += norwegianBytes.contains(byte) ? 0 : 1
        } else if norwegianBytes.contains(byte) {
            norwegian += 1
        }
    }

    /// Whether a quotation begins earlier in the line.
    private func hasOpening(before place: Int, in text: ArraySlice<UInt8>) -> Bool {
        let line = text[..<place].suffix(400).reversed().prefix { $0 != 0x0A }.reversed()
        return zip([0x0A] + line, line).contains { kinds[Int($1)] == .quotation && !kinds[Int($0)].isLetter }
    }

    /// Whether a quotation ends later in the line.
    private func hasClosing(after place: Int, in text: ArraySlice<UInt8>) -> Bool {
        let line = text[(place + 1)...].prefix(400).prefix { $0 != 0x0A }
        return zip(line, line.dropFirst() + [0x0A]).contains {
            kinds[Int($0)] == .quotation && !kinds[Int($1)].isLetter
        }
    }

    /// Whether a capital stands behind another letter in a word that has small ones.
    private func isCapitalAmongSmall(_ place: Int, in text: ArraySlice<UInt8>) -> Bool {
        guard kinds[Int(text[place])] == .upper else { return false }
        let before = text[..<place].suffix(40).reversed().prefix { kinds[Int($0)].isLetter }
        let after = text[place...].prefix(40).prefix { kinds[Int($0)].isLetter }
        return !before.isEmpty && (before + after).contains { kinds[Int($0)] == .lower }
    }

    private enum Kind {
        case other, digit, lower, upper
        /// What stands beside letters, and between them.
        case punctuation
        /// What stands between words: a space that is not to be broken, and what begins and ends a quotation.
        case space, quotation
        /// A quotation mark that words follow.
        case opening
        /// A sign that stands before words or numbers, or behind them.
        case prefix, suffix
        case sign
        /// No text has it.
        case alien

        var isLetter: Bool { self == .lower || self == .upper }
    }

    /// By the encoding's name and the byte.
    private static let kinds = byPage { page in (0...0xFF).map { kind(of: page.scalar(of: $0)) } }
    /// By the encoding's name.
    private static let norwegianBytes = byPage { $0.bytes(of: "æøåÆØÅ".unicodeScalars) ?? [] }
    /// The bytes that are a Norwegian letter in one of the encodings.
    private static let ambiguousBytes = Set(norwegianBytes.values.joined())

    private static func byPage<Value>(_ value: (CodePage) -> Value) -> [String: Value] {
        Dictionary(CodePage.all.map { ($0.name, value($0)) }, uniquingKeysWith: { first, _ in first })
    }

    private static func kind(of scalar: Unicode.Scalar) -> Kind {
        switch scalar {
        case "0"..."9": .digit
        case "a"..."z", "ß"..."ö", "ø"..."þ", "š", "ž": .lower
        case "A"..."Z", "À"..."Ö", "Ø"..."Þ", "Š", "Ž": .upper
        case "\0"..."\u{7F}": .other
        case "‘": .opening
        case "\u{A0}": .space
        case "“", "”", "„": .quotation
        case "\u{AD}", "–", "—", "’", "…", "•", "«", "»": .punctuation
        case "£", "€", "$", "§", "µ", "©", "±", "¤": .prefix
        case "°", "®", "™", "²", "³", "¹", "ª", "º", "·", "´": .suffix
        case "\u{FFFD}", "\u{F8FF}", "\u{2500}"...: .alien
        default: .sign
        }
    }
}
