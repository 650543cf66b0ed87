internal import Rekke

/// The people whom a cell names, each on their own.
struct NamedPeople {
    /// In the order of the cell.
    let names: [String]
    /// What to say of how they were read, where something else may be meant.
    let advice: [FormSentence]

    /// Why it cannot be told who is named.
    enum Doubt: Error, Hashable {
        /// What should be a person's name is none.
        case noName(Part, NoName)
        /// "Nordmann, Kari" may be one person or two.
        case comma

        /// What to do about it.
        var text: FormSentence {
            switch self {
            case .noName(let part, let reason):
                FormSentence { $0.isNoName(part.shown($0), because: $0.reason(reason)) }
            case .comma: FormSentence { $0.commaMayDivide }
            }
        }
    }

    /// What stands between two people.
    struct Part: Hashable {
        let text: String
        /// 1 for the first.
        let number: Int
        let count: Int

        /// What may be somebody's name is not repeated: its place tells which one it is.
        fileprivate func shown(_ words: any Words) -> String {
            let place = count > 1 ? words.part(number, of: count) : words.theText
            let text = quoted(cell: text)
            return text.hasPrefix("\"") ? (count > 1 ? "\(place), \(text)," : text) : place
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
        guard read.isBalanced, !read.tokens.contains(.dash) else {
            throw .noName(Part(text: text, number: 1, count: 1), .wholeCell)
        }
        let entries = read.tokens.split(separator: .division)
            .map { entry in entry.split(separator: .conjunction).map { $0.split(separator: .comma).map(Piece.init) } }
        let pieces = entries.flatMap { $0.joined() }
        func part(_ index: Int) -> Part {
            let text = pieces[index].text.isEmpty ? text : pieces[index].text
            return Part(text: text, number: index + 1, count: pieces.count)
        }
        if let other = pieces.firstIndex(where: { $0.fault != nil }), let fault = pieces[other].fault {
            throw .noName(part(other), fault)
        }
        if let run = pieces.firstIndex(where: { NameWords.holdsFullStop($0.words) }) {
            throw .noName(part(run), .abbreviation)
        }
        if let run = pieces.firstIndex(where: { NameWords.isOfOtherWords($0.words) }) {
            throw .noName(part(run), .otherWords)
        }
        guard entries.allSatisfy(NamedPeople.areCommasPlain) else { throw .comma }
        // What is in small letters among names is rather none.
        if pieces.contains(where: \.isCapitalised), let small = pieces.firstIndex(where: { !$0.isCapitalised }) {
            throw .noName(part(small), .capitals)
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

    /// Why it does not look like a name; nil where it does.
    var fault: NoName? {
        guard (1...7).contains(words.count), words.allSatisfy(NameWords.isOfLetters) else { return .letters }
        if words.contains(where: NameWords.isNoName) { return .otherWords }
        guard isCapitalised else {
            return words.count > 1 && !words.contains(where: NameWords.isSentenceWord) ? nil : .otherWords
        }
        let capitals = words.filter { NameWords.isInCapitals($0) }
        let areMixed = !capitals.isEmpty && words.contains { $0.contains(where: \.isLowercase) && !isParticle($0) }
        if areMixed { return .mixedCapitals }
        return words.allSatisfy { $0.first?.isLowercase == false || isParticle($0) } ? nil : .smallWords
    }

    private func isParticle(_ word: String) -> Bool { NameWords.particles.contains(word) }
}

/// Why a text is no name.
package enum NoName: Hashable, Sendable {
    case letters, wholeCell, abbreviation, otherWords, mixedCapitals, smallWords, capitals
}
