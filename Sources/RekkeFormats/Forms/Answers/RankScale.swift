internal import Rekke
internal import Tables

/// Numbers in columns of one series each, of which nobody can tell which end is the best: ranks, of which 1 is, or a scale, on
/// which it may be the highest.
///
/// Whoever ranks gives each rank once, and begins with 1; whoever says how well something suits says the same of several.
struct RankScale {
    /// The column at which it is to be asked.
    let column: Int
    /// The headings of all of them.
    let headings: [String]
    /// The texts in them that are numbers, and which.
    private(set) var numbers: [String: Int] = [:]
    /// The number at the other end from 1.
    let highest: Int

    /// nil where there is nothing to ask: there are no such columns, the form itself says what numbers mean, or a heading or
    /// the numbers tell that they are ranks.
    init?(_ table: HeadedTable, _ form: FormMapping, _ programme: Programme) {
        let ranks = RankTexts(form)
        let columns = zip(form.columns, table.columns).compactMap { column, place in
            if case .rank = column.field, let place { (heading: column.heading, place: place) } else { nil }
        }
        guard let first = columns.first, !ranks.holdNumbers else { return nil }
        var (high, isTold) = (nil as Int?, false)
        for row in table.rows {
            var ofRow: [Int] = []
            for column in columns {
                let content = row.content(inColumn: column.place)
                guard ranks[content] == nil, let text = RankScale.text(of: content),
                    let rank = WrittenRank(text)?.rank ?? (text == "10" ? 10 : nil)
                else { continue }
                ofRow.append(rank)
                numbers[text] = rank
                if rank > programme.series.count { high = high ?? column.place }
            }
            isTold = isTold || Set(ofRow).count < ofRow.count || ofRow.min().map { $0 > 1 } == true
        }
        let saysRanks = columns.contains {
            FormHeading.isOfOrder($0.heading) || OrderLegend($0.heading) == .first
        }
        let ofScale = columns.first { column in
            switch OrderLegend(column.heading) {
            case .first: false
            case .last, .unclear: true
            case nil:
                ranks.isEmpty && FormHeading.isOfScale(column.heading)
                    || OrderLegend.end(in: column.heading).map { $0 > programme.series.count } == true
            }
        }?.place
        let isOpen = isTold && !saysRanks && Set(numbers.values).count > 1
        guard let column = [high, ofScale].compactMap(\.self).min() ?? (isOpen ? first.place : nil) else { return nil }
        self.column = column
        headings = columns.map(\.heading).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        highest = max(numbers.values.max() ?? 1, 2)
    }

    private static func text(of content: Table.Cell.Content?) -> String? {
        switch content {
        case .text(let text): trimmed(text)
        case .number(let number): FormCells.text(ofNumber: number)
        case .boolean, .date, .error, .formula, nil: nil
        }
    }
}
