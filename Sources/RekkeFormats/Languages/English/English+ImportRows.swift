extension English {
    package var allSeriesSuit: String { "all series suit" }

    package func suit(_ series: String) -> String { "suits: \(series)" }

    package func wishes(_ series: String) -> String { "wishes: \(series)" }

    package func areImpossible(_ series: String) -> String { "impossible: \(series)" }

    package func arePlaced(in series: String) -> String { "placed: \(series)" }

    package func reason(_ text: String) -> String { "reason: \(text)" }

    package func priority(_ number: Int) -> String { "priority \(number)" }

    package func role(_ role: String) -> String { "role: \(role)" }

    package func size(_ number: Int) -> String { "for \(number) \(number == 1 ? "person" : "people")" }

    package var withdrawn: String { "withdrawn" }

    package func contact(_ contact: String) -> String { "contact: \(contact)" }

    package func notRead(_ fields: String) -> String { "could not be read: \(fields)" }

    // MARK: Attendees

    package func not(on days: String) -> String { "not \(days)" }

    package func atMost(_ meetings: Int) -> String { "at most \(meetings) \(meetings == 1 ? "meeting" : "meetings")" }

    package var required: String { "required" }

    package func every(_ weeks: Int, _ days: String) -> String { "\(days) every \(weeks) weeks" }
}
