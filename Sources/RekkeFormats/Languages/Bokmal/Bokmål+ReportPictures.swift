extension Bokmål {
    // MARK: The calendar

    package var theCalendar: String { "Møtekalenderen" }
    package var noOpenSeries: String { "Ingen møterekker er åpne." }
    package func showOtherSeries(_ count: Int) -> String {
        count == 1 ? "Vis den siste møterekken" : "Vis de \(count) andre møterekkene"
    }

    package var allSeriesAsTable: String { "Alle møterekker som tabell" }
    package var weekFromMonday: String { "Uke, fra mandag" }
    package func week(_ week: Int, _ year: Int) -> String { "Uke \(week), \(year)" }
    package func weeks(_ first: String, to last: Int, _ year: Int) -> String { "Uke \(first) til \(last), \(year)" }
    package var theWeeks: String { "Ukene" }
    package func weeks(_ numbers: String) -> String { "Uke \(numbers)" }
    package func shortestDate(day: Int, month: Int) -> String { "\(day).\(month)." }
    package func dayNumber(_ day: Int) -> String { "\(day)." }
    package func meetings(of series: String) -> String { "Møtene i \(series)" }
    package var doesNotRun: String { "Blir ikke gjennomført: Ingen har fått plass." }
    package var seriesMeetingsAndPeople: String { "Møterekker, møter og personer" }
    package var notPlanned: String { "ikke planlagt" }

    // MARK: What was asked for

    package var demandHeading: String { "Ønsker og plasser etter ukedag" }

    package var aboutDemand: String {
        "Bare åpne møterekker. De som er med i fordelingen, telles én gang for hver ukedag med en møterekke de har ønsket; "
            + "de som ikke har oppgitt ønsker, for hver ukedag."
    }

    package var numbersAsTable: String { "Tallene som tabell" }
    package var demandPicture: String { "Plasser, og påmeldinger som ønsker dem" }
    package var weekdayHeading: String { "Ukedag" }
    package var wishesNoun: String { "ønsker" }
    package var firstWishes: String { "førsteønsker" }
    package var laterWishes: String { "ønsker lenger nede" }
    package var severalWeekdays: String { "flere ukedager" }

    package func countedWishes(_ count: Int) -> String {
        count == 0 ? "ingen ønsker" : "\(count) \(count == 1 ? "ønske" : "ønsker")"
    }

    package func asFirstWish(_ count: Int) -> String { ", \(count) som førsteønske" }

    // MARK: Who got which wish

    package var whoGotWhichWish: String { "Hvem som fikk hvilket ønske" }
    package var placesByPriority: String { "Plasser, i prioritert rekkefølge" }
    package func wishesMet(of registrations: String) -> String { "Oppfylte ønsker, av \(registrations)" }
    package var aSuitableSeries: String { "en møterekke som passer" }
    package var withoutPlace: String { "uten plass" }

    // MARK: Who comes when

    package var attendanceHeading: String { "Oppmøte" }

    package var aboutAttendance: String {
        "Hvem som kommer på hvilket møte, av dem som er navngitt i påmeldingene. Den som bare kan være med på noen av "
            + "møtene, er satt opp slik at oppmøtet alt i alt blir størst mulig."
    }

    package var attendanceBySeries: String { "Oppmøte etter møterekke" }
    package var peopleNamed: String { "Navngitte personer" }
    package var present: String { "Til stede" }
    package var meetingWithFewest: String { "Møtet med færrest" }

    package var tooManyPeople: String {
        "Det er for mange personer til å vise alle her; regnearket teller dem for hvert møte."
    }

    package func personByPerson(_ series: String) -> String { "\(series): person for person" }
    package func whoComesWhen(_ series: String) -> String { "Hvem som kommer når: \(series)" }
    package var person: String { "Person" }
    package var comes: String { "kommer" }
    package var misses: String { "mangler" }
}
