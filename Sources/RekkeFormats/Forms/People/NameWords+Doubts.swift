internal import Rekke

extension NameWords {
    /// Whether words that stand together may be the names of two people: four that are neither initials nor `von` and the like.
    static func mayBeTwo(_ words: [String]) -> Bool {
        words.count { !particles.contains($0) && !isInitial($0) } > 3
    }

    /// Whether a full stop within them ends a name, as in "Kari Nordmann. Ola Hansen"; abbreviations as `Chr.` are short,
    /// stand first, or before one word only.
    static func holdsFullStop(_ words: [String]) -> Bool {
        words.indices.dropFirst().dropLast().contains { index in
            let word = words[index]
            guard word.hasSuffix("."), word.count(where: \.isLetter) > 3, !word.dropLast().contains(".") else {
                return false
            }
            return word.count(where: \.isLetter) > 4 || index + 2 < words.count
        }
    }

    /// Whether a name of several words begins with one that no name begins with, or ends with one that none ends with: who
    /// writes on a telephone has a capital in front of every word.
    static func isOfOtherWords(_ words: [String]) -> Bool {
        guard words.count > 1 else { return false }
        return words.contains { otherWords.contains($0.lowercased().filter { $0 != "." }) }
    }

    private static let otherWords: Set = RemarkWords.words(
        """
        kanskje muligens mulig eventuelt eventuell ev evt evnt vara varamedlem vikar reserve stedfortreder uten utan hilsen
        helsing mvh vennlig venleg se sjå vedlegg vedlagt mer meir info informasjon samme same som ny nye ansatt tilsett
        maybe perhaps possibly without regards see attached attachment more information same new employee substitute
        """)

    private static func isInitial(_ word: String) -> Bool { word.contains(".") || word.count(where: \.isLetter) < 2 }

    /// Whether what stands in parentheses speaks of who comes instead, of whether somebody comes, or of what else no name
    /// holds.
    static func isAside(_ text: String) -> Bool {
        if text.contains(where: { ":?%=".contains($0) }) || RemarkWords.mayChange(text) { return true }
        let words = text.split { !$0.isLetter && $0 != "'" }.map(String.init)
        return words.contains { asides.contains($0.lowercased()) || isSentenceWord($0) }
            || words.count > 1 && words.contains { substitutes.contains($0.lowercased()) }
    }

    /// In small letters.
    private static let asides: Set = RemarkWords.words(
        """
        usikker usikre ubekreftet ubekrefta uavklart avklares avventer venter ventar eventuelt evt evnt muligens kanskje trolig
        truleg antagelig sannsynligvis forhåpentligvis hvis dersom viss når delvis annenhver annankvar
        slutter sluttar sluttet slutta sammen saman byttes byter bytter istedenfor
        maybe perhaps possibly probably tentative unconfirmed unsure if when instead together alternate alternating every
        remote remotely partly
        """)
    /// Behind which a person's name stands.
    private static let substitutes: Set = RemarkWords.words(
        "vikar vara varamedlem stedfortreder stadfortredar reserve back-up backup substitute deputy stand-in")
}
