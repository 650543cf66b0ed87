/// The report's pictures, each with a table: the calendar, what was asked for, who got what, and who comes when.
package protocol ReportPictureWords {
    // MARK: The calendar

    var theCalendar: String { get }
    var noOpenSeries: String { get }
    func showOtherSeries(_ count: Int) -> String
    var allSeriesAsTable: String { get }
    var weekFromMonday: String { get }
    func week(_ week: Int, _ year: Int) -> String
    /// - Parameter first: With its year where that is another one.
    func weeks(_ first: String, to last: Int, _ year: Int) -> String
    var theWeeks: String { get }
    func weeks(_ numbers: String) -> String
    /// "6/9", below a week's number.
    func shortestDate(day: Int, month: Int) -> String
    /// A day's number in its box.
    func dayNumber(_ day: Int) -> String
    func meetings(of series: String) -> String
    var doesNotRun: String { get }
    var seriesMeetingsAndPeople: String { get }
    var notPlanned: String { get }

    // MARK: What was asked for

    var demandHeading: String { get }
    var aboutDemand: String { get }
    var numbersAsTable: String { get }
    var demandPicture: String { get }
    var weekdayHeading: String { get }
    var wishesNoun: String { get }
    var firstWishes: String { get }
    var laterWishes: String { get }
    var severalWeekdays: String { get }
    func countedWishes(_ count: Int) -> String
    /// Behind the number of wishes.
    func asFirstWish(_ count: Int) -> String

    // MARK: Who got which wish

    var whoGotWhichWish: String { get }
    var placesByPriority: String { get }
    /// - Parameter registrations: How many, with the noun.
    func wishesMet(of registrations: String) -> String
    var aSuitableSeries: String { get }
    var withoutPlace: String { get }

    // MARK: Who comes when

    var attendanceHeading: String { get }
    var aboutAttendance: String { get }
    var attendanceBySeries: String { get }
    var peopleNamed: String { get }
    var present: String { get }
    var meetingWithFewest: String { get }
    var tooManyPeople: String { get }
    func personByPerson(_ series: String) -> String
    func whoComesWhen(_ series: String) -> String
    var person: String { get }
    var comes: String { get }
    var misses: String { get }
}
