public import Rekke
internal import Tables

/// What a form's export was understood as, and the problem that it makes with its programme.
public struct FormImport: Sendable {
    /// nil where anything is wrong.
    public let problem: Problem?
    /// Everything that is wrong, in the order of the files.
    public let faults: [InputFault]
    /// What was read in the tables, but may not be what was meant, in their order: for somebody to look at.
    public let warnings: [InputFault]
    /// A `form` for the programme that reads more of the columns, or all that this one reads and more: YAML to be put
    /// under `programme`; nil where no column is left, or none that says what it is for.
    public let suggestion: String?
    /// The export as it was given.
    let file: String
    package let programme: Programme
    /// The sheet that was read; nil for a text file, and where none was found.
    let sheet: String?
    /// The other sheets in which something stands; empty where the rows could not be read.
    let otherSheets: [String]
    /// From the left.
    package let columns: [Column]
    /// The headings of columns that seem to say which series suit, though nothing is read from them.
    package let unreadWishes: [String]
    /// Numbers that are read as ranks, though the highest may be the best; nil where there is nothing to ask.
    package let openScale: OpenScale?
    /// Whether the columns were found, so that rows could be read.
    package let isRead: Bool
    /// With their attendees; empty where they could not be read.
    package let registrations: [Registration]
    /// By registration: the number of its row.
    package let rows: [Int]
    /// By registration: the fields that could not be read.
    package let unread: [Set<String>]
    /// In the order of the rows.
    let absences: [ProposedAbsence]
    /// In the order of the rows: what stands in columns that no field is read from.
    let unreadTexts: [UnreadText]
    /// Whether those that are plain were taken.
    let hasTakenAbsences: Bool
    /// How many rows were passed over because nothing is in them.
    package let blankRows: Int
    /// Whether ids are made of what rows say, since no column holds them.
    package let areIDsMade: Bool
    /// Whether attendees are read from a column or a table.
    let hasAttendees: Bool

    /// By heading, what the columns seem to be for, as `form.columns` names it.
    package let suggestedFields: [String: [String]]
    /// By heading, columns of one series each that rank the series or say how well each suits, as ranks: what each answer is worth is to be asked.
    /// Empty where other columns say what suits.
    package let gradedFields: [String: [String]]
    /// Answers that mean nothing known.
    package let answerQuestions: [AnswerQuestion]
    /// What was put right by hand, by the number of the row.
    package let corrections: [Int: RowCorrection]
    /// What was put right by hand in rows that the file does not have any more.
    package let unusedCorrections: [RowCorrection]
    /// By row: others whose organisation may be the same, though it is written otherwise; one for each way to write it.
    package let alikeOrganisations: [Int: [Int]]
    /// By row: the one whose answer counts, since it came first from the same organisation.
    package let countingAnswers: [Int: Int]
    private let table: HeadedTable?

    /// On which no series meets, though answers that mean nothing known name them.
    package var daysWithoutSeries: [Weekday] {
        let days = programme.series.map { SeriesNames.days(of: $0, programme.timeZone) }
        let named = Set(answerQuestions.flatMap { AnswerWords($0.text).weekdays })
        return Weekday.allCases.filter { day in named.contains(day) && !days.contains { $0.contains(day) } }
    }

    /// Whether rows stand under the headings.
    package var hasRows: Bool { table?.rows.isEmpty == false }

    /// Of numbers in columns of one series each nobody can tell which end is the best.
    package struct OpenScale: Sendable {
        package let headings: [String]
        /// The number at the other end from 1.
        package let highest: Int
        /// The texts that are such numbers, and which.
        let numbers: [String: Int]

        /// What the form says of them once somebody has said which end is the best. There are nine ranks: of numbers up to 10 those that
        /// are in use come one after the other, and what is left then is to be asked.
        package func ranks(highestIsBest: Bool) -> [String: Int] {
            let values = highest <= 9 ? Array(1...highest) : Set(numbers.values).sorted()
            let ordered = (highestIsBest ? values.reversed() : values).prefix(9)
            let ranks = Dictionary(uniqueKeysWithValues: zip(ordered, 1...))
            let all = numbers.merging(values.map { ("\($0)", $0) }) { known, _ in known }
            return all.compactMapValues { ranks[$0] }
        }
    }

    package struct Column: Sendable {
        package let number: Int
        package let heading: String
        /// What is read from it, as `form.columns` names it; empty where nothing is.
        package let fields: [String]
    }

