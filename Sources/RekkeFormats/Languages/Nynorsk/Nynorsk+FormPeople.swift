internal import Rekke

extension Nynorsk {
    package func isNoName(_ part: String, because reason: String) -> String {
        "\(part) ser ikkje ut som eit namn på ein person: \(reason); skriv berre namn, med semikolon eller linjeskift mellom"
    }
    package func part(_ number: Int, of count: Int) -> String { "del \(number) av \(count)" }
    package var theText: String { "teksten" }
    package func reason(_ reason: NoName) -> String {
        switch reason {
        case .letters: "den har ingen ord, for mange ord eller teikn som ikkje står i namn"
        case .wholeCell: "det står ein tankestrek eller ein halv parentes i den"
        case .abbreviation: "det står eit punktum inne i den"
        case .otherWords: "eit av orda høyrer ikkje til i eit namn"
        case .mixedCapitals: "eit av orda er berre store bokstavar, som ei forkorting"
        case .smallWords: "eit av orda byrjar med liten bokstav, som ein tittel"
        case .capitals: "den har små bokstavar der andre delar har store"
        }
    }
    package var commaMayDivide: String {
        "kommaet kan skilje to personar, eller etternamn frå førenamn; skriv førenamnet først, og semikolon eller linjeskift mellom personar"
    }
    package var remarksAreNotRead: String {
        "det som står i parentes om når nokon ikkje kan kome, blir ikkje lese; skal det telje, må deltakarane stå i ein eigen tabell, med fråvær under \"unavailable\""
    }
    package var asidesAreNotRead: String {
        "det som står i parentes ved eit namn, blir ikkje lese; endrar det kven som kjem, eller når, må det stå utanfor parentesen"
    }
    package var longNameIsOne: String {
        "her står fire ord eller fleire utan noko mellom personar, og dei blir lesne som namnet på éin; er det to personar, så skriv semikolon mellom dei"
    }
    package var singleWordIsPerson: String {
        "her står eitt enkelt ord ved sida av fulle namn, og det blir lese som ein person; er det ein person, eller ein tittel eller ein arbeidsstad?"
    }
    package func areOfOneOrganisation(_ rows: [Int]) -> String {
        "denne rada og \(rowsText(rows)) er frå same organisasjon og nemner ulike personar, og berre éi av dei tel; har kvar person meldt seg på åleine, så skriv alle i éi rad"
    }
    package func hasNameOfAnother(_ position: Int, in rows: [Int]) -> String {
        "deltakar \(position) har same namn som ein i \(rowsText(rows)), frå ein annan organisasjon, og dei blir rekna som to personar; er dei éin, må deltakarane stå i ein eigen tabell, med id-ar"
    }
    package func haveSameName(_ first: Int, _ second: Int) -> String {
        "deltakar \(first) og \(second) har same namn og blir rekna som to; er dei éin person, så ta bort den eine"
    }
    package func nobodyIsNamed(norIn rows: [Int]) -> String {
        "ingen er nemnde her\(rows.isEmpty ? "" : ", og heller ikkje i \(rowsText(rows))"); det blir lese som at nok personar kjem til kvart møte"
    }
    package func areTooFew(_ count: Int, of minimum: Int) -> String {
        "\(count == 1 ? "1 person er nemnd" : "\(count) personar er nemnde"), færre enn dei \(minimum) som må kome til kvart møte"
    }
    package func says(_ said: Int, named count: Int) -> String {
        "her står det \(said) \(said == 1 ? "person" : "personar"), og \(count) er \(count == 1 ? "nemnd" : "nemnde")"
    }
    package var seemsToSayWhoComes: String {
        "denne kolonnen ser ut til å seie kven som kjem, men blir ikkje lesen; vel at han seier kven som skal delta"
    }
    package var seemsToHoldPartsOfNames: String {
        "denne kolonnen ser ut til å ha ein del av kvart namn, men blir lesen som eigne personar; skriv førenamn og etternamn i éin kolonne"
    }

    // MARK: Roles

    package func noQuotaCounts(_ role: String, alsoIn rows: [Int], didYouMean other: String) -> String {
        "ingen kvote tel rolla \(role) \(rows.isEmpty ? "her" : "(her og i \(rowsText(rows)))"); er \(other) meint?"
    }
    package func nobodyHas(roles: [String], formSays said: [String]) -> String {
        "inga påmelding har rolla \(listed(roles, atMost: 8)), som kvotar tel; skjemaet seier \(Language.nynorsk.list(said))"
    }

    // MARK: Organisations

    package func mayBeOneOrganisation(_ rows: [Int], sameAddress: Bool, alikeNames: Bool) -> String {
        {
            let reasons = [
                sameAddress ? "dei har gitt opp same e-postadresse" : nil,
                alikeNames ? "namna skil seg berre i ein bokstav, teiknsetjing eller selskapsform" : nil,
            ].compactMap(\.self).joined(separator: ", og ")
            return
                "denne rada og \(rowsText(rows)) kan vere frå same organisasjon: \(reasons); er dei det, så skriv namnet likt i alle radene"
        }()
    }
    package var noOrganisationIsNamed: String {
        "ingen organisasjon er nemnd her: det kan ikkje seiast om han alt har plass"
    }

    // MARK: Which answers stand

    package var seemsToSayWhoWithdrew: String {
        "denne kolonnen ser ut til å seie kven som har trekt seg, men blir ikkje lesen; vel at han seier kven som er trekt"
    }
    package var seemsToWantNoPlace: String {
        "dette svaret blir ikkje lese, men ser ut til å seie at dei ikkje vil ha plass; stemmer det, så vel ein kolonne som seier kven som er trekt"
    }
    package var seemsUnfinished: String {
        "dette blir ikkje lese, men ser ut til å seie at svaret aldri blei ferdig; slett rada om ho ikkje skal telje"
    }

    // MARK: Free texts

    package func mayChangeAnswer(isRepeated: Bool) -> String {
        "denne teksten blir ikkje lesen, men kan endre svaret\(isRepeated ? ", medan ei tidlegare påmelding frå organisasjonen tel" : "; gjer han det, så rett rada")"
    }
    package var absenceIsNotTaken: String {
        "teksten seier når ein deltakar ikkje kan kome, men det blir ikkje lese; vel å ta med fråvær frå fritekst"
    }
    package var absenceIsNotUnderstood: String {
        "dette blei ikkje forstått, og ingenting av det blir lese: det handlar om ei tid, om ein deltakar eller om ein som ikkje kan kome"
    }
}
