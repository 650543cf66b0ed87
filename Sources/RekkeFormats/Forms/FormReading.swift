internal import Rekke
internal import Tables

/// A problem whose registrations, or attendees, come from tables beside the document.
struct FormReading {
    /// nil where anything is wrong.
    private(set) var problem: Problem?
    /// In the order of the files.
    private(set) var faults: [InputFault] = []
    /// What was read in the tables, but may not be what was meant; in their order.
    private(set) var warnings: [InputFault] = []
    /// The sheets of the export in which something stands, though nothing is read from them.
    private(set) var otherSheets: [String] = []
    private(set) var programme = Programme(name: "", series: [])
    private(set) var form: FormMapping?
    /// The registrations' table, once it is found.
    private(set) var table: HeadedTable?
    private(set) var rows: RegistrationRows?
    private(set) var attendeeRows: AttendeeRows?
    /// The registrations with their attendees, as far as they could be read.
    private(set) var registrations: [Registration] = []
    /// Whether a column that nothing is read from says which series suit.
    private(set) var hasUnreadWishes = false
    /// The columns that seem to say which series suit beside those that are read.
    private(set) var doubtfulWishes: [Int] = []
    /// Numbers in columns of ranks of which nobody can tell which end is the best.
    private(set) var scale: RankScale?
    /// What free texts seem to say of when somebody cannot come.
    private(set) var absences: [ProposedAbsence] = []
    /// What was put right by hand, by the number of the row.
    private(set) var corrections: [Int: RowCorrection] = [:]
    /// What was put right by hand in rows that the file does not have any more.
    private(set) var unusedCorrections: [RowCorrection] = []
    /// By the position of a registration: the first of each other organisation that may be the same.
    private(set) var alikeOrganisations: [Int: [Int]] = [:]
    /// What stands in columns that no field is read from.
    private(set) var unreadTexts: [UnreadText] = []
    private let exports: FormExports
    private var sheets: [Table] = []
    /// The sheets of which it is told already that they are not read.
    private var toldSheets: Set<String> = []

    init(_ document: Document, file: String, _ exports: FormExports) {
        self.exports = exports
        let context = ReadingContext()
        let read = context.problem(document.root, exports)
        (programme, registrations, form) = (read.programme, read.registrations, context.form)
        readRegistrations(isDependable: context.knowsForm, document, file)
        let ownAttendees = registrations.map(\.attendees.count)
        readAttendees(isDependable: context.knowsForm, context.corrections)
        readRemarks()
        let places = FormPlaces(exports, rows, attendeeRows, ownAttendees, registrations.count)
        if faults.isEmpty { context.applyCorrections(to: &registrations) }
        let names = FaultReport(document, file: file).faults([], SeriesNames(programme, hasForm: form != nil).doubts)
        let organisations = OrganisationNotices(registrations, programme.rules, asked: asked(for: .organisation))
        alikeOrganisations = organisations.alike
        warnings = names + places.sorted(warnings + notices(organisations).compactMap(places.fault))
        var domain: [ValidationFault] = []
        if context.faults.isEmpty, faults.isEmpty {
            do throws(InvalidProblem) {
                problem = try Problem(programme: programme, registrations: registrations)
                return
            } catch {
                domain = error.faults
            }
        } else if !context.isFull {
            domain = Problem.faults(of: programme, registrations)
        }
        let (inTables, inDocument) = places.divide(domain, unread: faults)
        faults = FaultReport(document, file: file).faults(context.faults, inDocument) + places.sorted(faults + inTables)
    }

    /// What is odd about the registrations as they were read.
    private func notices(_ organisations: OrganisationNotices) -> [FormNotice] {
        PeopleNotices(registrations, programme.rules, asked: asked(for: .attendees)).found
            + SharedPeopleNotices(registrations, programme.rules).found
            + organisations.found
            + (asked(for: .role).isEmpty ? [] : RoleNotices(registrations, programme.series).found)
    }

