/// Comments that explain who leads meetings and who registers in a new programme's document.
package protocol PeopleCommentWords {
    var facilitatorsComment: String { get }
    func absencesComment(_ day: String) -> String
    /// Where somebody's name is to be put.
    var aName: String { get }

    // MARK: Registrations

    var registrationsComment: String { get }
    var submittedComment: String { get }
    var suitsComment: String { get }
    var attendeesComment: String { get }

    // MARK: Forms

    var formComment: String { get }
    var formColumnsComment: String { get }
}
