extension English {
    package func allMeetings(_ count: Int) -> String {
        "Whoever gets a place in a series comes to all \(count) meetings of it:"
    }

    package var chooseEverySeriesThatSuits: String {
        "When you register, choose every series that suits you; the more you choose, the easier it is to get a place."
    }

    package func tellWhoAttends(atLeast count: Int) -> String {
        "Tell us who will attend; at every meeting at least \(count) of you must be there."
    }

    package func deadlineIs(_ moment: String) -> String { "The deadline is \(moment)." }

    package var placesAreGivenInOrder: String { "Places are given in the order in which registrations come in." }

    package func firstAreGuaranteed(_ count: Int) -> String {
        "The first \(count) are guaranteed a place, where it cannot be otherwise in a series that they did not choose."
    }
}
