internal import Rekke
internal import Tables

extension FormExports.File {
    /// The tables in the file as people see them: without characters that cannot be seen, which would make other names
    /// and other headings of what looks the same.
    func tables() throws(TableError) -> [Table] {
        var tables = try TableReader.tables(in: contents, name: name)
        for index in tables.indices { tables[index].leaveOutInvisible() }
        return tables
    }
}

extension Table {
    fileprivate mutating func leaveOutInvisible() {
        var hasBlankRow = false
        for row in rows.indices {
            let cells = rows[row].cells
            let visible = cells.map(\.visible)
            guard visible != cells else { continue }
            rows[row].cells = visible.filter { $0.content != .text("") }
            hasBlankRow = hasBlankRow || rows[row].cells.isEmpty
        }
        if hasBlankRow { rows.removeAll(where: \.cells.isEmpty) }
    }
}

extension Table.Cell {
    fileprivate var visible: Table.Cell {
        guard case .text(let text) = content else { return self }
        let visible = Rekke.visible(text)
        guard visible.utf8.count < text.utf8.count || trimmed(text).isEmpty else { return self }
        return Table.Cell(column: column, content: .text(trimmed(visible).isEmpty ? "" : visible))
    }
}
