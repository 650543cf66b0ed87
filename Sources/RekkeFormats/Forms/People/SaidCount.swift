/// How many people a text says that there are, in digits or words.
struct SaidCount {
    let count: Int

    /// - Parameter isCounted: Whether it answers how many there are, so that a number alone says it.
    init?(_ text: String, isCounted: Bool) {
        let tokens = RemarkTokens(text).tokens
        let said = tokens.indices.compactMap { index in
            // "En deltaker" speaks of one of them.
            SaidCount.number(tokens[index]).flatMap { number in
                (number > 1 || tokens[index].word == nil) && SaidCount.isOfPeople(tokens, at: index) ? number : nil
            }
        }
        if said.count == 1 {
            count = said[0]
            return
        }
        guard isCounted, said.isEmpty, let only = SaidCount.only(tokens) else { return nil }
        count = only
    }

    /// Whether the number there is one of people, by the words around it, as in "5 personer", "to i tillegg", "vi blir 5".
    private static func isOfPeople(_ tokens: [RemarkTokens.Token], at index: Int) -> Bool {
        let next = index + 1 < tokens.count ? tokens[index + 1].word : nil
        if next.map(people.contains) == true { return true }
        let before = tokens[max(index - 2, 0)..<index].compactMap(\.word)
        return before.count == 2 && comings.contains(before) && (next == nil || next.map(totals.contains) == true)
    }

    /// The only number of an answer to how many, the higher one of "2-3", and what "3,0" and "ca. 5" say.
    private static func only(_ tokens: [RemarkTokens.Token]) -> Int? {
        let words = tokens.compactMap(\.word).filter { numbers[$0] == nil }
        guard words.allSatisfy(about.contains) else { return nil }
        let found = tokens.compactMap(number)
        if found.count == 2, tokens.contains(.mark(",")) || tokens.contains(.mark(".")) {
            return found[1] == 0 ? found[0] : nil
        }
        return found.count == 1 || found.count == 2 && tokens.contains(.mark("-")) ? found.max() : nil
    }

    private static func number(_ token: RemarkTokens.Token) -> Int? {
        if case .number(let number, digits: 1...3) = token { return number }
        return token.word.flatMap { numbers[$0] }
    }

    private static let numbers: [String: Int] = {
        let words = [
            "én en ein one", "to two", "tre three", "fire four", "fem five", "seks six", "sju syv seven", "åtte eight",
            "ni nine", "ti ten",
        ]
        var numbers: [String: Int] = [:]
        for (index, word) in words.enumerated().flatMap({ index, words in RemarkWords.words(words).map { (index, $0) } }
        ) {
            numbers[word] = index + 1
        }
        return numbers
    }()
    private static let about: Set = RemarkWords.words(
        "ca cirka circa omtrent rundt om lag about approximately minst maks totalt total")
    private static let totals: Set = RemarkWords.words("totalt total alt sammen together stykker stykkar")
    private static let comings: Set<[String]> = Set(
        RemarkWords.phrases("vi blir, vi er, vi kommer, vi kjem, vi vert, we are, we will, blir vi, er vi, kommer vi"))
    private static let people: Set = RemarkWords.words(
        """
        person personer personar persons people deltaker deltakere deltakar deltakarar participant participants attendee
        attendees stk stykker stykkar
        """)
}
