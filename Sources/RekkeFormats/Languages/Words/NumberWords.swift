/// What numbers that stand side by side are of.
package protocol NumberWords {
    var now: String { get }
    var placed: String { get }
    var onTheWaitlist: String { get }
    var ofThoseNotConsidered: String { get }
    var sumOfWishNumbers: String { get }
    var seriesUsed: String { get }
    var facilitatorsMeetings: String { get }
    var guaranteesBroken: String { get }
    var seriesAdded: String { get }
    var facilitatorsUsed: String { get }
    /// Over the numbers with no series added.
    var noneAdded: String { get }
    /// Over the numbers with so many series added at most.
    func upTo(_ count: Int) -> String
}
