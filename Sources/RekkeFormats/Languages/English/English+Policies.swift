extension English {
    package var firstComeFirstServed: String {
        "places by time of registration; among those placed, whoever came first gets the best series that still leaves "
            + "everyone placed"
    }

    package var bestFit: String {
        "places by time of registration; the series shared out so that they suit all together as well as possible"
    }

    package var fairest: String { "places by time of registration; as few as possible far down their list of wishes" }

    package var mostFirstWishes: String {
        "places by time of registration; as many first wishes as possible, then as many second ones, and so on"
    }

    package var bestAttended: String {
        "places by time of registration; the series shared out so that as many of the attendees as possible can come"
    }

    package var fullProgramme: String { "as many placed as possible; then places by time of registration" }

    package var serialDictatorship: String {
        "each in turn takes the best series that is left, even if someone later then gets nothing"
    }

    package func inThisOrder(_ objectives: [String]) -> String {
        "in this order of importance: \(objectives.joined(separator: "; "))"
    }
}
