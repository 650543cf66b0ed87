import Rekke

/// 2021-06-01T08:00:00Z, and so many minutes later.
func minute(_ minutes: Int) -> Instant { Instant(seconds: 1_622_534_400 + 60 * minutes) }

/// 09–11 in Oslo on a day of autumn 2021, as 7 September.
func morning(_ month: Int, _ day: Int) -> Meeting {
    let zone = LocalTimeZone.oslo
    let date = LocalDate(year: 2021, month: month, day: day)!
    func moment(_ hour: Int) -> Instant {
        zone.resolve(LocalTime(date: date, secondOfDay: hour * 3600)).orMomentOfChange
    }
    return Meeting(start: moment(9), end: moment(11))
}

let tuesdays = [morning(9, 7), morning(10, 5), morning(11, 2), morning(11, 30)]
let wednesdays = [morning(9, 8), morning(10, 6), morning(11, 3), morning(12, 1)]
let thursdays = [morning(9, 9), morning(10, 7), morning(11, 4), morning(12, 2)]

/// The three series of autumn 2021, one place each.
let autumn = [
    Series(id: "tue", meetings: tuesdays), Series(id: "wed", meetings: wednesdays),
    Series(id: "thu", meetings: thursdays),
]

/// A problem with these series and registrations.
func problem(
    series: [Series] = autumn, rules: Rules = Rules(), facilitators: [Facilitator] = [],
    _ registrations: [Registration]
) throws -> Problem {
    try Problem(
        programme: Programme(name: "Autumn", rules: rules, series: series, facilitators: facilitators),
        registrations: registrations)
}

extension Registration {
    /// Number n, submitted in minute n, with ticks for these series.
    static func numbered(_ number: Int, _ suits: String...) -> Registration {
        Registration(
            id: "r\(number)", submitted: minute(number), preferences: suits.isEmpty ? .allSuit : .suits(suits))
    }

    /// The same with something changed.
    func with<Value>(_ field: WritableKeyPath<Registration, Value>, _ value: Value) -> Registration {
        var changed = self
        changed[keyPath: field] = value
        return changed
    }
}

extension Allocation {
    /// Registration to series.
    var places: [String: String] {
        Dictionary(uniqueKeysWithValues: placements.map { ($0.registration, $0.series) })
    }

    var waiting: [String] { waitlist.map(\.registration) }

    func reason(_ registration: String) -> Reason? {
        waitlist.first { $0.registration == registration }?.reasons?.first
    }
}
