/// A free text taken apart into numbers, words in small letters, and marks.
struct RemarkTokens {
    private(set) var tokens: [Token] = []

    enum Token: Hashable {
        case number(Int, digits: Int)
        /// Letters, with hyphens and apostrophes between them.
        case word(String)
        /// Anything else; every dash is a hyphen.
        case mark(Character)

        var word: String? { if case .word(let word) = self { word } else { nil } }

        /// The number, of one digit or two.
        var small: Int? { if case .number(let number, 1...2) = self { number } else { nil } }

        var year: Int? { if case .number(let number, 4) = self { number } else { nil } }
    }

    init(_ text: String) {
        var rest = Substring(text.lowercased())
        while let first = rest.first {
            if RemarkTokens.isDigit(first) {
                let digits = rest.prefix(while: RemarkTokens.isDigit)
                rest = rest.dropFirst(digits.count)
                // What is too long for a number is none that matters.
                tokens.append(.number(Int(digits) ?? 0, digits: digits.count))
            } else if first.isLetter {
                let word = RemarkTokens.word(at: rest)
                rest = rest.dropFirst(word.count)
                tokens.append(.word(word.replacing("’", with: "'")))
            } else {
                rest = rest.dropFirst()
                if !first.isWhitespace { tokens.append(.mark("-–—−".contains(first) ? "-" : first)) }
            }
        }
    }

    /// All words, those that hyphens join one by one.
    var words: [String] {
        tokens.compactMap(\.word).flatMap { $0.split(separator: "-").map(String.init) }
    }

    /// Without the marks that end a sentence; a question stays one.
    mutating func dropEnd() {
        while case .mark(let mark)? = tokens.last, ".!;,".contains(mark) { tokens.removeLast() }
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

    private static func word(at text: Substring) -> String {
        var end = text.startIndex
        while end < text.endIndex {
            let next = text.index(after: end)
            let joins = "-'’".contains(text[end]) && next < text.endIndex && text[next].isLetter
            guard text[end].isLetter || joins else { break }
            end = next
        }
        return String(text[..<end])
    }
}
