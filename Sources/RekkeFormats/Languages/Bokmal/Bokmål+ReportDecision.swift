extension Bokmål {
    package var howItWasDecided: String { "Hvordan fordelingen er gjort" }

    // MARK: Rules

    package var theRules: String { "Reglene" }
    package var rulesOfTheProgramme: String { "Reglene for programmet" }
    package var ruleHeading: String { "Regel" }
    package var valueHeading: String { "Verdi" }
    package var deadlineRule: String { "Påmeldingsfrist" }
    package var noDeadline: String { "ingen" }
    package var lateRule: String { "Påmeldinger etter fristen" }
    package var lateAreRejected: String { "er ikke med i fordelingen" }
    package var lateComeLast: String { "står bak alle andre" }
    package var guaranteedPlacesRule: String { "Garanterte plasser" }
    package var onePlaceRule: String { "Én plass per organisasjon" }
    package var sameTimeRule: String { "Når flere melder seg på samtidig" }
    package var idsDecideOrder: String { "i rekkefølge etter påmeldingsnummeret (id)" }
    package func drawDecidesOrder(seed: String) -> String { "loddtrekning med startverdien «\(seed)»" }
    package var attendeesRule: String { "Deltakere på hvert møte, der de er navngitt" }
    package func atLeast(_ number: Int) -> String { "minst \(number)" }
    package var facilitatorsRule: String { "Møteledere på hvert møte" }
    package var sameFacilitatorsRule: String { "De samme gjennom hele møterekken" }

    // MARK: Places given by hand

    package var placesGivenByHand: String { "Plasser som er gitt manuelt" }
    package var confirmedPlaces: String { "Bekreftede plasser" }
    package var givenReasonHeading: String { "Begrunnelse" }
    package var noReasonGiven: String { "ikke oppgitt" }

    // MARK: Check sums

    package var checkSums: String { "Kontrollsummer" }

    package var aboutCheckSums: String {
        "De samme filene gir de samme summene (SHA-256); ett endret tegn gir andre. «rekke check» viser om resultatet "
            + "stemmer med grunnlaget."
    }

    package var whatReportWasMadeFrom: String { "Filene siden er laget av" }
    package var theProblem: String { "Grunnlaget" }
    package var theResult: String { "Resultatet" }
    package var theEarlierResult: String { "Det tidligere resultatet" }
    package func change(_ number: Int) -> String { "Endring \(number)" }
    package var recordAgreesWithResult: String { "Protokollen fra fordelingen stemmer med resultatet på hver linje." }

    package func whatRecordSays(version: String, method: String) -> String {
        "Dette sier protokollen (Rekke \(version), metode \(method))"
    }
}
