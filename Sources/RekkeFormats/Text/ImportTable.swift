public import Rekke

extension FormImport {
    /// What was understood, for people: the columns, then every row; what might be read besides.
    public func table(in language: Language = .english, style: TextStyle = TextStyle()) -> String {
        var table = ImportTable(self, language, style)
        table.writeAll()
        return table.layout.text
    }

    /// Of each registration, what its row says, with the series' names.
    package func sentences(in language: Language) -> [String] {
        var table = ImportTable(self, language, TextStyle())
        table.names = Dictionary(programme.series.map { ($0.id, $0.name) }) { first, _ in first }
        return registrations.indices.map { table.sentence(registrations[$0], unread: unread[$0]) }
    }
}

private struct ImportTable {
    let form: FormImport
    let language: Language
    let words: any Words
    let dates: Dates
    var layout: TextLayout
    /// What series are called in place of their ids.
    var names: [String: String] = [:]

    init(_ form: FormImport, _ language: Language, _ style: TextStyle) {
        self.form = form
        self.language = language
        words = language.words
        dates = Dates(language: language, zone: form.programme.timeZone)
        layout = TextLayout(style)
    }

    mutating func writeAll() {
        layout.paragraph(printable(form.programme.name), emphasis: .bold)
        let place = form.sheet.map { words.sheet(printable($0)) } ?? ""
        let count =
            form.isRead
            ? language.count(form.registrations.count, .registration)
            : words.rowsCouldNotBeRead
        let blank = form.blankRows > 0 ? " " + words.blankRowsPassedOver(form.blankRows) : ""
        layout.paragraph("\(form.file)\(place): \(count).\(blank)")
        if !form.otherSheets.isEmpty {
            layout.paragraph(words.sheetsNotRead(language.list(form.otherSheets.map { words.quoted(printable($0)) })))
        }
        if form.areIDsMade { layout.paragraph(words.idsAreMade) }
        writeColumns()
        writeRows()
        writeAbsences()
        writeUnreadTexts()
        if let suggestion = form.suggestion {
            layout.heading(words.moreCanBeRead)
            layout.append(suggestion)
        }
    }

    private mutating func writeColumns() {
        guard !form.columns.isEmpty else { return }
        layout.heading(words.columns)
        layout.rows(
            form.columns.map { column in
                let field = column.fields.isEmpty ? words.isNotRead : column.fields.joined(separator: ", ")
                return ("\(column.number)  ", printable(column.heading), field)
            }, indent: 2)
    }

    private mutating func writeRows() {
        guard !form.registrations.isEmpty else { return }
        layout.heading(words.rows)
        let width = form.rows.map { "\($0)".count }.max() ?? 0
        for (index, registration) in form.registrations.enumerated() {
            let number = "\(form.rows[index])"
            let lead = String(repeating: " ", count: width - number.count) + number + "  "
            layout.paragraph(sentence(registration, unread: form.unread[index]), lead: lead, indent: 2)
        }
    }

    /// What free texts seem to say of when attendees cannot come.
    private mutating func writeAbsences() {
        guard !form.absences.isEmpty else { return }
        layout.heading(form.hasTakenAbsences ? words.absencesTaken : words.absencesNotTaken)
        for absence in form.absences {
            let text = words.quoted(printable(absence.text))
            layout.paragraph("\(meaning(of: absence)): \(text)", lead: "\(absence.row)  ", indent: 2)
        }
    }

    /// More of them nobody looks through here.
    private static let mostTexts = 100

    /// What stands in columns that are not read, each text of a column once, with its rows.
    private mutating func writeUnreadTexts() {
        var found: [(column: Int, text: String, rows: [Int])] = []
        var positions: [Int: [String: Int]] = [:]
        for text in form.unreadTexts {
            if let position = positions[text.column]?[text.text] {
                found[position].rows.append(text.row)
            } else {
                positions[text.column, default: [:]][text.text] = found.count
                found.append((text.column, text.text, [text.row]))
            }
        }
        guard !found.isEmpty else { return }
        layout.heading(words.unreadTexts)
        let headings = Dictionary(form.columns.map { ($0.number, $0.heading) }) { first, _ in first }
        for entry in found.prefix(ImportTable.mostTexts) {
            let rows = entry.rows.prefix(5).map(String.init) + (entry.rows.count > 5 ? ["…"] : [])
            let heading = headings[entry.column].map { "\(printable($0)): " } ?? ""
            layout.paragraph(
                heading + words.quoted(printable(entry.text)), lead: rows.joined(separator: ", ") + "  ", indent: 2)
        }
        if found.count > ImportTable.mostTexts {
            layout.paragraph(words.moreUnreadTexts(found.count - ImportTable.mostTexts), indent: 2)
        }
    }

