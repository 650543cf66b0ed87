internal import Rekke

extension ProgrammeDraft {
    /// A problem document in YAML without registrations, each line with a comment that explains it.
    ///
    /// - Parameter schema: Where its JSON Schema is, as seen from the document; nil where that is unknown.
    package func document(in language: Language, schema: String?) -> [UInt8] {
        var page = Page()
        if let schema { page.line("# yaml-language-server: $schema=\(schema)") }
        page.line(
            language(
                "# Check it with: rekke check FILE.  Give places with: rekke allocate FILE.",
                "# Kontroller med: rekke check FIL.  Fordel plassene med: rekke allocate FIL --language nb."))
        page.line("programme:")
        page.line("  name: \(text(name))", language("what people call it", "navnet på programmet"))
        page.line(
            "  timeZone: Europe/Oslo", language("times below are this zone's", "tidssonen for tidspunktene nedenfor"))
        writeRules(to: &page, language)
        page.line(
            "  series:",
            language(
                "whoever gets a place gets all meetings of the series",
                "den som får plass, får alle møtene i møterekken"))
        for weekday in weekdays {
            for number in 1...parallel { writeSeries(on: weekday, number, to: &page, language) }
        }
        writeFacilitators(to: &page, language)
        if let tool {
            writeForm(of: tool, to: &page, language)
        } else {
            page.line(
                "registrations: []",
                language(
                    "instead of [], one such paragraph for each registration:",
                    "i stedet for [], et slikt avsnitt for hver påmelding:"))
            writeRegistration(to: &page, language)
        }
        return Array(page.text.utf8)
    }

    private func writeFacilitators(to page: inout Page, _ language: Language) {
        let sign = facilitators.isEmpty ? "# " : ""
        page.line(
            "  \(sign)facilitators:",
            language("those who can lead meetings, and when they cannot", "de som kan lede møter, og når de ikke kan"))
        for (index, name) in facilitators.enumerated() {
            page.line(
                "    - {id: f\(index + 1), name: \(text(name))}",
                index == 0
                    ? language(
                        "as well: unavailable: [\(first), friday]", "også: unavailable: [\(first), fredag]") : "")
        }
        if facilitators.isEmpty {
            page.line("  #   - {id: f1, name: \(language("A name", "Et navn")), unavailable: [\(first), friday]}")
        }
    }

    private func writeForm(of tool: FormTool, to page: inout Page, _ language: Language) {
        page.line(
            "  form:",
            language(
                "how its export is read: rekke import EXPORT --programme FILE",
                "hvordan eksporten leses: rekke import EKSPORT --programme FIL"))
        page.line(
            "    columns:",
            language("of a registration: the heading of its column", "av en påmelding: overskriften på kolonnen"))
        let own = tool.columns(in: language)
        if let id = own.id { page.line("      id: \(id)") }
        page.line("      submitted: \(own.submitted)")
        for field in FormQuestions(in: language).fields { page.line("      \(field.name): \(text(field.question))") }
    }

