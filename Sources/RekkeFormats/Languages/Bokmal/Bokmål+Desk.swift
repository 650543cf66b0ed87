internal import Rekke

extension Bokmål {
    package var deskStart: String { "Start" }
    package var deskProgramme: String { "Program" }
    package var deskRegistrations: String { "Påmeldinger" }
    package var deskAllocation: String { "Fordeling" }
    package var deskSteps: String { "Trinn" }
    package var deskNext: String { "Neste" }
    package var deskIsGoneAtEnd: String {
        "Ingenting lagres her: Alt er borte når programmet stopper. Last ned det du trenger."
    }

    // MARK: Start

    package var deskLead: String {
        "Velg filen med påmeldingene, slik skjemaet gir den. Du får se hvordan hver rad er lest, før noe blir bestemt."
    }
    package var deskExport: String { "Påmeldinger fra et skjema (.xlsx, .csv eller .ods)" }
    package var deskDropHere: String { "Du kan også slippe filen her." }
    package var deskOrProgramme: String { "Jeg har en fil med programmet" }
    package var deskProgrammeFile: String { "Program, eller program med påmeldinger (.yaml eller .json)" }
    package var deskAttendeesFile: String { "Deltakere, én per rad, hvis de står i en egen fil" }
    package var deskTryExample: String { "Prøv et eksempel" }
    package var deskOpenProgrammes: String { "Åpne programmer" }
    package var deskErase: String { "Slett" }
    package func deskEraseForGood(_ programme: String) -> String {
        "\(quoted(programme)) blir slettet, med filene, stegene og resultatene. Det kan ikke angres."
    }
    package var deskGiveFile: String { "Velg en fil som ikke er tom." }

    // MARK: Programme

    package var deskQuestionsLead: String {
        "Når er møtene? Det som er fylt ut, er hentet fra påmeldingene eller er forslag: Se over hver linje."
    }
    package var deskFrom: String { "Fra" }
    package var deskTo: String { "Til" }
    package var deskWeeks: String { "uker fra ett møte til det neste" }
    package var deskNoDeadline: String { "La feltet stå tomt hvis det ikke er noen frist" }
    package var deskGivenProgramme: String { "Programmet er lest fra filen:" }
    package var deskMore: String { "Mer om programmet" }
    package var deskGiveAnswer: String { "Gi et svar." }
    package var deskEndsBeforeItBegins: String { "Møtene slutter før de begynner" }

    // MARK: Registrations

