internal import Rekke
internal import Tables

/// What the form takes columns for against what their headings say, and series of which no column speaks: a form that is copied
/// easily has both.
struct MappingDoubts {
    private(set) var found: [FormFault] = []
    private let table: HeadedTable
    private let programme: Programme
    private let columns: [(field: FormColumn.Field, heading: String, place: Int)]

    init(_ table: HeadedTable, _ form: FormMapping, _ programme: Programme, _ answers: AnswerColumns) {
        self.table = table
        self.programme = programme
        columns = zip(form.columns, table.columns).compactMap { column, place in
            place.map { (column.field, column.heading, $0) }
        }
        for column in columns { compare(column.field, column.heading, column.place, answers) }
        compareRanks()
        noteScale()
        for field in ["suits", "preferences"] { noteSeriesLeftOut(of: field) }
        noteOrganisations(answers)
    }

    private mutating func note(_ text: String, _ column: Int) {
        found.append(FormFault(row: table.headingRow, column: column, text: text))
    }

    private mutating func compare(
        _ field: FormColumn.Field, _ heading: String, _ place: Int, _ answers: AnswerColumns
    ) {
        let isOfDenials = FormHeading.isOfDenials(heading)
        switch field.registrationField {
        case "suits" where isOfDenials, "preferences" where isOfDenials:
            note("the heading seems to ask what does not suit, and the form reads here what does", place)
        case "impossible" where !isOfDenials && FormHeading.isOfWishes(heading):
            note("the heading seems to ask what suits, and the form reads here what is impossible", place)
        default: break
        }
        if let id = field.series, answers.namesOtherHours(heading, than: id) {
            return note(
                "the heading seems to say other hours than those of \(quoted(id)), which the form reads here", place)
        }
        guard let id = field.series, let named = answers.ids(in: heading), !named.contains(id) else { return }
        note("the heading seems to name \(list(named, atMost: 3)), and the form reads \(quoted(id)) here", place)
    }

    /// Columns of wishes in another order than that of the ranks in their headings.
    private mutating func compareRanks() {
        var last = 0
        for column in columns {
            guard case .wish = column.field, let rank = FormHeading.rank(in: column.heading) else { continue }
            if rank <= last {
                note("the heading says rank \(rank), and stands behind rank \(last) in the form", column.place)
            }
            last = rank
        }
    }

    /// A number above that of all series is rather one of a scale, on which 1 may be the worst.
    private mutating func noteScale() {
        for column in columns {
            guard case .rank = column.field else { continue }
            let isHigh = table.rows.contains { row in
                switch row.content(inColumn: column.place) {
                case .text(let text), .number(let text): (WrittenRank(text)?.rank ?? 0) > programme.series.count
                default: false
                }
            }
            guard isHigh || FormHeading.isOfScale(column.heading) else { continue }
            return note("this looks like a scale, and is read as ranks: 1 is the first wish", column.place)
        }
    }

    /// Of yes and no, or of ranks: what no column says of a series is read as if it suited nobody.
    private mutating func noteSeriesLeftOut(of name: String) {
        let asked = columns.filter { $0.field.registrationField == name && $0.field.series != nil }
        guard let first = asked.first else { return }
        let ids = Set(asked.compactMap(\.field.series))
        let left = programme.series.filter { $0.status != .closed && !ids.contains($0.id) }.map(\.id)
        guard !left.isEmpty else { return }
        note("no column asks about \(list(left, atMost: 20)), which is read as suiting nobody", first.place)
    }

    /// Numbers, or yes and no, where organisations are read: those that give the same would count as one.
    private mutating func noteOrganisations(_ answers: AnswerColumns) {
        guard let column = columns.first(where: { $0.field == .plain(.organisation) }) else { return }
        let texts = answers.texts(inColumn: column.place)
        let others = texts.filter { YesOrNo($0) != nil || $0.allSatisfy { $0.isNumber || $0.isWhitespace } }
        guard others.count * 2 > texts.count else { return }
        note("what stands here are hardly the names of organisations, as which it is read", column.place)
    }
}

extension FormColumn.Field {
    /// The id of the series of which the column speaks; nil where it speaks of any.
    fileprivate var series: String? {
        switch self {
        case .series(_, let id), .rank(let id): id
        case .plain, .answers, .wish: nil
        }
    }
}
