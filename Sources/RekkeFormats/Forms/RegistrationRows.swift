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
    private var cells: FormCells
    /// By the registration's position: the fields that could not be read.
    private(set) var unread: [Set<String>] = []
    private let recognition: AnswerRecognition
    /// Of answers to what is impossible.
    private let recognitionOfImpossible: AnswerRecognition
    private var guesses: AnswerGuesses
    private var unknown = UnknownAnswers()
    private let columnsOfDenials: Set<Int>
    private let doubts: DateDoubts
    private let mapping: [(field: FormColumn.Field, column: Int)]
    private var ids = ContentIDs()
    private var hasAnonymous = false
    private let further: FormAnswers
    private let roles: QuotaRoles

    init(_ table: HeadedTable, _ form: FormMapping, _ programme: Programme) {
        cells = FormCells(table, dates: form.dates, zone: form.timeZone)
        doubts = DateDoubts(programme)
        guesses = AnswerGuesses(programme.series, programme.timeZone, further: form.answers)
        columnsOfDenials = Set(
            zip(form.columns, table.columns).compactMap { FormHeading.isOfDenials($0.heading) ? $1 : nil })
        func recognition(of field: FormColumn.AnswerField) -> AnswerRecognition {
            AnswerRecognition(
                programme.series, programme.timeZone, further: form.answers(of: field, programme), in: table.texts)
        }
        (self.recognition, recognitionOfImpossible) = (recognition(of: .suits), recognition(of: .impossible))
        further = form.answers
        roles = QuotaRoles(programme.series)
        mapping = zip(form.columns, table.columns).compactMap { column, place in place.map { (column.field, $0) } }
        areIDsMade = !form.columns.contains { $0.field == .plain(.id) }
        blankRows = table.blankRows
        for (field, column) in mapping where columns[field.registrationField] == nil {
            columns[field.registrationField] = column
        }
        registrations.reserveCapacity(table.rows.count)
        for row in table.rows where !cells.isFull && !unknown.isFull {
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
                if let answer = choice(of: id, row, column, isOfSuits: field == .suits) ?? cells.yesOrNo(row, column) {
                    answers.note(field, id, answer)
                }
            case .wish(let rank): readWish(rank, row, column, into: &answers)
            case .rank(let id):
                if let rank = cells.rank(row, column) { answers.ranks[id] = rank }
            }
            if cells.faults.count > faults { note(unread: field) }
        }
        use(answers, row, in: &registration)
        warnOfNoAnswer(registration, row)
        warnOfNothingPossible(registration, row)
        if areIDsMade { makeID(of: &registration, row) }
        return registration
    }

    /// What a cell says of the series of its column in other words than yes and no: forms write the choice itself where it is
    /// ticked, and grids what their own columns are called.
    private mutating func choice(of id: String, _ row: Table.Row, _ column: Int, isOfSuits: Bool) -> YesOrNo? {
        guard case .text(let text) = row.content(inColumn: column), YesOrNo(trimmed(text)) == nil else { return nil }
        if isOfSuits, let answer = YesOrNo(whetherItSuits: text) { return answer }
        let meaning = (isOfSuits ? recognition : recognitionOfImpossible).meaning(of: text)
        if case .series(let ids) = meaning, ids.contains(id) { return .yes }
        return nil
    }

    private mutating func note(unread field: FormColumn.Field) {
        unread[unread.count - 1].insert(field.registrationField)
    }

    private func areOutOfOrder(_ cell: String) -> Bool {
        RankedAnswer.areOutOfOrder(in: cell, recognition.isName)
    }

    private mutating func read(
        _ field: FormColumn.AnswerField, _ row: Table.Row, _ column: Int, into registration: inout Registration
    ) {
        let found = answers(row, column, field)
        switch field {
        case .impossible: registration.impossible = found.ids
        case .preferences where cells.text(row, column).map(areOutOfOrder) == true:
            cells.report(
                "the numbers before the answers are not in the order of the answers; write the best first",
                row.number, column)
        case .suits where found.saysAll, .preferences where found.saysAll && found.answers.count == 1: break
        case .suits where !found.ids.isEmpty: registration.preferences = .suits(found.ids)
        case .preferences where !found.ids.isEmpty: registration.preferences = .ranking(found.answers)
        case .suits, .preferences:
            if found.saysNone, found.wrong.isEmpty { reportNone(row, column) }
        }
    }

    /// That it names no series, where nothing at all would mean that every one suits.
    private mutating func reportNone(_ row: Table.Row, _ column: Int) {
        cells.report(
            "it says that no series suits; put its text under form.answers.all, or leave it empty, where all suit, or map "
                + "withdrawn", row.number, column)
    }

    private mutating func readWish(_ rank: Int, _ row: Table.Row, _ column: Int, into answers: inout RowAnswers) {
        let found = self.answers(row, column, .suits)
        answers.saysNone = answers.saysNone || found.saysNone
        for id in found.ids where answers.ranks[id] == nil || !found.saysAll {
            if answers.ranks[id] != nil {
                cells.report("\"\(id)\" is chosen in another column already", row.number, column)
            }
            answers.ranks[id] = rank
            answers.wishes.append((rank, id))
        }
    }

    private mutating func answers(
        _ row: Table.Row, _ column: Int, _ field: FormColumn.AnswerField
    ) -> AnswerRecognition.Found {
        guard let text = cells.text(row, column) else { return AnswerRecognition.Found() }
        let isOfDenials = field == .impossible
        let recognition = isOfDenials ? recognitionOfImpossible : self.recognition
        let found = recognition.found(in: text, isOfDenials: isOfDenials && columnsOfDenials.contains(column))
        for wrong in found.wrong where !unknown.isRepeated(wrong, inColumn: column) {
            let fault = FormFault(row: row.number, column: column, text: fault(of: wrong, field))
            unknown.append(wrong, fault)
        }
        if !found.wrong.isEmpty, let field = mapping.first(where: { $0.column == column })?.field {
            note(unread: field)
        }
        return found
    }

    /// What to say of a text that names no series, or several.
    private mutating func fault(of text: String, _ field: FormColumn.AnswerField) -> String {
        let isOfDenials = field == .impossible
        if let several = (isOfDenials ? recognitionOfImpossible : recognition).candidates(for: text) {
            // It is one of the programme's own texts.
            let examples = several.prefix(3).map { AnswerAdvice.answers([$0], text) }.joined(separator: " or ")
            return
                "\(quoted(known: text)) fits \(list(several, atMost: 20)); say which under form, as \(examples), "
                + "or list it under each of them where it means them all"
        }
        if isOfDenials, further.saysAll(text) || RemarkTokens(text).words.contains(where: RemarkWords.affirms) {
            return
                "\(quoted(cell: text)) says what suits, where it is asked what does not; say under form.impossibleAnswers what it "
                + "rules out: a series, all or none"
        }
        if let ids = further.ids(of: text) {
            return
                "\(quoted(known: text)) says no, and form.answers lists it under \(list(ids, atMost: 20)), which "
                + (isOfDenials
                    ? "it does not rule out; say under form.impossibleAnswers what it rules out"
                    : "does not suit then; list it under the series that do, and what it rules out under form.impossibleAnswers")
        }
        return AnswerAdvice.text(
            of: text, guesses.guess(text, isOfDenials: isOfDenials, isOfOrder: field == .preferences))
    }

    private mutating func read(
        _ field: FormColumn.PlainField, _ row: Table.Row, _ column: Int, into registration: inout Registration
    ) {
        switch field {
        case .id:
            if let id = cells.text(row, column) {
                registration.id = id
            } else if row.content(inColumn: column) == nil {
                cells.report("no id; every row needs one", row.number, column)
            }
        case .organisation: registration.organisation = cells.organisation(row, column)
        case .submitted:
            if row.content(inColumn: column) == nil {
                cells.report("no time of registration; every row needs one", row.number, column)
            } else if let submitted = cells.instant(row, column) {
                registration.submitted = submitted
                if let doubt = doubts.doubt(ofSubmitted: submitted) { cells.warn(doubt, row.number, column) }
            } else {
                note(unread: .plain(field))
            }
        case .priority: registration.priority = cells.integer(row, column) ?? 0
        case .role: registration.role = roles.role(cells.text(row, column))
        case .size: registration.size = cells.integer(row, column)
        case .attendees: registration.attendees += attendees(row, column)
        case .placed:
            // One a track, as the problem checks.
            registration.placedSeries = answers(row, column, .suits).ids
        case .placedReason: registration.placedReason = cells.text(row, column)
        case .withdrawn: registration.withdrawn = cells.boolean(row, column) ?? true
        case .language: registration.language = cells.language(row, column)
        case .contactName:
            guard let name = contactText(row, column) else { return }
            registration.contact = Contact(name: name, email: registration.contact?.email)
        case .contactEmail:
            guard let email = contactText(row, column) else { return }
            guard EmailAddress.isValid(email) else {
                return cells.warn("this is no e-mail address, and none is read", row.number, column)
            }
            registration.contact = Contact(name: registration.contact?.name, email: email)
        }
    }

    /// nil, too, for the word that Microsoft Forms writes where nobody signed in.
    private mutating func contactText(_ row: Table.Row, _ column: Int) -> String? {
        guard let text = cells.text(row, column) else { return nil }
        guard ["anonymous", "anonym"].contains(text.lowercased()) else { return text }
        if !hasAnonymous {
            cells.warn(
                "\(quoted(known: text)) is what Microsoft Forms writes of who does not sign in; nothing is read here",
                row.number, column)
        }
        hasAnonymous = true
        return nil
    }

    private mutating func attendees(_ row: Table.Row, _ column: Int) -> [Attendee] {
        guard let text = cells.text(row, column) else { return [] }
        do throws(NamedPeople.Doubt) {
            let people = try NamedPeople(in: text)
            for advice in people.advice { cells.warn(advice, row.number, column) }
            return people.names.map { Attendee(name: $0) }
        } catch {
            cells.report(error.text, row.number, column)
            return []
        }
    }

    /// That nothing stands where it is asked which series suit.
    private mutating func warnOfNoAnswer(_ registration: Registration, _ row: Table.Row) {
        let places = mapping.filter { ["suits", "preferences"].contains($0.field.registrationField) }.map(\.column)
        guard let first = places.first, !registration.withdrawn, registration.placedSeries.isEmpty,
            places.allSatisfy({ row.content(inColumn: $0).map(RegistrationRows.isBlank) ?? true })
        else { return }
        cells.warn("no answer, which is read as: all series suit", row.number, first)
    }

    private mutating func warnOfNothingPossible(_ registration: Registration, _ row: Table.Row) {
        guard let column = columns["impossible"], !registration.withdrawn, registration.placedSeries.isEmpty,
            Set(registration.impossible).isSuperset(of: recognition.ids)
        else { return }
        cells.warn("every series is impossible by this row; it gets no place", row.number, column)
    }

    private static func isBlank(_ content: Table.Cell.Content) -> Bool {
        if case .text(let text) = content { trimmed(text).isEmpty } else { false }
    }

    private mutating func makeID(of registration: inout Registration, _ row: Table.Row) {
        registration.id = ids.id(of: registration)
        guard let first = ids.firstHolder, registration.submitted != RegistrationRows.unread else { return }
        cells.warn(
            "the organisation and the time of registration are those of row \(rows[first]); of the two ids the one that ends in a number depends on the order of rows",
            row.number, 1)
    }

    private mutating func use(_ answers: RowAnswers, _ row: Table.Row, in registration: inout Registration) {
        if !answers.suits.isEmpty {
            registration.preferences = .suits(answers.suits)
        } else if answers.saysNo {
            cells.report(
                "no to every series; leave them all empty where all suit; who no longer wants a place is told by a column that \"withdrawn\" names",
                row.number,
                columns["suits"] ?? 1)
            note(unread: .answers(.suits))
        } else if answers.isUnticked {
            cells.warn("nothing is ticked; it is read as: all series suit", row.number, columns["suits"] ?? 1)
        }
        if !answers.impossible.isEmpty { registration.impossible = answers.impossible }
        guard !answers.ranks.isEmpty else {
            if answers.saysNone {
                reportNone(row, columns["preferences"] ?? 1)
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
