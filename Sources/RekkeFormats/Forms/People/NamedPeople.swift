internal import Rekke

/// The people whom a cell names, each on their own.
struct NamedPeople {
    /// In the order of the cell.
    let names: [String]
    /// What to say of how they were read, where something else may be meant.
    let advice: [FormSentence]

    /// Why it cannot be told who is named.
    enum Doubt: Error, Hashable {
        /// Something between the people is no name.
        case noName(String)
        /// "Nordmann, Kari" may be one person or two.
        case comma

        /// What to do about it.
        var text: FormSentence {
            switch self {
            case .noName(let text): FormSentence { $0.isNoName(quoted(cell: text)) }
            case .comma: FormSentence { $0.commaMayDivide }
            }
        }
    }

    /// Where parentheses say when somebody cannot come; that is in none of the names.
    private static let adviceOnRemarks = FormSentence { $0.remarksAreNotRead }

    /// Where parentheses say something else that no name holds, as who comes instead; that is in none of the names either.
    private static let adviceOnAsides = FormSentence { $0.asidesAreNotRead }

    /// Where one name has as many words as two.
    private static let adviceOnLongNames = FormSentence { $0.longNameIsOne }

    /// Where a single word stands beside full names: rather a title, or where somebody works, than a person.
    private static let adviceOnSingleWords = FormSentence { $0.singleWordIsPerson }

    /// Semicolons, line breaks, bullets and numbers divide people; commas, `og`, `and`, `&` and `+` do where everything
    /// between them looks like a name.
    init(in text: String) throws(Doubt) {
        let read = NameTokens(text)
        guard read.isBalanced, !read.tokens.contains(.dash) else { throw .noName(text) }
        let entries = read.tokens.split(separator: .division)
            .map { entry in entry.split(separator: .conjunction).map { $0.split(separator: .comma).map(Piece.init) } }
        let pieces = entries.flatMap { $0.joined() }
        if let other = pieces.first(where: { !$0.looksLikeName }) {
            throw .noName(other.text.isEmpty ? text : other.text)
        }
        if let run = pieces.first(where: {
            NameWords.holdsFullStop($0.words) || NameWords.isOfOtherWords($0.words)
        }) {
            throw .noName(run.text)
        }
        guard entries.allSatisfy(NamedPeople.areCommasPlain) else { throw .comma }
        // What is in small letters among names is rather none.
        if pieces.contains(where: \.isCapitalised), let small = pieces.first(where: { !$0.isCapitalised }) {
            throw .noName(small.text)
        }
        names = pieces.map(\.text)
        let hasSingleWord = pieces.contains { $0.words.count > 1 } && entries.contains(where: NamedPeople.hasLonelyWord)
        let odd = [
            (pieces.contains(where: \.hasRemark), NamedPeople.adviceOnRemarks),
            (pieces.contains(where: \.hasAside), NamedPeople.adviceOnAsides),
            (hasSingleWord, NamedPeople.adviceOnSingleWords),
            (pieces.contains { NameWords.mayBeTwo($0.words) }, NamedPeople.adviceOnLongNames),
        ]
        advice = odd.filter(\.0).map(\.1)
    }

    /// Whether a text, which should name one person, surely names more.
    static func areSeveral(in text: String) -> Bool {
        let tokens = NameTokens(text).tokens
        if tokens.split(whereSeparator: { [.division, .conjunction].contains($0) }).count > 1 { return true }
        return (try? NamedPeople(in: text)).map { $0.names.count > 1 } ?? false
    }

    /// Whether there is a single word that is no first name of two of one family, as "Kari og Ola Hansen" are.
    private static func hasLonelyWord(in parts: [[Piece]]) -> Bool {
        let pieces = Array(parts.joined())
        return pieces.indices.contains { index in
            pieces[index].words.count == 1
                && !(parts.count > 1 && index + 1 < pieces.count && pieces[index + 1].words.count > 1)
        }
    }

    /// Whether the commas of an entry, which `og` and the like divide into parts, can only divide people.
    private static func areCommasPlain(in parts: [[Piece]]) -> Bool {
        let pieces = parts.joined()
        guard parts.contains(where: { $0.count > 1 }) else { return true }
        if pieces.first?.beginsWithParticle == true { return false }
        if pieces.allSatisfy({ $0.words.count > 1 }) { return true }
        let areSingle = pieces.allSatisfy { $0.words.count == 1 }
        // "Kari, Ola og Per" ends as lists end; "Nordmann, Kari, Hansen, Ola" may be two people.
        if parts.count > 1, parts.dropFirst().allSatisfy({ $0.count == 1 }) {
            return areSingle || pieces.first.map { $0.words.count > 1 } == true
        }
        return parts.count == 1 && areSingle && pieces.count % 2 == 1
    }
}

/// What stands between two commas, or the like.
private struct Piece {
    private(set) var words: [String] = []
    /// With those parentheses that a name may have.
    private(set) var text = ""
    private(set) var hasRemark = false
    private(set) var hasAside = false

    init(_ tokens: ArraySlice<NameTokens.Token>) {
        for token in tokens {
            switch token {
            case .word(let word):
                words.append(word)
                text += (text.isEmpty ? "" : " ") + word
            case .aside(let aside) where NameWords.isRemark(aside): hasRemark = true
            case .aside(let aside) where NameWords.isAside(aside): hasAside = true
            case .aside(let aside): text += (text.isEmpty ? "" : " ") + "(\(aside))"
            case .division, .comma, .conjunction, .dash: break
            }
        }
    }

    var isCapitalised: Bool { words.contains { $0.first?.isLowercase == false } }

    var beginsWithParticle: Bool { words.count > 1 && NameWords.particles.contains(words[0]) }

    var looksLikeName: Bool {
        guard (1...7).contains(words.count), words.allSatisfy(NameWords.isOfLetters) else { return false }
        if words.contains(where: NameWords.isNoName) { return false }
        guard isCapitalised else { return words.count > 1 && !words.contains(where: NameWords.isSentenceWord) }
        let capitals = words.filter { NameWords.isInCapitals($0) }
        let areMixed = !capitals.isEmpty && words.contains { $0.contains(where: \.isLowercase) && !isParticle($0) }
        return !areMixed && words.allSatisfy { $0.first?.isLowercase == false || isParticle($0) }
    }

    private func isParticle(_ word: String) -> Bool { NameWords.particles.contains(word) }
}
