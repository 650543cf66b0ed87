/// Why registrations are not considered, and series cannot be theirs.
package protocol RejectionWords {
    func isNotConsidered(_ name: String, because reason: String) -> String
    var isWithdrawn: String { get }
    var cameAfterDeadline: String { get }
    func came(_ moment: String, afterDeadline deadline: String) -> String
    func isDuplicate(of registration: String) -> String
    var cannotTakeOnlyWish: String { get }
    var cannotTakeAnyWish: String { get }
    var cannotTakeAnySeries: String { get }

    // MARK: One series

    func isClosed(_ series: String) -> String
    func isCandidate(_ series: String) -> String
    func isImpossible(_ series: String) -> String
    func overlaps(_ series: String, _ other: String) -> String
    func isTooSmall(_ series: String, seats: Int, size: Int) -> String
    func excludes(role: String, _ series: String) -> String
    func requiredCannotCome(_ person: String, on days: String, _ series: String) -> String
    func requiredAttendsTooFew(_ person: String, _ series: String) -> String
    func required(_ person: String, at meetings: Int, attendsAtMost maximum: Int, _ series: String) -> String
    func attendTooFew(minimum: Int, _ series: String) -> String
    /// - Parameter attendees: How many come on which days; parts of a sentence in small letters.
    func tooFewCome(_ attendees: [String], needed: String, _ series: String) -> String
    func canCome(_ count: Int, on days: String) -> String
}
