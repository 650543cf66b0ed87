extension TextLayout {
    /// Rows of short texts under headings, each column flush right. Where the columns do not fit beside one another there
    /// are several tables, each with the first column.
    ///
    /// - Parameter rows: As many cells as there are headings.
    mutating func columns(_ headings: [String], _ rows: [(label: String, cells: [String])], indent: Int) {
        let gap = 2
        let widths = headings.indices.map { column in
            gap + ([headings[column]] + rows.map { $0.cells[column] }).map(\.displayWidth).max(or: 0)
        }
        let label = rows.map(\.label.displayWidth).max(or: 0)
        let firstTwo = widths.prefix(2).reduce(0, +)
        // On a narrow terminal the labels have lines of their own.
        let isNarrow = indent + label + firstTwo > style.width
        let left = isNarrow ? indent : indent + label
        var shown = 1
        repeat {
            var columns = [0]
            var used = left + widths[0]
            while shown < headings.count, columns.count == 1 || used + widths[shown] <= style.width {
                used += widths[shown]
                columns.append(shown)
                shown += 1
            }
            func line(_ label: String, _ cells: [String]) -> String {
                label.padded(to: left)
                    + columns.map { cells[$0].padded(to: widths[$0], isFlushRight: true) }.joined()
            }
            emptyLine()
            append(line("", headings), .none)
            for row in rows {
                if isNarrow { paragraph(row.label, indent: indent) }
                append(line(isNarrow ? "" : String(repeating: " ", count: indent) + row.label, row.cells), .none)
            }
        } while shown < headings.count
    }
}

extension String {
    fileprivate func padded(to width: Int, isFlushRight: Bool = false) -> String {
        let padding = String(repeating: " ", count: max(0, width - displayWidth))
        return isFlushRight ? padding + self : self + padding
    }
}

extension [Int] {
    fileprivate func max(or least: Int) -> Int { self.max() ?? least }
}
