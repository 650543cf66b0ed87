/// The words that say no, in Norwegian (bokmål and nynorsk) and English.
enum DenyingWords {
    /// What turns what stands beside it into its opposite.
    static let turning: Set = RemarkWords.words("ikke ikkje not aldri never")
    /// What says that there is none.
    static let none: Set = RemarkWords.words("nei ingen ingenting no none nobody nothing neither")
    /// Any of these.
    static let all = turning.union(none)

    /// Whether a word turns what stands beside it into its opposite, also one that is drawn together, as "don't".
    static func turns(_ word: String) -> Bool { turning.contains(word) || word.hasSuffix("n't") }

    /// Whether a word says of itself that something cannot be.
    static func saysImpossible(_ word: String) -> Bool {
        ["umulig", "umog", "impossib", "cannot", "can't", "unable"].contains { word.hasPrefix($0) }
    }
}
