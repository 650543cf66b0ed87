/// What is to be said of rows and columns of forms that are read for what they may not be; headings and texts come in quotation marks.
package protocol FormTableWords {
    /// "row", or "rows" of several, as they are named by their numbers.
    func rowsAre(_ count: Int) -> String
    /// "3 more".
    func furtherRowsOrNames(_ count: Int) -> String

    // MARK: Rows

    var isAnswerAboveHeadings: String { get }
    var mayBeAnswerAboveHeadings: String { get }
    var headingsStandOnceMore: String { get }
    var holdsWholeRows: String { get }
    var holdsSums: String { get }
    func isWiderThanHeadings(_ cells: Int, _ headings: Int) -> String
    var hasNoHeading: String { get }
    var beginsWithSpace: String { get }
    func endsEarly(_ cells: Int, of headings: Int) -> String
    var holdsCodes: String { get }
    var holdsStrangeSign: String { get }

    // MARK: Columns against their headings

    var asksWhatDoesNotSuit: String { get }
    var asksElsewhere: String { get }
    var asksWhatSuits: String { get }
    var saysOneIsFirst: String { get }
    var asksWhoTakesPart: String { get }
    func saysOtherHours(than series: String) -> String
    func namesOtherSeries(_ ids: [String], than series: String) -> String
    var asksAboutWeeks: String { get }
    func saysRank(_ rank: Int, behind last: Int) -> String
    var looksLikeScale: String { get }
    var saysLastIsBest: String { get }
    func noColumnAsks(about ids: [String]) -> String
    var mayNameOrganisations: String { get }
    func isListedUnder(_ text: String, _ series: String, on day: String, others: [String]) -> String
    func yesIsListedUnder(_ text: String, _ series: String) -> String
    var areHardlyOrganisations: String { get }
    var asksForOtherNumber: String { get }
    var countsPeopleToo: String { get }

    // MARK: Columns that are not read

    /// - Parameter form: What reads them, as the form has it.
    func areUnreadWishes(form: String) -> String
    /// - Parameter heading: As the form has it.
    func areUnclearWishes(_ heading: String) -> String
    /// - Parameter heading: As the form has it.
    func mayHaveBestLast(_ heading: String) -> String
    /// - Parameter others: How many further columns.
    func areUnreadBoxes(others: Int) -> String
    /// - Parameters:
    ///   - preferences: What reads them, as the form has it.
    ///   - ranks: What the numbers mean where the highest is the best, as the form has it; nil for words.
    func areGraded(_ preferences: String, ranks: String?) -> String
    var noColumnSaysWishes: String { get }
    var mayBeUnreadWishes: String { get }
}
