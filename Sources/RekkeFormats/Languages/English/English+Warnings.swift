extension English {
    package func names(_ registration: String, attendees: String, expectedAtMost maximum: Int) -> String {
        "\(registration) names \(attendees); the programme expects at most \(maximum)."
    }

    package func namesAttendeeTwice(_ registration: String) -> String {
        "\(registration) names two attendees of the same name, who are counted as two; if they are one person, leave out "
            + "one."
    }

    package func haveNoRole(_ registrations: String, areSeveral: Bool) -> String {
        "\(registrations) \(areSeveral ? "have" : "has") no role, and so \(areSeveral ? "count" : "counts") towards no quota."
    }

    package func haveConfirmedPlacesOfOneOrganisation(_ registrations: String) -> String {
        "\(registrations) are of one organisation, and each has a confirmed place."
    }

    package func policyMayPlaceNobody(_ objective: String) -> String {
        "The policy may place nobody: it asks for \(objective) before it asks for any places."
    }

    package func keepsPlaceWithout(_ attendees: String, _ registration: String, lacking: String) -> String {
        "\(registration) has a confirmed place and keeps it, though it cannot bring \(attendees) and everyone required on "
            + "\(lacking)."
    }

    package func runsWithout(facilitators: String?, _ series: String, lacking: String) -> String {
        "\(series) has confirmed places and gets whoever can lead, possibly nobody: it cannot get "
            + "\(facilitators ?? "the facilitators that it asks for") on \(lacking)."
    }

    // MARK: Ties

    package func idsDecide(between registrations: String) -> String {
        "\(registrations) registered at the same time; they stand in the order of their ids."
    }

    package func drawDecides(_ seed: String, between registrations: String) -> String {
        "\(registrations) registered at the same time; the draw with the seed “\(seed)” decides which of them goes first."
    }

    // MARK: Series

    package func neverMeetsLimits(_ series: String) -> String {
        "\(series) can never run: its minimum or its quotas cannot be met."
    }

    package func neverLed(_ series: String) -> String {
        "\(series) can never run: the facilitators that it asks for cannot lead all its meetings."
    }

    package func neverMeetsLimitsOrIsLed(_ series: String) -> String {
        "\(series) can never run: its minimum or its quotas cannot be met, or the facilitators that it asks for cannot lead "
            + "all its meetings."
    }

    package func runsWithout(minimum registrations: String, _ series: String) -> String {
        "\(series) has confirmed places and runs, though it does not get the \(registrations) that it asks for."
    }

    package func runsWithout(minimum registrations: String, withRole role: String, _ series: String) -> String {
        "\(series) has confirmed places and runs, though it does not get the \(registrations) with the role “\(role)” that "
            + "it asks for."
    }

    // MARK: Promises and wishes

    package func guaranteeIsBroken(_ registration: String) -> String {
        "The guarantee is broken: \(registration) was promised a place and has none."
    }

    package func waits(_ registration: String, butCouldUse series: String, of holder: String) -> String {
        "\(registration) is on the waitlist and could use \(series), where \(holder), which comes after it, has a place."
    }

    package func has(_ registration: String, _ own: String, butWouldRatherHave series: String, of holder: String)
        -> String
    {
        "\(registration) has \(own) but would rather have \(series), where \(holder), which comes after it, has a place."
    }
}
