extension Bokmål {
    package var now: String { "nå" }

    package var placed: String { "med plass" }

    package var onTheWaitlist: String { "på venteliste" }

    package var ofThoseNotConsidered: String { "ikke med i fordelingen" }

    package var sumOfWishNumbers: String { "ønskenumrene lagt sammen" }

    package var seriesUsed: String { "møterekker i bruk" }

    package var facilitatorsMeetings: String { "møteledernes møter" }

    package var guaranteesBroken: String { "brutte garantier" }

    package var seriesAdded: String { "nye møterekker" }

    package var facilitatorsUsed: String { "møteledere i bruk" }

    package var noneAdded: String { "ingen" }

    package func upTo(_ count: Int) -> String { "inntil \(count)" }
}
