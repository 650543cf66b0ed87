extension English {
    package func summary(_ registrations: String, placed: Int, waiting: Int, notConsidered: Int) -> String {
        "\(registrations): \(placed) placed, \(waiting) on the waitlist, \(notConsidered) not considered."
    }

    package func inOpenSeries(_ places: String, free: String) -> String { "\(places) in open series, \(free)." }

    package func free(_ count: Int) -> String { "\(count == 0 ? "none" : String(count)) free" }

    package func taken(_ count: Int, of places: String) -> String { "\(count) of \(places) taken" }

    package var full: String { "full" }

    package var closed: String { "closed" }

    package var over: String { "over" }

    package var cancelled: String { "cancelled" }

    package var candidateNotOpened: String { "proposed, not opened" }

    package var notOpened: String { "not opened" }

    // MARK: How good it is

    package var provenBest: String { "It is proven that there is no better allocation." }

    package var provenBestWhereAllKeep: String {
        "It is proven that there is no better allocation in which everyone keeps their place if they can."
    }

    package var notProvenBest: String {
        "There may be a better allocation: the search was ended before it was done. All rules are kept."
    }

    package var reallocationComesFirst: String {
        "First of all, everyone who had a place has one. As few as possible are moved, and free places go to those who are "
            + "first on the waitlist. Then:"
    }
}
