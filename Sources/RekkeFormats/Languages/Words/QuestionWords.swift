/// What a new programme is asked about, each in a few words.
package protocol QuestionWords {
    var askName: String { get }
    var askFirst: String { get }
    var askWeekdays: String { get }
    var askTime: String { get }
    var askEvery: String { get }
    var askMeetings: String { get }
    var askParallel: String { get }
    var askPlaces: String { get }
    var askExcept: String { get }
    var askDeadline: String { get }
    var askGuarantees: String { get }
    var askMinimumAttendees: String { get }
    var askFacilitators: String { get }
    var askLeaders: String { get }
    var askVenue: String { get }
    func askForm(_ tools: [String]) -> String
    /// All tools that forms are made with, and that it may be none.
    func anyOfTools(_ tools: [String]) -> String

    // MARK: Answers that stand where there is none

    var fourWeeks: String { get }
    var noneOfThem: String { get }

    // MARK: Between the questions

    var howToGoBack: String { get }
    func isWritten(_ file: String) -> String
}
