/// Why series cannot take a registration, whoever else gets a place: what is said of them behind their names.
package protocol ObstacleWords {
    /// - Parameter obstacles: Each names series and says what is in the way.
    func whoeverElseIsPlaced(_ obstacles: [String]) -> String
    func haveNoPlaces(areSeveral: Bool) -> String
    func haveOnlyConfirmedPlaces(areSeveral: Bool) -> String
    func haveTooFewSeats(areSeveral: Bool) -> String
    func missTheirMinimum(areSeveral: Bool) -> String
    func breakTheirQuotas(areSeveral: Bool) -> String
    func lackFacilitators(areSeveral: Bool) -> String
    func needAttendeesOfConfirmedPlaces(areSeveral: Bool) -> String
    var cannotKeepAllRules: String { get }

    // MARK: In a letter to the organisation itself

    func hasNoPlaces(_ series: NamedSeries) -> String
    func hasOnlyPromisedPlaces(_ series: NamedSeries) -> String
    func hasTooFewSeatsForYou(_ series: NamedSeries) -> String
    func getsTooFewRegistrations(_ series: NamedSeries) -> String
    func hasNoShareForYou(_ series: NamedSeries) -> String
    func getsTooFewFacilitators(_ series: NamedSeries) -> String
    func needsYourBoundAttendees(_ series: NamedSeries) -> String
    /// - Parameter series: As in the middle of a sentence.
    func cannotTakeYouByAllRules(_ series: NamedSeries) -> String
}
