internal import Rekke
internal import Tables

/// Reads the cells of a table, and gathers what is wrong with them.
struct FormCells {
    let table: Table
    /// Which of day and month comes first, as the form says it.
    private let dates: FormMapping.DateOrder?
    private let rows: ArraySlice<Table.Row>
    private var dateColumns: [Int: DateColumn] = [:]
    /// Of local times in the table.
    let zone: LocalTimeZone
    var faults: [FormFault] { found.faults }
    /// What was read, but may not be what was meant.
    var warnings: [FormFault] { doubtful.faults }
    private var found = LimitedFaults<FormFault>()
    private var doubtful = LimitedFaults<FormFault>()

    init(_ table: HeadedTable, dates: FormMapping.DateOrder?, zone: LocalTimeZone) {
        self.table = table.table
        rows = table.rows
        self.dates = dates
        self.zone = zone
    }

    /// Whether reading more of the table would help nobody.
    var isFull: Bool { found.isFull }

    mutating func report(_ text: FormSentence, _ row: Int, _ column: Int) {
        found.append(FormFault(row: row, column: column, text: text))
    }

    /// Says of what was read why it may not be what was meant.
    mutating func warn(_ text: FormSentence, _ row: Int, _ column: Int) {
        doubtful.append(FormFault(row: row, column: column, text: text))
    }

    /// What is wrong, and that there may be more from the first row on that was not read.
    func faults(before row: Table.Row?) -> [FormFault] {
        faults
            + (row.map { [FormFault(row: $0.number, column: 1, text: FormSentence(english: FaultLimit.text))] } ?? [])
    }

    /// The text of a cell without the white space around it; nil for a blank one, or, with a fault, none that is text.
    /// An id or a name: what stands on several lines of a cell is one all the same.
    mutating func line(_ row: Table.Row, _ column: Int) -> String? {
        guard let text = text(row, column) else { return nil }
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        let line = printable(text).split(separator: " ").joined(separator: " ")
        return line.isEmpty ? nil : line
    }

    mutating func text(_ row: Table.Row, _ column: Int) -> String? {
        switch row.content(inColumn: column) {
        case nil: return nil
        case .text(let text):
            let text = trimmed(text)
            return text.isEmpty ? nil : text
        case .number(let number): return FormCells.text(ofNumber: number)
        case .boolean(let truth): return truth ? "true" : "false"
        case .date:
            report(FormSentence { $0.isDate }, row.number, column)
        case .formula: reportFormula(row.number, column)
        case .error(let error): reportError(error, row.number, column)
        }
        return nil
    }

    mutating func integer(_ row: Table.Row, _ column: Int) -> Int? {
        guard let text = text(row, column) else { return nil }
        if let number = Int(text) { return number }
        report(FormSentence { $0.isNoWholeNumber(quoted(cell: text)) }, row.number, column)
        return nil
    }

    /// The rank of a wish: a number, or a text as "2. valg".
    mutating func rank(_ row: Table.Row, _ column: Int) -> Int? {
        if case .text(let text) = row.content(inColumn: column), let written = WrittenRank(text) { return written.rank }
        guard let text = text(row, column) else { return nil }
        if let number = Int(text), (1...9).contains(number) { return number }
        let shown = shown(text)
        report(FormSentence { $0.isNoRank(shown) }, row.number, column)
        return nil
    }

    /// Yes or no; no for a blank cell.
    mutating func boolean(_ row: Table.Row, _ column: Int) -> Bool? {
        yesOrNo(row, column).map { $0 == .yes }
    }

    /// What an answer to a question of yes and no says; nil, with a fault, where it is none.
    ///
    /// - Parameter field: What it is asked for, where a form can say what other texts mean.
    mutating func yesOrNo(_ row: Table.Row, _ column: Int, of field: FormColumn.AnswerField? = nil) -> YesOrNo? {
        guard let text = text(row, column) else { return .nothing }
        if let answer = YesOrNo(text) { return answer }
        let (shown, further) = (shown(text), field.map { $0 == .impossible ? "impossibleAnswers" : "answers" })
        report(FormSentence { $0.isNeitherYesNorNo(shown, further) }, row.number, column)
        return nil
    }

