extension English {
    package func summary(_ registrations: String, placed: Int, waiting: Int, notConsidered: Int) -> String {
        "\(registrations): \(placed) placed, \(waiting) on the waitlist, \(notConsidered) not considered."
    }

    package func inOpenSeries(_ places: String, free: String) -> String { "\(places) in open series, \(free)." }

    package func free(_ count: Int) -> String { "\(count == 0 ? "none" : String(count)) free" }

    package func taken(_ count: Int, of places: String) -> String { "\(count) of \(places) taken" }

    package var full: String { "full" }

    package var closed: String { "closed" }

    package var candidateNotOpened: String { "candidate, not opened" }

    package var notOpened: String { "not opened" }

    // MARK: How good it is

    package var provenBest: String { "optimal: it is proven that nothing better exists" }

    package var provenBestWhereAllKeep: String {
        "optimal: it is proven that nothing better exists in which everyone keeps what they can keep"
    }

    package var notProvenBest: String {
        "not proven optimal: the time limit ended the search; all rules are kept, but there may be something better"
    }

    package var reallocationComesFirst: String {
        "First of all, whoever had a place has one, as few as possible move, and freed places go down the waitlist. Then:"
    }
}
