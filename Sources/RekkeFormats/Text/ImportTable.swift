internal import Rekke

extension FormImport {
    /// What was understood, for people: the columns, then every row; what might be read besides.
    public func table(in language: Language = .english, style: TextStyle = TextStyle()) -> String {
        var table = ImportTable(self, language, style)
        table.writeAll()
        return table.layout.text
    }
}

private struct ImportTable {
    let form: FormImport
    let language: Language
    let dates: Dates
    var layout: TextLayout

    init(_ form: FormImport, _ language: Language, _ style: TextStyle) {
        self.form = form
        self.language = language
        dates = Dates(language: language, zone: form.programme.timeZone)
        layout = TextLayout(style)
    }

    mutating func writeAll() {
        layout.paragraph(printable(form.programme.name), emphasis: .bold)
        let place = form.sheet.map { language(", sheet “\(printable($0))”", ", arket «\(printable($0))»") } ?? ""
        let count =
            form.isRead
            ? language.count(form.registrations.count, .registration)
            : language("the rows could not be read", "radene kunne ikke leses")
        var text = "\(form.file)\(place): \(count)."
        if form.blankRows > 0 {
            text +=
                " "
                + language(
                    form.blankRows == 1
                        ? "1 blank row was passed over." : "\(form.blankRows) blank rows were passed over.",
                    form.blankRows == 1 ? "Én tom rad er hoppet over." : "\(form.blankRows) tomme rader er hoppet over."
                )
        }
        layout.paragraph(text)
        if form.areIDsMade {
            layout.paragraph(
                language(
                    "No column holds ids: they are made of each row’s time of registration and organisation.",
                    "Ingen kolonne har id-er: de er laget av påmeldingstidspunktet og organisasjonen i hver rad."))
        }
        writeColumns()
        writeRows()
        writeAbsences()
        if let suggestion = form.suggestion {
            layout.heading(
                language(
                    "More can be read with this under “programme” in the programme’s file",
                    "Mer kan leses med dette under «programme» i filen med programmet"))
            layout.append(suggestion)
        }
    }

    private mutating func writeColumns() {
        guard !form.columns.isEmpty else { return }
        layout.heading(language("Columns", "Kolonner"))
        layout.rows(
            form.columns.map { column in
                let field =
                    column.fields.isEmpty ? language("not read", "leses ikke") : column.fields.joined(separator: ", ")
                return ("\(column.number)  ", printable(column.heading), field)
            }, indent: 2)
    }

    private mutating func writeRows() {
        guard !form.registrations.isEmpty else { return }
        layout.heading(language("Rows", "Rader"))
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
        layout.heading(
            form.hasTakenAbsences
                ? language(
                    "Absences in free texts, taken where who and when are plain",
                    "Fravær i fritekst, tatt med der hvem og når er klart")
                : language(
                    "Absences in free texts, not taken; --accept-absences takes them where who and when are plain",
                    "Fravær i fritekst, ikke tatt med; --accept-absences tar dem med der hvem og når er klart"))
        for absence in form.absences {
            let text = language("“\(printable(absence.text))”", "«\(printable(absence.text))»")
            layout.paragraph("\(meaning(of: absence)): \(text)", lead: "\(absence.row)  ", indent: 2)
        }
    }

    private func meaning(of absence: ProposedAbsence) -> String {
        guard absence.isPlain, let index = absence.attendee else {
            return language("who, and when?", "hvem, og når?")
        }
        let registration = form.registrations[absence.registration]
        let name = registration.attendees[index].name ?? registration.label(ofAttendee: index)
        return ([isolated(name)] + absence.days.map { away(.days($0)) }).joined(separator: ", ")
    }

