/// Whose the places are that a registration could use: parts of the sentence that says why it waits.
package protocol FullSetWords {
    var allPlacesTaken: String { get }
    func have(_ series: String, areSeveral: Bool, _ places: String) -> String
    /// Behind how many places there are: that they are all confirmed.
    func allConfirmed(areSeveral: Bool) -> String
    /// Behind how many places there are, and before who has the others: how many are confirmed.
    func someConfirmed(_ count: Int) -> String
    func registeredEarlier(_ organisations: String) -> String
    func cameEarlier(_ registrations: String) -> String
    func comeBefore(_ others: String, areSeveral: Bool) -> String
    func canOnlyUseThem(areSeveral: Bool) -> String
    /// - Parameter kept: Those of them who are guaranteed a place, and could use other series outside their preferences.
    func askedOnlyForThem(areSeveral: Bool, kept: String, areSeveralKept: Bool) -> String
}
