extension Nynorsk {
    package var howItWasDecided: String { "Korleis fordelinga er gjord" }

    // MARK: Rules

    package var theRules: String { "Reglane" }
    package var rulesOfTheProgramme: String { "Reglane for programmet" }
    package var ruleHeading: String { "Regel" }
    package var valueHeading: String { "Verdi" }
    package var deadlineRule: String { "Påmeldingsfrist" }
    package var noDeadline: String { "ingen" }
    package var lateRule: String { "Påmeldingar etter fristen" }
    package var lateAreRejected: String { "er ikkje med i fordelinga" }
    package var lateComeLast: String { "står bak alle andre" }
    package var guaranteedPlacesRule: String { "Garanterte plassar" }
    package var onePlaceRule: String { "Éin plass per organisasjon" }
    package var sameTimeRule: String { "Når fleire melder seg på samtidig" }
    package var idsDecideOrder: String { "i rekkjefølgje etter påmeldingsnummeret (id)" }
    package func drawDecidesOrder(seed: String) -> String { "loddtrekking med startverdien «\(seed)»" }
    package var attendeesRule: String { "Deltakarar på kvart møte, der dei er namngitte" }
    package func atLeast(_ number: Int) -> String { "minst \(number)" }
    package var facilitatorsRule: String { "Møteleiarar på kvart møte" }
    package var sameFacilitatorsRule: String { "Dei same gjennom heile møterekkja" }

    // MARK: Places given by hand

    package var placesGivenByHand: String { "Plassar som er gitte manuelt" }
    package var confirmedPlaces: String { "Stadfesta plassar" }
    package var givenReasonHeading: String { "Grunngiving" }
    package var noReasonGiven: String { "ikkje oppgitt" }

    // MARK: Check sums

    package var checkSums: String { "Kontrollsummar" }

    package var aboutCheckSums: String {
        "Dei same filene gir dei same summane (SHA-256); eitt endra teikn gir andre. «rekke check» viser om resultatet "
            + "stemmer med grunnlaget."
    }

    package var whatReportWasMadeFrom: String { "Filene sida er laga av" }
    package var theProblem: String { "Grunnlaget" }
    package var theResult: String { "Resultatet" }
    package var theEarlierResult: String { "Det tidlegare resultatet" }
    package func change(_ number: Int) -> String { "Endring \(number)" }
    package var recordAgreesWithResult: String { "Protokollen frå fordelinga stemmer med resultatet på kvar linje." }

    package func whatRecordSays(version: String, method: String) -> String {
        "Dette seier protokollen (Rekke \(version), metode \(method))"
    }
}