    /// The positions of the registrations whose form has a column for that, in which nothing was wrong.
    private func asked(for field: FormColumn.PlainField) -> [Int] {
        guard let rows, form?.columns.contains(where: { $0.field == .plain(field) }) == true else { return [] }
        return registrations.indices.filter { !rows.unread[$0].contains(field.rawValue) }
    }

    private mutating func readRegistrations(isDependable: Bool, _ document: Document, _ file: String) {
        guard let export = exports.registrations else { return }
        do throws(TableError) {
            let (tables, used, unused) = try export.correctedTables()
            (corrections, unusedCorrections) = (used, unused)
            guard let form else {
                var search = HeadingSearch([], askedForBy: [])
                table = search.find(in: tables)
                if let fault = table?.answerAsHeadings {
                    add([fault], [], in: export)
                    table = nil
                }
                return
            }
            var search = HeadingSearch(
                form.columns.map(\.heading), askedForBy: form.columns.map { "form.columns.\($0.field.name)" })
            let found = search.find(in: tables)
            table = found
            (sheets, toldSheets) = (tables, search.told)
            add(search.faults + [found?.answerAsHeadings].compactMap(\.self), search.warnings, in: export)
            // Without the columns, or the series that answers mean, every row would seem wrong.
            guard var found, search.faults.isEmpty, isDependable else { return }
            prepare(&found, form, in: export)
            table = found
            let rows = RegistrationRows(found, inZoneOfTime(form, found, in: export), programme)
            self.rows = rows
            registrations = rows.registrations
            var answerColumns = AnswerColumns(found, programme, form.answers)
            let wishes = answerColumns.faultOfUnreadWishes(form)
            hasUnreadWishes = wishes != nil
            let doubts = wishes == nil ? answerColumns.doubtsOfUnreadWishes(form) : []
            scale = RankScale(found, form, programme)
            let mapping = MappingDoubts(found, form, programme, answerColumns, scale).found
            doubtfulWishes = doubts.map(\.column)
            add([wishes].compactMap(\.self) + rows.faults, mapping + doubts + rows.warnings, in: export)
        } catch {
            faults.append(error.fault(in: export.name))
        }
    }

    /// Whether people are read from the form, or from a table of attendees.
    var readsAttendees: Bool {
        exports.attendees != nil || form?.columns.contains { $0.field == .plain(.attendees) } == true
    }

    private mutating func readRemarks() {
        guard let table, let rows, let form, let export = exports.registrations,
            let remarks = FormRemarks(table, rows, registrations, programme, form)
        else { return }
        (absences, unreadTexts) = (remarks.absences, remarks.texts)
        let people = PeopleColumns(table, form, rows, registrations, areRead: readsAttendees)
        let standing = StandingColumns(table, form)
        if exports.acceptsAbsences { registrations.take(absences) }
        let untaken = absences.filter { !exports.acceptsAbsences || !$0.isPlain }
        warnings += (untaken.map(\.doubt) + remarks.doubts + people.doubts + standing.doubts)
            .map { $0.fault(in: export.name) }
        readOtherSheets(beside: table, form, in: export)
    }

    private mutating func readOtherSheets(
        beside table: HeadedTable, _ form: FormMapping, in export: FormExports.File
    ) {
        let others = OtherSheets(sheets, beside: table, form, registrations, told: toldSheets)
        otherSheets = others.names
        add(others.faults, others.warnings, in: export)
    }

    /// The form with the time zone that the heading of the times of registration names.
    private mutating func inZoneOfTime(
        _ form: FormMapping, _ table: HeadedTable, in export: FormExports.File
    ) -> FormMapping {
        let time = zip(form.columns, table.columns).first { $0.0.field == .plain(.submitted) }?.1
        guard let heading = table.headings.first(where: { $0.column == time }) else { return form }
        let (zoned, doubt) = form.inZone(of: heading, row: table.headingRow)
        add([], [doubt].compactMap(\.self), in: export)
        return zoned
    }

