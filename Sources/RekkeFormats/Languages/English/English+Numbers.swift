extension English {
    package var now: String { "now" }

    package var placed: String { "placed" }

    package var onTheWaitlist: String { "on the waitlist" }

    package var ofThoseNotConsidered: String { "not considered" }

    package var sumOfWishNumbers: String { "sum of wish numbers" }

    package var seriesUsed: String { "series used" }

    package var facilitatorsMeetings: String { "facilitators' meetings" }

    package var guaranteesBroken: String { "guarantees broken" }

    package var seriesAdded: String { "series added" }

    package var facilitatorsUsed: String { "facilitators used" }

    package var noneAdded: String { "none" }

    package func upTo(_ count: Int) -> String { "up to \(count)" }
}