    package var deskColumn: String { "Kolonne" }
    package var deskMeaning: String { "Leses som" }
    package var deskRow: String { "Rad" }
    package var deskUnderstood: String { "Slik er den lest" }
    package var deskLookAt: String { "Merknad" }
    package var deskReadAgain: String { "Les på nytt med disse valgene" }
    package var deskAnswersLead: String { "Hva betyr disse svarene?" }
    package var deskColumnsLead: String { "Hva står i hvilken kolonne?" }
    package var deskDateOrder: String { "Datoer som 03.04.2027 har" }
    package var deskDayFirst: String { "dagen først" }
    package var deskMonthFirst: String { "måneden først" }
    package var deskAsUnderstood: String { "det som filen sier først" }
    package var deskTakeAbsences: String { "Ta med fravær fra fritekst der det er klart hvem som er borte, og når" }
    package var deskAllocate: String { "Fordel plassene" }
    package var deskCorrectedExport: String { "Rettet fil" }
    package var deskReadFile: String { "Les denne filen" }
    package var deskNoHeadings: String {
        "Filen har ingen overskrifter som kan leses. Den første raden må si hva som står i hver kolonne."
    }
    package var deskChooseTime: String { "Velg kolonnen som sier når hver påmelding kom." }
    package var deskChooseSeries: String { "Velg kolonnen som sier hvilke møterekker som passer." }
    package var deskProgrammeFirst: String {
        "Si først når møtene er: Uten møterekker er det ingenting å lese svarene som."
    }
    package func deskNoSeriesOn(_ days: [String]) -> String {
        "Svar nevner \(Language.bokmål.list(days.map { $0.lowercased() })), og da er det ingen møterekke. Skal det være en, så legg dagen til i programmet. Ellers velger du under hva svarene betyr."
    }
    package var deskToProgramme: String { "Til programmet" }
    package var deskNoAddresses: String { "Ingen e-postadresse er lest: Utkastene til e-post får ingen mottaker." }
    package func deskUnreadWishes(_ headings: [String]) -> String {
        "\(headings.joined(separator: ", ")): Svarene der ser ut til å si hvilke møterekker som passer, men blir ikke lest. Velg hva som står i disse kolonnene, eller les på nytt uten dem."
    }
    package func deskWhichEndIsBest(_ headings: [String]) -> String {
        "\(Language.bokmål.list(headings)): Er tallene en rangering, der 1 er best, eller en skala, der det høyeste tallet er best?"
    }
    package var deskOneIsBest: String { "1 er best" }
    package var deskHighestIsBest: String { "Det høyeste tallet er best" }
    package func deskRows(_ right: Int, doubtful: Int, wrong: Int) -> String {
        "\(right) er lest uten tvil, \(doubtful) bør du se på, \(wrong) må rettes."
    }
    package var deskPutRight: String {
        "Plassene kan fordeles når ingenting er feil. Velg hva kolonner og svar betyr, eller rett filen og velg den på nytt."
    }
    package var deskRight: String { "Lest" }
    package var deskDoubtful: String { "Se på denne" }
    package var deskWrong: String { "Feil" }
    package func deskField(_ name: String) -> String? {
        switch name {
        case "id": "Svarets id"
        case "organisation": "Organisasjon"
        case "submitted": "Påmeldingstidspunkt"
        case "priority": "Prioritet"
        case "role": "Rolle"
        case "size": "Antall personer"
        case "attendees": "De som skal delta"
        case "placed": "Har plass i"
        case "placedReason": "Hvorfor den har plassen"
        case "withdrawn": "Er trukket"
        case "language": "Språk i brevet"
        case "contact.name": "Kontaktpersonens navn"
        case "contact.email": "Kontaktpersonens e-post"
        case "suits": "Møterekker som passer"
        case "preferences": "Møterekker i ønsket rekkefølge"
        case "impossible": "Møterekker som er umulige"
        case "preferences[0]": "Førsteønske"
        case "preferences[1]": "Andreønske"
        case "preferences[2]": "Tredjeønske"
        case "preferences[3]": "Fjerdeønske"
        case "preferences[4]": "Femteønske"
        case "preferences[5]": "Sjetteønske"
        case "preferences[6]": "Sjuendeønske"
        case "preferences[7]": "Åttendeønske"
        case "preferences[8]": "Niendeønske"
        default: nil
        }
    }
    package func deskSuits(_ series: String) -> String { "Passer: \(series) (ja eller nei)" }
    package func deskImpossible(_ series: String) -> String { "Umulig: \(series) (ja eller nei)" }
    package func deskRank(of series: String) -> String { "Rangering av \(series)" }
    package var deskEverySeries: String { "alle møterekker" }
    package var deskNoSeries: String { "ingen møterekke" }
    package var deskOnlyBesideOthers: String { "ingenting (bare sammen med andre svar)" }
    package var deskAskAnew: String { "velg" }
    package var deskTickMeanings: String { "Kryss av for alt som svaret betyr. Uten kryss blir det spurt om igjen." }
    package var deskRankInstead: String {
        "Sier svarene hvor godt en møterekke passer, velg heller «Rangering av …» for kolonnene. Da kan svarene settes i rekkefølge."
    }
    package func deskRank(_ number: Int) -> String { number == 1 ? "1 (passer best)" : "\(number)" }
    package var deskDoesSuit: String { "passer" }
    package var deskDoesNotSuit: String { "passer ikke" }
    package var deskIsImpossible: String { "umulig" }
    package var deskIsPossible: String { "ikke umulig" }
    package func deskWhereImpossible(_ answer: String) -> String { "\(answer): hva det gjør umulig" }
    package func deskDoNotGoTogether(_ headings: [String]) -> String {
        "\(headings.joined(separator: ", ")): Disse kolonnene kan ikke leses sammen slik de er valgt. Velg på nytt hva som står i hver av dem."
    }

    // MARK: Allocation

    package var deskIsWorking: String { "Plassene blir fordelt. Siden viser resultatet når det er klart." }
    package var deskIsWriting: String { "Brev og kalendere blir laget. Siden viser dem når de er klare." }
    package var deskStop: String { "Stopp med det beste hittil" }
    package var deskWhyIsNotExplained: String {
        "Hvorfor noen venter, er ikke forklart. Fordel plassene på nytt og la det gå ferdig for å se det."
    }
    package var deskDownloads: String { "Last ned" }
    package var deskDocuments: String { "Brev, kalendere, rapport og regneark (zip)" }
    package func deskDraft(_ documents: String) -> String {
        "Utkast, som ikke skal sendes før det er bekreftet: \(documents)"
    }
    package var deskResultFile: String { "Resultatet, for andre programmer (JSON)" }
    package var deskTableFile: String { "Resultatet som tabell (CSV)" }
    package var deskProblemFile: String { "Programmet med påmeldingene (JSON)" }
    package var deskFailed: String { "Plassene kunne ikke fordeles:" }
}
