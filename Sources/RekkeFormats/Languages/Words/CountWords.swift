/// A thing that texts count.
package enum Noun {
    case registration, organisation, place, attendee, facilitator
}

/// Lists and numbers of things.
package protocol CountWords {
    /// Between the last two of a list.
    var and: String { get }
    /// Between the last two of a list of which one is meant.
    var or: String { get }
    /// Before things of which there are none.
    var none: String { get }
    func singular(_ noun: Noun) -> String
    func plural(_ noun: Noun) -> String
}
