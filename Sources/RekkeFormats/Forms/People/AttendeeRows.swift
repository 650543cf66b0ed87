internal import Rekke
internal import Tables

/// Makes attendees of the rows of a table, one a person.
struct AttendeeRows {
    /// The attendees with the registration's position and their rows, in the order of the rows.
    private(set) var attendees: [(registration: Int, attendee: Attendee, row: Int)] = []
    private(set) var columns: [Field: Int] = [:]
    let blankRows: Int
    private(set) var faults: [FormFault] = []
    /// What was read, but may not be what was meant.
    var warnings: [FormFault] { cells.warnings }
    private var cells: FormCells
    private var search = NameSearch()
    private let zone: LocalTimeZone
    private let doubts: DateDoubts
    private var positions: [String: Int] = [:]
    private var organisations: [OrganisationKey: [Int]] = [:]
    private let registrations: [Registration]
    /// By an organisation's name, the one that it is corrected to.
    private let corrected: [OrganisationKey: OrganisationKey]

    /// The headings of the table.
    enum Field: String, CaseIterable {
        case registration, organisation, id, name, unavailable, maximumMeetings, required
    }

    /// - Parameters:
    ///   - registrations: What the persons belong to.
    ///   - corrections: Of the organisations' names, which registrations do not have yet.
    init(
        _ table: HeadedTable, _ registrations: [Registration], _ programme: Programme, dates: FormMapping.DateOrder?,
        zone: LocalTimeZone, _ corrections: [OrganisationCorrection]
    ) {
        doubts = DateDoubts(programme)
        cells = FormCells(table, dates: dates, zone: zone)
        self.zone = zone
        self.registrations = registrations
        corrected = Dictionary(
            corrections.compactMap { one in OrganisationKey(one.sameAs).map { (one.organisation, $0) } },
            uniquingKeysWith: { first, _ in first })
        blankRows = table.blankRows
        for (index, registration) in registrations.enumerated() {
            positions[registration.id] = index
            if let key = OrganisationKey(registration.organisation) { organisations[key, default: []].append(index) }
        }
        readHeadings(table)
        var rest = hasNeededHeadings(table) ? table.rows : []
        while !cells.isFull, !Reading.isGivenUp, let row = rest.popFirst() {
            let attendee = attendee(row)
            for doubt in attendee.unavailable.compactMap(doubts.doubt) {
                cells.warn(doubt, row.number, columns[.unavailable] ?? 1)
            }
            if let registration = registration(row) { attendees.append((registration, attendee, row.number)) }
        }
        faults = cells.faults(before: rest.first)
    }

    /// Whether the rows can say which registration they belong to; reports it where they cannot.
    private mutating func hasNeededHeadings(_ table: HeadedTable) -> Bool {
        guard columns[.registration] != nil || columns[.organisation] != nil else {
            let text =
                columns.isEmpty
                ? "no row of headings; the first row should have some of these: \(AttendeeRows.headings)"
                : "a column with the heading \"registration\" or \"organisation\" is required"
            cells.report(FormSentence(english: text), table.headingRow, 1)
            return false
        }
        return true
    }

    private static let headings = Field.allCases.map(\.rawValue).joined(separator: ", ")

    private static func field(_ heading: HeadedTable.Heading) -> Field? {
        let key = FoldedText(heading.text)
        return Field.allCases.first { FoldedText($0.rawValue) == key }
    }

    private mutating func readHeadings(_ table: HeadedTable) {
        let own = table.headings.filter(\.isOwn)
        // Where none of them is known, this is somebody's row: of it nothing is said.
        guard own.contains(where: { AttendeeRows.field($0) != nil }) else { return }
        for heading in own where !cells.isFull {
            guard let field = AttendeeRows.field(heading) else {
                let advice =
                    nearestName(to: heading.text, among: Field.allCases.map(\.rawValue))
                    .map { "did you mean \"\($0)\"?" } ?? "the headings here are \(AttendeeRows.headings)"
                cells.report(
                    "unknown heading \(quoted(cell: heading.text)); \(advice)", table.headingRow, heading.column)
                continue
            }
            if columns[field] != nil {
                cells.report("a second column has the heading \"\(field.rawValue)\"", table.headingRow, heading.column)
            }
            columns[field] = columns[field] ?? heading.column
        }
    }

    private mutating func text(_ field: Field, _ row: Table.Row) -> String? {
        columns[field].flatMap { cells.line(row, $0) }
    }

    private mutating func attendee(_ row: Table.Row) -> Attendee {
        let attendee = Attendee(
            id: text(.id, row), name: name(row), unavailable: unavailable(row),
            maximumMeetings: columns[.maximumMeetings].flatMap { cells.integer(row, $0) },
            required: columns[.required].flatMap { cells.boolean(row, $0) } ?? false)
        if let column = columns[.name] ?? columns[.id], attendee.id == nil, attendee.name == nil {
            cells.warn("nobody is named here; the row is counted as a person all the same", row.number, column)
        }
        return attendee
    }

