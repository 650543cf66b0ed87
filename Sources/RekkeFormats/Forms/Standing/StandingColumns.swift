internal import Rekke
internal import Tables

/// Columns that say which answers stand, beside those that are read: who has withdrawn, who no longer wants a place, which
/// answers were never finished.
struct StandingColumns {
    private(set) var doubts: [FormFault] = []
    private let table: HeadedTable

    init(_ table: HeadedTable, _ form: FormMapping) {
        self.table = table
        let read = Set(table.columns.compactMap(\.self))
        let readsWithdrawn = form.columns.contains { $0.field == .plain(.withdrawn) }
        for heading in table.headings where heading.isOwn && !read.contains(heading.column) {
            let question = StandingQuestion(heading.text)
            if question.isOfWithdrawal, !readsWithdrawn, rows(heading, where: StandingQuestion.mayAffirm).first != nil {
                doubt(
                    table.headingRow, heading,
                    FormSentence { $0.seemsToSayWhoWithdrew })
            } else if question.isOfWish, let row = rows(heading, where: StandingQuestion.denies).first {
                doubt(
                    row, heading,
                    FormSentence { $0.seemsToWantNoPlace })
            } else if question.isOfCompletion {
                for row in rows(heading, where: question.isUnfinished) {
                    doubt(
                        row, heading,
                        FormSentence { $0.seemsUnfinished })
                }
            }
        }
    }

    private mutating func doubt(_ row: Int, _ heading: HeadedTable.Heading, _ text: FormSentence) {
        doubts.append(FormFault(row: row, column: heading.column, text: text))
    }

    /// The numbers of the rows whose cell under a heading is so.
    private func rows(
        _ heading: HeadedTable.Heading, where holds: (Table.Cell.Content) -> Bool
    ) -> [Int] {
        table.rows.filter { $0.content(inColumn: heading.column).map(holds) == true }.map(\.number)
    }
}
