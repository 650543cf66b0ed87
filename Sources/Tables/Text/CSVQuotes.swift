/// Quotation marks that some programs write otherwise than the format has it.
enum CSVQuotes {
    /// The text with its cells quoted as they should be: `="0001"`, which keeps a spreadsheet from making a number of it, and
    /// ` "Cato"` behind a space; nil where no cell is written so.
    static func tidied(_ text: ArraySlice<UInt8>, _ delimiter: UInt8) -> ArraySlice<UInt8>? {
        let (quote, equals, space) = (UInt8(ascii: "\""), UInt8(ascii: "="), UInt8(ascii: " "))
        var tidied: [UInt8] = []
        var (isAtStart, isQuoted) = (true, false)
        var place = text.startIndex
        while place < text.endIndex {
            let byte = text[place]
            if isAtStart, !isQuoted, byte == equals || byte == space {
                let rest = text[place...].drop { $0 == space }
                let next = rest.first == equals ? rest.dropFirst() : rest
                isAtStart = next.first == quote
                if isAtStart {
                    place = next.startIndex
                    continue
                }
                tidied.append(byte)
            } else {
                if byte == quote { isQuoted.toggle() }
                isAtStart = !isQuoted && (byte == delimiter || byte == 0x0A || byte == 0x0D)
                tidied.append(byte)
            }
            place += 1
        }
        return tidied.count < text.count ? tidied[...] : nil
    }

    /// The text of a table whose rows stand in one quoted cell each, as where a spreadsheet saved what it had not divided; nil
    /// for any other.
    static func unwrapped(_ rows: [Table.Row]) -> [UInt8]? {
        let cells = rows.map { row in row.columns.count == 1 ? row.content(inColumn: 1) : nil }
        guard rows.count > 1, case .text(let first)? = cells.first ?? nil,
            first.contains(where: { ",;\t".contains($0) })
        else { return nil }
        var (text, line) = ("", 1)
        for (row, cell) in zip(rows, cells) {
            guard case .text(let cell)? = cell, !cell.contains(where: \.isNewline) else { return nil }
            text += String(repeating: "\n", count: row.number - line) + cell
            line = row.number
        }
        return Array((text + "\n").utf8)
    }
}