    /// Of one person: here a comma may stand before the first name.
    private mutating func name(_ row: Table.Row) -> String? {
        guard let column = columns[.name], let text = cells.text(row, column) else { return nil }
        if NamedPeople.areSeveral(in: text) {
            cells.report("several people in one row; give each a row of their own", row.number, column)
        }
        return cells.line(row, column)
    }

    /// The position of the one that the row names, by its id or by its organisation.
    private mutating func registration(_ row: Table.Row) -> Int? {
        if let column = columns[.registration], let id = cells.line(row, column) {
            if let position = positions[id] {
                checkOrganisation(of: position, row)
                return position
            }
            let nearest = search.nearest(to: id, among: registrations.lazy.map(\.id))
            let shown = nearest == nil ? quoted(cell: id) : quoted(known: id)
            cells.report("no registration \(shown)\(didYouMean(nearest))", row.number, column)
            return nil
        }
        guard let column = columns[.organisation], let key = OrganisationKey(cells.text(row, column)) else {
            cells.report(
                "the row does not say which registration it belongs to", row.number,
                columns[.registration] ?? columns[.organisation] ?? 1)
            return nil
        }
        let found = organisations[key] ?? []
        if found.count == 1 { return found[0] }
        // Of an organisation's name, which may be a person's, nothing is said.
        let text =
            found.isEmpty
            ? "no registration is from this organisation"
            : "\(list(found.map { registrations[$0].id }, atMost: 20)) are from this organisation; name one in a column \"registration\""
        cells.report(FormSentence(english: text), row.number, column)
        return nil
    }

    /// That the organisation beside a registration's id is the registration's.
    private mutating func checkOrganisation(of position: Int, _ row: Table.Row) {
        guard let column = columns[.organisation], let text = cells.text(row, column),
            let named = OrganisationKey(text)
        else { return }
        let (id, own) = (registrations[position].id, registrations[position].organisation)
        if OrganisationKey(own).map({ corrected[$0] ?? $0 }) == corrected[named] ?? named { return }
        if organisations[named] != nil {
            cells.report(
                "the organisation here is not that of the registration \(quoted(known: id)), which the row names, but another's; put right which is wrong",
                row.number, column)
        } else if !OrganisationLikeness.areAlike(text, own) {
            cells.warn(
                "the organisation here is not that of the registration \(quoted(known: id)), to which the row belongs by its id",
                row.number, column)
        }
    }

    private mutating func unavailable(_ row: Table.Row) -> [Unavailability] {
        guard let column = columns[.unavailable] else { return [] }
        let dates = cells.dateColumn(column, holdsDays: true)
        guard dates.fault == nil else { return [] }
        switch row.content(inColumn: column) {
        case nil: return []
        // A number is one day in the spreadsheet.
        case .number, .date: return cells.time(row, column).flatMap { day($0, row.number, column) }.map { [$0] } ?? []
        default: break
        }
        let items = cells.text(row, column)?.split { $0 == ";" || $0.isNewline } ?? []
        // A rota has commas of its own, and so have a spreadsheet's numbers.
        return items.flatMap { item in
            item.contains("{") || FormTime.isDate(trimmed(item)) ? [trimmed(item)] : PlainText.items(item)
        }.compactMap {
            unavailability($0, dates.order, row.number, column)
        }
    }

    /// The whole day; with a time of the day, a moment would be meant.
    private mutating func day(_ time: FormTime, _ row: Int, _ column: Int) -> Unavailability? {
        if time.secondOfDay == nil { return .days(time.date...time.date) }
        cells.report(
            "a date with a time of the day, where a whole day is asked for; leave the time out, or write from when to when, as 2021-11-02T09:00/2021-11-02T10:00",
            row, column)
        return nil
    }

    /// As in a problem document, or a date as the form has them.
    private mutating func unavailability(
        _ item: String, _ dates: FormMapping.DateOrder?, _ row: Int, _ column: Int
    ) -> Unavailability? {
        if FormTime.isDate(item) {
            do throws(FormTime.Fault) {
                return try day(FormTime.read(item, dates), row, column)
            } catch {
                cells.report(error.text, row, column)
                return nil
            }
        }
        let context = ReadingContext(isCell: true)
        context.zone = zone
        context.span = doubts.days
        do throws(SyntaxFault) {
            let document = item.hasPrefix("{") ? try Document.parse(Array(item.utf8), as: .yaml) : Document(text: item)
            let found = context.unavailability(document.root)
            for fault in context.faults {
                cells.report(FormSentence(english: fault.text ?? "cannot be read"), row, column)
            }
            return found
        } catch {
            cells.report("\(quoted(cell: item)): \(error.text)", row, column)
            return nil
        }
    }
}

extension Document {
    /// A document of one text.
    fileprivate convenience init(text: String) {
        let bytes = Array(text.utf8)
        let node = Node(kind: .text, textStart: 0, textEnd: Int32(bytes.count), end: 1, place: 0)
        self.init(source: bytes, resolved: [], nodes: [node], placeUnit: .byte)
    }
}
