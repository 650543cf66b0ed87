extension Nynorsk {
    package var allSeriesSuit: String { "alle møterekkjene passar" }

    package func suit(_ series: String) -> String { "passar: \(series)" }

    package func wishes(_ series: String) -> String { "ønske: \(series)" }

    package func areImpossible(_ series: String) -> String { "umogleg: \(series)" }

    package func arePlaced(in series: String) -> String { "har plass: \(series)" }

    package func reason(_ text: String) -> String { "grunn: \(text)" }

    package func priority(_ number: Int) -> String { "prioritet \(number)" }

    package func role(_ role: String) -> String { "rolle: \(role)" }

    package func size(_ number: Int) -> String { "gjeld \(number) \(number == 1 ? "person" : "personar")" }

    package var withdrawn: String { "trekt" }

    package func contact(_ contact: String) -> String { "kontakt: \(contact)" }

    package func notRead(_ fields: String) -> String { "kunne ikkje lesast: \(fields)" }

    // MARK: Attendees

    package func not(on days: String) -> String { "ikkje \(days)" }

    package func atMost(_ meetings: Int) -> String { "høgst \(meetings) møte" }

    package var required: String { "må med" }

    package func every(_ weeks: Int, _ days: String) -> String { "\(days) kvar \(weeks). veke" }
}