    private func meaning(of absence: ProposedAbsence) -> String {
        guard absence.isPlain, let index = absence.attendee else {
            return words.whoAndWhen
        }
        let registration = form.registrations[absence.registration]
        let name = registration.attendees[index].name ?? registration.label(ofAttendee: index)
        return ([isolated(name)] + absence.days.map { away(.days($0)) }).joined(separator: ", ")
    }

    fileprivate func sentence(_ registration: Registration, unread: Set<String>) -> String {
        var parts = [isolated(registration.id)]
        if let organisation = registration.organisation { parts.append(isolated(organisation)) }
        if !unread.contains("submitted") { parts.append(dates.moment(registration.submitted)) }
        if unread.isDisjoint(with: ["suits", "preferences"]) { parts.append(wishes(registration.preferences)) }
        if !registration.impossible.isEmpty {
            parts.append(words.areImpossible(ids(registration.impossible)))
        }
        if !registration.placedSeries.isEmpty {
            parts.append(words.arePlaced(in: ids(registration.placedSeries)))
        }
        if let reason = registration.placedReason { parts.append(words.reason(printable(reason))) }
        if registration.priority != 0 { parts.append(words.priority(registration.priority)) }
        if let role = registration.role { parts.append(words.role(printable(role))) }
        if let size = registration.size { parts.append(words.size(size)) }
        if registration.withdrawn { parts.append(words.withdrawn) }
        if registration.attendees.isEmpty, form.hasAttendees { parts.append(language.count(0, .attendee)) }
        if !registration.attendees.isEmpty {
            let names = registration.attendees.enumerated().map { index, attendee in
                isolated(attendee.name ?? registration.label(ofAttendee: index)) + details(attendee)
            }
            parts.append("\(language.count(names.count, .attendee)): " + names.joined(separator: ", "))
        }
        let contact = [registration.contact?.name, registration.contact?.email].compactMap(\.self).map(isolated)
        if !contact.isEmpty { parts.append(words.contact(contact.joined(separator: ", "))) }
        if let name = registration.language?.words.ownNames.first { parts.append(words.lettersAreIn(name)) }
        if !unread.isEmpty {
            parts.append(words.notRead(unread.sorted().joined(separator: ", ")))
        }
        return parts.joined(separator: "; ")
    }

    /// When somebody cannot come, and what else is said, in parentheses; empty where there is nothing.
    private func details(_ attendee: Attendee) -> String {
        var parts = attendee.unavailable.map(away)
        if !parts.isEmpty { parts[0] = words.not(on: parts[0]) }
        if let most = attendee.maximumMeetings { parts.append(words.atMost(most)) }
        if attendee.required { parts.append(words.required) }
        return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    }

    private func away(_ unavailable: Unavailability) -> String {
        func day(_ date: LocalDate) -> String { "\(dates.day(date)) \(date.components.year)" }
        switch unavailable {
        case .days(let days):
            let (first, last) = (days.lowerBound, days.upperBound)
            return first == last ? day(first) : "\(day(first))–\(day(last))"
        case .weekday(let weekday): return words.weekdays(weekday)
        case .interval(let interval):
            return "\(dates.moment(interval.lowerBound))–\(dates.moment(interval.upperBound))"
        case .rota(let rota):
            let days = Weekday.allCases.filter(rota.days.contains).map(words.weekdays).joined(separator: "/")
            let hours = rota.hours.map { " " + hoursText(of: $0) } ?? ""
            return rota.everyWeeks == 1 ? days + hours : words.every(rota.everyWeeks, days + hours)
        }
    }

    private func wishes(_ preferences: Preferences) -> String {
        switch preferences {
        case .allSuit: words.allSeriesSuit
        case .suits(let ticked): words.suit(ids(ticked))
        case .ranking(let tiers):
            words.wishes(
                tiers.enumerated().map { "\($0 + 1) \($1.map(name).joined(separator: "/"))" }
                    .joined(separator: ", "))
        case .ranks(let ranks):
            words.wishes(
                ranks.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
                    .map { "\($0.value) \(name($0.key))" }.joined(separator: ", "))
        }
    }

    private func ids(_ ids: [String]) -> String { ids.map(name).joined(separator: ", ") }

    private func name(_ id: String) -> String { printable(names[id] ?? id) }
}
