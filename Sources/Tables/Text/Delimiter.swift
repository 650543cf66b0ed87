/// Finds out what separates the cells of a text file.
enum Delimiter {
    /// Where several would do, the first of these: what Norwegian Excel and Nettskjema write.
    private static let candidates: [UInt8] = [
        UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: "|"),
    ]

    /// The delimiter that divides most of the first rows, none of them into more cells than the headings have: as many
    /// as most rows have, or the first that it divides at all. A row may be short, and a title has one cell.
    static func delimiter(of text: ArraySlice<UInt8>) -> UInt8 {
        var best = (delimiter: candidates[0], share: 0)
        for candidate in candidates {
            let counts = cellCounts(of: text, candidate)
            let divided = counts.filter { $0 > 1 }
            let width = max(divided.first ?? 0, commonest(of: divided))
            let share = divided.count { $0 <= width } * 1000 / max(1, counts.count)
            if share > best.share { best = (candidate, share) }
        }
        return best.delimiter
    }

    /// The largest of equals.
    private static func commonest(of counts: [Int]) -> Int {
        let times = Dictionary(grouping: counts) { $0 }.mapValues(\.count)
        return times.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }

    /// Excel's own mark, `sep=;` in the first line; nil where there is none.
    static func stated(in text: ArraySlice<UInt8>) -> UInt8? {
        let prefix = Array("sep=".utf8)
        let start = text.prefix(prefix.count + 2)
        guard start.count == prefix.count + 2, start.starts(with: prefix), let next = start.last else { return nil }
        let delimiter = start[start.startIndex + prefix.count]
        return candidates.contains(delimiter) && (next == 0x0A || next == 0x0D) ? delimiter : nil
    }

    /// Of the first rows that are not blank, without regard to what is between quotation marks.
    private static func cellCounts(of text: ArraySlice<UInt8>, _ delimiter: UInt8) -> [Int] {
        var counts: [Int] = []
        var (cells, isBlank, isQuoted) = (1, true, false)
        for byte in text.prefix(200_000) {
            if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if !isQuoted, byte == 0x0A || byte == 0x0D {
                if !isBlank { counts.append(cells) }
                (cells, isBlank) = (1, true)
                if counts.count == 50 { return counts }
                continue
            } else if !isQuoted, byte == delimiter {
                cells += 1
            }
            isBlank = false
        }
        return isBlank ? counts : counts + [cells]
    }
}
