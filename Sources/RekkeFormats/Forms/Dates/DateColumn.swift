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
    private var mixed: (place: Place, text: String)? {
        let dot = UInt8(ascii: ".")
        let numbers = firstNumbers.values.sorted { ($0.row, $0.text) < ($1.row, $1.text) }
        guard let last = numbers.last else { return nil }
        if let firstCell, !holdsDays || firstNumbers.keys.contains(where: { $0 != dot }) {
            return (
                numbers[0],
                "\(quoted(cell: numbers[0].text)) is a text, but row \(firstCell.row) holds a date of the spreadsheet: "
                    + DateColumn.swapped
            )
        }
        let isPlainToo = firstPlain != nil && firstNumbers.keys.contains { $0 != dot }
        guard let other = numbers.count > 1 ? numbers[0] : isPlainToo ? firstPlain : nil else { return nil }
        return (
            last,
            "\(quoted(cell: last.text)) and \(quoted(cell: other.text)) in row \(other.row) are written in two ways: "
                + DateColumn.swapped
        )
    }

    private static let swapped =
        "a spreadsheet that opened the export may have swapped day and month in some rows; "
        + "take the file as the form gave it, or write all of them as 2021-08-26T13:45"

    /// Where nothing says it, and the dates do not tell it.
    private var undecided: (place: Place, text: String)? {
        if let monthOnly, let dayOnly {
            return (
                monthOnly,
                "\(quoted(cell: monthOnly.text)) has the month first, and \(quoted(cell: dayOnly.text)) in row "
                    + "\(dayOnly.row) the day; write all of them as 2021-08-26T13:45"
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
