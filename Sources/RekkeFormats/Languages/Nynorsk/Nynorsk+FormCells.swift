package import Rekke

extension Nynorsk {
    package var isNotShown: String { "[blir ikkje vist: kan vere personleg]" }
    package var hasNoID: String { "ingen id; kvar rad må ha ein" }
    package var hasNoTimeOfRegistration: String { "ikkje noko påmeldingstidspunkt; kvar rad må ha eit" }
    package var isNoAddress: String { "dette er inga e-postadresse, og inga blir lesen" }
    package func isAnonymous(_ text: String) -> String {
        "\(text) er det Microsoft Forms skriv om dei som ikkje loggar inn; ingenting blir lese her"
    }
    package var isDate: String { "ein dato, der det er spurt om noko anna; gjer cella til tekst i reknearket" }
    package var isFormula: String {
        "ein formel, som kan få eit anna resultat; kopier kolonnen og lim han inn som verdiar"
    }
    package func isCellError(_ text: String) -> String {
        "\(text): reknearket kunne ikkje rekne ut denne cella; skriv det som skal stå der"
    }
    package func isNoWholeNumber(_ text: String) -> String { "\(text) er ikkje eit heilt tal" }
    package func isNotAmongRanks(_ number: Int) -> String {
        "\(number) er ikkje blant tala som har fått ei tyding; vel kva det tyder"
    }
    package func isNoRank(_ text: String) -> String {
        "\(text) seier ikkje kva ønske det er; vel kva det tyder, eller skriv eit tal, 1 for det beste"
    }
    package func isNeitherYesNorNo(_ text: String, _ field: String?) -> String {
        "\(text) er verken ja eller nei; skriv ja, yes, x, 1 eller true, eller nei, no, 0, false eller ingenting"
            + (field == nil ? "" : "; eller vel kva det tyder")
    }
    package func isNoLanguageOfLetters(_ text: String) -> String {
        "brev kan ikkje vere på \(text); skriv nb (bokmål), nn (nynorsk) eller en (engelsk)"
    }
    package func isRegisteredAsDifferingRow(_ row: Int) -> String {
        "organisasjonen og påmeldingstidspunktet er som i rad \(row), men svara er ulike: ein id som blir laga av desse to, skil ikkje radene frå kvarandre; gje tabellen ei kolonne med id-ar og vel den, eller slett rada som ikkje gjeld"
    }
    package func areManyPeople(_ count: Int, seats: Int?) -> String {
        "\(count) personar er fleire enn \(seats.map { "nokon møterekkje har plass til (høgst \($0))" } ?? "éin organisasjon pleier å sende"); seier dette kor mange som kjem?"
    }
    package func isRegisteredAsRow(_ row: Int) -> String {
        "organisasjonen og påmeldingstidspunktet er som i rad \(row); kven av dei to som får ein id med tal bak, går etter rekkjefølgja på radene"
    }

    // MARK: Times

    package var hasNoTimeOfDay: String { "ein dato utan klokkeslett" }
    package func clocksSkip(_ time: String, in zone: String) -> String { "klokkene i \(zone) hoppar over \(time)" }
    package func isNumberOfNoDay(_ text: String) -> String { "\(text) er ikkje talet for nokon dag" }
    package func isNoTimeWithinDay(_ text: String) -> String {
        "\(text) er ikkje noko klokkeslett; eit døgn går frå 00.00 til 23.59.59"
    }
    package func clocksDoNotShow(_ zone: String, _ text: String) -> String {
        "\(text) seier \(zone), som klokkene ikkje viser den dagen; skriv skilnaden frå UTC i staden, som +02:00"
    }
    package func isOnNoDay(_ text: String, otherwise dates: String?) -> String {
        "\(text) er ingen dag i kalenderen\(dates == nil ? "" : "; om skjemaet skriv dag og månad omvendt, så vel det")"
    }
    package func isAnotherWeekday(_ text: String, _ date: String, _ day: Weekday) -> String {
        "\(text): den dagen, \(date), er ein \(weekday(day).lowercased())"
    }
    package func canBeTwoDays(_ text: String, _ days: [String?]) -> String {
        "\(text) kan vere \(days.map { $0 ?? "ingen dag" }.joined(separator: " eller ")); vel om dagen eller månaden står først"
    }
    package func isNoMoment(_ text: String) -> String {
        "\(text) er ikkje noko tidspunkt; det blir lese som 26.08.2021 13.45, 2021-08-26T13:45 eller talet Excel har for det"
    }
    package func hasNoProperClock(_ text: String) -> String {
        "\(text) har ikkje noko rett klokkeslett etter datoen; skriv det som 13:45 eller 13:45:10"
    }
    package func goesOnBehindClock(_ text: String) -> String {
        "\(text) held fram etter klokkeslettet; berre ein skilnad frå UTC som +02:00 kan stå der"
    }
    package func hasNoYear(_ text: String) -> String {
        "\(text) har ikkje noko årstal med fire siffer; skriv det slik: 26.08.2021 13.45"
    }

    // MARK: Columns of dates

    package func isTextBesideDate(_ text: String, inRow row: Int) -> String {
        "\(text) er ein tekst, medan rad \(row) har ein dato frå reknearket: \(mayBeSwapped)"
    }
    package func areWrittenInTwoWays(_ text: String, _ other: String, inRow row: Int) -> String {
        "\(text) og \(other) i rad \(row) er skrivne på to måtar: \(mayBeSwapped)"
    }
    package func monthAndDayComeFirst(_ text: String, _ other: String, inRow row: Int) -> String {
        "\(text) har månaden først, og \(other) i rad \(row) har dagen først; skriv alle som 2021-08-26T13:45"
    }
    package func isLong(_ day: String, before: Bool, deadline: String, meetings start: String?) -> String {
        "\(day) er lenge \(before ? "før" : "etter") \(start.map { "møta, frå \($0)" } ?? "fristen, \(deadline)"); er år, månad og dag rette?"
    }
    package func isOnNoDayOfProgramme(_ days: String, first: String, last: String) -> String {
        "\(days) er ikkje i programmet, \(first) til \(last); er året rett?"
    }

    private var mayBeSwapped: String {
        "eit rekneark som har opna fila, kan ha byta om dag og månad i nokre rader; "
            + "ta fila slik skjemaet gav ho, eller skriv alle som 2021-08-26T13:45"
    }
}