    private func sentence(_ registration: Registration, unread: Set<String>) -> String {
        var parts = [isolated(registration.id)]
        if let organisation = registration.organisation { parts.append(isolated(organisation)) }
        if !unread.contains("submitted") { parts.append(dates.moment(registration.submitted)) }
        if unread.isDisjoint(with: ["suits", "preferences"]) { parts.append(wishes(registration.preferences)) }
        if !registration.impossible.isEmpty {
            parts.append(language("impossible: ", "umulig: ") + ids(registration.impossible))
        }
        if !registration.placedSeries.isEmpty {
            parts.append(language("placed: ", "har plass: ") + ids(registration.placedSeries))
        }
        if let reason = registration.placedReason { parts.append(language("reason: ", "grunn: ") + printable(reason)) }
        if registration.priority != 0 { parts.append(language("priority ", "prioritet ") + "\(registration.priority)") }
        if let role = registration.role { parts.append(language("role: ", "rolle: ") + printable(role)) }
        if let size = registration.size { parts.append(language("size ", "størrelse ") + "\(size)") }
        if registration.withdrawn { parts.append(language("withdrawn", "trukket")) }
        if registration.attendees.isEmpty, form.hasAttendees { parts.append(language.count(0, .attendee)) }
        if !registration.attendees.isEmpty {
            let names = registration.attendees.enumerated().map { index, attendee in
                isolated(attendee.name ?? registration.label(ofAttendee: index)) + details(attendee)
            }
            parts.append("\(language.count(names.count, .attendee)): " + names.joined(separator: ", "))
        }
        let contact = [registration.contact?.name, registration.contact?.email].compactMap(\.self).map(isolated)
        if !contact.isEmpty { parts.append(language("contact: ", "kontakt: ") + contact.joined(separator: ", ")) }
        if !unread.isEmpty {
            parts.append(language("not read: ", "ikke lest: ") + unread.sorted().joined(separator: ", "))
        }
        return parts.joined(separator: "; ")
    }

    /// When somebody cannot come, and what else is said, in parentheses; empty where there is nothing.
    private func details(_ attendee: Attendee) -> String {
        var parts = attendee.unavailable.map(away)
        if !parts.isEmpty { parts[0] = language("not ", "ikke ") + parts[0] }
        if let most = attendee.maximumMeetings { parts.append(language("at most ", "høyst ") + "\(most)") }
        if attendee.required { parts.append(language("required", "må med")) }
        return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    }

    private func away(_ unavailable: Unavailability) -> String {
        func day(_ date: LocalDate) -> String { "\(dates.day(date)) \(date.components.year)" }
        switch unavailable {
        case .days(let days):
            let (first, last) = (days.lowerBound, days.upperBound)
            return first == last ? day(first) : "\(day(first))–\(day(last))"
        case .weekday(let weekday): return plural(weekday)
        case .interval(let interval):
            return "\(dates.moment(interval.lowerBound))–\(dates.moment(interval.upperBound))"
        case .rota(let rota):
            let days = Weekday.allCases.filter(rota.days.contains).map(plural).joined(separator: "/")
            let hours = rota.hours.map { " " + hoursText(of: $0) } ?? ""
            let weeks =
                rota.everyWeeks == 1 ? "" : language(" every \(rota.everyWeeks) weeks", " hver \(rota.everyWeeks). uke")
            return days + hours + weeks
        }
    }

    private func plural(_ day: Weekday) -> String {
        let texts = AnswerRecognition.texts(of: day)
        return language(texts[3].prefix(1).uppercased() + texts[3].dropFirst(), texts[1])
    }

    private func wishes(_ preferences: Preferences) -> String {
        switch preferences {
        case .allSuit: language("all series suit", "alle møterekker passer")
        case .suits(let ticked): language("suits: ", "passer: ") + ids(ticked)
        case .ranking(let tiers):
            language("wishes: ", "ønsker: ")
                + tiers.enumerated().map { "\($0 + 1) \($1.map(printable).joined(separator: "/"))" }.joined(
                    separator: ", ")
        case .ranks(let ranks):
            language("wishes: ", "ønsker: ")
                + ranks.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
                .map { "\($0.value) \(printable($0.key))" }.joined(separator: ", ")
        }
    }

    private func ids(_ ids: [String]) -> String { ids.map(printable).joined(separator: ", ") }
}
