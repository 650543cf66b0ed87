internal import Rekke
internal import Tables

/// Which of day and month comes first in a column, by all that stands in it, and what keeps its dates from being read.
struct DateColumn {
    /// nil where the dates tell it themselves, or there are none.
    private(set) var order: FormMapping.DateOrder?
    /// Of the column as a whole.
    private(set) var fault: FormFault?
    private var firstCell: Place?
    private var firstPlain: Place?
    /// By the character between the numbers.
    private var firstNumbers: [UInt8: Place] = [:]
    private var dayOnly: Place?
    private var monthOnly: Place?
    private var open: Place?

    /// Whether its dates can only have the month first, though the form does not say it.
    var hasMonthFirst: Bool { monthOnly != nil && dayOnly == nil && mixed == nil && order == nil }

    private struct Place {
        let row: Int
        var text = ""
    }

    /// Whether a cell may hold several days, which then are a text beside the dates of other cells.
    private let holdsDays: Bool

    /// - Parameter dates: What the form says of it.
    init(_ rows: some Sequence<Table.Row>, column: Int, holdsDays: Bool, _ dates: FormMapping.DateOrder?) {
        self.holdsDays = holdsDays
        for row in rows {
            switch row.content(inColumn: column) {
            case .number, .date: firstCell = firstCell ?? Place(row: row.number)
            case .text(let text):
                for item in text.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
                    note(trimmed(item), row.number)
                }
            default: break
            }
        }
        order = dates ?? (dayOnly == nil ? nil : .dayFirst)
        fault = (mixed ?? (dates == nil ? undecided : nil)).map {
            FormFault(row: $0.place.row, column: column, text: $0.text)
        }
    }

    private mutating func note(_ text: String, _ row: Int) {
        if FormTime.serial(text) != nil { firstCell = firstCell ?? Place(row: row) }
        guard let written = try? WrittenTime(text) else { return }
        let place = Place(row: row, text: text)
        switch written.date.notation {
        case .plain:
            // Spreadsheets write a space; with a T between date and time, no spreadsheet has read it.
            if !text.contains("T") { firstPlain = firstPlain ?? place }
        case .numbers(let separator):
            firstNumbers[separator] = firstNumbers[separator] ?? place
            if written.needsOrder { open = open ?? place }
            if written.date.monthFirst == nil, written.date.dayFirst != nil { dayOnly = dayOnly ?? place }
            if written.date.dayFirst == nil, written.date.monthFirst != nil { monthOnly = monthOnly ?? place }
        }
    }

    /// Whatever the form says, dates that a spreadsheet has read on the way may have day and month swapped.
    private var mixed: (place: Place, text: FormSentence)? {
        let dot = UInt8(ascii: ".")
        let numbers = firstNumbers.values.sorted { ($0.row, $0.text) < ($1.row, $1.text) }
        guard let last = numbers.last else { return nil }
        if let firstCell, !holdsDays || firstNumbers.keys.contains(where: { $0 != dot }) {
            let text = numbers[0].text
            return (
                numbers[0], FormSentence { $0.isTextBesideDate(quoted(cell: text), inRow: firstCell.row) }
            )
        }
        let isPlainToo = firstPlain != nil && firstNumbers.keys.contains { $0 != dot }
        guard let other = numbers.count > 1 ? numbers[0] : isPlainToo ? firstPlain : nil else { return nil }
        return (
            last,
            FormSentence {
                $0.areWrittenInTwoWays(quoted(cell: last.text), quoted(cell: other.text), inRow: other.row)
            }
        )
    }

    /// Where nothing says it, and the dates do not tell it.
    private var undecided: (place: Place, text: FormSentence)? {
        if let monthOnly, let dayOnly {
            return (
                monthOnly,
                FormSentence {
                    $0.monthAndDayComeFirst(
                        quoted(cell: monthOnly.text), quoted(cell: dayOnly.text), inRow: dayOnly.row)
                }
            )
        }
        guard let place = monthOnly ?? (dayOnly == nil ? open : nil) else { return nil }
        do throws(FormTime.Fault) {
            _ = try FormTime.read(place.text, nil)
            return nil
        } catch {
            return (place, error.text)
        }
    }
}
