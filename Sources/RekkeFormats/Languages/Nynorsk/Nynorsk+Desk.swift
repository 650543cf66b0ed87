internal import Rekke

extension Nynorsk {
    package var deskStart: String { "Start" }
    package var deskProgramme: String { "Program" }
    package var deskRegistrations: String { "Påmeldingar" }
    package var deskAllocation: String { "Fordeling" }
    package var deskSteps: String { "Steg" }
    package var deskNext: String { "Neste" }
    package var deskIsGoneAtEnd: String {
        "Ingenting blir lagra her: Alt er borte når programmet stoppar. Last ned det du treng."
    }

    // MARK: Start

    package var deskLead: String {
        "Vel fila med påmeldingane, slik skjemaet gir ho. Du får sjå korleis kvar rad er lesen, før noko blir bestemt."
    }
    package var deskExport: String { "Påmeldingar frå eit skjema (.xlsx, .csv eller .ods)" }
    package var deskDropHere: String { "Du kan òg sleppe fila her." }
    package var deskOrProgramme: String { "Eg har ei fil med programmet" }
    package var deskProgrammeFile: String { "Program, eller program med påmeldingar (.yaml eller .json)" }
    package var deskAttendeesFile: String { "Deltakarar, éin per rad, om dei står i ei eiga fil" }
    package var deskTryExample: String { "Prøv eit døme" }
    package var deskOpenProgrammes: String { "Opne program" }
    package var deskErase: String { "Slett" }
    package func deskEraseForGood(_ programme: String) -> String {
        "\(quoted(programme)) blir sletta, med filene, stega og resultata. Det kan ikkje angrast."
    }
    package var deskGiveFile: String { "Vel ei fil som ikkje er tom." }

    // MARK: Programme

    package var deskQuestionsLead: String {
        "Når er møta? Det som er fylt ut, er henta frå påmeldingane eller er framlegg: Sjå over kvar linje."
    }
    package var deskFrom: String { "Frå" }
    package var deskTo: String { "Til" }
    package var deskWeeks: String { "veker frå eitt møte til det neste" }
    package var deskNoDeadline: String { "Lat feltet stå tomt om det ikkje er nokon frist" }
    package var deskGivenProgramme: String { "Programmet er lese frå fila:" }
    package var deskMore: String { "Meir om programmet" }
    package var deskGiveAnswer: String { "Gi eit svar." }
    package var deskEndsBeforeItBegins: String { "Møta sluttar før dei byrjar" }

    // MARK: Registrations

