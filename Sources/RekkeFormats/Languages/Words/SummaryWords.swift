/// What a result comes to, and how much of a series is taken.
package protocol SummaryWords {
    func summary(_ registrations: String, placed: Int, waiting: Int, notConsidered: Int) -> String
    func inOpenSeries(_ places: String, free: String) -> String
    func free(_ count: Int) -> String
    func taken(_ count: Int, of places: String) -> String
    var full: String { get }
    var closed: String { get }
    /// Of a series of which all meetings have been.
    var over: String { get }
    var cancelled: String { get }
    /// Of a candidate in which nobody has a place.
    var candidateNotOpened: String { get }
    /// Of a candidate of which places are taken.
    var notOpened: String { get }

    // MARK: How good it is, in sentences

    var provenBest: String { get }
    /// Of a reallocation.
    var provenBestWhereAllKeep: String { get }
    var notProvenBest: String { get }
    /// What a reallocation decides before all objectives.
    var reallocationComesFirst: String { get }
}
