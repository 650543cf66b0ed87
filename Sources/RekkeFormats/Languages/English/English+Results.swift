extension English {
    package var brokenGuarantees: String { "Broken guarantees" }

    package var waitlist: String { "Waitlist" }

    package var nobodyWaits: String { "Nobody is on the waitlist." }

    package var notConsidered: String { "Not considered" }

    package var warnings: String { "Warnings" }

    package var envy: String { "Preferred series that went to someone later" }

    package var optimisedInOrder: String { "What the decision gave weight to, in this order" }

    package func timesAre(in zone: String) -> String { "Times are those of \(zone)." }

    package func venue(_ place: String) -> String { ". Place: \(place)" }

    package func attending(for registration: String, _ people: String) -> String {
        "Attending for \(registration): \(people)"
    }

    package func facilitators(_ people: String) -> String { "Facilitators: \(people)" }
}
