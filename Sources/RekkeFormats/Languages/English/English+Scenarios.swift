extension English {
    package var besideNow: String { "Compared with how it is now:" }

    package var unproven: String {
        "There may be a better allocation: the time limit ended the search, here or for the allocation as it is now."
    }

    package var nothingChanges: String { "Everyone keeps what they have." }

    package func doesNotRun(_ series: String) -> String { "\(series) does not run." }

    package func listsNothingHere(_ registration: String) -> String {
        "\(registration) lists no series of this track any more."
    }

    // MARK: Headings

    package var guarantees: String { "Guarantees" }

    package var notUsed: String { "Not used" }

    package var assumed: String { "Assumed" }

    package var newWarnings: String { "New warnings" }

    // MARK: Guarantees

    package func isNowGuaranteed(_ registration: String) -> String { "\(registration) is now guaranteed a place." }

    package func isNoLongerGuaranteed(_ registration: String) -> String {
        "\(registration) is no longer guaranteed a place."
    }

    package func guaranteeCanBeKept(_ registration: String) -> String {
        "\(registration)'s guarantee can be kept."
    }

    // MARK: Assumptions

    package func wereNeverAsked(_ registrations: String, areSeveral: Bool, about series: String, as other: String)
        -> String
    {
        "\(registrations) \(areSeveral ? "were" : "was") never asked about the times of \(series); that the answer is the "
            + "same as for \(other) is an assumption."
    }

    package func wereNeverAsked(_ registrations: String, areSeveral: Bool, aboutNewTimesOf series: String) -> String {
        "\(registrations) \(areSeveral ? "were" : "was") never asked about the new times of \(series); that the answer is the same "
            + "as before is an assumption."
    }

    package func placesRestOnIt(_ registrations: String, areSeveral: Bool) -> String {
        areSeveral ? "The places of \(registrations) depend on this." : "\(registrations)'s place depends on this."
    }

    package var soDoPlacesOfOthers: String { "Those that others gain may depend on it too." }
}
