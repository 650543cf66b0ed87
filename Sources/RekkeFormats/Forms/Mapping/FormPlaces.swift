internal import Rekke

/// Where in the tables that were read beside a document something is that the domain finds wrong.
struct FormPlaces {
    private let exports: FormExports
    private let rows: RegistrationRows?
    /// By registration, by attendee: the row; none where they are from the document.
    private var attendeeRows: [[Int]] = []
    private let ownAttendees: [Int]
    private let attendeeColumns: [AttendeeRows.Field: Int]

    /// - Parameter ownAttendees: By registration, how many attendees it had before those of the attendees' table.
    init(
        _ exports: FormExports, _ rows: RegistrationRows?, _ attendees: AttendeeRows?, _ ownAttendees: [Int],
        _ registrations: Int
    ) {
        self.exports = exports
        self.rows = rows
        self.ownAttendees = ownAttendees
        attendeeColumns = attendees?.columns ?? [:]
        attendeeRows = Array(repeating: [], count: registrations)
        for (registration, _, row) in attendees?.attendees ?? [] { attendeeRows[registration].append(row) }
    }

    /// What is wrong in the tables, and what in the document.
    ///
    /// - Parameter unread: What could not be read in the tables: of those rows nothing else is said.
    func divide(
        _ faults: [ValidationFault], unread: [InputFault]
    ) -> (inTables: [InputFault], inDocument: [ValidationFault]) {
        let places = Set(unread.map { RowPlace(file: $0.file, row: $0.line) })
        var inTables: [InputFault] = []
        var inDocument: [ValidationFault] = []
        for fault in faults {
            guard let place = place(of: fault.place) else {
                inDocument.append(fault)
                continue
            }
            if places.contains(RowPlace(file: place.file, row: place.row)) { continue }
            inTables.append(
                InputFault(
                    file: place.file, line: place.row, column: place.column, path: InputPath(), text: text(of: fault)))
        }
        return (inTables, inDocument)
    }

    /// What is said of a place in the tables; nil for one in the document.
    func fault(_ notice: FormNotice) -> InputFault? {
        place(of: notice.place).map { place in
            InputFault(
                file: place.file, line: place.row, column: place.column, path: InputPath(),
                sentence: notice.text(notice.others.compactMap { rows?.rows[$0] }))
        }
    }

    /// In the order of the tables and the places in them.
    func sorted(_ faults: [InputFault]) -> [InputFault] {
        faults.enumerated().map { (order: $0, isLater: $1.file != exports.registrations?.name, fault: $1) }
            .sorted {
                ($0.isLater ? 1 : 0, $0.fault.line, $0.fault.column, $0.order)
                    < ($1.isLater ? 1 : 0, $1.fault.line, $1.fault.column, $1.order)
            }.map(\.fault)
    }

    private struct RowPlace: Hashable {
        let file: String
        let row: Int
    }

    /// nil for what is in the document.
    private func place(of path: InputPath) -> (file: String, row: Int, column: Int)? {
        guard path.components.count >= 2, path.components[0] == .field("registrations"),
            case .index(let registration) = path.components[1]
        else { return nil }
        if path.components.count >= 4, path.components[2] == .field("attendees"),
            case .index(let index) = path.components[3],
            let file = exports.attendees?.name, index >= ownAttendees[registration]
        {
            let row = attendeeRows[registration][index - ownAttendees[registration]]
            guard path.components.count > 4, case .field(let name) = path.components[4],
                let column = AttendeeRows.Field(rawValue: name).flatMap({ attendeeColumns[$0] })
            else { return (file, row, attendeeColumns[.id] ?? 1) }
            return (file, row, column)
        }
        guard let rows, let file = exports.registrations?.name else { return nil }
        guard path.components.count > 2, case .field(let name) = path.components[2] else {
            return (file, rows.rows[registration], 1)
        }
        return (file, rows.rows[registration], rows.columns[name] ?? 1)
    }

    /// Other places that a text names are rows, too.
    private func text(of fault: ValidationFault) -> String {
        switch fault.kind {
        case .duplicateID(let id, let first):
            guard let place = place(of: first) else { return fault.text }
            return "the id \"\(id)\" is taken by row \(place.row)"
        case .personDiffers(let id, let field, let first):
            guard let place = place(of: first) else { return fault.text }
            return "the person \"\(id)\" has another \(field) in row \(place.row); give the same in both"
        default: return fault.text
        }
    }
}
