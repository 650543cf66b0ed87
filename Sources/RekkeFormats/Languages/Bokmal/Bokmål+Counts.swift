extension Bokmål {
    package var and: String { "og" }
    package var none: String { "ingen" }

    package func singular(_ noun: Noun) -> String {
        switch noun {
        case .registration: "påmelding"
        case .organisation: "organisasjon"
        case .place: "plass"
        case .attendee: "deltaker"
        case .facilitator: "fasilitator"
        }
    }

    package func plural(_ noun: Noun) -> String {
        switch noun {
        case .registration: "påmeldinger"
        case .organisation: "organisasjoner"
        case .place: "plasser"
        case .attendee: "deltakere"
        case .facilitator: "fasilitatorer"
        }
    }
}
