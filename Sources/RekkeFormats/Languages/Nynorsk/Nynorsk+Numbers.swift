extension Nynorsk {
    package var now: String { "no" }

    package var placed: String { "med plass" }

    package var onTheWaitlist: String { "på venteliste" }

    package var ofThoseNotConsidered: String { "ikkje med i fordelinga" }

    package var sumOfWishNumbers: String { "ønskenummera lagde saman" }

    package var seriesUsed: String { "møterekkjer i bruk" }

    package var facilitatorsMeetings: String { "møta til møteleiarane" }

    package var guaranteesBroken: String { "brotne garantiar" }

    package var seriesAdded: String { "nye møterekkjer" }

    package var facilitatorsUsed: String { "møteleiarar i bruk" }

    package var noneAdded: String { "ingen" }

    package func upTo(_ count: Int) -> String { "inntil \(count)" }
}