    package var deskColumn: String { "Kolonne" }
    package var deskMeaning: String { "Blir lesen som" }
    package var deskRow: String { "Rad" }
    package var deskUnderstood: String { "Slik er ho lesen" }
    package var deskLookAt: String { "Merknad" }
    package var deskReadAgain: String { "Les på nytt med desse vala" }
    package var deskAnswersLead: String { "Kva tyder desse svara?" }
    package var deskColumnsLead: String { "Kva står i kva kolonne?" }
    package var deskDateOrder: String { "Datoar som 03.04.2027 har" }
    package var deskDayFirst: String { "dagen først" }
    package var deskMonthFirst: String { "månaden først" }
    package var deskAsUnderstood: String { "det som fila seier først" }
    package var deskTakeAbsences: String { "Ta med fråvær frå fritekst der det er klart kven som er borte, og når" }
    package var deskAllocate: String { "Fordel plassane" }
    package var deskCorrectedExport: String { "Retta fil" }
    package var deskReadFile: String { "Les denne fila" }
    package var deskNoHeadings: String {
        "Fila har ingen overskrifter som kan lesast. Den første rada må seie kva som står i kvar kolonne."
    }
    package var deskChooseTime: String { "Vel kolonnen som seier når kvar påmelding kom." }
    package var deskChooseSeries: String { "Vel kolonnen som seier kva møterekkjer som passar." }
    package var deskProgrammeFirst: String {
        "Sei først når møta er: Utan møterekkjer er det ingenting å lese svara som."
    }
    package func deskNoSeriesOn(_ days: [String]) -> String {
        "Svar nemner \(Language.nynorsk.list(days.map { $0.lowercased() })), og då er det inga møterekkje. Skal det vere ei, så legg dagen til i programmet. Elles vel du under kva svara tyder."
    }
    package var deskToProgramme: String { "Til programmet" }
    package var deskNoAddresses: String { "Inga e-postadresse er lesen: Utkasta til e-post får ingen mottakar." }
    package func deskUnreadWishes(_ headings: [String]) -> String {
        "\(headings.joined(separator: ", ")): Svara der ser ut til å seie kva møterekkjer som passar, men blir ikkje lesne. Vel kva som står i desse kolonnane, eller les på nytt utan dei."
    }
    package func deskWhichEndIsBest(_ headings: [String]) -> String {
        "\(Language.nynorsk.list(headings)): Er tala ei rangering, der 1 er best, eller ein skala, der det høgaste talet er best?"
    }
    package var deskOneIsBest: String { "1 er best" }
    package var deskHighestIsBest: String { "Det høgaste talet er best" }
    package func deskRows(_ right: Int, doubtful: Int, wrong: Int) -> String {
        "\(right) er lesne utan tvil, \(doubtful) bør du sjå på, \(wrong) må rettast."
    }
    package var deskPutRight: String {
        "Plassane kan fordelast når ingenting er feil. Vel kva kolonnar og svar tyder, eller rett fila og vel ho på nytt."
    }
    package var deskRight: String { "Lesen" }
    package var deskDoubtful: String { "Sjå på denne" }
    package var deskWrong: String { "Feil" }
    package func deskField(_ name: String) -> String? {
        switch name {
        case "id": "Id-en til svaret"
        case "organisation": "Organisasjon"
        case "submitted": "Påmeldingstidspunkt"
        case "priority": "Prioritet"
        case "role": "Rolle"
        case "size": "Kor mange personar"
        case "attendees": "Dei som skal delta"
        case "placed": "Har plass i"
        case "placedReason": "Kvifor ho har plassen"
        case "withdrawn": "Er trekt"
        case "language": "Språk i brevet"
        case "contact.name": "Namnet til kontaktpersonen"
        case "contact.email": "E-posten til kontaktpersonen"
        case "suits": "Møterekkjer som passar"
        case "preferences": "Møterekkjer i ønskt rekkjefølgje"
        case "impossible": "Møterekkjer som er umoglege"
        case "preferences[0]": "Førsteønske"
        case "preferences[1]": "Andreønske"
        case "preferences[2]": "Tredjeønske"
        case "preferences[3]": "Fjerdeønske"
        case "preferences[4]": "Femteønske"
        case "preferences[5]": "Sjetteønske"
        case "preferences[6]": "Sjuandeønske"
        case "preferences[7]": "Åttandeønske"
        case "preferences[8]": "Niandeønske"
        default: nil
        }
    }
    package func deskSuits(_ series: String) -> String { "Passar: \(series) (ja eller nei)" }
    package func deskImpossible(_ series: String) -> String { "Umogleg: \(series) (ja eller nei)" }
    package func deskRank(of series: String) -> String { "Rangering av \(series)" }
    package var deskEverySeries: String { "alle møterekkjer" }
    package var deskNoSeries: String { "inga møterekkje" }
    package var deskOnlyBesideOthers: String { "ingenting (berre saman med andre svar)" }
    package var deskAskAnew: String { "vel" }
    package var deskTickMeanings: String { "Kryss av for alt som svaret tyder. Utan kryss blir det spurt om att." }
    package var deskRankInstead: String {
        "Seier svara kor godt ei møterekkje passar, vel heller «Rangering av …» for kolonnane. Då kan svara setjast i rekkjefølgje."
    }
    package func deskRank(_ number: Int) -> String { number == 1 ? "1 (passar best)" : "\(number)" }
    package var deskDoesSuit: String { "passar" }
    package var deskDoesNotSuit: String { "passar ikkje" }
    package var deskIsImpossible: String { "umogleg" }
    package var deskIsPossible: String { "ikkje umogleg" }
    package func deskWhereImpossible(_ answer: String) -> String { "\(answer): kva det gjer umogleg" }
    package func deskDoNotGoTogether(_ headings: [String]) -> String {
        "\(headings.joined(separator: ", ")): Desse kolonnane kan ikkje lesast saman slik dei er valde. Vel på nytt kva som står i kvar av dei."
    }

    // MARK: Allocation

    package var deskIsWorking: String { "Plassane blir fordelte. Sida viser resultatet når det er klart." }
    package var deskIsWriting: String { "Brev og kalendrar blir laga. Sida viser dei når dei er klare." }
    package var deskStop: String { "Stopp med det beste hittil" }
    package var deskWhyIsNotExplained: String {
        "Kvifor nokon ventar, er ikkje forklart. Fordel plassane på nytt og la det gå ferdig for å sjå det."
    }
    package var deskDownloads: String { "Last ned" }
    package var deskDocuments: String { "Brev, kalendrar, rapport og rekneark (zip)" }
    package func deskDraft(_ documents: String) -> String {
        "Utkast, som ikkje skal sendast før det er stadfesta: \(documents)"
    }
    package var deskResultFile: String { "Resultatet, for andre program (JSON)" }
    package var deskTableFile: String { "Resultatet som tabell (CSV)" }
    package var deskProblemFile: String { "Programmet med påmeldingane (JSON)" }
    package var deskFailed: String { "Plassane kunne ikkje fordelast:" }
}
