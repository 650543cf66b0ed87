extension English {
    package var documentComment: String { "Check it with: rekke check FILE.  Give places with: rekke allocate FILE." }

    package var programmeNameComment: String { "name of the programme" }

    package var timeZoneComment: String { "times below are this zone's" }

    // MARK: Rules

    package var policyComment: String { "places by time of registration; others: rekke allocate --help" }

    package var deadlineComment: String { "what comes later is not considered" }

    package func guaranteedPlacesComment(_ count: String) -> String {
        "the first\(count == "1" ? " to register is" : " \(count) to register are") guaranteed a place, if necessary in a "
            + "series that they did not choose"
    }

    package var minimumAttendeesComment: String {
        "so many of the attendees who are named must be able to come to every meeting"
    }

    package var facilitatorsPerMeetingComment: String { "how many of the facilitators below lead every meeting" }

    // MARK: Series

    package var seriesComment: String { "whoever gets a place takes part in all meetings of the series" }

    package var seriesIDComment: String { "the id that registrations refer to" }

    package var seriesNameComment: String { "name of the series" }

    package var venueComment: String { "where it meets" }

    package var capacityComment: String { "how many registrations it takes" }

    package var firstMeetingComment: String { "the first meeting" }

    package var timeOfDayComment: String { "by the clock, in summer and in winter" }

    package var periodComment: String { "or in days, such as 1 day" }

    package var meetingCountComment: String { "how many meetings" }

    package var daysLeftOutComment: String { "no meetings on these days; the series still gets all its meetings" }
}
