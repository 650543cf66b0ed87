/// A row of a form, to be put right by hand.
package protocol DeskRowWords {
    var deskRowLead: String { get }
    var deskRowNote: String { get }
    var deskRowNeedsNote: String { get }
    var deskLeaveOut: String { get }
    /// That nothing is put right by hand any more.
    var deskAsInFile: String { get }
    func deskCorrectRow(_ number: Int) -> String
    /// - Parameter text: In quotation marks.
    func deskInFile(_ text: String) -> String
    func deskIsCorrected(_ note: String) -> String
    func deskIsLeftOut(_ row: Int, _ note: String) -> String
    /// Of what was put right in a row that another file does not have.
    func deskIsNotThereAnyMore(_ row: Int, _ note: String) -> String
    /// What takes the row's organisation for another one.
    ///
    /// - Parameter name: Of the other.
    func deskSameOrganisation(as name: String) -> String
    /// Why a row is left out: whatever file comes next, it still holds.
    var deskAnotherAnswerCounts: String { get }
    /// Of a row whose organisation has answered in another one, which is the one that counts.
    func deskAnotherAnswerCounts(_ row: Int) -> String
    /// What lets it count all the same.
    var deskLetThisCount: String { get }
    var deskDidCorrect: String { get }
}
