internal import Rekke
internal import Tables

/// What else a row says of a registration.
extension RegistrationRows {
    mutating func read(
        _ field: FormColumn.PlainField, _ row: Table.Row, _ column: Int, into registration: inout Registration
    ) {
        switch field {
        case .id:
            if let id = cells.line(row, column) {
                registration.id = id
            } else if row.content(inColumn: column) == nil {
                cells.report(FormSentence { $0.hasNoID }, row.number, column)
            }
        case .organisation: registration.organisation = cells.organisation(row, column)
        case .submitted:
            if row.content(inColumn: column) == nil {
                cells.report(FormSentence { $0.hasNoTimeOfRegistration }, row.number, column)
            } else if let submitted = cells.instant(row, column) {
                registration.submitted = submitted
                if let doubt = doubts.doubt(ofSubmitted: submitted) { cells.warn(doubt, row.number, column) }
            } else {
                note(unread: .plain(field))
            }
        case .priority: registration.priority = cells.integer(row, column) ?? 0
        case .role: registration.role = roles.role(cells.line(row, column))
        case .size:
            registration.size = cells.integer(row, column)
            warnOfMany(registration.size, row, column)
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
                return cells.warn(FormSentence { $0.isNoAddress }, row.number, column)
            }
            registration.contact = Contact(name: registration.contact?.name, email: email)
        }
    }

    /// nil, too, for the word that Microsoft Forms writes where nobody signed in.
    private mutating func contactText(_ row: Table.Row, _ column: Int) -> String? {
        guard let text = cells.line(row, column) else { return nil }
        guard FormCells.isNobody(text) else { return text }
        if !hasAnonymous {
            cells.warn(FormSentence { $0.isAnonymous(quoted(known: text)) }, row.number, column)
        }
        hasAnonymous = true
        return nil
    }

    /// That more people come than any series has seats for, or than an organisation sends: the number may be another one.
    private mutating func warnOfMany(_ size: Int?, _ row: Table.Row, _ column: Int) {
        guard let size, size > (mostSeats ?? RegistrationRows.mostPeople) else { return }
        let seats = mostSeats
        cells.warn(FormSentence { $0.areManyPeople(size, seats: seats) }, row.number, column)
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
}
