extension English {
    package var allMeetings: String { "Whoever gets a place in a series takes part in all its meetings:" }

    package var chooseEverySeriesThatSuits: String {
        "When you register, choose every series that suits you; the more you choose, the easier it is to get a place."
    }

    package func tellWhoAttends(atLeast count: Int) -> String {
        count == 0
            ? "Tell us who will attend."
            : "Tell us who will attend; at every meeting at least \(spelt(count)) of you must be there."
    }

    package func deadlineIs(_ moment: String) -> String { "The deadline is \(moment)." }

    package var placesAreGivenInOrder: String { "Places are given in the order in which registrations come in." }

    package func firstAreGuaranteed(_ count: Int) -> String {
        "The first\(count == 1 ? " is" : " \(spelt(count)) are") guaranteed a place, if necessary in a series that they did not "
            + "choose."
    }
}
