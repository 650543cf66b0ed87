extension Nynorsk {
    package func name(of holiday: NorwegianHoliday) -> String {
        switch holiday {
        case .newYear: "første nyttårsdag"
        case .maundyThursday: "skjærtorsdag"
        case .goodFriday: "langfredag"
        case .easterSunday: "første påskedag"
        case .easterMonday: "andre påskedag"
        case .labourDay: "første mai"
        case .constitutionDay: "syttande mai"
        case .ascension: "Kristi himmelfartsdag"
        case .whitSunday: "første pinsedag"
        case .whitMonday: "andre pinsedag"
        case .christmasEve: "julaftan"
        case .christmas: "første juledag"
        case .boxingDay: "andre juledag"
        case .newYearsEve: "nyttårsaftan"
        }
    }
    package func isHoliday(_ day: String, _ holiday: NorwegianHoliday) -> String {
        "Det er eit møte \(day), som er \(name(of: holiday))."
    }
    package var deskLeaveOutDays: String {
        "Dagar utan møte kan du skrive på sida «\(deskProgramme)», under «\(deskMore)»."
    }
    package func deskIsPast(_ day: String) -> String { "Det første møtet er \(day), som har vore." }
    package func deskMonth(_ month: Int, ofYear year: Int) -> String {
        let months = [
            "Januar", "Februar", "Mars", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
            "Desember",
        ]
        return "\(months[month - 1]) \(year)"
    }
    package var deskWeek: String { "Veke" }
    package var deskAutumnBreak: String { "haustferie i nokre fylke" }
    package var deskCalendarLead: String { "Slik du har svart." }
    package var deskShowMeetings: String { "Vis møta i kalenderen" }
    package var deskMeetings: String { "Når møterekkjene møtest" }
}
