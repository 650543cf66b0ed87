internal import Rekke
internal import Tables

/// What people wrote in columns that no field is read from, as far as it may bear on their answers.
struct FormRemarks {
    /// In the order of the rows.
    private(set) var absences: [ProposedAbsence] = []
    /// That a text may make another answer of the row's.
    private(set) var doubts: [FormFault] = []
    /// All that people wrote there, what is told of included.
    private(set) var texts: [UnreadText] = []
    private let headings: [Int: String]
    private let programme: ClosedRange<LocalDate>
    /// The positions of registrations in whose place an earlier one of the organisation counts.
    private let repeated: Set<Int>
    /// Words of names and ids of series.
    private let series: [[String]]
    private let recognition: AnswerRecognition
    /// Whether columns that hold answers are told as a whole.
    private let areAnswersTold: Bool
    /// By text: whether it may be a sentence.
    private var free: [String: Bool] = [:]
    /// What was found before: in most forms few texts stand in many cells.
    private var known: [Said: Finding] = [:]

    private struct Said: Hashable {
        let text: String
        let heading: String
        let attendees: [Attendee]
    }

    private struct Finding {
        /// Those that mean something.
        let sentences: [AbsenceSentence]
        /// Whether no sentence of the text may take another back.
        let isWhole: Bool
        /// Whether the text may make another answer of the row's.
        let mayChange: Bool
    }

    init?(
        _ table: HeadedTable, _ rows: RegistrationRows, _ registrations: [Registration], _ programme: Programme,
        _ form: FormMapping
    ) {
        guard let days = DateDoubts(programme).days else { return nil }
        self.programme = days
        headings = Dictionary(table.headings.map { ($0.column, $0.text) }, uniquingKeysWith: { first, _ in first })
        series = programme.series.flatMap { [$0.name, $0.id] }
            .filter { $0.count > 2 && $0.contains(where: \.isLetter) }.map { RemarkTokens($0).words }.filter {
                !$0.isEmpty
            }
        recognition = AnswerRecognition(programme.series, programme.timeZone, further: form.answers, in: table.texts)
        areAnswersTold = !form.hasNoWishes
        repeated = FormRemarks.repeated(registrations, programme.rules)
        let read = Set(table.columns.compactMap(\.self))
        let positions = Dictionary(rows.rows.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for row in table.rows {
            guard let position = positions[row.number] else { continue }
            for cell in row.cells where !read.contains(cell.column) && !isOfProgram(cell.column) {
                guard case .text(let written) = cell.content else { continue }
                let text = trimmed(written)
                let isFree = free[text] ?? isFree(text)
                free[text] = isFree
                guard isFree else { continue }
                if text.contains(where: \.isLetter), YesOrNo(text) == nil {
                    texts.append(UnreadText(row: row.number, column: cell.column, text: text))
                }
                note(
                    written,
                    ProposedAbsence(row: row.number, column: cell.column, registration: position, text: written),
                    registrations[position].attendees)
            }
        }
    }

    /// Whether a column holds what a program writes of whoever answers.
    private func isOfProgram(_ column: Int) -> Bool {
        let words = RemarkTokens(headings[column] ?? "").words
        return words.contains { FormRemarks.ofProgram.contains($0) } || words.contains(inOrder: ["user", "agent"])
    }

    private static let ofProgram: Set = RemarkWords.words(
        "ip browser nettleser nettlesar useragent device enhetstype version versjon operativsystem plattform platform os"
    )

    /// Whether it may be a sentence: no address, no number, no moment, and no answer of a column that is told of.
    private func isFree(_ text: String) -> Bool {
        if !text.contains(where: \.isWhitespace), text.contains("@") || text.contains("://") { return false }
        if Double(text.replacing(",", with: ".")) != nil || FormTime.isTime(text) { return false }
        if text.allSatisfy({ $0.isNumber || $0 == ":" }) { return false }
        if text.split(separator: ".").count == 4, text.allSatisfy({ $0.isNumber || $0 == "." }) { return false }
        // A day of another year is no day of the programme.
        if let day = try? FormTime.read(text, .dayFirst).date, !programme.contains(day) { return false }
        guard areAnswersTold else { return true }
        let found = recognition.found(in: text)
        return found.ids.isEmpty || !found.wrong.isEmpty
    }

    private mutating func note(_ text: String, _ place: ProposedAbsence, _ attendees: [Attendee]) {
        let said = Said(text: text, heading: headings[place.column] ?? "", attendees: attendees)
        let found = known[said] ?? finding(said)
        known[said] = found
        guard found.mayChange else {
            absences += found.sentences.map { place.proposing($0, isWhole: found.isWhole) }
            return
        }
        let isRepeated = repeated.contains(place.registration)
        doubts.append(
            FormFault(
                row: place.row, column: place.column,
                text: FormSentence { $0.mayChangeAnswer(isRepeated: isRepeated) }))
    }

    private func finding(_ said: Said) -> Finding {
        let context = AbsenceSentence.Context(
            attendees: said.attendees, programme: programme, heading: said.heading)
        let all = AbsenceSentence.all(in: said.text, context)
        let sentences = all.filter { $0.meaning != .nothing }
        // A question may be answered so that has nothing to do with places.
        let isDeclined = RemarkWords.declines(said.text) && !said.heading.contains("?")
        let isDecisive = isDeclined || RemarkWords.mayChange(said.text)
        let isOfAnswers = isDecisive || namesSeries(said.text, RemarkTokens(said.text).words)
        let isOfAbsence = sentences.contains { $0.isPlain || $0.speaksOfAbsence || $0.namesAttendee }
        return Finding(
            sentences: sentences, isWhole: !all.contains { !$0.isPlain && $0.isNegated },
            mayChange: isDecisive || (isOfAnswers && !isOfAbsence))
    }

    private static func repeated(_ registrations: [Registration], _ rules: Rules) -> Set<Int> {
        guard rules.onePlacePerOrganisation, rules.duplicates == .keepFirst else { return [] }
        return Set(
            registrations.ofOneOrganisation.flatMap { group in
                group.sorted { (registrations[$0].submitted, $0) < (registrations[$1].submitted, $1) }.dropFirst()
            })
    }

    private func namesSeries(_ text: String, _ words: [String]) -> Bool {
        !AnswerWords(text).weekdays.isEmpty
            || series.contains(where: words.contains(inOrder:))
    }
}

/// A text that no field is read from, for somebody to look at: what a text may mean no list of words tells.
struct UnreadText {
    /// The number of the row.
    let row: Int
    let column: Int
    let text: String
}

extension ProposedAbsence {
    /// - Parameter isWhole: Whether no other sentence of the text may take it back.
    fileprivate func proposing(_ sentence: AbsenceSentence, isWhole: Bool) -> ProposedAbsence {
        var proposal = ProposedAbsence(row: row, column: column, registration: registration, text: sentence.text)
        if isWhole, case .absence(let attendee, let days) = sentence.meaning {
            (proposal.attendee, proposal.days) = (attendee, days)
        }
        return proposal
    }
}
