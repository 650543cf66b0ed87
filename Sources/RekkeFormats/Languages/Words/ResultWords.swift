/// Headings and leads of a result's table.
package protocol ResultWords {
    var brokenGuarantees: String { get }
    var waitlist: String { get }
    var nobodyWaits: String { get }
    var notConsidered: String { get }
    var warnings: String { get }
    /// Before series that somebody would rather have than what they got, and that went to one who comes after them.
    var envy: String { get }
    var optimisedInOrder: String { get }
    func timesAre(in zone: String) -> String
    /// Behind a series' meetings: where they are.
    func venue(_ place: String) -> String
    func attending(for registration: String, _ people: String) -> String
    func facilitators(_ people: String) -> String
}
