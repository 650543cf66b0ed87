extension English {
    package func name(of holiday: NorwegianHoliday) -> String {
        switch holiday {
        case .newYear: "New Year’s Day"
        case .maundyThursday: "Maundy Thursday"
        case .goodFriday: "Good Friday"
        case .easterSunday: "Easter Sunday"
        case .easterMonday: "Easter Monday"
        case .labourDay: "Labour Day"
        case .constitutionDay: "Constitution Day"
        case .ascension: "Ascension Day"
        case .whitSunday: "Whit Sunday"
        case .whitMonday: "Whit Monday"
        case .christmasEve: "Christmas Eve"
        case .christmas: "Christmas Day"
        case .boxingDay: "Boxing Day"
        case .newYearsEve: "New Year’s Eve"
        }
    }
    package func isHoliday(_ day: String, _ holiday: NorwegianHoliday) -> String {
        "There is a meeting on \(day), which is \(name(of: holiday))."
    }
    package var deskLeaveOutDays: String {
        "Days without meetings can be given on the page “\(deskProgramme)”, under “\(deskMore)”."
    }
    package func deskIsPast(_ day: String) -> String { "The first meeting is on \(day), which is past." }
    package func deskMonth(_ month: Int, ofYear year: Int) -> String {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        return "\(months[month - 1]) \(year)"
    }
    package var deskWeek: String { "Week" }
    package var deskAutumnBreak: String { "autumn break in some counties" }
    package var deskCalendarLead: String { "As you have answered." }
    package var deskShowMeetings: String { "Show the meetings in the calendar" }
    package var deskMeetings: String { "When the series meet" }
}
