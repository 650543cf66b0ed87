extension English {
    package var askName: String { "Name of the programme" }

    package var askFirst: String { "First day, such as 2027-01-12" }

    package var askWeekdays: String { "Weekdays (a series for each), with commas between" }

    package var askTime: String { "From when to when, such as 09:00-11:00" }

    package var askEvery: String { "How often, such as 4 weeks" }

    package var askMeetings: String { "How many meetings in a series" }

    package var askParallel: String { "How many series on each weekday" }

    package var askPlaces: String { "How many places in a series" }

    package var askExcept: String { "Days left out, such as 2027-02-22/2027-02-26, with commas between" }

    package var askDeadline: String { "Deadline for registrations" }

    package var askGuarantees: String {
        "How many of the first to register are to be guaranteed a place (if necessary in a series that they did not choose)"
    }

    package var askMinimumAttendees: String {
        "How many of its people an organisation must be able to bring to each meeting"
    }

    package var askFacilitators: String { "Names of those who can lead meetings, with commas between" }

    package var askLeaders: String { "How many of them lead each meeting" }

    package var askVenue: String { "Where the meetings are, such as Teams or a room" }

    package func askForm(_ tools: [String]) -> String {
        "What the form for registrations is made with: \(anyOfTools(tools))"
    }

    package func anyOfTools(_ tools: [String]) -> String { tools.joined(separator: ", ") + " or none" }

    // MARK: Answers that stand where there is none

    package var fourWeeks: String { "4 weeks" }

    package var noneOfThem: String { "none" }

    // MARK: Between the questions

    package var howToGoBack: String { "< goes back to the question before." }

    package func isWritten(_ file: String) -> String { "\(file) was created. Next: rekke check \(file)" }
}
