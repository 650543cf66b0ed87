internal import Tables

/// Cells below the headings that a spreadsheet shows as one.
struct MergedAnswers {
    private(set) var faults: [FormFault] = []
    /// The rows with what the spreadsheet shows in them.
    private(set) var rows: [Table.Row]
    private let areas: [Table.MergedCells]
    private let read: Set<Int>
    /// Merged cells do not overlap; of a file that says so, this much is followed.
    private var room = 1_000_000

    /// - Parameter columns: Those that are read.
    init(_ table: HeadedTable, columns: some Sequence<Int>) {
        rows = Array(table.rows)
        read = Set(columns)
        areas = table.table.merged.filter { $0.rows.lowerBound > table.headingRow }
    }

    /// Gives every row what its merged cells show, as where several people have one organisation.
    mutating func fill() {
        for area in areas {
            let rest = indices(in: area)
            guard let first = rest.first, rows[first].number == area.rows.lowerBound,
                let content = rows[first].content(inColumn: area.columns.lowerBound)
            else { continue }
            guard read.isDisjoint(with: area.columns.dropFirst().prefix(16_384)) else {
                report("the merged cells \(name(of: area)) stand in several columns; unmerge them", area)
                continue
            }
            for index in rest.dropFirst() where room > 0 {
                room -= 1
                rows[index].fill(area.columns.lowerBound, with: content)
            }
        }
    }

    /// Reports those that are not of one row and one column: which answers they belong to cannot be told.
    mutating func refuse() {
        for area in areas {
            let rest = indices(in: area)
            guard let first = rest.first, rows[first].number == area.rows.lowerBound else { continue }
            let columns = read.filter(area.columns.contains)
            let hasContent = rows[first].content(inColumn: area.columns.lowerBound) != nil
            let isShared = hasContent && rest.count > 1 && !columns.isEmpty
            guard isShared || columns.contains(where: { $0 != area.columns.lowerBound }) else { continue }
            report(
                "the merged cells \(name(of: area)) belong to several \(isShared ? "rows; every answer has a row of its own" : "columns"); unmerge them, and give each its own",
                area)
        }
    }

    private mutating func report(_ text: String, _ area: Table.MergedCells) {
        faults.append(
            FormFault(row: area.rows.lowerBound, column: area.columns.lowerBound, text: FormSentence(english: text)))
    }

    /// Of the rows in the area that have content.
    private func indices(in area: Table.MergedCells) -> Range<Int> {
        let first = index(of: area.rows.lowerBound)
        return first..<max(first, index(of: area.rows.upperBound + 1))
    }

    /// Of the first row from that number on.
    private func index(of number: Int) -> Int {
        var range = 0..<rows.count
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            range = rows[middle].number < number ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
        }
        return range.lowerBound
    }

    /// As `A2:A3`.
    private func name(of area: Table.MergedCells) -> String {
        "\(letters(of: area.columns.lowerBound))\(area.rows.lowerBound):\(letters(of: area.columns.upperBound))\(area.rows.upperBound)"
    }

    private func letters(of column: Int) -> String {
        var (letters, rest) = ("", column)
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}

extension Table.Row {
    /// What is written there and not shown goes.
    fileprivate mutating func fill(_ column: Int, with content: Table.Cell.Content) {
        cells.removeAll { $0.column == column }
        let place = cells.firstIndex { $0.column > column } ?? cells.endIndex
        cells.insert(Table.Cell(column: column, content: content), at: place)
    }
}
