/// Finds out what separates the cells of a text file.
enum Delimiter {
    /// Where several would do, the first of these: what Norwegian Excel and Nettskjema write.
    private static let candidates: [UInt8] = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")]

    /// The delimiter that gives most of the first rows as many cells as the first of them has.
    static func delimiter(of text: [UInt8]) -> UInt8 {
        var best = (delimiter: candidates[0], share: 0)
        for candidate in candidates {
            let counts = cellCounts(of: text, candidate)
            guard let first = counts.first, first > 1 else { continue }
            let share = counts.count { $0 == first } * 1000 / counts.count
            if share > best.share { best = (candidate, share) }
        }
        return best.delimiter
    }

    /// Excel's own mark, `sep=;` in the first line; nil where there is none.
    static func stated(in text: [UInt8]) -> UInt8? {
        let prefix = Array("sep=".utf8)
        guard text.count > prefix.count + 1, text.starts(with: prefix) else { return nil }
        let (delimiter, next) = (text[prefix.count], text[prefix.count + 1])
        return candidates.contains(delimiter) && (next == 0x0A || next == 0x0D) ? delimiter : nil
    }

    /// Of the first rows that are not blank, without regard to what is between quotation marks.
    private static func cellCounts(of text: [UInt8], _ delimiter: UInt8) -> [Int] {
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
