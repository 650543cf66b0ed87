internal import Rekke
internal import Tables

/// Columns that say which answers stand, beside those that are read: who has withdrawn, who no longer wants a place, which
/// answers were never finished.
struct StandingColumns {
    private(set) var doubts: [FormFault] = []
    private let table: HeadedTable

    init(_ table: HeadedTable, _ form: FormMapping) {
        self.table = table
        let read = Set(table.columns.compactMap(\.self))
        let readsWithdrawn = form.columns.contains { $0.field == .plain(.withdrawn) }
        for heading in table.headings where heading.isOwn && !read.contains(heading.column) {
            let question = Question(heading.text)
            if question.isOfWithdrawal, !readsWithdrawn, rows(heading, where: Question.mayAffirm).first != nil {
                doubt(
                    table.headingRow, heading,
                    "this column seems to say who has withdrawn, and no field of the form is read from it; map it as withdrawn"
                )
            } else if question.isOfWish, let row = rows(heading, where: Question.denies).first {
                doubt(
                    row, heading,
                    "this answer is not read, and seems to say that no place is wanted; if so, map a column as withdrawn that says it"
                )
            } else if question.isOfCompletion {
                for row in rows(heading, where: question.isUnfinished) {
                    doubt(
                        row, heading,
                        "this is not read, and seems to say that the answer was never finished; delete the row if it does not count"
                    )
                }
            }
        }
    }

    private mutating func doubt(_ row: Int, _ heading: HeadedTable.Heading, _ text: String) {
        doubts.append(FormFault(row: row, column: heading.column, text: text))
    }

    /// The numbers of the rows whose cell under a heading is so.
    private func rows(
        _ heading: HeadedTable.Heading, where holds: (Table.Cell.Content) -> Bool
    ) -> [Int] {
        table.rows.filter { $0.content(inColumn: heading.column).map(holds) == true }.map(\.number)
    }
}

/// What a heading asks of whether an answer stands, in Norwegian and English.
private struct Question {
    private let heading: String
    private let words: [String]

    init(_ heading: String) {
        self.heading = heading
        words = RemarkTokens(heading).words
    }

    /// Whether it asks who has withdrawn, as "Trukket" and "Trekker dere påmeldingen?".
    var isOfWithdrawal: Bool {
        let isNamed = words.contains { word in
            Question.withdrawals.contains(where: word.hasPrefix) && !Question.others.contains(where: word.hasSuffix)
        }
        return isNamed || Question.withdrawalPhrases.contains { words.contains(inOrder: $0) }
    }

    /// Whether it asks nothing but whether a place is wanted, or wanted still.
    var isOfWish: Bool {
        guard words.contains(where: Question.places.contains) else { return false }
        return words.contains(where: Question.still.contains) || Question.wish.isSuperset(of: words)
    }

    /// Whether it says whether an answer was finished, or how far it came.
    var isOfCompletion: Bool {
        let isNamed = Question.completions.contains { FormHeading.holds(heading, $0) }
        return isNamed && (words.count < 3 || words.contains(where: Question.forms.contains)) || isOfProgress
    }

    private var isOfProgress: Bool { ["progress", "fremdrift", "framdrift"].contains { words == [$0] } }

    func isUnfinished(_ content: Table.Cell.Content) -> Bool {
        if isOfProgress, case .number(let text) = content { return Double(text).map { $0 < 100 } ?? false }
        if isOfProgress, case .text(let text) = content { return Double(trimmed(text)).map { $0 < 100 } ?? false }
        return Question.denies(content)
    }

    /// Whether it is a no.
    static func denies(_ content: Table.Cell.Content) -> Bool {
        switch content {
        case .boolean(let truth): return !truth
        case .text(let text), .number(let text):
            let isNo = [.no, .unticked].contains(YesOrNo(trimmed(text)))
            return isNo || RemarkTokens(text).words.first.map(no.contains) == true
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

    private static let no: Set = RemarkWords.words("nei ikke ikkje no not none ingen")
    private static let withdrawals = [
        "trukket", "trekt", "trekk", "avmeld", "avbestil", "kanseller", "annuller", "cancel", "withdr", "frafall",
        "fråfall",
        "avbud", "slettet", "sletta", "deleted", "frameld", "frammeld",
    ]
    /// What longer words end in that are of something else.
    private static let others = ["frist", "deadline", "regler", "vilkår", "lenke", "lenkje", "link"]
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
    private static let forms: Set = RemarkWords.words("svar svaret skjema skjemaet response answer form survey")
    private static let completions = [
        "finished", "fullført", "ferdig", "ferdigstilt", "complete", "levert", "innsendt", "innsend", "submitted",
    ]
}
