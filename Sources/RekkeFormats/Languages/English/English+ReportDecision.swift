extension English {
    package var howItWasDecided: String { "How the decision was made" }

    // MARK: Rules

    package var theRules: String { "The rules" }
    package var rulesOfTheProgramme: String { "Rules of the programme" }
    package var ruleHeading: String { "Rule" }
    package var valueHeading: String { "Value" }
    package var deadlineRule: String { "Deadline" }
    package var noDeadline: String { "none" }
    package var lateRule: String { "Late registrations" }
    package var lateAreRejected: String { "are not considered" }
    package var lateComeLast: String { "come after all others" }
    package var guaranteedPlacesRule: String { "Guaranteed places" }
    package var onePlaceRule: String { "One place per organisation" }
    package var sameTimeRule: String { "When several register at the same time" }
    package var idsDecideOrder: String { "in the order of their ids" }
    package func drawDecidesOrder(seed: String) -> String { "a draw with the seed “\(seed)”" }
    package var attendeesRule: String { "Attendees needed at every meeting, where named" }
    package func atLeast(_ number: Int) -> String { "at least \(number)" }
    package var facilitatorsRule: String { "Facilitators at every meeting" }
    package var sameFacilitatorsRule: String { "The same throughout a series" }

    // MARK: Places given by hand

    package var placesGivenByHand: String { "Places given by hand" }
    package var confirmedPlaces: String { "Confirmed places" }
    package var givenReasonHeading: String { "Why" }
    package var noReasonGiven: String { "none given" }

    // MARK: Check sums

    package var checkSums: String { "Check sums" }

    package var aboutCheckSums: String {
        "The same files give the same sums (SHA-256); a single changed character gives others. “rekke check” shows "
            + "whether the result matches the input."
    }

    package var whatReportWasMadeFrom: String { "What this page was made from" }
    package var theProblem: String { "The input" }
    package var theResult: String { "The result" }
    package var theEarlierResult: String { "The earlier result" }
    package func change(_ number: Int) -> String { "Change \(number)" }
    package var recordAgreesWithResult: String { "The decision's record agrees with the result in every line." }

    package func whatRecordSays(version: String, method: String) -> String {
        "What the record says (Rekke \(version), method \(method))"
    }
}
