package import Rekke

/// What goes to those who may register for a new programme, and what its form asks them.
package struct Invitation {
    private let programme: Programme
    private let words: any Words
    private let dates: Dates

    package init(to programme: Programme, in language: Language) {
        self.programme = programme
        words = language.words
        dates = Dates(language: language, zone: programme.timeZone)
    }

    package var text: String {
        var lines = [programme.name, "", words.allMeetings]
        lines += programme.series.map { "– \($0.name): \(schedule(of: $0))" }
        lines += [
            "", words.chooseEverySeriesThatSuits, words.tellWhoAttends(atLeast: programme.rules.minimumAttendees),
        ]
        if let deadline = programme.rules.deadline {
            // To the minute, as people write it.
            let time = dates.moment(Instant(seconds: deadline.seconds - deadline.seconds % 60))
            lines.append(words.deadlineIs(time))
        }
        return (lines + [order]).joined(separator: "\n") + "\n"
    }

    /// As "7 Sept, 5 Oct and 2 Nov 2026, 09:00–11:00".
    private func schedule(of series: Series) -> String {
        let days = dates.days(series.meetings.map(\.start))
        let hours = series.meetings.first.map(dates.hours) ?? ""
        return words.meetings(on: days, at: hours) + (series.place.map { ", \($0)" } ?? "")
    }

    private var order: String {
        let guaranteed = programme.rules.guaranteedPlaces
        return words.placesAreGivenInOrder + (guaranteed > 0 ? " " + words.firstAreGuaranteed(guaranteed) : "")
    }

    /// What the form asks, and the answers to choose from, to be copied as they are: what is written otherwise is not
    /// recognised.
    package static func form(for programme: Programme, in language: Language) -> String {
        var lines = [language.words.formsQuestions]
        let questions = FormQuestions(in: language, minimumAttendees: programme.rules.minimumAttendees)
        for (name, question) in questions.fields {
            lines.append("  \(question)")
            if name == "suits" { lines += programme.series.map { "    ☐ \($0.name)" } }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
