internal import Rekke
internal import Tables

/// Makes registrations of the rows of a form's export.
struct RegistrationRows {
    /// Below the headings, those that are not blank, in their order.
    private(set) var registrations: [Registration] = []
    /// By the registration's position: the number of its row.
    private(set) var rows: [Int] = []
    /// By what a registration calls it: the first column that a field is read from.
    private(set) var columns: [String: Int] = [:]
    let blankRows: Int
    private(set) var faults: [FormFault] = []
    /// What was read, but may not be what was meant.
    var warnings: [FormFault] { cells.warnings }
    /// Whether ids are made of what rows say, since no column holds them.
    let areIDsMade: Bool
    /// Whether there may be more rows with more faults.
    var isCut: Bool { cells.isFull }
    var cells: FormCells
    /// By the registration's position: the fields that could not be read.
    var unread: [Set<String>] = []
    let recognition: AnswerRecognition
    /// Of answers to what is impossible.
    let recognitionOfImpossible: AnswerRecognition
    var guesses: AnswerGuesses
    var unknown = UnknownAnswers()
    let columnsOfDenials: Set<Int>
    let doubts: DateDoubts
    let mapping: [(field: FormColumn.Field, column: Int)]
    private var ids = ContentIDs()
    var hasAnonymous = false
    let further: FormAnswers
    let ranks: RankTexts
    /// Texts that deny what nothing is ruled out by, where it is asked what suits.
    let waived: [FoldedText: WaivedDenial]
    let waivedOfImpossible: [FoldedText: WaivedDenial]
    let denials: DenialReader
    let roles: QuotaRoles
    /// Of the series with the most seats; nil where one has as many as it takes.
    let mostSeats: Int?
    /// Organisations send fewer.
    static let mostPeople = 100

    init(_ table: HeadedTable, _ form: FormMapping, _ programme: Programme) {
        cells = FormCells(table, dates: form.dates, zone: form.timeZone)
        doubts = DateDoubts(programme)
        guesses = AnswerGuesses(programme.series, programme.timeZone, further: form.answers)
        columnsOfDenials = Set(
            zip(form.columns, table.columns).compactMap { FormHeading.isOfDenials($0.heading) ? $1 : nil })
        recognition = AnswerRecognition(of: .suits, form, programme, in: table.texts)
        recognitionOfImpossible = AnswerRecognition(of: .impossible, form, programme, in: table.texts)
        waived = form.waivedDenials(of: .suits, programme)
        waivedOfImpossible = form.waivedDenials(of: .impossible, programme)
        denials = DenialReader(programme.series, programme.timeZone)
        further = form.answers
        ranks = RankTexts(form)
        roles = QuotaRoles(programme.series)
        let seats = programme.series.map(\.seats)
        mostSeats = seats.contains(nil) ? nil : seats.compactMap(\.self).max()
        mapping = zip(form.columns, table.columns).compactMap { column, place in place.map { (column.field, $0) } }
        areIDsMade = !form.columns.contains { $0.field == .plain(.id) }
        blankRows = table.blankRows
        for (field, column) in mapping where columns[field.registrationField] == nil {
            columns[field.registrationField] = column
        }
        registrations.reserveCapacity(table.rows.count)
        for row in table.rows where !cells.isFull && !unknown.isFull && !Reading.isGivenUp {
            unread.append([])
            rows.append(row.number)
            registrations.append(registration(row))
        }
        for fault in unknown.faults { cells.report(fault.text, fault.row, fault.column) }
        faults = cells.faults(before: table.rows.dropFirst(rows.count).first)
    }

    /// In place of a time that could not be read.
    private static let unread = Instant(seconds: 0)

    private mutating func registration(_ row: Table.Row) -> Registration {
        // What cannot be read leaves something harmless in its place.
        var registration = Registration(id: "", submitted: RegistrationRows.unread)
        var answers = RowAnswers()
        for (field, column) in mapping {
            let faults = cells.faults.count
            switch field {
            case .plain(let field): read(field, row, column, into: &registration)
            case .answers(let field): read(field, row, column, into: &registration)
            case .series(let field, let id):
                readChoice(field, of: id, row, column, into: &answers)
            case .wish(let rank): readWish(rank, row, column, into: &answers)
            case .rank(let id): readRank(of: id, row, column, into: &answers)
            }
            if cells.faults.count > faults { note(unread: field) }
        }
        use(answers, row, in: &registration)
        warnOfNoAnswer(registration, row)
        warnOfNothingPossible(registration, row)
        if areIDsMade { makeID(of: &registration, row) }
        return registration
    }

