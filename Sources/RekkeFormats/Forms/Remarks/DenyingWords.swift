/// The words that say no, in Norwegian (bokmål and nynorsk) and English.
enum DenyingWords {
    /// What turns what stands beside it into its opposite.
    static let turning: Set = RemarkWords.words("ikke ikkje not aldri never")
    /// What says that there is none.
    static let none: Set = RemarkWords.words("nei ingen ingenting no none nobody nothing neither")
    /// Any of these.
    static let all = turning.union(none)

    /// What takes something out of what stands before it.
    static let excepting: Set = RemarkWords.words(
        "unntatt untatt unnateke unntak bortsett utenom utanom unnlatt except excepting excluding")
    /// What leaves nothing but what stands beside it.
    static let restricting: Set = RemarkWords.words("bare berre kun only")
    /// What leaves only what comes before, or behind, a day.
    static let limiting: Set = RemarkWords.words(
        "etter før føre innen innan tidligst tidlegast senest seinast after before until earliest latest")
    /// What says of something that it hardly suits.
    private static let doubting = [
        "vanskelig", "vanskeleg", "dårlig", "dårleg", "uaktuel", "utelukk", "uheldig", "problem", "kollider", "krasj",
        "kræsj", "unngå", "steng", "avspaser", "utgår", "minus", "mangl", "planleggingsdag", "difficult", "badly",
        "poorly",
        "avoid", "closed", "clash",
    ]
    private static let doubtingPhrases = RemarkWords.phrases(
        "annet enn, anna enn, andre enn, other than, anything but, all but, are out, is out, går ut")

    /// Whether one of some words says of something that it hardly suits.
    static func doubts(_ words: [String]) -> Bool {
        words.contains { word in doubting.contains(where: word.hasPrefix) }
    }

    /// Whether some words deny, except or doubt something, or say that somebody is away.
    static func speakAgainst(_ words: [String]) -> Bool {
        doubts(words) || doubtingPhrases.contains(where: words.contains(inOrder:))
            || words.contains { word in
                all.contains(word) || excepting.contains(word) || turns(word) || saysImpossible(word)
                    || ["verken", "hverken", "korkje"].contains(word) || RemarkWords.isOfAway(word)
            }
    }

    /// Whether a word turns what stands beside it into its opposite, also one that is drawn together, as "don't".
    static func turns(_ word: String) -> Bool { turning.contains(word) || word.hasSuffix("n't") }

    /// Whether a word says of itself that something cannot be.
    static func saysImpossible(_ word: String) -> Bool {
        ["umulig", "umog", "impossib", "cannot", "can't", "unable"].contains { word.hasPrefix($0) }
    }
}
