extension English {
    // MARK: The calendar

    package var theCalendar: String { "The calendar" }
    package var noOpenSeries: String { "No series is open." }
    package func showOtherSeries(_ count: Int) -> String { "Show \(count) more series" }
    package var allSeriesAsTable: String { "All series as a table" }
    package var weekFromMonday: String { "Week, from Monday" }
    package func week(_ week: Int, _ year: Int) -> String { "Week \(week), \(year)" }
    package func weeks(_ first: String, to last: Int, _ year: Int) -> String { "Weeks \(first) to \(last), \(year)" }
    package var theWeeks: String { "The weeks" }
    package func weeks(_ numbers: String) -> String { "Weeks \(numbers)" }
    package func shortestDate(day: Int, month: Int) -> String { "\(day)/\(month)" }
    package func dayNumber(_ day: Int) -> String { "\(day)" }
    package func meetings(of series: String) -> String { "Meetings of \(series)" }
    package var doesNotRun: String { "Does not run: nobody has a place." }
    package var seriesMeetingsAndPeople: String { "Series, meetings and people" }
    package var notPlanned: String { "not planned" }

    // MARK: What was asked for

    package var demandHeading: String { "Demand and places by weekday" }

    package var aboutDemand: String {
        "Open series only. Who is considered counts once for every weekday with a series that it listed; who gave no "
            + "preferences, for every weekday."
    }

    package var numbersAsTable: String { "The numbers as a table" }
    package var demandPicture: String { "Places, and registrations that want them" }
    package var weekdayHeading: String { "Weekday" }
    package var wishesNoun: String { "wishes" }
    package var firstWishes: String { "first wishes" }
    package var laterWishes: String { "lower wishes" }
    package var severalWeekdays: String { "several days" }

    package func countedWishes(_ count: Int) -> String {
        count == 0 ? "no wishes" : "\(count) \(count == 1 ? "wish" : "wishes")"
    }

    package func asFirstWish(_ count: Int) -> String { ", \(count) as first wish" }

    // MARK: Who got which wish

    package var whoGotWhichWish: String { "Who got which wish" }
    package var placesByPriority: String { "Places, in priority order" }
    package func wishesMet(of registrations: String) -> String { "Wishes that were met, of \(registrations)" }
    package var aSuitableSeries: String { "a series that suits" }
    package var withoutPlace: String { "no place" }

    // MARK: Who comes when

    package var attendanceHeading: String { "Attendance" }

    package var aboutAttendance: String {
        "Who comes to which meeting, of those whom registrations name. Whoever can come to only some of the meetings "
            + "is put down so that attendance as a whole is as high as possible."
    }

    package var attendanceBySeries: String { "Attendance by series" }
    package var peopleNamed: String { "People named" }
    package var present: String { "Present" }
    package var meetingWithFewest: String { "Meeting with the fewest" }

    package var tooManyPeople: String {
        "There are too many people to show everyone here; the spreadsheet counts them by meeting."
    }

    package func personByPerson(_ series: String) -> String { "\(series): person by person" }
    package func whoComesWhen(_ series: String) -> String { "Who comes when: \(series)" }
    package var person: String { "Person" }
    package var comes: String { "comes" }
    package var misses: String { "misses" }
}
