extension Bokmål {
    package var brokenGuarantees: String { "Brutte garantier" }

    package var waitlist: String { "Venteliste" }

    package var nobodyWaits: String { "Ingen står på venteliste." }

    package var notConsidered: String { "Ikke med i fordelingen" }

    package var warnings: String { "Advarsler" }

    package var envy: String { "Plasser andre heller ville hatt" }

    package var optimisedInOrder: String { "Dette er det lagt vekt på, i denne rekkefølgen" }

    package func timesAre(in zone: String) -> String { "Klokkeslettene er i tidssonen \(zone)." }

    package func venue(_ place: String) -> String { ". Sted: \(place)" }

    package func attending(for registration: String, _ people: String) -> String {
        "Deltakere fra \(registration): \(people)"
    }

    package func facilitators(_ people: String) -> String { "Møteledere: \(people)" }
}
