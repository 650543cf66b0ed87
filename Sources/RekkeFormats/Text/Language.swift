/// A language that people read results in; the raw value is its ISO 639-1 code.
public enum Language: String, CaseIterable, Hashable, Sendable {
    /// British English.
    case english = "en"
    /// Norwegian bokmål.
    case norwegian = "nb"

    /// The text in this language.
    ///
    /// Every text stands in both languages side by side, so that none can be forgotten.
    package func callAsFunction(_ english: @autoclosure () -> String, _ norwegian: @autoclosure () -> String) -> String
    {
        switch self {
        case .english: english()
        case .norwegian: norwegian()
        }
    }

    /// A list as people write it: "a, b and c".
    package func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + self(" and ", " og ") + last
    }

    /// A number of things, with "no" for 0.
    package func count(_ number: Int, _ noun: Noun) -> String {
        number == 0
            ? "\(self("no", "ingen")) \(plural(noun))" : "\(number) \(number == 1 ? singular(noun) : plural(noun))"
    }

    /// A thing that texts count.
    package enum Noun {
        case registration, organisation, place, attendee, facilitator
    }

    func singular(_ noun: Noun) -> String {
        switch noun {
        case .registration: self("registration", "påmelding")
        case .organisation: self("organisation", "organisasjon")
        case .place: self("place", "plass")
        case .attendee: self("attendee", "deltaker")
        case .facilitator: self("facilitator", "fasilitator")
        }
    }

    func plural(_ noun: Noun) -> String {
        switch noun {
        case .registration: self("registrations", "påmeldinger")
        case .organisation: self("organisations", "organisasjoner")
        case .place: self("places", "plasser")
        case .attendee: self("attendees", "deltakere")
        case .facilitator: self("facilitators", "fasilitatorer")
        }
    }
}
