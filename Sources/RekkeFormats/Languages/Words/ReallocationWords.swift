/// What a reallocation changes.
package protocol ReallocationWords {
    var whatChanges: String { get }
    /// The day, with its year, from which on changes hold.
    func holdsFrom(_ day: String) -> String
    var everyoneKeeps: String { get }
    func everyoneKeepsUnlessAsked(atMost count: Int) -> String
    /// Behind that everyone keeps a place.
    func butLoseTheirPlaces(_ count: Int) -> String
    var nobodyMoves: String { get }
    /// By its own new answer.
    func cannotKeepItsPlace(_ name: String) -> String
    func moves(_ registration: String, from: String, to: String) -> String
    func hasPlaceAskedToMove(to series: String) -> String
    func getsPlaceIfOthersMove(in series: String) -> String
    /// Above the list of those who are asked.
    var aboutRequests: String { get }
    func soThatOthersGetPlaces(_ others: String, areSeveral: Bool) -> String

    /// Who leads some meetings no longer, and who does from now on; nobody where nil, never both.
    func isLedByOthers(
        _ meetings: String, before: (String, areSeveral: Bool)?, after: (String, areSeveral: Bool)?
    ) -> String

    // MARK: Headings

    var getsPlace: String { get }
    var losesPlace: String { get }
    var moves: String { get }
    var mustMove: String { get }
    var isAskedToMove: String { get }
    var movesAsItAsked: String { get }
    var askedForAnotherSeriesInVain: String { get }
    var ledByOthers: String { get }
    var keepsWhatItCouldNotGet: String { get }
    var neverAskedAboutAddedSeries: String { get }
}
