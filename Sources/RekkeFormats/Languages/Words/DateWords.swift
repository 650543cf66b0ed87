package import Rekke

/// Dates and times of the day as people write them.
package protocol DateWords {
    /// "Sept" or "sept."; the first is 1.
    func shortMonth(_ number: Int) -> String
    func shortWeekday(_ day: Weekday) -> String
    func weekday(_ day: Weekday) -> String
    /// "Mondays".
    func weekdays(_ day: Weekday) -> String
    /// "7 Sept", without the year; the space is one that no line breaks at.
    func day(_ number: Int, ofMonth month: Int) -> String
    /// "26 Aug 2021, 23:59".
    func moment(_ date: String, at time: String) -> String
    /// "Tue 7 Sept, 5 Oct 2021, 09:00–11:00".
    func meetings(on days: String, at hours: String) -> String
    /// Between hours and minutes.
    var clockSeparator: String { get }
    var decimalSeparator: String { get }

    // MARK: Behind the time at which a meeting ends, on another day

    var theDayBefore: String { get }
    var theNextDay: String { get }
    func daysLater(_ count: Int) -> String

    // MARK: Dates in full, and as short as can be

    /// Two letters of it, where there is room for no more.
    func shortestWeekday(_ weekday: Weekday) -> String
    /// "7 September".
    ///
    /// - Parameter month: 1 for January.
    func fullDate(day: Int, month: Int) -> String
    /// "09:00–11:00", where no day stands before it.
    func clockTime(_ hours: String) -> String
}
