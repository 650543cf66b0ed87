extension Nynorsk {
    package var brokenGuarantees: String { "Brotne garantiar" }

    package var waitlist: String { "Venteliste" }

    package var nobodyWaits: String { "Ingen står på venteliste." }

    package var notConsidered: String { "Ikkje med i fordelinga" }

    package var warnings: String { "Åtvaringar" }

    package var envy: String { "Plassar andre heller ville ha hatt" }

    package var optimisedInOrder: String { "Dette er det lagt vekt på, i denne rekkjefølgja" }

    package func timesAre(in zone: String) -> String { "Klokkesletta er i tidssona \(zone)." }

    package func venue(_ place: String) -> String { ". Stad: \(place)" }

    package func attending(for registration: String, _ people: String) -> String {
        "Deltakarar frå \(registration): \(people)"
    }

    package func facilitators(_ people: String) -> String { "Møteleiarar: \(people)" }
}
