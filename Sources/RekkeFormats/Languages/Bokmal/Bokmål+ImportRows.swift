extension Bokmål {
    package var allSeriesSuit: String { "alle møterekker passer" }

    package func suit(_ series: String) -> String { "passer: \(series)" }

    package func wishes(_ series: String) -> String { "ønsker: \(series)" }

    package func areImpossible(_ series: String) -> String { "umulig: \(series)" }

    package func arePlaced(in series: String) -> String { "har plass: \(series)" }

    package func reason(_ text: String) -> String { "grunn: \(text)" }

    package func priority(_ number: Int) -> String { "prioritet \(number)" }

    package func role(_ role: String) -> String { "rolle: \(role)" }

    package func size(_ number: Int) -> String { "gjelder \(number) \(number == 1 ? "person" : "personer")" }

    package var withdrawn: String { "trukket" }

    package func contact(_ contact: String) -> String { "kontakt: \(contact)" }

    package func notRead(_ fields: String) -> String { "kunne ikke leses: \(fields)" }

    // MARK: Attendees

    package func not(on days: String) -> String { "ikke \(days)" }

    package func atMost(_ meetings: Int) -> String { "høyst \(meetings) \(meetings == 1 ? "møte" : "møter")" }

    package var required: String { "må med" }

    package func every(_ weeks: Int, _ days: String) -> String { "\(days) hver \(weeks). uke" }
}
