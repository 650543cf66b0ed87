/// Why a registration got the place that it has, and not a better one.
package protocol ExplanationWords {
    func has(place series: String, _ registration: String) -> String
    func has(confirmedPlace series: String, _ registration: String) -> String
    var didNotListIt: String { get }
    var didNotListItButIsGuaranteed: String { get }
    var everySeriesSuits: String { get }
    var seriesSuits: String { get }
    func isWish(number rank: Int) -> String
    var isGuaranteed: String { get }
    func decidedByHand(_ reason: String) -> String

    // MARK: A series that it ranks better

    func didNotGet(_ series: String, wish rank: Int, because reason: String) -> String
    var seriesIsClosed: String { get }
    var seriesIsOver: String { get }
    var seriesIsNotOpened: String { get }
    var seriesIsCancelled: String { get }
    var somethingElseStoodInTheWay: String { get }
    func areHeld(_ places: String, areSeveral: Bool, by registrations: String) -> String
}