    /// Leaves out the rows that are no answers, with what is to be said of them, and of the table.
    private mutating func prepare(_ table: inout HeadedTable, _ form: FormMapping, in export: FormExports.File) {
        let time = zip(form.columns, table.columns).first { $0.0.field == .plain(.submitted) }?.1
        let inspection = RowInspection(table, time: time)
        table.rows = table.rows.leaving(out: inspection.rows)
        var merged = MergedAnswers(table, columns: table.columns.compactMap(\.self))
        merged.refuse()
        let look = table.lookWarnings(in: table.columns.compactMap(\.self))
        add(inspection.faults + merged.faults, warnings(of: table) + inspection.warnings + look, in: export)
    }

    private func warnings(of table: HeadedTable) -> [FormFault] {
        table.table.warnings.map { FormFault(row: $0.row, column: $0.column, text: FormSentence(english: $0.text)) }
            + [table.hiddenRowsWarning].compactMap(\.self)
    }

    private mutating func add(_ faults: [FormFault], _ warnings: [FormFault], in export: FormExports.File) {
        self.faults += faults.map { $0.fault(in: export.name) }
        self.warnings += warnings.map { $0.fault(in: export.name) }
    }

    private mutating func readAttendees(isDependable: Bool, _ corrections: [OrganisationCorrection]) {
        guard let export = exports.attendees else { return }
        if let column = form?.columns.first(where: { $0.field == .plain(.attendees) }), exports.registrations != nil {
            let text =
                "attendees are here and in the form's column \(quoted(known: column.heading)); leave out one of the two (form.columns.attendees)"
            faults.append(FormFault(row: 1, column: 1, text: FormSentence(english: text)).fault(in: export.name))
            return
        }
        do throws(TableError) {
            var search = HeadingSearch([], askedForBy: [])
            let table = search.find(in: try export.tables())
            add(search.faults, [], in: export)
            // Nobody can belong to registrations that could not be read.
            guard var table, isDependable, exports.registrations == nil || rows?.isCut == false else { return }
            let inspection = RowInspection(table)
            table.rows = table.rows.leaving(out: inspection.rows)
            var merged = MergedAnswers(table, columns: table.headings.map(\.column))
            merged.fill()
            table.rows = merged.rows[...]
            let read = AttendeeRows(
                table, registrations, programme, dates: form?.dates, zone: form?.timeZone ?? programme.timeZone,
                corrections)
            // Below a row that is none of headings, every cell would seem wrong.
            let isKnown = !read.columns.isEmpty
            let look = table.lookWarnings(in: table.headings.map(\.column))
            add(
                isKnown ? inspection.faults + merged.faults : [],
                warnings(of: table) + inspection.warnings + look, in: export)
            attendeeRows = read
            for (registration, attendee, _) in read.attendees {
                registrations[registration].attendees.append(attendee)
            }
            add(read.faults, read.warnings, in: export)
        } catch {
            faults.append(error.fault(in: export.name))
        }
    }
}

/// The tables that hold what a problem document does not.
public struct FormExports: Sendable {
    /// One row a registration.
    public var registrations: File?
    /// One row a person.
    public var attendees: File?
    /// Whether what free texts plainly say of attendees' absences is taken.
    public var acceptsAbsences: Bool

    /// A file that was read.
    public struct File: Sendable {
        /// As it was given, for messages.
        public var name: String
        /// The bytes of the export as they were read.
        public var contents: [UInt8]
        /// What of its rows somebody has put right by hand.
        package var corrections: [RowCorrection] = []

        /// Nothing is read from a disk, and nothing is checked here.
        public init(name: String, contents: [UInt8]) {
            self.name = name
            self.contents = contents
        }
    }

    /// nil for a table that there is not.
    public init(registrations: File? = nil, attendees: File? = nil, acceptsAbsences: Bool = false) {
        self.acceptsAbsences = acceptsAbsences
        self.registrations = registrations
        self.attendees = attendees
    }

    var isEmpty: Bool { registrations == nil && attendees == nil }
}

extension ArraySlice<Table.Row> {
    fileprivate func leaving(out numbers: Set<Int>) -> ArraySlice {
        numbers.isEmpty ? self : filter { !numbers.contains($0.number) }[...]
    }
}

extension TableError {
    fileprivate func fault(in file: String) -> InputFault {
        InputFault(file: file, line: row, column: column, path: InputPath(), text: text)
    }
}
