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
            for cell in rows[row].cells.indices.reversed() {
                guard case .text(let text) = rows[row].cells[cell].content else { continue }
                let visible = visible(text)
                guard visible.utf8.count < text.utf8.count else { continue }
                if trimmed(visible).isEmpty {
                    rows[row].cells.remove(at: cell)
                } else {
                    rows[row].cells[cell].content = .text(visible)
                }
            }
            hasBlankRow = hasBlankRow || rows[row].cells.isEmpty
        }
        if hasBlankRow { rows.removeAll(where: \.cells.isEmpty) }
    }
}
