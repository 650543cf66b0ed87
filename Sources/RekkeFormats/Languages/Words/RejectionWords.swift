/// Some of a registration's attendees can come on those days.
package struct FewAttendees {
    package let count: Int
    package let days: String

    package init(count: Int, days: String) {
        self.count = count
        self.days = days
    }
}

/// Why registrations are not considered, and series cannot be theirs.
package protocol RejectionWords {
    /// - Parameter reason: One of the sentences below, which stand behind a colon: so in English they begin with a small
    ///   letter.
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
    /// All its meetings have been. Also in a letter.
    func isOver(_ series: String) -> String
    func isCandidate(_ series: String) -> String
    /// Also in a letter.
    func isCancelled(_ series: String) -> String
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

    // MARK: In a letter to the organisation itself

    /// Where the deadline is not known.
    var youCameLate: String { get }
    func youCameLate(_ came: String, deadline: String) -> String
    var youHaveAnotherRegistration: String { get }
    var yourOnlyWishIsImpossible: String { get }
    var yourWishesAreImpossible: String { get }
    /// To those who had no wishes.
    var allSeriesAreImpossibleForYou: String { get }

    func isClosedToYou(_ series: String) -> String
    func isNotOpenedToYou(_ series: String) -> String
    func youAnsweredImpossible(_ series: String) -> String
    func overlapsYourPlace(_ series: String, in other: String) -> String
    func isTooSmallForYou(_ series: String, seats: Int, size: Int) -> String
    func isNeededAlways(_ person: String, _ series: String) -> String
    func isNeededAlways(_ person: String, _ series: String, awayOn days: String) -> String
    func youCanAttendTooFewMeetings(_ series: String, minimum: Int) -> String
    /// - Parameter needed: At every meeting.
    func youNamedTooFew(_ count: Int, needed: Int) -> String
    /// - Parameter groups: At least one; by how many can come, which may be 0.
    func tooFewOfYouCome(_ series: String, _ groups: [FewAttendees], needed: Int) -> String
}
