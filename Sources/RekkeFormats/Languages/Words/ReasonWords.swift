/// Why registrations wait for a place.
package protocol ReasonWords {
    /// - Parameter reason: A part of a sentence, as most requirements here are.
    func waits(_ name: String, because reason: String) -> String
    func waitsForUnknownReason(_ name: String) -> String
    /// For what an earlier one on the waitlist waits for.
    func waits(_ name: String, asNumber position: Int) -> String
    /// Only because others keep what they have after a change.
    func waitsBehindHolders(_ name: String) -> String
    func waitlistNumber(_ position: Int, of count: Int, _ name: String) -> String

    // MARK: What the policy asks for

    func policyAsksFor(_ objective: String) -> String
    /// That the search ended before it was known whether the policy leaves it out.
    var policyNotWorkedOut: String { get }
    /// That only somebody guaranteed a place, put outside their preferences, would make room.
    ///
    /// - Parameter names: Those guaranteed; empty where they are not known.
    func onlyOutsidePreferences(of names: String) -> String

    // MARK: Conflicts

    func stand(beforeIt names: String, areSeveral: Bool) -> String
    func haveConfirmedPlaces(_ names: String, areSeveral: Bool) -> String
    /// - Parameter others: Who they are, and why they come first.
    func rulesForbid(beside others: String, areSeveral: Bool) -> String

    // MARK: In a letter to the organisation itself

    /// Where nothing more is known.
    var youWaitForRoom: String { get }
    /// - Parameter rule: Whose best outcome the time did not suffice to find.
    func youWait(byUnfinishedRule rule: String) -> String
    func youWait(byRule rule: String) -> String
    var youWaitSinceOthersKeepTheirWishes: String { get }
    var youWaitSinceOthersKeepTheirPlaces: String { get }
    /// - Parameter others: How many registrations come before it.
    func rulesLeaveNoRoom(besideOthers others: Int) -> String
}
