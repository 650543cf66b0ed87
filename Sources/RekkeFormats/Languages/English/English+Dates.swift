package import Rekke

extension English {
    package func shortMonth(_ number: Int) -> String {
        ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"][number - 1]
    }

    package func shortWeekday(_ day: Weekday) -> String { String(weekday(day).prefix(3)) }

    package func weekday(_ day: Weekday) -> String {
        switch day {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }

    package func weekdays(_ day: Weekday) -> String { weekday(day) + "s" }

    package func day(_ number: Int, ofMonth month: Int) -> String { "\(number)\u{A0}\(shortMonth(month))" }

    package func moment(_ date: String, at time: String) -> String { "\(date), \(time)" }

    package func meetings(on days: String, at hours: String) -> String { "\(days), \(hours)" }

    package var clockSeparator: String { ":" }

    package var decimalSeparator: String { "." }

    // MARK: Behind the time at which a meeting ends, on another day

    package var theDayBefore: String { " the day before" }

    package var theNextDay: String { " the next day" }

    package func daysLater(_ count: Int) -> String { " \(count) days later" }

    // MARK: Dates in full, and as short as can be

    package func shortestWeekday(_ weekday: Weekday) -> String {
        switch weekday {
        case .monday: "Mo"
        case .tuesday: "Tu"
        case .wednesday: "We"
        case .thursday: "Th"
        case .friday: "Fr"
        case .saturday: "Sa"
        case .sunday: "Su"
        }
    }

    package func fullDate(day: Int, month: Int) -> String { "\(day) \(English.months[month - 1])" }
    package func clockTime(_ hours: String) -> String { hours }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
