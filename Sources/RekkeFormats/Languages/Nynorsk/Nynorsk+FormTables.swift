extension Nynorsk {
    package func rowsAre(_ count: Int) -> String { count == 1 ? "rad" : "radene" }
    package func furtherRowsOrNames(_ count: Int) -> String { "\(count) til" }

    // MARK: Rows

    package var isAnswerAboveHeadings: String {
        "denne rada står over overskriftene og ser ut som eit svar; set overskriftene øvst, eller slett rada om ho er ein tittel"
    }
    package var mayBeAnswerAboveHeadings: String {
        "denne rada står over overskriftene og blir ikkje lesen; flytt ho under dei om ho er eit svar"
    }
    package var headingsStandOnceMore: String { "overskriftene står her ein gong til; slett rada" }
    package var holdsWholeRows: String {
        "denne cella inneheld heile rader med svar, som når eit hermeteikn manglar eller er eitt for mykje; rett det"
    }
    package var holdsSums: String { "denne rada ser ut til å ha summar, og er ikkje noko svar; slett ho" }
    package func isWiderThanHeadings(_ cells: Int, _ headings: Int) -> String {
        "rada har \(cells) celler, og det er \(headings) overskrifter; eit svar med teiknet som skil celler, skal stå i hermeteikn, og ein kolonne med svar skal ha ei overskrift"
    }
    package var hasNoHeading: String {
        "det står inga overskrift over denne cella, så ingen ville lese ho; gi kolonnen ei overskrift, eller tøm cella"
    }
    package var beginsWithSpace: String {
        "denne cella byrjar med eit mellomrom: høyrer ho saman med cella før, skal det svaret stå i hermeteikn"
    }
    package func endsEarly(_ cells: Int, of headings: Int) -> String {
        "rada sluttar etter \(cells) av \(headings) celler, og blir lesen som om resten var tom; er noko kutta av?"
    }
    package var holdsCodes: String {
        "bokstavar er skrivne som kodar her, og blir lesne som dei står; skriv bokstavane"
    }
    package var holdsStrangeSign: String {
        "her står eit teikn som kan vere ein bokstav i ei anna teiknkoding, og det blir lese som det står; skriv bokstaven"
    }

    // MARK: Columns against their headings

    package var asksWhatDoesNotSuit: String {
        "overskrifta ser ut til å spørje om kva som ikkje passar, men her blir det lese som passar"
    }
    package var asksElsewhere: String {
        "overskrifta ser ut til å spørje om noko som har vore, eller om eit anna møte, men her blir det lese som passar"
    }
    package var asksWhatSuits: String {
        "overskrifta ser ut til å spørje om kva som passar, men her blir det lese som er umogleg"
    }
    package var saysOneIsFirst: String {
        "overskrifta ser ut til å seie at 1 kjem først, men her kjem det høgaste talet først"
    }
    package var asksWhoTakesPart: String {
        "overskrifta ser ut til å spørje om kven som deltek, men her blir det lese kven som er trekt"
    }
    package func saysOtherHours(than series: String) -> String {
        "overskrifta ser ut til å seie andre tider enn dei som \(series) har, som blir lesen her"
    }
    package func namesOtherSeries(_ ids: [String], than series: String) -> String {
        "overskrifta ser ut til å nemne \(listed(ids, atMost: 3)), men her blir \(series) lesen"
    }
    package var asksAboutWeeks: String {
        "overskrifta ser ut til å spørje om éi av fleire veker, men her blir eitt av fleire ønske lese"
    }
    package func saysRank(_ rank: Int, behind last: Int) -> String {
        "overskrifta seier ønske \(rank), men er vald etter ønske \(last)"
    }
    package var looksLikeScale: String { "dette ser ut som ein skala, men blir lese som rangering: 1 er førsteønsket" }
    package var saysLastIsBest: String {
        "overskrifta ser ikkje ut til å setje det beste først, men her blir det første lese som det beste; skriv svara i den rekkjefølgja"
    }
    package func noColumnAsks(about ids: [String]) -> String {
        "ingen kolonne spør om \(listed(ids, atMost: 20)); det blir lese som at ingen kan då"
    }
    package var mayNameOrganisations: String {
        "ingen kolonne er lesen som organisasjon, så ingen ser kven som svarar to gonger; står han her, så vel det"
    }
    package func isListedUnder(_ text: String, _ series: String, on day: String, others: [String]) -> String {
        "\(text) er valt til å tyde \(series), som ikkje er den dagen; er \(listed(others, atMost: 3)) meint?"
    }
    package func yesIsListedUnder(_ text: String, _ series: String) -> String {
        "\(text) er valt til å tyde \(series), som overskrifta ikkje spør om; seier denne kolonnen kva møterekkjer som passar?"
    }
    package var asksForOtherNumber: String {
        "overskrifta ser ut til å spørje om eit anna tal enn kor mange som kjem, men her blir det lese kor mange som kjem"
    }
    package var countsPeopleToo: String {
        "kor mange som kjem, ser ut til å stå i fleire kolonnar, og denne blir ikkje lesen; skal dei leggjast saman, så skriv summen i éin kolonne, og vel han"
    }
    package var areHardlyOrganisations: String {
        "det som står her, er neppe namn på organisasjonar, men blir lese slik"
    }

    // MARK: Columns that are not read

    package func areUnreadWishes(form: String) -> String {
        "svara her seier kva møterekkjer som passar, men blir ikkje lesne; vel kva kolonnen seier"
    }
    package func areUnclearWishes(_ heading: String) -> String {
        "svara her nemner møterekkjer, men overskrifta seier ikkje om dei passar; vel om kolonnen seier kva som passar, eller kva som er umogleg"
    }
    package func mayHaveBestLast(_ heading: String) -> String {
        "svara her står i ei rekkjefølgje der det beste kanskje kjem sist, og blir ikkje lesne; ønske har det beste først: Snu om nødvendig svara i fila, og vel så at kolonnen er ønske"
    }
    package func areUnreadBoxes(others: Int) -> String {
        "svara her og i \(others == 1 ? "éin kolonne" : "\(others) kolonnar") til er ja eller nei, men blir ikkje lesne; seier dei kva møterekkjer som passar, så vel det"
    }
    package func areGraded(_ preferences: String, ranks: String?) -> String {
        let meaning =
            ranks == nil
            ? "vel så kva ønske kvart svar tyder" : "sei så om 1 eller det høgaste talet er best"
        return
            "svara her rangerer møterekkjene, eller seier kor godt kvar av dei passar, men blir ikkje lesne; vel at kolonnane er ønske for kvar si rekkje; \(meaning)"
    }
    package var noColumnSaysWishes: String {
        "ingen kolonne er lesen for kva møterekkjer som passar, så alle passar for alle; vel kolonnen som seier det"
    }
    package var mayBeUnreadWishes: String {
        "svara her ser ut til å seie kva møterekkjer som passar, eller ikkje passar, men blir ikkje lesne"
    }
}
