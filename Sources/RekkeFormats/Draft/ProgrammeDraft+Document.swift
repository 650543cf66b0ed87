package import Rekke

extension ProgrammeDraft {
    /// A problem document in YAML without registrations, each line with a comment that explains it.
    ///
    /// - Parameter schema: Where its JSON Schema is, as seen from the document; nil where that is unknown.
    package func document(in language: Language, schema: String?) -> [UInt8] {
        var page = Page()
        if let schema { page.line("# yaml-language-server: $schema=\(schema)") }
        let words = language.words
        page.line("# \(words.documentComment)")
        page.line("programme:")
        page.line("  name: \(text(name))", words.programmeNameComment)
        page.line("  timeZone: Europe/Oslo", words.timeZoneComment)
        writeRules(to: &page, words)
        page.line("  series:", words.seriesComment)
        for weekday in weekdays {
            for number in 1...parallel { writeSeries(on: weekday, number, to: &page, words) }
        }
        writeFacilitators(to: &page, words)
        if let form {
            page.append(form)
        } else if let tool {
            writeForm(of: tool, to: &page, language)
        } else {
            page.line("registrations: []", words.registrationsComment)
            writeRegistration(to: &page, words)
        }
        return Array(page.text.utf8)
    }

    private func writeFacilitators(to page: inout Page, _ words: any Words) {
        let sign = facilitators.isEmpty ? "# " : ""
        page.line("  \(sign)facilitators:", words.facilitatorsComment)
        for (index, name) in facilitators.enumerated() {
            page.line(
                "    - {id: f\(index + 1), name: \(text(name))}",
                index == 0 ? words.absencesComment("\(first)") : "")
        }
        if facilitators.isEmpty {
            page.line("  #   - {id: f1, name: \(words.aName), unavailable: [\(first), friday]}")
        }
    }

    private func writeForm(of tool: FormTool, to page: inout Page, _ language: Language) {
        page.line("  form:", language.words.formComment)
        page.line("    columns:", language.words.formColumnsComment)
        let own = tool.columns(in: language)
        if let id = own.id { page.line("      id: \(id)") }
        page.line("      submitted: \(own.submitted)")
        let questions = FormQuestions(in: language, minimumAttendees: minimumAttendees)
        for field in questions.fields { page.line("      \(field.name): \(text(field.question))") }
    }

    private func writeRules(to page: inout Page, _ words: any Words) {
        page.line("  rules:")
        page.line("    policy: firstComeFirstServed", words.policyComment)
        if let deadline { page.line("    deadline: \(deadline)", words.deadlineComment) }
        for (rule, isSet, comment) in rules(words) { page.line("    \(isSet ? "" : "# ")\(rule)", comment) }
    }

    /// Rules, whether they are asked for, and what they do.
    private func rules(_ words: any Words) -> [(rule: String, isSet: Bool, comment: String)] {
        let first = guarantees > 0 ? "\(guarantees)" : "3"
        let leading = facilitators.isEmpty ? "2" : "\(leaders)"
        return [
            ("guaranteedPlaces: \(first)", guarantees > 0, words.guaranteedPlacesComment(first)),
            ("minimumAttendees: \(minimumAttendees)", true, words.minimumAttendeesComment),
            ("facilitatorsPerMeeting: \(leading)", !facilitators.isEmpty, words.facilitatorsPerMeetingComment),
        ]
    }

    private func writeSeries(on weekday: Weekday, _ number: Int, to page: inout Page, _ words: any Words) {
        let plural = words.weekdays(weekday).capitalisedFirst
        let unit = every.isWeeks ? "week" : "day"
        page.line("    - id: \(id(of: weekday, number))", words.seriesIDComment)
        page.line("      name: \(text(number == 1 ? plural : "\(plural) \(number)"))", words.seriesNameComment)
        if let venue { page.line("      place: \(text(venue))", words.venueComment) }
        page.line("      capacity: \(places)", words.capacityComment)
        page.line("      schedule:")
        page.line("        first: \(first(weekday))", words.firstMeetingComment)
        page.line("        time: \"\(clock(hours.start))-\(clock(hours.end))\"", words.timeOfDayComment)
        page.line("        every: \(every.count) \(unit)\(every.count == 1 ? "" : "s")", words.periodComment)
        page.line("        count: \(meetings)", words.meetingCountComment)
        let days = exceptions(on: weekday)
        if !days.isEmpty {
            page.line("        except: [\(days.map(\.description).joined(separator: ", "))]", words.daysLeftOutComment)
        }
    }

    private func writeRegistration(to page: inout Page, _ words: any Words) {
        let series = weekdays.map { id(of: $0, 1) }.joined(separator: ", ")
        page.line("  # - id: r1")
        page.line("  #   organisation: \(words.aName)")
        page.line("  #   submitted: \(first + -28)T08:00", words.submittedComment)
        page.line("  #   suits: [\(series)]", words.suitsComment)
        page.line("  #   attendees:", words.attendeesComment)
        page.line("  #     - {name: \(words.aName), unavailable: [\(first)]}")
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

    mutating func append(_ lines: String) { text += lines }

    mutating func line(_ line: String, _ comment: String = "") {
        let room = String(repeating: " ", count: max(2, 44 - line.count))
        text += line + (comment.isEmpty ? "" : room + "# " + comment) + "\n"
    }
}