    /// In quotation marks; plain words are nobody's name.
    private func shown(_ text: String) -> String {
        let words = RemarkTokens(text).words
        let isPlain = !words.isEmpty && words.allSatisfy { NameWords.isNoName($0) || NameWords.isSentenceWord($0) }
        return isPlain ? quoted(known: text) : quoted(cell: text)
    }

    /// A language, by its code or its name.
    mutating func language(_ row: Table.Row, _ column: Int) -> Language? {
        guard let text = text(row, column) else { return nil }
        let names = Language.allCases.map { (language: $0, names: [$0.rawValue] + $0.words.ownNames) }
        for (language, names) in names where names.contains(where: { FoldedText($0) == FoldedText(text) }) {
            return language
        }
        report(FormSentence { $0.isNoLanguageOfLetters(quoted(cell: text)) }, row.number, column)
        return nil
    }

    /// A moment; local times are the form's.
    mutating func instant(_ row: Table.Row, _ column: Int) -> Instant? {
        guard let time = time(row, column) else { return nil }
        guard let second = time.secondOfDay else {
            report(FormSentence { $0.hasNoTimeOfDay }, row.number, column)
            return nil
        }
        return instant(time, second, row.number, column)
    }

    private mutating func instant(_ time: FormTime, _ second: Int, _ row: Int, _ column: Int) -> Instant? {
        if let offset = time.offset {
            return Instant(
                seconds: time.date.daysSinceEpoch * 86_400 + second - offset, nanoseconds: time.nanoseconds)
        }
        let local = LocalTime(date: time.date, secondOfDay: second, nanoseconds: time.nanoseconds)
        switch zone.resolve(local) {
        case .instant(let instant): return instant
        case .skipped:
            let zone = zone.identifier
            report(FormSentence { $0.clocksSkip(isoText(of: local), in: zone) }, row, column)
            return nil
        }
    }

    /// A date, with a time of the day or without.
    mutating func time(_ row: Table.Row, _ column: Int) -> FormTime? {
        let order = dateColumn(column)
        guard order.fault == nil else { return nil }
        switch row.content(inColumn: column) {
        case .number(let number), .date(let number):
            if let serial = SerialDate(number, in: table.dateSystem), serial.isOfOurTime { return FormTime(serial) }
            report(FormSentence { $0.isNumberOfNoDay(quoted(cell: number)) }, row.number, column)
            return nil
        default: break
        }
        guard let text = text(row, column) else { return nil }
        do throws(FormTime.Fault) {
            return try FormTime.read(text, order.order)
        } catch {
            report(error.text, row.number, column)
            return nil
        }
    }

    /// How the dates of a column are to be read; what is wrong with all of it is reported once.
    ///
    /// - Parameter holdsDays: Whether a cell may hold several days.
    mutating func dateColumn(_ column: Int, holdsDays: Bool = false) -> DateColumn {
        if let known = dateColumns[column] { return known }
        let found = DateColumn(rows, column: column, holdsDays: holdsDays, dates)
        dateColumns[column] = found
        if let fault = found.fault { report(fault.text, fault.row, fault.column) }
        return found
    }

    private mutating func reportFormula(_ row: Int, _ column: Int) {
        report(FormSentence { $0.isFormula }, row, column)
    }

    private mutating func reportError(_ error: String, _ row: Int, _ column: Int) {
        report(FormSentence { $0.isCellError(quoted(error)) }, row, column)
    }

    /// The number as a spreadsheet shows it: binary fractions are written with more digits than they have.
    static func text(ofNumber number: String) -> String {
        guard number.utf8.contains(where: { !(0x30...0x39).contains($0) }), let value = Double(number) else {
            return number
        }
        return Int(exactly: value).map { "\($0)" } ?? "\(value)"
    }
}

extension SerialDate {
    /// Whether it is a day on which people fill in forms: numbers of fewer digits are weeks or sizes.
    fileprivate var isOfOurTime: Bool { daysSinceEpoch >= -15_569 }
}

/// What is wrong, or doubtful, in a table, and where.
struct FormFault {
    /// 1 for the first.
    let row: Int
    /// 1 for the first.
    let column: Int
    let text: FormSentence

    func fault(in file: String) -> InputFault {
        InputFault(file: file, line: row, column: column, path: InputPath(), sentence: text)
    }
}
