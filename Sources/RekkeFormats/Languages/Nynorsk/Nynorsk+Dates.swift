package import Rekke

extension Nynorsk {
    package func shortMonth(_ number: Int) -> String {
        // Språkrådet's abbreviations; mars, mai, juni and juli have none.
        ["jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sept.", "okt.", "nov.", "des."][number - 1]
    }

    package func shortWeekday(_ day: Weekday) -> String { String(weekday(day).prefix(3)) + "." }

    package func weekday(_ day: Weekday) -> String {
        switch day {
        case .monday: "måndag"
        case .tuesday: "tysdag"
        case .wednesday: "onsdag"
        case .thursday: "torsdag"
        case .friday: "fredag"
        case .saturday: "laurdag"
        case .sunday: "sundag"
        }
    }

    package func weekdays(_ day: Weekday) -> String { weekday(day) + "ar" }

    package func day(_ number: Int, ofMonth month: Int) -> String { "\(number).\u{A0}\(shortMonth(month))" }

    package func moment(_ date: String, at time: String) -> String { "\(date) kl. \(time)" }

    package func meetings(on days: String, at hours: String) -> String { "\(days), kl. \(hours)" }

    package var clockSeparator: String { "." }

    package var decimalSeparator: String { "," }

    // MARK: Behind the time at which a meeting ends, on another day

    package var theDayBefore: String { " dagen før" }

    package var theNextDay: String { " dagen etter" }

    package func daysLater(_ count: Int) -> String { " \(count) dagar seinare" }

    // MARK: Dates in full, and as short as can be

    package func shortestWeekday(_ weekday: Weekday) -> String {
        switch weekday {
        case .monday: "må"
        case .tuesday: "ty"
        case .wednesday: "on"
        case .thursday: "to"
        case .friday: "fr"
        case .saturday: "la"
        case .sunday: "su"
        }
    }

    package func fullDate(day: Int, month: Int) -> String { "\(day). \(Nynorsk.months[month - 1])" }
    package func clockTime(_ hours: String) -> String { "kl. \(hours)" }

    private static let months = [
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "desember",
    ]
}