    mutating func note(unread field: FormColumn.Field) {
        unread[unread.count - 1].insert(field.registrationField)
    }

    /// That nothing stands where it is asked which series suit.
    private mutating func warnOfNoAnswer(_ registration: Registration, _ row: Table.Row) {
        let places = mapping.filter { ["suits", "preferences"].contains($0.field.registrationField) }.map(\.column)
        guard let first = places.first, !registration.withdrawn, registration.placedSeries.isEmpty,
            places.allSatisfy({ row.content(inColumn: $0).map(RegistrationRows.isBlank) ?? true })
        else { return }
        cells.warn(FormSentence { $0.hasNoAnswer }, row.number, first)
    }

    private mutating func warnOfNothingPossible(_ registration: Registration, _ row: Table.Row) {
        let columns = ["impossible", "suits", "preferences"].compactMap { self.columns[$0] }
        guard let column = columns.first, !registration.withdrawn, registration.placedSeries.isEmpty,
            Set(registration.impossible).isSuperset(of: recognition.ids)
        else { return }
        cells.warn(FormSentence { $0.everySeriesIsImpossible }, row.number, column)
    }

    /// Whether it says nothing, as `N/A` of a question that was not shown.
    private static func isBlank(_ content: Table.Cell.Content) -> Bool {
        guard case .text(let text) = content else { return false }
        return trimmed(text).isEmpty || YesOrNo(trimmed(text)) == .nothing
    }

    private mutating func makeID(of registration: inout Registration, _ row: Table.Row) {
        registration.id = ids.id(of: registration)
        guard let first = ids.firstHolder, registration.submitted != RegistrationRows.unread else { return }
        let earlier = rows[first]
        var other = registrations[first]
        other.id = registration.id
        // Of what could not be read, something is said already.
        guard other == registration || unread[first].union(unread.last ?? []).isEmpty == false else {
            // Without the first of them in the file, this one would have its id, and its place.
            return cells.report(FormSentence { $0.isRegisteredAsDifferingRow(earlier) }, row.number, 1)
        }
        cells.warn(FormSentence { $0.isRegisteredAsRow(earlier) }, row.number, 1)
    }

    private mutating func use(_ said: RowAnswers, _ row: Table.Row, in registration: inout Registration) {
        let answers = ruling(out: said, row, in: &registration)
        if !answers.suits.isEmpty {
            registration.preferences = .suits(answers.suits)
        } else if answers.saysNo {
            // What could not be read may be a yes.
            guard unread.last?.contains("suits") != true else { return }
            cells.report(FormSentence { $0.saysNoToAll }, row.number, columns["suits"] ?? 1)
            note(unread: .answers(.suits))
        } else if answers.isUnticked {
            cells.warn(FormSentence { $0.nothingIsTicked }, row.number, columns["suits"] ?? 1)
        }
        guard !answers.ranks.isEmpty else {
            // In columns of series, what is ruled out may stand beside what suits.
            if answers.saysNone || (!answers.ruledOut.isEmpty && !answers.saysNo), answers.suits.isEmpty {
                if answers.ruledOut.isEmpty {
                    // What could not be read may be a wish.
                    if unread.last?.contains("preferences") == true { return }
                    reportNone(row, columns["preferences"] ?? 1)
                } else {
                    reportOnlyRuledOut(row, columns["preferences"] ?? columns["suits"] ?? 1)
                }
                note(unread: .answers(.preferences))
            }
            return
        }
        let ranks = answers.wishes.map(\.rank)
        let hasGap = Set(ranks).count != ranks.max()
        if ranks.isEmpty || hasGap {
            // With a choice left out, the others keep their ranks.
            registration.preferences = .ranks(answers.ranks)
        } else {
            registration.preferences = .ranking(
                (1...(ranks.max() ?? 1)).map { rank in answers.wishes.filter { $0.rank == rank }.map(\.id) })
        }
    }
}
