/// What objectives ask for, as parts of sentences, and what a result makes of them.
package protocol ObjectiveWords {
    var placesForGuaranteed: String { get }
    var placesFirstCome: String { get }
    var mostPlaces: String { get }
    var fewestAddedSeries: String { get }
    var fewestOutsidePreferences: String { get }
    var lowestTotalRank: String { get }
    var lowestWorstRank: String { get }
    var rankMaximal: String { get }
    var mostAttendance: String { get }
    var ranksFirstCome: String { get }
    var seriesOrder: String { get }

    // MARK: What a result makes of them

    func atBest(_ value: String) -> String
    /// Behind the value of an objective that the search did not come to.
    var notOptimised: String { get }
    func havePlaces(_ count: Int, of all: Int) -> String
    func arePlaced(_ count: Int, of all: Int) -> String
    func wish(_ rank: Int, count: Int) -> String
    /// Instead of wishes, where nobody ranks any.
    func suits(count: Int) -> String
    /// As `suits`, of places that are none of those.
    func outsidePreferences(count: Int) -> String
    func noPlace(count: Int) -> String
    var noWishes: String { get }
    /// Behind what `lowestTotalRank` asks for: what it is that was added up, where that does not say so.
    func totalRank(_ sum: String) -> String
}
