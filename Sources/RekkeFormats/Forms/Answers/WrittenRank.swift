/// The rank of a wish, as people and forms write it: `2`, `2.`, `nr. 2`, `2. valg`, `andrevalg`, `2nd choice`.
struct WrittenRank {
    /// 1 is best.
    let rank: Int

    init?(_ text: String) {
        let tokens = RemarkTokens(text).tokens.filter { $0 != .mark(".") && $0 != .mark(":") }
        var numbers: [Int] = []
        for token in tokens {
            if let number = token.small {
                numbers.append(number)
            } else if let word = token.word, let number = WrittenRank.ordinals[word] {
                numbers.append(number)
            } else if !(token.word.map(WrittenRank.others.contains) ?? false) {
                return nil
            }
        }
        guard numbers.count == 1, (1...9).contains(numbers[0]) else { return nil }
        rank = numbers[0]
    }

    /// Whether it is what stands behind a number that is a rank, as in "2nd".
    static func isEnding(_ word: String) -> Bool { ["st", "nd", "rd", "th"].contains(word) }

    private static let others: Set = [
        "nr", "nummer", "no", "number", "valg", "val", "ønske", "ønskje", "prioritet", "choice", "priority", "st", "nd",
        "rd", "th",
    ]

    private static let ordinals: [String: Int] = {
        let words = [["første", "fyrste", "first"], ["andre", "second"], ["tredje", "third"], ["fjerde", "fourth"]]
        var ordinals: [String: Int] = [:]
        for (index, word) in words.enumerated().flatMap({ index, words in words.map { (index, $0) } }) {
            for ending in ["", "valg", "val", "prioritet", "ønske", "ønskje"] { ordinals[word + ending] = index + 1 }
        }
        return ordinals
    }()
}
