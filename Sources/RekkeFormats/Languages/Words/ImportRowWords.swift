/// What a row of a form says, in a few words each.
package protocol ImportRowWords {
    var allSeriesSuit: String { get }
    func suit(_ series: String) -> String
    func wishes(_ series: String) -> String
    func areImpossible(_ series: String) -> String
    func arePlaced(in series: String) -> String
    func reason(_ text: String) -> String
    func priority(_ number: Int) -> String
    func role(_ role: String) -> String
    func size(_ number: Int) -> String
    var withdrawn: String { get }
    func contact(_ contact: String) -> String
    func notRead(_ fields: String) -> String

    // MARK: Attendees

    func not(on days: String) -> String
    func atMost(_ meetings: Int) -> String
    var required: String { get }
    /// "Mondays every 2 weeks".
    func every(_ weeks: Int, _ days: String) -> String
}