    /// What a cell of the export says, for people; nil where it is blank.
    package func text(row: Int, column: Int) -> String? {
        guard let table, let row = table.table.rows.first(where: { $0.number == row }) else { return nil }
        return row.content(inColumn: column)?.text(in: table.table.dateSystem)
    }

    /// Reads the programme's document and the tables beside it.
    ///
    /// - Parameters:
    ///   - contents: The programme's file, as it was read.
    ///   - format: How it is written.
    ///   - name: The programme's file for messages.
    ///   - exports: With registrations.
    /// - Throws: `InputError.faulty` where the programme is no document at all. What is wrong otherwise is in `faults`.
    public init(
        programme contents: [UInt8], as format: DocumentFormat, name: String, _ exports: FormExports
    ) throws(InputError) {
        let file = name == "-" ? "<standard input>" : name
        let reading = FormReading(try Document.parse(contents, as: format, file: file), file: file, exports)
        problem = reading.problem
        faults = reading.faults
        warnings = reading.warnings
        self.file = exports.registrations?.name ?? ""
        programme = reading.programme
        sheet = reading.table?.table.name
        otherSheets = reading.otherSheets
        let mapped = zip(reading.form?.columns ?? [], reading.table?.columns ?? [])
        columns = (reading.table?.headings ?? []).filter(\.isOwn).map { heading in
            Column(
                number: heading.column, heading: heading.text,
                fields: mapped.filter { $1 == heading.column }.map(\.0.field.name))
        }
        unreadWishes = columns.filter { reading.doubtfulWishes.contains($0.number) }.map(\.heading)
        openScale = reading.scale.map {
            OpenScale(headings: $0.headings, highest: $0.highest, numbers: $0.numbers)
        }
        isRead = reading.rows != nil
        registrations = reading.rows == nil ? [] : reading.registrations
        rows = reading.rows?.rows ?? []
        unread = (reading.rows?.unread ?? []).map { reading.hasUnreadWishes ? $0.union(["suits"]) : $0 }
        (absences, unreadTexts) = (reading.absences, reading.unreadTexts)
        hasTakenAbsences = exports.acceptsAbsences
        areIDsMade = reading.rows?.areIDsMade ?? false
        hasAttendees = reading.readsAttendees
        let last = reading.table?.rows.last?.number ?? 0
        // What somebody has left out is not blank.
        let leftOut = reading.corrections.count { $0 < last && $1.isLeftOut }
        blankRows = max(0, (reading.rows?.blankRows ?? 0) - leftOut) + (reading.attendeeRows?.blankRows ?? 0)
        let suggested = reading.table.map {
            FormSuggestion($0, reading.form, reading.programme, hasAttendees: reading.readsAttendees)
        }
        suggestion = suggested?.yaml
        suggestedFields = suggested?.fields ?? [:]
        gradedFields = suggested?.gradedFields ?? [:]
        answerQuestions = suggested?.questions ?? []
        corrections = reading.corrections
        unusedCorrections = reading.unusedCorrections
        let rows = rows
        alikeOrganisations =
            reading.rows == nil
            ? [:]
            : Dictionary(
                uniqueKeysWithValues: reading.alikeOrganisations.map { (rows[$0], $1.map { rows[$0] }) })
        countingAnswers = reading.rows == nil ? [:] : FormImport.countingAnswers(in: reading.problem, rows)
        table = reading.table
    }

    private static func countingAnswers(in problem: Problem?, _ rows: [Int]) -> [Int: Int] {
        guard let problem, problem.programme.rules.onePlacePerOrganisation,
            problem.programme.rules.duplicates == .keepFirst
        else { return [:] }
        let order = Dictionary(
            problem.registrationsInPriorityOrder.enumerated().map { ($1.id, $0) }, uniquingKeysWith: min)
        var counting: [Int: Int] = [:]
        for group in problem.registrations.ofOneOrganisation where group.count > 1 {
            // Where one has its place already, all others are duplicates, whichever came first.
            let registrations = group.map { (position: $0, registration: problem.registrations[$0]) }
            guard registrations.allSatisfy({ $0.registration.placed == nil }),
                let first = registrations.min(by: { order[$0.registration.id] ?? 0 < order[$1.registration.id] ?? 0 })
            else { continue }
            for (position, _) in registrations where position != first.position {
                counting[rows[position]] = rows[first.position]
            }
        }
        return counting
    }
}
