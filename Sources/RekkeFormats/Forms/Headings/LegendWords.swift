internal import Rekke

/// The words by which headings explain an order, in Norwegian (bokmål and nynorsk) and English.
enum LegendWords {
    static let second: Set = RemarkWords.words("nest andre second third tredje")
    static let direction: Set = RemarkWords.words("stigende stigande ascending increasing rising")
    private static let good = [
        "best", "bedre", "betre", "better", "mest", "most", "helst", "favor", "favour", "godt", "good", "well",
        "viktigst",
        "viktigast", "foretrukk", "føretrekt", "førsteval", "fyrsteval", "førsteønsk", "fyrsteønsk", "førstepri",
        "topp", "ideal", "ideel", "vinn", "wins",
    ]
    private static let bad = [
        "dårlig", "dårleg", "verst", "worst", "minst", "least", "mindre", "poor", "bad", "sisteval", "sisteønsk",
    ]
    private static let (high, low) = (
        [
            "høyest", "høyere", "høgst", "høgast", "høgare", "highest", "higher", "high", "størst", "largest", "høy",
            "høg",
        ],
        ["lavest", "lavere", "lågast", "lågare", "lægst", "lowest", "lower", "low", "lav", "låg", "minste"]
    )
    private static let early = ["først", "fyrst", "first", "øverst", "øvst", "top"]
    private static let late = ["sist", "last", "nederst", "nedst", "bottom", "slutt", "bunn", "botn"]
    private static let choices = ["valg", "val", "choice", "ønske", "ønskje", "priorit", "rank", "rang"]
    private static let ofNumbers = ["tal", "verdi", "number", "value", "score", "poeng", "points", "sum"]

    static func isGood(_ word: String) -> Bool { good.contains(where: word.hasPrefix) }
    static func isBad(_ word: String) -> Bool { bad.contains(where: word.hasPrefix) }
    static func isChoice(_ word: String) -> Bool { choices.contains(where: word.hasPrefix) }
    static func isOfNumber(_ word: String) -> Bool { ofNumbers.contains(where: word.hasPrefix) }

    static func extreme(_ word: String) -> OrderLegend? {
        if high.contains(where: word.hasPrefix) { return .last }
        return low.contains(where: word.hasPrefix) ? .first : nil
    }

    static func place(_ word: String) -> OrderLegend? {
        if early.contains(where: word.hasPrefix) { return .first }
        return late.contains(where: word.hasPrefix) ? .last : nil
    }

    /// Whether a number behind it counts weeks, hours or series, and is no rank.
    static func counts(_ word: String) -> Bool {
        ["uke", "veke", "week", "kl", "rekke", "rekkje", "gruppe", "group", "series", "serie", "spørsmål", "question"]
            .contains(where: word.hasPrefix) || !AnswerWords(word).weekdays.isEmpty
    }

    static func joinsRange(_ token: RemarkTokens.Token) -> Bool {
        token == .mark("-") || token.word.map { ["til", "to", "through"].contains($0) } == true
    }

    static func isEqual(_ token: RemarkTokens.Token) -> Bool {
        if token == .mark("=") { return true }
        return token.word.map { ["er", "is", "betyr", "tyder", "means"].contains($0) } == true
    }

    /// Whether a number is one of "1–3" or "1, 2, 3", which only say which there are.
    static func isOfList(_ tokens: [RemarkTokens.Token], _ index: Int) -> Bool {
        func joins(_ first: Int, _ second: Int) -> Bool {
            guard tokens.indices.contains(first), second < tokens.count, let low = tokens[first].small,
                let high = tokens[second].small, low < high
            else { return false }
            let joint = tokens[first + 1]
            return joinsRange(joint)
                || low + 1 == high
                    && (joint == .mark(",") || joint == .mark("/")
                        || joint.word.map { ["og", "eller", "and", "or"].contains($0) } == true)
        }
        guard joins(index - 2, index) || joins(index, index + 2) else { return false }
        return index + 1 >= tokens.count || !isEqual(tokens[index + 1])
    }
}
