/// Which series to add.
package protocol PlanWords {
    func bestChoice(ofCandidatesAtMost count: Int) -> String
    func bestChoice(ofCandidatesAndParallelSeriesAtMost count: Int) -> String
    func withFurther(_ facilitators: String, areSeveral: Bool) -> String
    var nobodyLosesPlace: String { get }

    // MARK: One number of series

    /// As a heading.
    func atMostAdded(_ count: Int) -> String
    var soFewLetNobodyIn: String { get }
    /// - Parameters:
    ///   - series: With its times where they are known.
    ///   - registrations: How many it takes.
    func add(_ series: String, taking registrations: String) -> String
    var stepNotProvenBest: String { get }
    /// Under a list that is cut.
    func andMore(_ count: Int) -> String

    // MARK: At the end

    var lastChoiceNotProvenBest: String { get }
    var notKnownWhetherMoreHelp: String { get }
    var nothingToAdd: String { get }
    var noSeriesLetsAnyoneIn: String { get }
    func moreLetNobodyIn(upTo count: Int) -> String
    var noOtherChoiceIsBetter: String { get }
    func nobodyListed(_ series: String) -> String
}
