extension English {
    package func attend(_ names: String) -> String { "Attending: \(names)." }

    package func attendance(_ count: Int, of possible: Int, percentage: Int) -> String {
        "Attendance: \(percentage)% (\(count) of \(possible))."
    }

    package var everyMeeting: String { "every meeting" }

    // MARK: Before those who miss meetings

    package var unavailable: String { "Unavailable" }

    package var thereForAnotherRegistration: String { "There for another registration" }

    package var atAnotherMeeting: String { "At another meeting then" }

    package var leadingThen: String { "Leading a meeting then" }

    package var beyondMaximum: String { "Already at their maximum of meetings" }

    package var notThereYet: String { "Not there yet" }

    package var attending: String { "Attending" }
}
