internal import Rekke

/// The weeks that a calendar shows, in pictures of a few weeks each.
struct CalendarWeeks {
    /// As many as have room side by side.
    private static let most = 14

    /// The Mondays of each picture's weeks, in order.
    let panels: [[LocalDate]]

    /// - Parameter dates: On which something happens.
    init(of dates: some Sequence<LocalDate>) {
        let used = Set(dates.map(\.monday)).sorted()
        guard let first = used.first, let last = used.last else {
            panels = []
            return
        }
        let span = (last.daysSinceEpoch - first.daysSinceEpoch) / 7 + 1
        // Empty weeks show how far apart meetings are, as long as there is room.
        let weeks = span <= CalendarWeeks.most ? (0..<span).map { first + 7 * $0 } : used
        let count = (weeks.count + CalendarWeeks.most - 1) / CalendarWeeks.most
        let size = (weeks.count + count - 1) / count
        panels = stride(from: 0, to: weeks.count, by: size).map { Array(weeks[$0..<min($0 + size, weeks.count)]) }
    }

    /// The week's number and the year that it belongs to, by ISO 8601: those of its Thursday.
    static func number(ofWeek monday: LocalDate) -> (year: Int, week: Int) {
        let thursday = monday + 3
        let year = thursday.components.year
        guard let newYear = LocalDate(year: year, month: 1, day: 1) else { return (year, 1) }
        return (year, (thursday.daysSinceEpoch - newYear.daysSinceEpoch) / 7 + 1)
    }
}
