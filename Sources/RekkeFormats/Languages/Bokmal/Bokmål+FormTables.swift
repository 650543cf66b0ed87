extension Bokmål {
    package func rowsAre(_ count: Int) -> String { count == 1 ? "rad" : "radene" }
    package func furtherRowsOrNames(_ count: Int) -> String { "\(count) til" }

    // MARK: Rows

    package var isAnswerAboveHeadings: String {
        "denne raden står over overskriftene og ser ut som et svar; sett overskriftene øverst, eller slett raden hvis den er en tittel"
    }
    package var mayBeAnswerAboveHeadings: String {
        "denne raden står over overskriftene og blir ikke lest; flytt den under dem hvis den er et svar"
    }
    package var headingsStandOnceMore: String { "overskriftene står her en gang til; slett raden" }
    package var holdsWholeRows: String {
        "denne cellen inneholder hele rader med svar, som når et anførselstegn mangler eller er ett for mye; rett det"
    }
    package var holdsSums: String { "denne raden ser ut til å ha summer, og er ikke noe svar; slett den" }
    package func isWiderThanHeadings(_ cells: Int, _ headings: Int) -> String {
        "raden har \(cells) celler, og det er \(headings) overskrifter; et svar med tegnet som skiller celler, skal stå i anførselstegn, og en kolonne med svar skal ha en overskrift"
    }
    package var hasNoHeading: String {
        "det står ingen overskrift over denne cellen, så ingen ville lest den; gi kolonnen en overskrift, eller tøm cellen"
    }
    package var beginsWithSpace: String {
        "denne cellen begynner med et mellomrom: hører den sammen med cellen før, skal det svaret stå i anførselstegn"
    }
    package func endsEarly(_ cells: Int, of headings: Int) -> String {
        "raden slutter etter \(cells) av \(headings) celler, og leses som om resten var tom; er noe kuttet av?"
    }
    package var holdsCodes: String { "bokstaver er skrevet som koder her, og leses som de står; skriv bokstavene" }
    package var holdsStrangeSign: String {
        "her står et tegn som kan være en bokstav i en annen tegnkoding, og det leses som det står; skriv bokstaven"
    }

    // MARK: Columns against their headings

    package var asksWhatDoesNotSuit: String {
        "overskriften ser ut til å spørre om hva som ikke passer, men her leses det som passer"
    }
    package var asksElsewhere: String {
        "overskriften ser ut til å spørre om noe som har vært, eller om et annet møte, men her leses det som passer"
    }
    package var asksWhatSuits: String {
        "overskriften ser ut til å spørre om hva som passer, men her leses det som er umulig"
    }
    package var saysOneIsFirst: String {
        "overskriften ser ut til å si at 1 kommer først, men her kommer det høyeste tallet først"
    }
    package var asksWhoTakesPart: String {
        "overskriften ser ut til å spørre om hvem som deltar, men her leses det hvem som er trukket"
    }
    package func saysOtherHours(than series: String) -> String {
        "overskriften ser ut til å si andre tider enn dem som \(series) har, som leses her"
    }
    package func namesOtherSeries(_ ids: [String], than series: String) -> String {
        "overskriften ser ut til å nevne \(listed(ids, atMost: 3)), men her leses \(series)"
    }
    package var asksAboutWeeks: String {
        "overskriften ser ut til å spørre om én av flere uker, men her leses ett av flere ønsker"
    }
    package func saysRank(_ rank: Int, behind last: Int) -> String {
        "overskriften sier ønske \(rank), men er valgt etter ønske \(last)"
    }
    package var looksLikeScale: String { "dette ser ut som en skala, men leses som rangering: 1 er førsteønsket" }
    package var saysLastIsBest: String {
        "overskriften ser ikke ut til å sette det beste først, men her leses det første som det beste; skriv svarene i den rekkefølgen"
    }
    package func noColumnAsks(about ids: [String]) -> String {
        "ingen kolonne spør om \(listed(ids, atMost: 20)); det leses som at ingen kan da"
    }
    package var mayNameOrganisations: String {
        "ingen kolonne er lest som organisasjon, så ingen ser hvem som svarer to ganger; står den her, så velg det"
    }
    package func isListedUnder(_ text: String, _ series: String, on day: String, others: [String]) -> String {
        "\(text) er valgt til å bety \(series), som ikke er den dagen; er \(listed(others, atMost: 3)) ment?"
    }
    package func yesIsListedUnder(_ text: String, _ series: String) -> String {
        "\(text) er valgt til å bety \(series), som overskriften ikke spør om; sier denne kolonnen hvilke møterekker som passer?"
    }
    package var asksForOtherNumber: String {
        "overskriften ser ut til å spørre om et annet tall enn hvor mange som kommer, men her leses det hvor mange som kommer"
    }
    package var countsPeopleToo: String {
        "hvor mange som kommer, ser ut til å stå i flere kolonner, og denne leses ikke; skal de legges sammen, så skriv summen i én kolonne, og velg den"
    }
    package var areHardlyOrganisations: String { "det som står her, er neppe navn på organisasjoner, men leses slik" }

    // MARK: Columns that are not read

    package func areUnreadWishes(form: String) -> String {
        "svarene her sier hvilke møterekker som passer, men blir ikke lest; velg hva kolonnen sier"
    }
    package func areUnclearWishes(_ heading: String) -> String {
        "svarene her nevner møterekker, men overskriften sier ikke om de passer; velg om kolonnen sier hva som passer, eller hva som er umulig"
    }
    package func mayHaveBestLast(_ heading: String) -> String {
        "svarene her står i en rekkefølge der det beste kanskje kommer sist, og blir ikke lest; ønsker har det beste først: Snu om nødvendig svarene i filen, og velg så at kolonnen er ønsker"
    }
    package func areUnreadBoxes(others: Int) -> String {
        "svarene her og i \(others == 1 ? "en kolonne" : "\(others) kolonner") til er ja eller nei, men blir ikke lest; sier de hvilke møterekker som passer, så velg det"
    }
    package func areGraded(_ preferences: String, ranks: String?) -> String {
        let meaning =
            ranks == nil
            ? "velg så hvilket ønske hvert svar betyr" : "si så om 1 eller det høyeste tallet er best"
        return
            "svarene her rangerer møterekkene, eller sier hvor godt hver av dem passer, men blir ikke lest; velg at kolonnene er ønsker for hver sin rekke; \(meaning)"
    }
    package var noColumnSaysWishes: String {
        "ingen kolonne er lest for hvilke møterekker som passer, så alle passer for alle; velg kolonnen som sier det"
    }
    package var mayBeUnreadWishes: String {
        "svarene her ser ut til å si hvilke møterekker som passer, eller ikke passer, men blir ikke lest"
    }
}
