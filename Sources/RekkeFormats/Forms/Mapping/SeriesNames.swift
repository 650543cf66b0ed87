internal import Rekke

/// Series whose name, or id, names a day of the week on which none of their meetings is, as after last year's programme was
/// copied with a first day that is one off.
struct SeriesNames {
    private(set) var doubts: [Doubt] = []

    /// To be told of as a warning.
    struct Doubt: DomainFault {
        let place: InputPath
        let text: String

        func mayFollow(from unread: UnreadPlaces, at path: InputPath) -> Bool { false }
    }

    /// - Parameter hasForm: Whether answers are read, of which a form says under `all` and `none` what they mean.
    init(_ programme: Programme, hasForm: Bool) {
        for (index, series) in programme.series.enumerated() {
            if hasForm, ["all", "none"].contains(series.id) {
                doubts.append(
                    Doubt(
                        place: InputPath([.field("programme"), .field("series"), .index(index), .field("id")]),
                        text:
                            "form.answers cannot say what means \(series.id == "all" ? "every series" : "no series") where a series has the id \(quoted(series.id)); give it another id"
                    ))
            }
            let days = SeriesNames.days(of: series, programme.timeZone)
            let path = InputPath([.field("programme"), .field("series"), .index(index)])
            for (field, text) in [("name", series.name), ("id", series.id)] {
                let named = AnswerWords(SeriesNames.withoutParentheses(text)).weekdays
                guard !named.isEmpty, !days.isEmpty, days.isDisjoint(with: named) else { continue }
                doubts.append(
                    Doubt(
                        place: path.field(field),
                        text:
                            "\(quoted(known: text)) has its meetings on \(SeriesNames.list(days)); which of the two is right?"
                    ))
                break
            }
        }
    }

    /// In which another day may stand that is kept free.
    private static func withoutParentheses(_ text: String) -> String {
        guard let start = text.firstIndex(of: "("), let end = text.lastIndex(of: ")"), start < end else { return text }
        return String(text[..<start] + text[text.index(after: end)...])
    }

    /// Of its meetings, as the programme's clocks show them.
    static func days(of series: Series, _ zone: LocalTimeZone) -> Set<Weekday> {
        Set(series.meetings.map { zone.localTime(at: $0.start).date.weekday })
    }

    static func list(_ days: Set<Weekday>) -> String {
        Language.english.list(Weekday.allCases.filter(days.contains).map { Language.english.words.weekdays($0) })
    }
}
