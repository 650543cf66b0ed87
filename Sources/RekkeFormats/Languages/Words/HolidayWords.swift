/// Days on which people are rarely at work, and what is said before anything is decided of the days that a programme meets.
package protocol HolidayWords {
    func name(of holiday: NorwegianHoliday) -> String
    /// - Parameter day: With its year.
    func isHoliday(_ day: String, _ holiday: NorwegianHoliday) -> String
    /// What to do about these.
    var deskLeaveOutDays: String { get }
    /// - Parameter day: Of the first meeting, with its year.
    func deskIsPast(_ day: String) -> String
    /// "September 2021"; 1 for January.
    func deskMonth(_ month: Int, ofYear year: Int) -> String
    /// Above the numbers of weeks.
    var deskWeek: String { get }
    /// Of a week in which some counties have it.
    var deskAutumnBreak: String { get }
    var deskCalendarLead: String { get }
    var deskShowMeetings: String { get }
    /// Above when each series meets.
    var deskMeetings: String { get }
}
