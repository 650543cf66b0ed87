extension Bokmål {
    package func name(of holiday: NorwegianHoliday) -> String {
        switch holiday {
        case .newYear: "første nyttårsdag"
        case .maundyThursday: "skjærtorsdag"
        case .goodFriday: "langfredag"
        case .easterSunday: "første påskedag"
        case .easterMonday: "andre påskedag"
        case .labourDay: "første mai"
        case .constitutionDay: "syttende mai"
        case .ascension: "Kristi himmelfartsdag"
        case .whitSunday: "første pinsedag"
        case .whitMonday: "andre pinsedag"
        case .christmasEve: "julaften"
        case .christmas: "første juledag"
        case .boxingDay: "andre juledag"
        case .newYearsEve: "nyttårsaften"
        }
    }
    package func isHoliday(_ day: String, _ holiday: NorwegianHoliday) -> String {
        "Det er et møte \(day), som er \(name(of: holiday))."
    }
    package var deskLeaveOutDays: String {
        "Dager uten møter kan du skrive på siden «\(deskProgramme)», under «\(deskMore)»."
    }
    package func deskIsPast(_ day: String) -> String { "Det første møtet er \(day), som har vært." }
    package func deskMonth(_ month: Int, ofYear year: Int) -> String {
        let months = [
            "Januar", "Februar", "Mars", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
            "Desember",
        ]
        return "\(months[month - 1]) \(year)"
    }
    package var deskWeek: String { "Uke" }
    package var deskAutumnBreak: String { "høstferie i noen fylker" }
    package var deskCalendarLead: String { "Slik du har svart." }
    package var deskShowMeetings: String { "Vis møtene i kalenderen" }
    package var deskMeetings: String { "Når møterekkene møtes" }
}
