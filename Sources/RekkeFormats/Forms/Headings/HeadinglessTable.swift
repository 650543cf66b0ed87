internal import Rekke
internal import Tables

extension HeadedTable {
    /// That an answer stands where headings should: over moments stands a moment.
    var answerAsHeadings: FormFault? {
        let heading = headings.first { heading in
            guard heading.isOwn, FormTime.isTime(heading.text) else { return false }
            switch rows.first?.content(inColumn: heading.column) {
            case .text(let text), .number(let text), .date(let text): return FormTime.isTime(trimmed(text))
            case .boolean, .error, .formula, nil: return false
            }
        }
        return heading.map {
            FormFault(
                row: headingRow, column: $0.column,
                text: "this row looks like an answer, where the headings should stand; put a row of headings on top")
        }
    }
}
