extension English {
    package var and: String { "and" }
    package var or: String { "or" }
    package var none: String { "no" }

    package func singular(_ noun: Noun) -> String {
        switch noun {
        case .registration: "registration"
        case .organisation: "organisation"
        case .place: "place"
        case .attendee: "attendee"
        case .facilitator: "facilitator"
        }
    }

    package func plural(_ noun: Noun) -> String {
        switch noun {
        case .registration: "registrations"
        case .organisation: "organisations"
        case .place: "places"
        case .attendee: "attendees"
        case .facilitator: "facilitators"
        }
    }
}
