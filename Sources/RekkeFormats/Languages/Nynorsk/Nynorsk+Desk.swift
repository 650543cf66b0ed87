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

    // MARK: Programme

    package var deskQuestionsLead: String {
        "Når er møta? Det som er fylt ut, er henta frå påmeldingane eller er det vanlege."
    }
    package var deskFrom: String { "Frå" }
    package var deskTo: String { "Til" }
    package var deskWeeks: String { "veker mellom møta" }
    package var deskNoDeadline: String { "Lat feltet stå tomt om ingen er for seint ute" }
    package var deskGivenProgramme: String { "Programmet er lese frå fila:" }
    package var deskMore: String { "Meir om programmet" }
    package var deskGiveAnswer: String { "Gi eit svar." }

    // MARK: Registrations

    package var deskColumn: String { "Kolonne" }
    package var deskMeaning: String { "Blir lesen som" }
    package var deskRow: String { "Rad" }
    package var deskUnderstood: String { "Slik er ho lesen" }
    package var deskLookAt: String { "Merknad" }
    package var deskReadAgain: String { "Les på nytt med desse vala" }
    package var deskAnswersLead: String { "Kva tyder desse svara?" }
    package var deskColumnsLead: String { "Kva står i kva kolonne?" }
    package var deskDateOrder: String { "I datoar som 03.04.2027" }
    package var deskDayFirst: String { "kjem dagen først" }
    package var deskMonthFirst: String { "kjem månaden først" }
    package var deskAsUnderstood: String { "er det som fila seier" }
    package var deskTakeAbsences: String { "Ta med fråvær frå fritekst der det er klart kven som er borte, og når" }
    package var deskAllocate: String { "Fordel plassane" }
    package var deskCorrectedExport: String { "Retta fil" }
    package var deskReadFile: String { "Les denne fila" }
    package var deskNoHeadings: String {
        "Fila har ingen overskrifter som kan lesast. Den første rada må seie kva som står i kvar kolonne."
    }
    package var deskChooseTime: String { "Vel kolonnen som seier når kvar påmelding kom." }
    package func deskRows(_ right: Int, doubtful: Int, wrong: Int) -> String {
        "\(right) er lesne utan tvil, \(doubtful) bør du sjå på, \(wrong) er feil."
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
        default: nil
        }
    }
    package func deskSuits(_ series: String) -> String { "Passar: \(series) (ja eller nei)" }
    package func deskImpossible(_ series: String) -> String { "Umogleg: \(series) (ja eller nei)" }
    package func deskRank(of series: String) -> String { "Rangering av \(series)" }
    package var deskEverySeries: String { "alle møterekkjer" }
    package var deskNoSeries: String { "inga møterekkje" }
    package var deskAskAnew: String { "vel" }

    // MARK: Allocation

    package var deskIsWorking: String { "Plassane blir fordelte. Sida viser resultatet når det er klart." }
    package var deskStop: String { "Stopp med det beste hittil" }
    package var deskDownloads: String { "Last ned" }
    package var deskDocuments: String { "Brev, kalendrar, rapport og rekneark (zip)" }
    package var deskResultFile: String { "Resultatet, for andre program (JSON)" }
    package var deskTableFile: String { "Resultatet som tabell (CSV)" }
    package var deskProblemFile: String { "Programmet med påmeldingane (JSON)" }
    package var deskFailed: String { "Plassane kunne ikkje fordelast:" }
}
