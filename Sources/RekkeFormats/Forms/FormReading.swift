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
    /// What free texts seem to say of when somebody cannot come.
    private(set) var absences: [ProposedAbsence] = []
    private let exports: FormExports

    init(_ document: Document, file: String, _ exports: FormExports) {
        self.exports = exports
        let context = ReadingContext()
        let read = context.problem(document.root, exports)
        (programme, registrations, form) = (read.programme, read.registrations, context.form)
        readRegistrations(isDependable: context.knowsForm, document, file)
        let ownAttendees = registrations.map(\.attendees.count)
        readAttendees(isDependable: context.knowsForm)
        readAbsences()
        let places = FormPlaces(exports, rows, attendeeRows, ownAttendees, registrations.count)
        if faults.isEmpty { context.applyCorrections(to: &registrations) }
        let noticed =
            PeopleNotices(registrations, programme.rules).found
            + OrganisationNotices(registrations, programme.rules).found
        warnings = places.sorted(warnings + noticed.compactMap(places.fault))
        var domain: [ValidationFault] = []
        if context.faults.isEmpty, faults.isEmpty {
            do throws(ValidationError) {
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

    private mutating func readRegistrations(isDependable: Bool, _ document: Document, _ file: String) {
        guard let export = exports.registrations else { return }
        do throws(TableError) {
            let tables = try TableReader.tables(in: export.contents, name: export.name)
            guard let form else {
                var search = HeadingSearch([], askedForBy: [])
                table = search.find(in: tables)
                return
            }
            var search = HeadingSearch(
                form.columns.map(\.heading), askedForBy: form.columns.map { "form.columns.\($0.field.name)" })
            table = search.find(in: tables)
            faults += search.faults.map { $0.fault(in: export.name) }
            // Without the columns, or the series that answers mean, every row would seem wrong.
            guard let table, search.faults.isEmpty, isDependable else { return }
            let rows = RegistrationRows(table, form, programme)
            self.rows = rows
            registrations = rows.registrations
            var answerColumns = AnswerColumns(table, programme, form.answers)
            let wishes = answerColumns.faultOfUnreadWishes(form)
            hasUnreadWishes = wishes != nil
            warnings += answerColumns.doubtsOfUnreadWishes(form).map { $0.fault(in: export.name) }
            faults += ([wishes].compactMap(\.self) + rows.faults).map { $0.fault(in: export.name) }
            warnings += rows.warnings.map { $0.fault(in: export.name) }
        } catch {
            faults.append(error.fault(in: export.name))
        }
    }

    private mutating func readAbsences() {
        guard let table, let rows, let export = exports.registrations else { return }
        absences = ProposedAbsence.all(in: table, rows, registrations, programme)
        if exports.acceptsAbsences { registrations.take(absences) }
        let untaken = absences.filter { !exports.acceptsAbsences || !$0.isPlain }
        warnings += untaken.map { $0.doubt.fault(in: export.name) }
    }

    private mutating func readAttendees(isDependable: Bool) {
        guard let export = exports.attendees else { return }
        if let column = form?.columns.first(where: { $0.field == .plain(.attendees) }), exports.registrations != nil {
            let text =
                "attendees are here and in the form's column \(quoted(known: column.heading)); leave out one of the two (form.columns.attendees)"
            faults.append(FormFault(row: 1, column: 1, text: text).fault(in: export.name))
            return
        }
        do throws(TableError) {
            var search = HeadingSearch([], askedForBy: [])
            let tables = try TableReader.tables(in: export.contents, name: export.name)
            let table = search.find(in: tables)
            faults += search.faults.map { $0.fault(in: export.name) }
            // Nobody can belong to registrations that could not be read.
            guard let table, isDependable, exports.registrations == nil || rows?.isCut == false else { return }
            let read = AttendeeRows(
                table, registrations, programme, dates: form?.dates, zone: form?.timeZone ?? programme.timeZone)
            attendeeRows = read
            for (registration, attendee, _) in read.attendees {
                registrations[registration].attendees.append(attendee)
            }
            faults += read.faults.map { $0.fault(in: export.name) }
            warnings += read.warnings.map { $0.fault(in: export.name) }
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
        public var contents: [UInt8]

        public init(name: String, contents: [UInt8]) {
            self.name = name
            self.contents = contents
        }
    }

    public init(registrations: File? = nil, attendees: File? = nil, acceptsAbsences: Bool = false) {
        self.acceptsAbsences = acceptsAbsences
        self.registrations = registrations
        self.attendees = attendees
    }

    package var isEmpty: Bool { registrations == nil && attendees == nil }
}

extension TableError {
    fileprivate func fault(in file: String) -> InputFault {
        InputFault(file: file, line: row, column: column, path: InputPath(), text: text)
    }
}
