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
    private var recognition: AnswerRecognition
    private let mapping: [(field: FormColumn.Field, column: Int)]
    private var ids = ContentIDs()
    private var hasAnonymous = false

    init(_ table: HeadedTable, _ form: FormMapping, _ programme: Programme) {
        cells = FormCells(table.table, dates: form.dates, zone: form.timeZone)
        recognition = AnswerRecognition(programme.series, programme.timeZone, further: form.answers)
        mapping = zip(form.columns, table.columns).compactMap { column, place in place.map { (column.field, $0) } }
        areIDsMade = !form.columns.contains { $0.field == .plain(.id) }
        blankRows = table.blankRows
        for (field, column) in mapping where columns[field.registrationField] == nil {
            columns[field.registrationField] = column
        }
        registrations.reserveCapacity(table.rows.count)
        for row in table.rows where !cells.isFull {
            rows.append(row.number)
            registrations.append(registration(row))
        }
        faults = cells.faults(before: table.rows.dropFirst(rows.count).first)
    }

    /// In place of a time that could not be read.
    private static let unread = Instant(seconds: 0)

    private mutating func registration(_ row: Table.Row) -> Registration {
        // What cannot be read leaves something harmless in its place.
        var registration = Registration(id: "", submitted: RegistrationRows.unread)
        var answers = RowAnswers()
        for (field, column) in mapping {
            switch field {
            case .plain(let field): read(field, row, column, into: &registration)
            case .answers(let field):
                let ids = series(row, column)
                switch field {
                case .suits: if !ids.isEmpty { registration.preferences = .suits(ids) }
                case .impossible: registration.impossible = ids
                case .preferences: if !ids.isEmpty { registration.preferences = .ranking(ids.map { [$0] }) }
                }
            case .series(let field, let id):
                guard let holds = cells.boolean(row, column) else { continue }
                answers.note(field, id, holds, isBlank: row.content(inColumn: column) == nil)
            case .wish(let rank):
                for id in series(row, column) {
                    if answers.ranks[id] != nil {
                        cells.report("\"\(id)\" is chosen in another column already", row.number, column)
                    }
                    answers.ranks[id] = rank
                    answers.wishes.append((rank, id))
                }
            case .rank(let id):
                guard let rank = cells.integer(row, column) else { continue }
                answers.ranks[id] = rank
            }
        }
        use(answers, row, in: &registration)
        if areIDsMade { makeID(of: &registration, row) }
        return registration
    }

    private mutating func series(_ row: Table.Row, _ column: Int) -> [String] {
        guard let text = cells.text(row, column) else { return [] }
        let found = recognition.series(in: text)
        for wrong in found.wrong where !cells.isFull {
            let fault = recognition.fault(of: wrong)
            cells.report(fault, row.number, column)
        }
        return found.ids
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
        case .organisation: registration.organisation = cells.text(row, column)
        case .submitted:
            if row.content(inColumn: column) == nil {
                cells.report("no time of registration; every row needs one", row.number, column)
            } else if let submitted = cells.instant(row, column) {
                registration.submitted = submitted
            }
        case .priority: registration.priority = cells.integer(row, column) ?? 0
        case .role: registration.role = cells.text(row, column)
        case .size: registration.size = cells.integer(row, column)
        case .attendees: registration.attendees = attendees(row, column)
        case .placed:
            // One a track, as the problem checks.
            registration.placedSeries = series(row, column)
        case .placedReason: registration.placedReason = cells.text(row, column)
        case .withdrawn: registration.withdrawn = cells.boolean(row, column) ?? true
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
            if people.hasRemarks { cells.warn(NamedPeople.adviceOnRemarks, row.number, column) }
            return people.names.map { Attendee(name: $0) }
        } catch {
            cells.report(error.text, row.number, column)
            return []
        }
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
                "no to every series; leave them all empty where all suit, or map withdrawn", row.number,
                columns["suits"] ?? 1)
        }
        if !answers.impossible.isEmpty { registration.impossible = answers.impossible }
        guard !answers.ranks.isEmpty else { return }
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

/// What the columns of a row that speak of one series, or one wish, say together.
private struct RowAnswers {
    var suits: [String] = []
    var impossible: [String] = []
    var ranks: [String: Int] = [:]
    var wishes: [(rank: Int, id: String)] = []
    private var hasAnswer = false

    /// Whether it says of every series that it does not suit.
    var saysNo: Bool { suits.isEmpty && hasAnswer }

    mutating func note(_ field: FormColumn.AnswerField, _ id: String, _ holds: Bool, isBlank: Bool) {
        switch field {
        case .suits:
            if holds { suits.append(id) }
            hasAnswer = hasAnswer || !isBlank
        case .impossible: if holds { impossible.append(id) }
        case .preferences: break
        }
    }
}
