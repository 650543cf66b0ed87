internal import Tables

/// What a heading asks of whether an answer stands, in Norwegian and English.
struct StandingQuestion {
    private let heading: String
    private let words: [String]

    init(_ heading: String) {
        self.heading = heading
        words = RemarkTokens(heading).words
    }

    /// Whether it asks who has withdrawn, as "Trukket" and "Trekker dere påmeldingen?".
    var isOfWithdrawal: Bool {
        let isNamed = words.contains { word in
            StandingQuestion.withdrawals.contains(where: word.hasPrefix)
                && !StandingQuestion.others.contains(where: word.contains)
        }
        if StandingQuestion.earlier.contains(where: words.contains(inOrder:)) || words.last == "før" { return false }
        return isNamed || StandingQuestion.withdrawalPhrases.contains { words.contains(inOrder: $0) }
    }

    /// Whether it asks who still takes part, the opposite of who has withdrawn.
    var isOfStaying: Bool {
        isOfWish || !isOfWithdrawal && words.contains(where: StandingQuestion.still.contains)
            || (isOfWithdrawal
                ? words.contains(where: DenyingWords.turns) : words.contains(where: StandingQuestion.staying.contains))
    }

    /// Whether it asks who has withdrawn, and not who has not.
    var asksWhoHasWithdrawn: Bool { isOfWithdrawal && !isOfStaying }

    /// Whether it asks nothing but whether a place is wanted, or wanted still.
    var isOfWish: Bool {
        guard words.contains(where: StandingQuestion.places.contains) else { return false }
        return words.contains(where: StandingQuestion.still.contains) || StandingQuestion.wish.isSuperset(of: words)
    }

    /// Whether it says whether an answer was finished, or how far it came.
    var isOfCompletion: Bool {
        let isNamed = StandingQuestion.completions.contains { FormHeading.holds(heading, $0) }
        let isAlone = words.filter { !StandingQuestion.fillers.contains($0) }.count < 2
        return isNamed && (isAlone || words.contains(where: StandingQuestion.forms.contains)) || isOfProgress
    }

    private var isOfProgress: Bool { ["progress", "fremdrift", "framdrift"].contains { words == [$0] } }

    func isUnfinished(_ content: Table.Cell.Content) -> Bool {
        if isOfProgress, case .number(let text) = content { return Double(text).map { $0 < 100 } ?? false }
        if isOfProgress, case .text(let text) = content { return Double(trimmed(text)).map { $0 < 100 } ?? false }
        return StandingQuestion.denies(content)
    }

    /// Whether it is a no.
    static func denies(_ content: Table.Cell.Content) -> Bool {
        switch content {
        case .boolean(let truth): return !truth
        case .text(let text), .number(let text):
            let isNo = [.no, .unticked].contains(YesOrNo(trimmed(text)))
            return isNo || RemarkTokens(text).words.first.map(DenyingWords.all.contains) == true
        case .date, .error, .formula: return false
        }
    }

    /// Whether it is neither a no nor nothing: a yes, a day, a reason.
    static func mayAffirm(_ content: Table.Cell.Content) -> Bool {
        switch content {
        case .boolean(let truth): truth
        case .text(let text), .number(let text):
            !denies(content) && YesOrNo(trimmed(text)) != .nothing && text.contains { $0.isLetter || $0.isNumber }
        case .date, .formula: true
        case .error: false
        }
    }

    private static let withdrawals = [
        "trukket", "trekt", "trekke", "trekkj", "avmeld", "avbestil", "kanseller", "annuller", "cancel", "withdr",
        "frafall",
        "fråfall",
        "avbud", "slettet", "sletta", "deleted", "frameld", "frammeld",
    ]
    /// What longer words hold that are of something else.
    private static let others = [
        "frist", "deadline", "regler", "vilkår", "lenke", "lenkje", "link", "trekkes", "trekkast",
    ]
    /// Of what was before.
    private static let earlier = RemarkWords.phrases(
        "noen gang, nokon gong, ever, tidligere, tidlegare, i fjor, previously")
    private static let staying: Set = RemarkWords.words(
        """
        plass plassen deltar deltek kommer kjem bekreftet bekrefta aktiv påmeldt påmeld confirmed attending active registered
        coming joining
        """)
    private static let withdrawalPhrases = RemarkWords.phrases(
        "meldt av, meldt seg av, meldt dere av, meld av, melder av, melder dere av, opted out, opt out, no longer")
    private static let places: Set = RemarkWords.words(
        "plass plassen plassar plassane delta deltar deltek deltakelse deltaking med place seat attend attending participate part join joining spot"
    )
    private static let still: Set = RemarkWords.words("fortsatt framleis fremdeles still")
    /// Of which a heading may be made that asks whether a place is wanted.
    private static let wish: Set = places.union(still).union(
        RemarkWords.words(
            """
            vil skal ønsker ønskjer ønske kan kommer kjem dere de du dykk organisasjonen virksomheten verksemda å være vere ha en ein
            eit et beholde behalde takke takker takkar ja til do does will would can you your organisation want wish to like
            keep have a the take be i we
            """))
    private static let fillers: Set = RemarkWords.words("er har ble vart is has was status dere de you")
    private static let forms: Set = RemarkWords.words("svar svaret skjema skjemaet response answer form survey")
    private static let completions = [
        "finished", "fullført", "ferdig", "ferdigstilt", "complete", "levert", "innsendt", "innsend", "submitted",
    ]
}
