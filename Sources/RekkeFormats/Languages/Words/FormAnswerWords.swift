package import Rekke

/// What is to be said of the answers of forms that name series, or do not; answers come in quotation marks.
package protocol FormAnswerWords {
    /// Where a text is nearly the answer; with the series that it means, where it is not their id.
    func fitsNoSeries(_ answer: String, didYouMean text: String, _ ids: [String]) -> String
    func fitsNoSeries(_ answer: String, since reason: String) -> String
    /// - Parameter form: What says so, as the form has it.
    func fitsNoSeries(_ answer: String, mayMean keys: [String], since reason: String, form: String) -> String
    /// - Parameter examples: Of what says which, as the form has it.
    func fitsSeveral(_ answer: String, _ ids: [String], examples: [String]) -> String
    func saysWhatSuits(_ answer: String) -> String
    func saysNo(_ answer: String, listedUnder ids: [String], isOfImpossible: Bool) -> String
    var ranksAreOutOfOrder: String { get }
    var orderIsReadAsOneWish: String { get }
    var saysNoSeriesSuits: String { get }
    func isChosenAlready(_ series: String) -> String
    /// - Parameter sentence: What is said of the first row.
    func andInFurtherRows(_ sentence: String, _ count: Int) -> String
    var saysNoToAll: String { get }
    var nothingIsTicked: String { get }
    var hasNoAnswer: String { get }
    var everySeriesIsImpossible: String { get }

    // MARK: Answers that deny something

    /// The answer, where it has just been named.
    var it: String { get }
    /// What an answer speaks of, to follow it.
    ///
    /// - Parameter isAsked: Whether what does not suit is what was asked for.
    func speaks(ofDaysOf ids: [String], isAsked: Bool) -> String
    func speaksOfOpenTime(isAsked: Bool) -> String
    func speaks(of ids: [String], isAsked: Bool) -> String
    /// - Parameters:
    ///   - subject: The answer and what it speaks of.
    ///   - isOfDays: Whether that is some of the meetings of a series only.
    func saysNotWhatItRulesOut(_ subject: String, isOfDays: Bool, isOfImpossible: Bool, isByColumn: Bool) -> String
    func rulesOutNone(_ subject: String, isOfDays: Bool) -> String
    func namesDayWithoutMeetings(_ answer: String) -> String
    var saysOfOneThatItSuitsAndDeniesIt: String { get }
    func suitAndAreRuledOut(_ ids: [String]) -> String
    var saysOnlyWhatIsImpossible: String { get }

    // MARK: Why an answer means something, or nothing that is known

    var isLongerThanAnswers: String { get }
    var orderIsNotRead: String { get }
    var saysMoreThanSeries: String { get }
    var saysWhatSuitsInstead: String { get }
    var byItsWords: String { get }
    var namesNeitherSeriesNorAll: String { get }
    var namesNoSeries: String { get }
    /// - Parameter isElsewhere: Whether the day has series at another time.
    func noSeriesIs(on day: Weekday, isElsewhere: Bool) -> String
    func are(_ ids: [String], on day: Weekday) -> String
    var saysMoreThanDay: String { get }
    func byItsDay(andTime: Bool) -> String
    func isNearly(_ text: String, andAsNearly other: String) -> String
    func noSeriesIs(on text: String) -> String
    func areOnThatDay(_ ids: [String]) -> String
    func byItsLetters(nearest text: String) -> String
    var byWordsOfName: String { get }
    var byItsTime: String { get }
}
