/// A form for registrations: its questions are the headings of what it exports.
package protocol FormWords {
    var formOrganisation: String { get }
    var formSuits: String { get }
    /// - Parameter count: How many have to come at every meeting.
    func formAttendees(atLeast count: Int) -> String
    var formContactName: String { get }
    var formContactEmail: String { get }
    /// Before the questions and the answers to choose from.
    var formsQuestions: String { get }

    // MARK: Columns that tools add of their own

    var microsoftSubmitted: String { get }
    var googleSubmitted: String { get }
}
