extension Bokmål {
    package var and: String { "og" }
    package var or: String { "eller" }
    package var none: String { "ingen" }

    package func singular(_ noun: Noun) -> String {
        switch noun {
        case .registration: "påmelding"
        case .organisation: "organisasjon"
        case .place: "plass"
        case .attendee: "deltaker"
        case .facilitator: "møteleder"
        }
    }

    package func plural(_ noun: Noun) -> String {
        switch noun {
        case .registration: "påmeldinger"
        case .organisation: "organisasjoner"
        case .place: "plasser"
        case .attendee: "deltakere"
        case .facilitator: "møteledere"
        }
    }
}
