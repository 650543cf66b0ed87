internal import Rekke

extension Bokmål {
    package func isNoName(_ part: String, because reason: String) -> String {
        "\(part) ser ikke ut som et navn på en person: \(reason); skriv bare navn, med semikolon eller linjeskift mellom"
    }
    package func part(_ number: Int, of count: Int) -> String { "del \(number) av \(count)" }
    package var theText: String { "teksten" }
    package func reason(_ reason: NoName) -> String {
        switch reason {
        case .letters: "den har ingen ord, for mange ord eller tegn som ikke står i navn"
        case .wholeCell: "det står en tankestrek eller en halv parentes i den"
        case .abbreviation: "det står et punktum inne i den"
        case .otherWords: "et av ordene hører ikke til i et navn"
        case .mixedCapitals: "et av ordene er bare store bokstaver, som en forkortelse"
        case .smallWords: "et av ordene begynner med liten bokstav, som en tittel"
        case .capitals: "den har små bokstaver der andre deler har store"
        }
    }
    package var commaMayDivide: String {
        "kommaet kan skille to personer, eller etternavn fra fornavn; skriv fornavnet først, og semikolon eller linjeskift mellom personer"
    }
    package var remarksAreNotRead: String {
        "det som står i parentes om når noen ikke kan komme, blir ikke lest; skal det telle, må deltakerne stå i en egen tabell, med fravær under \"unavailable\""
    }
    package var asidesAreNotRead: String {
        "det som står i parentes ved et navn, blir ikke lest; endrer det hvem som kommer, eller når, må det stå utenfor parentesen"
    }
    package var longNameIsOne: String {
        "her står fire ord eller flere uten noe mellom personer, og de leses som navnet på én; er det to personer, så skriv semikolon mellom dem"
    }
    package var singleWordIsPerson: String {
        "her står ett enkelt ord ved siden av fulle navn, og det leses som en person; er det en person, eller en tittel eller et arbeidssted?"
    }
    package func areOfOneOrganisation(_ rows: [Int]) -> String {
        "denne raden og \(rowsText(rows)) er fra samme organisasjon og nevner forskjellige personer, og bare én av dem teller; har hver person meldt seg på alene, så skriv alle i én rad"
    }
    package func hasNameOfAnother(_ position: Int, in rows: [Int]) -> String {
        "deltaker \(position) har samme navn som en i \(rowsText(rows)), fra en annen organisasjon, og de regnes som to personer; er de én, må deltakerne stå i en egen tabell, med id-er"
    }
    package func haveSameName(_ first: Int, _ second: Int) -> String {
        "deltaker \(first) og \(second) har samme navn og regnes som to; er de én person, så ta bort den ene"
    }
    package func nobodyIsNamed(norIn rows: [Int]) -> String {
        "ingen er nevnt her\(rows.isEmpty ? "" : ", og heller ikke i \(rowsText(rows))"); det leses som at nok personer kommer til hvert møte"
    }
    package func areTooFew(_ count: Int, of minimum: Int) -> String {
        "\(count == 1 ? "1 person" : "\(count) personer") er nevnt, færre enn de \(minimum) som må komme til hvert møte"
    }
    package func says(_ said: Int, named count: Int) -> String {
        "her står det \(said) \(said == 1 ? "person" : "personer"), og \(count) er nevnt"
    }
    package var seemsToSayWhoComes: String {
        "denne kolonnen ser ut til å si hvem som kommer, men blir ikke lest; velg at den sier hvem som skal delta"
    }
    package var seemsToHoldPartsOfNames: String {
        "denne kolonnen ser ut til å ha en del av hvert navn, men leses som egne personer; skriv fornavn og etternavn i én kolonne"
    }

    // MARK: Roles

    package func noQuotaCounts(_ role: String, alsoIn rows: [Int], didYouMean other: String) -> String {
        "ingen kvote teller rollen \(role) \(rows.isEmpty ? "her" : "(her og i \(rowsText(rows)))"); er \(other) ment?"
    }
    package func nobodyHas(roles: [String], formSays said: [String]) -> String {
        "ingen påmelding har rollen \(listed(roles, atMost: 8)), som kvoter teller; skjemaet sier \(Language.bokmål.list(said))"
    }

    // MARK: Organisations

    package func mayBeOneOrganisation(_ rows: [Int], sameAddress: Bool, alikeNames: Bool) -> String {
        {
            let reasons = [
                sameAddress ? "de har oppgitt samme e-postadresse" : nil,
                alikeNames ? "navnene skiller seg bare i en bokstav, tegnsetting eller selskapsform" : nil,
            ].compactMap(\.self).joined(separator: ", og ")
            return
                "denne raden og \(rowsText(rows)) kan være fra samme organisasjon: \(reasons); er de det, så skriv navnet likt i alle radene"
        }()
    }
    package var noOrganisationIsNamed: String {
        "ingen organisasjon er nevnt her: det kan ikke sies om den allerede har plass"
    }

    // MARK: Which answers stand

    package var seemsToSayWhoWithdrew: String {
        "denne kolonnen ser ut til å si hvem som har trukket seg, men blir ikke lest; velg at den sier hvem som er trukket"
    }
    package var seemsToWantNoPlace: String {
        "dette svaret blir ikke lest, men ser ut til å si at de ikke vil ha plass; stemmer det, så velg en kolonne som sier hvem som er trukket"
    }
    package var seemsUnfinished: String {
        "dette blir ikke lest, men ser ut til å si at svaret aldri ble ferdig; slett raden hvis den ikke skal telle"
    }

    // MARK: Free texts

    package func mayChangeAnswer(isRepeated: Bool) -> String {
        "denne teksten blir ikke lest, men kan endre svaret\(isRepeated ? ", mens en tidligere påmelding fra organisasjonen teller" : "; gjør den det, så rett raden")"
    }
    package var absenceIsNotTaken: String {
        "teksten sier når en deltaker ikke kan komme, men det blir ikke lest; velg å ta med fravær fra fritekst"
    }
    package var absenceIsNotUnderstood: String {
        "dette ble ikke forstått, og ingenting av det blir lest: det handler om en tid, om en deltaker eller om en som ikke kan komme"
    }
}
