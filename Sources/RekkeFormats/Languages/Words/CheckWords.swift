/// What checking a problem or a result comes to.
package protocol CheckWords {
    func hasNoErrors(_ registrations: String) -> String
    /// Before a warning.
    var warning: String { get }
    var resultAgrees: String { get }
    func resultIsWrong(inPlaces count: Int) -> String
    var recordAgrees: String { get }
    func recordIsWrong(inPlaces count: Int) -> String
    /// - Parameter goals: How many goals are proven to be at their best.
    func proofHolds(goals count: Int) -> String
    var proofIsWrong: String { get }
    /// That nothing is better, which exchanges of places show.
    var provenByExchanges: String { get }
    /// - Parameter better: What is known to be better; nil where nothing is.
    func resultMayNotBeBest(_ better: String?) -> String
    /// So many wait for reasons that were believed as they stand.
    ///
    /// - Parameter reasons: By their names in results, with who waits for them.
    func reasonsOnTrust(_ reasons: String, _ count: Int) -> String
    /// That these declined to move was believed.
    func declinedOnTrust(_ registrations: String) -> String
    var helpNotWorkedOut: String { get }
    var allGuaranteesCanBeKept: String { get }
    var optimumNotProven: String { get }

    // MARK: Something better

    func couldBePlacedBesideAllBefore(_ registration: String) -> String
    /// - Parameters:
    ///   - objective: What it asks for.
    ///   - registration: The first for which it is better.
    func couldBeBetter(_ objective: String, forFirst registration: String) -> String
    /// - Parameter value: What it could come to.
    func couldBeBetter(_ objective: String, value: String) -> String
}
