package import Rekke

extension Bokmål {
    package var isNotShown: String { "[vises ikke: kan være personlig]" }
    package var hasNoID: String { "ingen id; hver rad må ha en" }
    package var hasNoTimeOfRegistration: String { "ikke noe påmeldingstidspunkt; hver rad må ha et" }
    package var isNoAddress: String { "dette er ingen e-postadresse, og ingen blir lest" }
    package func isAnonymous(_ text: String) -> String {
        "\(text) er det Microsoft Forms skriver om dem som ikke logger inn; ingenting blir lest her"
    }
    package var isDate: String { "en dato, der det er spurt om noe annet; gjør cellen til tekst i regnearket" }
    package var isFormula: String {
        "en formel, som kan få et annet resultat; kopier kolonnen og lim den inn som verdier"
    }
    package func isCellError(_ text: String) -> String {
        "\(text): regnearket kunne ikke regne ut denne cellen; skriv det som skal stå der"
    }
    package func isNoWholeNumber(_ text: String) -> String { "\(text) er ikke et helt tall" }
    package func isNotAmongRanks(_ number: Int) -> String {
        "\(number) er ikke blant tallene som er gitt en betydning; velg hva det betyr"
    }
    package func isNoRank(_ text: String) -> String {
        "\(text) sier ikke hvilket ønske det er; velg hva det betyr, eller skriv et tall, 1 for det beste"
    }
    package func isNeitherYesNorNo(_ text: String, _ field: String?) -> String {
        "\(text) er verken ja eller nei; skriv ja, yes, x, 1 eller true, eller nei, no, 0, false eller ingenting"
            + (field == nil ? "" : "; eller velg hva det betyr")
    }
    package func isNoLanguageOfLetters(_ text: String) -> String {
        "brev kan ikke være på \(text); skriv nb (bokmål), nn (nynorsk) eller en (engelsk)"
    }
    package func isRegisteredAsDifferingRow(_ row: Int) -> String {
        "organisasjonen og påmeldingstidspunktet er som i rad \(row), men svarene er ulike: en id som lages av disse to, skiller ikke radene fra hverandre; gi tabellen en kolonne med id-er og velg den, eller slett raden som ikke gjelder"
    }
    package func areManyPeople(_ count: Int, seats: Int?) -> String {
        "\(count) personer er flere enn \(seats.map { "noen møterekke har plass til (høyst \($0))" } ?? "én organisasjon pleier å sende"); sier dette hvor mange som kommer?"
    }
    package func isRegisteredAsRow(_ row: Int) -> String {
        "organisasjonen og påmeldingstidspunktet er som i rad \(row); hvilken av de to som får en id med tall bak, går etter radenes rekkefølge"
    }

    // MARK: Times

    package var hasNoTimeOfDay: String { "en dato uten klokkeslett" }
    package func clocksSkip(_ time: String, in zone: String) -> String { "klokkene i \(zone) hopper over \(time)" }
    package func isNumberOfNoDay(_ text: String) -> String { "\(text) er ikke tallet for noen dag" }
    package func isNoTimeWithinDay(_ text: String) -> String {
        "\(text) er ikke noe klokkeslett; et døgn går fra 00.00 til 23.59.59"
    }
    package func clocksDoNotShow(_ zone: String, _ text: String) -> String {
        "\(text) sier \(zone), som klokkene ikke viser den dagen; skriv forskjellen fra UTC i stedet, som +02:00"
    }
    package func isOnNoDay(_ text: String, otherwise dates: String?) -> String {
        "\(text) er ingen dag i kalenderen\(dates == nil ? "" : "; hvis skjemaet skriver dag og måned omvendt, så velg det")"
    }
    package func isAnotherWeekday(_ text: String, _ date: String, _ day: Weekday) -> String {
        "\(text): den dagen, \(date), er en \(weekday(day).lowercased())"
    }
    package func canBeTwoDays(_ text: String, _ days: [String?]) -> String {
        "\(text) kan være \(days.map { $0 ?? "ingen dag" }.joined(separator: " eller ")); velg om dagen eller måneden står først"
    }
    package func isNoMoment(_ text: String) -> String {
        "\(text) er ikke noe tidspunkt; det leses som 26.08.2021 13.45, 2021-08-26T13:45 eller tallet Excel har for det"
    }
    package func hasNoProperClock(_ text: String) -> String {
        "\(text) har ikke noe riktig klokkeslett etter datoen; skriv det som 13:45 eller 13:45:10"
    }
    package func goesOnBehindClock(_ text: String) -> String {
        "\(text) fortsetter etter klokkeslettet; bare en forskjell fra UTC som +02:00 kan stå der"
    }
    package func hasNoYear(_ text: String) -> String {
        "\(text) har ikke noe årstall med fire sifre; skriv det slik: 26.08.2021 13.45"
    }

    // MARK: Columns of dates

    package func isTextBesideDate(_ text: String, inRow row: Int) -> String {
        "\(text) er en tekst, mens rad \(row) har en dato fra regnearket: \(mayBeSwapped)"
    }
    package func areWrittenInTwoWays(_ text: String, _ other: String, inRow row: Int) -> String {
        "\(text) og \(other) i rad \(row) er skrevet på to måter: \(mayBeSwapped)"
    }
    package func monthAndDayComeFirst(_ text: String, _ other: String, inRow row: Int) -> String {
        "\(text) har måneden først, og \(other) i rad \(row) har dagen først; skriv alle som 2021-08-26T13:45"
    }
    package func isLong(_ day: String, before: Bool, deadline: String, meetings start: String?) -> String {
        "\(day) er lenge \(before ? "før" : "etter") \(start.map { "møtene, fra \($0)" } ?? "fristen, \(deadline)"); er år, måned og dag riktige?"
    }
    package func isOnNoDayOfProgramme(_ days: String, first: String, last: String) -> String {
        "\(days) er ikke i programmet, \(first) til \(last); er året riktig?"
    }

    private var mayBeSwapped: String {
        "et regneark som har åpnet filen, kan ha byttet om dag og måned i noen rader; "
            + "ta filen slik skjemaet ga den, eller skriv alle som 2021-08-26T13:45"
    }
}
