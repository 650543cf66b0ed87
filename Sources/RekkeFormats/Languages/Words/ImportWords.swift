/// What was understood of a form.
package protocol ImportWords {
    func sheet(_ name: String) -> String
    /// - Parameter names: In quotation marks, joined.
    func sheetsNotRead(_ names: String) -> String
    var rowsCouldNotBeRead: String { get }
    func blankRowsPassedOver(_ count: Int) -> String
    var idsAreMade: String { get }

    // MARK: Headings

    var columns: String { get }
    var rows: String { get }
    var absencesTaken: String { get }
    var absencesNotTaken: String { get }
    var moreCanBeRead: String { get }
    /// Texts in columns that are not read.
    var unreadTexts: String { get }
    /// Of these, so many more.
    func moreUnreadTexts(_ count: Int) -> String

    // MARK: Columns and absences

    /// Of a column.
    var isNotRead: String { get }
    /// Who cannot come, where that is not plain.
    var whoAndWhen: String { get }
}
