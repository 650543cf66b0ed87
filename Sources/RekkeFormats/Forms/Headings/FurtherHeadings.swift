internal import Rekke
internal import Tables

extension HeadedTable {
    /// The rows right below the headings that hold headings themselves, with what to do about each: the texts of questions that
    /// codes stand for, the choices of a question, what a program writes for itself.
    ///
    /// - Parameter time: The column of the time of registration.
    func furtherHeadings(time: Int) -> [(row: Table.Row, text: String)] {
        guard rowsBelow.dropFirst().contains(where: { $0.isMoment(inColumn: time) }) else { return [] }
        let own = Set(headings.filter(\.isOwn).map(\.column))
        return rowsBelow.prefix(2).prefix { isOfHeadings($0, time, own) }.map { row in
            let hasStray = row.columns.contains { !own.contains($0) }
            let text =
                hasStray
                ? "this row holds further headings, as the choices of a question; write them into the row of headings, and delete this row"
                : "this row holds further headings, and is no answer; delete it"
            return (row, text + (row.timeZone(inColumn: time).map { ", and give form timeZone: \($0)" } ?? ""))
        }
    }

    /// Whether nothing in a row is a moment, and it stands above or holds what a program writes for itself, or has cells without
    /// a heading, and nothing where answers have their moment and their first cell.
    private func isOfHeadings(_ row: Table.Row, _ time: Int, _ own: Set<Int>) -> Bool {
        guard !row.columns.contains(where: row.isMoment) else { return false }
        switch row.content(inColumn: time) {
        case .text(let text): return !text.contains(where: \.isNumber) && holdsCodes || text.contains("ImportId")
        case nil:
            return row.columns.first != headings.first?.column
                && (row.columns.contains { !own.contains($0) } || row.holdsKindsOfAnswers)
        default: return false
        }
    }

    /// Whether one of the first rows holds what Qualtrics writes for itself.
    private var holdsCodes: Bool {
        rowsBelow.prefix(2).contains { row in
            row.cells.contains { cell in
                if case .text(let text) = cell.content { text.contains("\"ImportId\"") } else { false }
            }
        }
    }
}

extension Table.Row {
    fileprivate func isMoment(inColumn column: Int) -> Bool {
        switch content(inColumn: column) {
        case .date: true
        case .text(let text): FormTime.isDate(trimmed(text))
        default: false
        }
    }

    /// Whether it says of each question what its answers are, as SurveyMonkey does.
    fileprivate var holdsKindsOfAnswers: Bool {
        cells.allSatisfy { cell in
            guard case .text(let text) = cell.content, let key = FoldedText(text) else { return false }
            return ["response", "open-ended response", "svar", "åpent svar", "ope svar"].contains(key.folded)
        }
    }

    /// The zone of the times of a column, as Qualtrics writes it below its headings.
    fileprivate func timeZone(inColumn column: Int) -> String? {
        guard case .text(let text) = content(inColumn: column) else { return nil }
        return text.firstMatch(of: /"timeZone"\s*:\s*"([A-Za-z_\/+-]+)"/).map { String($0.1) }
    }
}
