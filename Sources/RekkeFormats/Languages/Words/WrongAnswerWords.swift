/// What is wrong with an answer about a new programme; answers come in quotation marks.
package protocol WrongAnswerWords {
    var giveName: String { get }
    func isNoDate(_ answer: String) -> String
    func isNoDayOfCalendar(_ answer: String) -> String
    func isNoWeekday(_ answer: String, nearest: String) -> String
    /// - Parameter examples: The first weekdays.
    func isNoWeekday(_ answer: String, examples: [String]) -> String
    func isThereTwice(_ weekday: String) -> String
    var giveWeekday: String { get }
    func isNoTimeOfDay(_ answer: String) -> String
    func isNoPeriod(_ answer: String) -> String
    func isNoNumber(_ answer: String, in range: ClosedRange<Int>) -> String
    func isNoTool(_ answer: String, of tools: [String]) -> String
    func areNoDays(_ answer: String) -> String
    func deadlineIsAfter(first day: String) -> String
    func isNoTime(_ answer: String) -> String
}
