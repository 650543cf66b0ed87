extension English {
    package func waits(_ name: String, because reason: String) -> String { "\(name) is on the waitlist: \(reason)." }

    package func waitsForUnknownReason(_ name: String) -> String {
        "\(name) is on the waitlist; the reason was not found."
    }

    package func waits(_ name: String, asNumber position: Int) -> String {
        "\(name) is on the waitlist for the same reason as number \(position)."
    }

    package func waitsBehindHolders(_ name: String) -> String {
        "\(name) is on the waitlist: those who have a place keep it, and that leaves none for it."
    }

    package func waitlistNumber(_ position: Int, of count: Int, _ name: String) -> String {
        "\(name) is number \(position) of \(count) on the waitlist."
    }

    // MARK: What the policy asks for

    package func policyAsksFor(_ objective: String) -> String {
        "it could be placed alongside all who come before it, but the policy asks for \(objective), and that leaves it "
            + "without a place"
    }

    package var policyNotWorkedOut: String {
        "it could be placed alongside all who come before it, but the time limit ended the search before it was known "
            + "whether the policy leaves it without a place"
    }

    package func onlyOutsidePreferences(of names: String) -> String {
        "there would be room for it only if somebody who is guaranteed a place"
            + (names.isEmpty ? "" : " (\(names))")
            + " were moved to a series that they did not ask for, and that is not done to make room for a later one"
    }

    // MARK: Conflicts

    package func stand(beforeIt names: String, areSeveral: Bool) -> String {
        areSeveral ? "\(names) come before it" : "\(names) comes before it"
    }

    package func haveConfirmedPlaces(_ names: String, areSeveral: Bool) -> String {
        areSeveral ? "\(names) have confirmed places" : "\(names) has a confirmed place"
    }

    package func rulesForbid(beside others: String, areSeveral: Bool) -> String {
        "\(others), and the rules leave no way to place " + (areSeveral ? "all of them" : "both")
    }

    // MARK: In a letter to the organisation itself

    package var youWaitForRoom: String { "There were not enough places for everyone who registered." }

    package func youWait(byUnfinishedRule rule: String) -> String {
        "The places were given by this rule, as well as could be done in the time that we had: \(rule). "
            + "That left you without one."
    }

    package func youWait(byRule rule: String) -> String {
        "The places were given by this rule: \(rule). It left you without one."
    }

    package var youWaitSinceOthersKeepTheirWishes: String {
        "There would only be room for you if others, who were promised a place, were moved to a series "
            + "that they did not ask for."
    }

    package var youWaitSinceOthersKeepTheirPlaces: String {
        "Those who have already been given a place keep it, and that leaves none for you at present."
    }

    package func rulesLeaveNoRoom(besideOthers others: Int) -> String {
        "The rules of the programme leave no room for both you and "
            + (others == 1
                ? "one other who comes before you." : "\(spelt(others)) others who come before you.")
    }
}
