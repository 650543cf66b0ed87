extension Nynorsk {
    package var and: String { "og" }
    package var or: String { "eller" }
    package var none: String { "ingen" }

    package func singular(_ noun: Noun) -> String {
        switch noun {
        case .registration: "påmelding"
        case .organisation: "organisasjon"
        case .place: "plass"
        case .attendee: "deltakar"
        case .facilitator: "møteleiar"
        }
    }

    package func plural(_ noun: Noun) -> String {
        switch noun {
        case .registration: "påmeldingar"
        case .organisation: "organisasjonar"
        case .place: "plassar"
        case .attendee: "deltakarar"
        case .facilitator: "møteleiarar"
        }
    }
}
