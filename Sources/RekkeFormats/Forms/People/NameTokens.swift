internal import Rekke

/// A cell in which people are named, taken apart: words, what stands in parentheses, and what may divide people.
struct NameTokens {
    private(set) var tokens: [Token] = []
    /// Whether every parenthesis that opens is closed.
    private(set) var isBalanced = true
    private var word = ""
    private var aside = ""
    private var depth = 0

    enum Token: Hashable {
        case word(String)
        /// What stands in parentheses, without them.
        case aside(String)
        /// A semicolon, a line break, a bullet or a number in front: surely another person.
        case division
        case comma
        /// `og`, `and`, `&` or `+`.
        case conjunction
        /// Between words, as in "Kari Nordmann - leder".
        case dash
    }

    init(_ text: String) {
        for character in text where !character.unicodeScalars.allSatisfy({ $0.properties.generalCategory == .format }) {
            if depth > 0 || "([".contains(character) {
                addToAside(character)
            } else if character.isNewline || ";|\t；".contains(character) || NameTokens.bullets.contains(character) {
                finishWord(then: .division)
            } else if ",，、،".contains(character) {
                finishWord(then: .comma)
            } else if "&+＆".contains(character) {
                finishWord(then: .conjunction)
            } else if character.isWhitespace {
                finishWord()
            } else {
                if ")]".contains(character), !isNumber(word[...]) { isBalanced = false }
                word.append(character)
            }
        }
        if depth > 0 { isBalanced = false }
        finishWord()
    }

    private static let bullets: Set<Character> = ["•", "·", "▪", "◦", "‣", "●", "○", "*"]
    private static let dashes: Set<Character> = ["-", "–", "—", "−"]

    private mutating func addToAside(_ character: Character) {
        if depth == 0 { finishWord() }
        if "([".contains(character) { depth += 1 }
        if ")]".contains(character) { depth -= 1 }
        aside.append(character)
        guard depth == 0 else { return }
        let inside = trimmed(aside.dropFirst().dropLast())
        tokens.append(isNumber(inside[...]) && inside.count < 3 ? .division : .aside(inside))
        aside = ""
    }

    private mutating func finishWord(then token: Token? = nil) {
        if !word.isEmpty { addWord() }
        word = ""
        if let token { tokens.append(token) }
    }

    private mutating func addWord() {
        let isFirst = tokens.last == nil || tokens.last == .division
        if word.allSatisfy(NameTokens.dashes.contains) {
            tokens.append(isFirst ? .division : .dash)
        } else if ["og", "and", "samt", "pluss", "plus"].contains(word.lowercased()) {
            tokens.append(.conjunction)
        } else {
            addName(isFirst && NameTokens.dashes.contains(word[word.startIndex]) ? word.dropFirst() : word[...])
        }
    }

    /// A word, behind a number such as `1.` or `1)` in front of it.
    private mutating func addName(_ word: Substring) {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        let rest = word.dropFirst(digits.count)
        guard (1...2).contains(digits.count), let mark = rest.first, ".):".contains(mark),
            rest.dropFirst().first?.isNumber != true
        else {
            tokens.append(.word(String(word)))
            return
        }
        tokens.append(.division)
        if rest.count > 1 { tokens.append(.word(String(rest.dropFirst()))) }
    }

    private func isNumber(_ text: Substring) -> Bool {
        !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber }
    }
}
