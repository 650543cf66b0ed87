internal import Rekke

extension FormImport {
    /// What was understood, as UTF-8 JSON with sorted keys: columns, blank rows passed over, and for each row its
    /// registration as problem documents have it; the suggestion, as YAML, where there is one; the warnings.
    public func jsonDocument() -> [UInt8] {
        var writer = JSONWriter(reserving: 256 * registrations.count)
        writer.object { writer in
            writer.member("blankRows", blankRows)
            writer.member("columns") { writer in
                writer.list(columns) { writer, column in
                    writer.object {
                        $0.member("column", column.number)
                        $0.member("fields", column.fields)
                        $0.member("heading", column.heading)
                    }
                }
            }
            writer.member("madeIDs", areIDsMade)
            writer.member("rows") { writer in
                writer.list(Array(zip(rows, registrations))) { writer, row in
                    writer.object {
                        $0.member("registration") { $0.write(row.1, in: programme.timeZone) }
                        $0.member("row", row.0)
                    }
                }
            }
            writer.member("sheet", sheet)
            writer.member("suggestion", suggestion)
            writer.member("warnings") { writer in
                writer.list(warnings) { writer, warning in
                    writer.object {
                        $0.member("column", warning.column)
                        $0.member("file", warning.file)
                        $0.member("line", warning.line)
                        $0.member("text", warning.text)
                    }
                }
            }
        }
        return writer.finished()
    }
}
