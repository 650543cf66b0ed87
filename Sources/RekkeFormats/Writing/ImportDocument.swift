internal import Rekke

extension FormImport {
    /// What was understood, as UTF-8 JSON with sorted keys: columns, blank rows passed over, and for each row its
    /// registration as problem documents have it; the suggestion, as YAML, where there is one; the warnings.
    public func jsonDocument() -> [UInt8] {
        var writer = JSONWriter(reserving: 256 * registrations.count)
        writer.object { writer in
            if !absences.isEmpty { writer.member("absences") { write(absences, to: &$0) } }
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
            if !otherSheets.isEmpty { writer.member("otherSheets", otherSheets) }
            writer.member("rows") { writer in
                writer.list(Array(registrations.indices)) { writer, index in
                    writer.object {
                        $0.member("registration") {
                            $0.write(
                                registrations[index], in: programme.timeZone,
                                knowsTime: !unread[index].contains("submitted"))
                        }
                        $0.member("row", rows[index])
                        if !unread[index].isEmpty { $0.member("unread", unread[index].sorted()) }
                    }
                }
            }
            writer.member("sheet", sheet)
            writer.member("suggestion", suggestion)
            if !unreadTexts.isEmpty {
                writer.member("unreadTexts") { writer in
                    writer.list(unreadTexts) { writer, text in
                        writer.object {
                            $0.member("column", text.column)
                            $0.member("row", text.row)
                            $0.member("text", text.text)
                        }
                    }
                }
            }
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

    /// What free texts seem to say of when attendees cannot come.
    private func write(_ absences: [ProposedAbsence], to writer: inout JSONWriter) {
        writer.list(absences) { writer, absence in
            writer.object {
                if let index = absence.attendee {
                    $0.member("attendee", registrations[absence.registration].label(ofAttendee: index))
                }
                $0.member("days", absence.days.map { "\($0.lowerBound)/\($0.upperBound)" })
                $0.member("isTaken", hasTakenAbsences && absence.isPlain)
                $0.member("registration", registrations[absence.registration].id)
                $0.member("row", absence.row)
                $0.member("text", absence.text)
            }
        }
    }
}
