package import Rekke

/// What goes to those who may register for a new programme, and what its form asks them.
package struct Invitation {
    private let programme: Programme
    private let language: Written
    private let dates: Dates

    /// The language of an invitation; the raw value is its ISO 639-1 code.
    package enum Written: String, CaseIterable, Sendable {
        case english = "en"
        case bokmål = "nb"
        case nynorsk = "nn"

        func callAsFunction(_ english: String, _ bokmål: String, _ nynorsk: String) -> String {
            switch self {
            case .english: english
            case .bokmål: bokmål
            case .nynorsk: nynorsk
            }
        }
    }

    package init(to programme: Programme, in language: Written) {
        self.programme = programme
        self.language = language
        // The dates of both written languages are the same.
        dates = Dates(language: language == .english ? .english : .bokmål, zone: programme.timeZone)
    }

    package var text: String {
        let count = programme.series.map(\.meetings.count).max() ?? 0
        var lines = [
            programme.name, "",
            language(
                "Whoever gets a place in a series comes to all \(count) meetings of it:",
                "Den som får plass i en møterekke, får plass på alle de \(count) møtene i rekken:",
                "Den som får plass i ei møterekkje, får plass på alle dei \(count) møta i rekkja:"),
        ]
        lines += programme.series.map { "– \($0.name): \(schedule(of: $0))" }
        lines += ["", registering, attending]
        if let deadline = programme.rules.deadline {
            // To the minute, as people write it.
            let time = dates.moment(Instant(seconds: deadline.seconds - deadline.seconds % 60))
            lines.append(language("The deadline is \(time).", "Fristen er \(time).", "Fristen er \(time)."))
        }
        return (lines + [order]).joined(separator: "\n") + "\n"
    }

    /// As "7 Sept, 5 Oct and 2 Nov 2026, 09:00–11:00".
    private func schedule(of series: Series) -> String {
        let days = dates.days(series.meetings.map(\.start))
        let hours = series.meetings.first.map(dates.hours) ?? ""
        return days + language(", ", ", kl. ", ", kl. ") + hours + (series.place.map { ", \($0)" } ?? "")
    }

    private var registering: String {
        language(
            "When you register, choose every series that suits you; the more you choose, the easier it is to get a place.",
            "Velg alle møterekkene som passer, når dere melder dere på; jo flere dere velger, desto lettere er det å få plass.",
            "Vel alle møterekkjene som passar, når de melder dykk på; dess fleire de vel, dess lettare er det å få plass."
        )
    }

    private var attending: String {
        let minimum = programme.rules.minimumAttendees
        return language(
            "Tell us who will attend; at every meeting at least \(minimum) of you must be there.",
            "Oppgi hvem som skal delta; på hvert møte må minst \(minimum) av dere være med.",
            "Oppgje kven som skal delta; på kvart møte må minst \(minimum) av dykk vere med.")
    }

    private var order: String {
        let guaranteed = programme.rules.guaranteedPlaces
        let first = language(
            "Places are given in the order in which registrations come in.",
            "Plassene fordeles i den rekkefølgen påmeldingene kommer.",
            "Plassane blir fordelte i den rekkjefølgja påmeldingane kjem.")
        guard guaranteed > 0 else { return first }
        return first
            + language(
                " The first \(guaranteed) are guaranteed a place, where it cannot be otherwise in a series that they did not choose.",
                " De \(guaranteed) første er garantert plass, om nødvendig i en møterekke de ikke har valgt.",
                " Dei \(guaranteed) første er garanterte plass, om nødvendig i ei møterekkje dei ikkje har valt.")
    }

    /// What the form asks, and the answers to choose from, to be copied as they are: what is written otherwise is not
    /// recognised.
    package static func form(for programme: Programme, in language: Language) -> String {
        let questions = FormQuestions(in: language)
        var lines = [
            language(
                "Questions of the form, and the answers to choose among; copy them as they are:",
                "Spørsmålene i skjemaet, og svarene som kan velges; kopier dem som de er:")
        ]
        for (name, question) in questions.fields {
            lines.append("  \(question)")
            if name == "suits" { lines += programme.series.map { "    ☐ \($0.name)" } }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