    private func writeRules(to page: inout Page, _ language: Language) {
        page.line("  rules:")
        page.line(
            "    policy: firstComeFirstServed",
            language(
                "places by time of registration; others: rekke allocate --help",
                "plassene fordeles etter påmeldingstidspunkt; andre regler: rekke allocate --help"))
        if let deadline {
            page.line(
                "    deadline: \(deadline)",
                language("what comes later is not considered", "påmeldinger etter dette er ikke med i fordelingen"))
        }
        for (rule, isSet, comment) in rules(language) { page.line("    \(isSet ? "" : "# ")\(rule)", comment) }
    }

    /// Rules, whether they are asked for, and what they do.
    private func rules(_ language: Language) -> [(rule: String, isSet: Bool, comment: String)] {
        let first = guarantees > 0 ? "\(guarantees)" : "3"
        let leading = facilitators.isEmpty ? "2" : "\(leaders)"
        return [
            (
                "guaranteedPlaces: \(first)", guarantees > 0,
                language(
                    "the first \(first) to register surely get a place, even in a series that they did not choose",
                    "de \(first) første er garantert plass, om nødvendig i en møterekke de ikke har valgt")
            ),
            (
                "minimumAttendees: 2", true,
                language(
                    "so many of the attendees who are named must be able to come to every meeting",
                    "så mange av de oppgitte deltakerne må kunne komme til hvert møte")
            ),
            (
                "facilitatorsPerMeeting: \(leading)", !facilitators.isEmpty,
                language(
                    "how many of the facilitators below lead every meeting",
                    "hvor mange av fasilitatorene nedenfor som leder hvert møte")
            ),
        ]
    }

    private func writeSeries(on weekday: Weekday, _ number: Int, to page: inout Page, _ language: Language) {
        let plural = language(
            "\(weekday.rawValue.capitalisedFirst)s", "\(weekday.name(in: language).capitalisedFirst)er")
        let unit = every.isWeeks ? "week" : "day"
        page.line(
            "    - id: \(id(of: weekday, number))",
            language("what registrations call it", "id-en som påmeldingene viser til")
        )
        page.line(
            "      name: \(text(number == 1 ? plural : "\(plural) \(number)"))",
            language("what people call it", "navnet på møterekken"))
        page.line(
            "      capacity: \(places)",
            language("how many registrations it takes", "hvor mange påmeldinger det er plass til"))
        page.line("      schedule:")
        page.line("        first: \(first(weekday))", language("the first meeting", "det første møtet"))
        page.line(
            "        time: \"\(clock(hours.start))-\(clock(hours.end))\"",
            language("by the clock, in summer and in winter", "samme klokkeslett sommer og vinter"))
        page.line(
            "        every: \(every.count) \(unit)\(every.count == 1 ? "" : "s")",
            language("or in days, as 1 day", "eller i dager, som 1 day (hver dag)"))
        page.line("        count: \(meetings)", language("how many meetings", "hvor mange møter"))
        let days = exceptions(on: weekday)
        if !days.isEmpty {
            page.line(
                "        except: [\(days.map(\.description).joined(separator: ", "))]",
                language(
                    "no meeting then; it goes on until it has all of them",
                    "ingen møter disse dagene; møterekken får likevel alle møtene sine"))
        }
    }

    private func writeRegistration(to page: inout Page, _ language: Language) {
        let series = weekdays.map { id(of: $0, 1) }.joined(separator: ", ")
        page.line("  # - id: r1")
        page.line("  #   organisation: \(language("A name", "Et navn"))")
        page.line("  #   submitted: \(first + -28)T08:00", language("when it came in", "når den kom"))
        page.line(
            "  #   suits: [\(series)]",
            language(
                "the series that suit; leave it out where all do", "møterekkene som passer; utelates når alle passer"))
        page.line("  #   attendees:", language("who is to come; may be left out", "hvem som skal komme; kan utelates"))
        page.line("  #     - {name: \(language("A name", "Et navn")), unavailable: [\(first)]}")
    }

    /// The first such day that is not before the first day.
    private func first(_ weekday: Weekday) -> LocalDate {
        (0..<7).map { first + $0 }.first { $0.weekday == weekday } ?? first
    }

    /// The days left out that a series on that weekday could meet on.
    private func exceptions(on weekday: Weekday) -> [LocalDate] {
        let days = exceptions.flatMap { range in
            (range.lowerBound.daysSinceEpoch...range.upperBound.daysSinceEpoch).map(LocalDate.init(daysSinceEpoch:))
        }
        return Set(days).sorted().filter { (!every.isWeeks || $0.weekday == weekday) && $0 >= first }
    }

    /// Without the seconds where there are none.
    private func clock(_ second: Int) -> String {
        let parts = [second / 3600, second / 60 % 60] + (second % 60 == 0 ? [] : [second % 60])
        return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }

    private func id(of weekday: Weekday, _ number: Int) -> String {
        String(weekday.rawValue.prefix(3)) + (number == 1 ? "" : "-\(number)")
    }

    /// In quotation marks, as JSON and YAML have them.
    private func text(_ text: String) -> String {
        var writer = JSONWriter()
        writer.value(text)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

/// Lines, with their comments below one another.
private struct Page {
    private(set) var text = ""

    mutating func line(_ line: String, _ comment: String = "") {
        let room = String(repeating: " ", count: max(2, 44 - line.count))
        text += line + (comment.isEmpty ? "" : room + "# " + comment) + "\n"
    }
}
