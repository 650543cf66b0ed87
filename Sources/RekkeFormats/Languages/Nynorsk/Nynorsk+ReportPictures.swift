extension Nynorsk {
    // MARK: The calendar

    package var theCalendar: String { "Møtekalenderen" }
    package var noOpenSeries: String { "Ingen møterekkjer er opne." }
    package func showOtherSeries(_ count: Int) -> String {
        count == 1 ? "Vis den siste møterekkja" : "Vis dei \(count) andre møterekkjene"
    }

    package var allSeriesAsTable: String { "Alle møterekkjene som tabell" }
    package var weekFromMonday: String { "Veke, frå måndag" }
    package func week(_ week: Int, _ year: Int) -> String { "Veke \(week), \(year)" }
    package func weeks(_ first: String, to last: Int, _ year: Int) -> String { "Veke \(first) til \(last), \(year)" }
    package var theWeeks: String { "Vekene" }
    package func weeks(_ numbers: String) -> String { "Veke \(numbers)" }
    package func shortestDate(day: Int, month: Int) -> String { "\(day).\(month)." }
    package func dayNumber(_ day: Int) -> String { "\(day)." }
    package func meetings(of series: String) -> String { "Møta i \(series)" }
    package var doesNotRun: String { "Blir ikkje gjennomført: Ingen har fått plass." }
    package var seriesMeetingsAndPeople: String { "Møterekkjer, møte og personar" }
    package var notPlanned: String { "ikkje planlagt" }

    // MARK: What was asked for

    package var demandHeading: String { "Ønske og plassar etter vekedag" }

    package var aboutDemand: String {
        "Berre opne møterekkjer. Dei som er med i fordelinga, blir talde éin gong for kvar vekedag med ei møterekkje dei "
            + "har ønska; dei som ikkje har oppgitt ønske, for kvar vekedag."
    }

    package var numbersAsTable: String { "Tala som tabell" }
    package var demandPicture: String { "Plassar, og påmeldingar som ønsker dei" }
    package var weekdayHeading: String { "Vekedag" }
    package var wishesNoun: String { "ønske" }
    package var firstWishes: String { "førsteønske" }
    package var laterWishes: String { "ønske lenger nede" }
    package var severalWeekdays: String { "fleire vekedagar" }
    package func countedWishes(_ count: Int) -> String { "\(count == 0 ? "ingen" : "\(count)") ønske" }
    package func asFirstWish(_ count: Int) -> String { ", \(count) som førsteønske" }

    // MARK: Who got which wish

    package var whoGotWhichWish: String { "Kven som fekk kva ønske" }
    package var placesByPriority: String { "Plassar, i prioritert rekkjefølgje" }
    package func wishesMet(of registrations: String) -> String { "Oppfylte ønske, av \(registrations)" }
    package var aSuitableSeries: String { "ei møterekkje som passar" }
    package var withoutPlace: String { "utan plass" }

    // MARK: Who comes when

    package var attendanceHeading: String { "Frammøte" }

    package var aboutAttendance: String {
        "Kven som kjem på kva møte, av dei som er namngitte i påmeldingane. Den som berre kan vere med på nokre av møta, "
            + "er sett opp slik at frammøtet alt i alt blir størst mogleg."
    }

    package var attendanceBySeries: String { "Frammøte etter møterekkje" }
    package var peopleNamed: String { "Namngitte personar" }
    package var present: String { "Til stades" }
    package var meetingWithFewest: String { "Møtet med færrast" }

    package var tooManyPeople: String {
        "Det er for mange personar til å vise alle her; reknearket tel dei for kvart møte."
    }

    package func personByPerson(_ series: String) -> String { "\(series): person for person" }
    package func whoComesWhen(_ series: String) -> String { "Kven som kjem når: \(series)" }
    package var person: String { "Person" }
    package var comes: String { "kjem" }
    package var misses: String { "manglar" }
}
