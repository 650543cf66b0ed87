/// What goes to those who may register for a new programme.
package protocol InvitationWords {
    var allMeetings: String { get }
    var chooseEverySeriesThatSuits: String { get }
    func tellWhoAttends(atLeast count: Int) -> String
    func deadlineIs(_ moment: String) -> String
    var placesAreGivenInOrder: String { get }
    func firstAreGuaranteed(_ count: Int) -> String
}
