/// The report's section on how the decision was made.
package protocol ReportDecisionWords {
    var howItWasDecided: String { get }

    // MARK: Rules

    var theRules: String { get }
    var rulesOfTheProgramme: String { get }
    var ruleHeading: String { get }
    var valueHeading: String { get }
    var deadlineRule: String { get }
    var noDeadline: String { get }
    var lateRule: String { get }
    var lateAreRejected: String { get }
    var lateComeLast: String { get }
    var guaranteedPlacesRule: String { get }
    var onePlaceRule: String { get }
    var sameTimeRule: String { get }
    var idsDecideOrder: String { get }
    func drawDecidesOrder(seed: String) -> String
    var attendeesRule: String { get }
    func atLeast(_ number: Int) -> String
    var facilitatorsRule: String { get }
    var sameFacilitatorsRule: String { get }

    // MARK: Places given by hand

    var placesGivenByHand: String { get }
    var confirmedPlaces: String { get }
    var givenReasonHeading: String { get }
    var noReasonGiven: String { get }

    // MARK: Check sums

    var checkSums: String { get }
    var aboutCheckSums: String { get }
    var whatReportWasMadeFrom: String { get }
    var theProblem: String { get }
    var theResult: String { get }
    var theEarlierResult: String { get }
    func change(_ number: Int) -> String
    var recordAgreesWithResult: String { get }
    func whatRecordSays(version: String, method: String) -> String
}
