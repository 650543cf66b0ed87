internal import Rekke
internal import Tables

/// What the form takes columns for against what their headings say, and series of which no column speaks: a form that is copied
/// easily has both.
struct MappingDoubts {
    private(set) var found: [FormFault] = []
    private let table: HeadedTable
    private let programme: Programme
    private let columns: [(field: FormColumn.Field, heading: String, place: Int)]

    /// - Parameter scale: What may be no ranks.
    init(
        _ table: HeadedTable, _ form: FormMapping, _ programme: Programme, _ answers: AnswerColumns, _ scale: RankScale?
    ) {
        self.table = table
        self.programme = programme
        columns = zip(form.columns, table.columns).compactMap { column, place in
            place.map { (column.field, column.heading, $0) }
        }
        for column in columns { compare(column.field, column.heading, column.place, answers) }
        compareRanks()
        if let scale { note(FormSentence { $0.looksLikeScale }, scale.column) }
        for field in ["suits", "preferences"] { noteSeriesLeftOut(of: field) }
        noteFurtherCounts(answers)
        noteOrganisations(answers)
        noteAnswersOfOtherDays(form)
        noteDenialsOfOthers(form)
        noteYesAsSeries(form, answers)
    }

    private mutating func note(_ text: FormSentence, _ column: Int) {
        found.append(FormFault(row: table.headingRow, column: column, text: text))
    }

    private mutating func compare(
        _ field: FormColumn.Field, _ heading: String, _ place: Int, _ answers: AnswerColumns
    ) {
        let question = HeadingQuestion(heading)
        let isOfDenials = [.impossible, .avoided].contains(question)
        switch field.registrationField {
        case "suits" where isOfDenials, "preferences" where isOfDenials:
            note(FormSentence { $0.asksWhatDoesNotSuit }, place)
        case "suits" where question == .elsewhere, "preferences" where question == .elsewhere:
            note(FormSentence { $0.asksElsewhere }, place)
        case "impossible" where question == .suits:
            note(FormSentence { $0.asksWhatSuits }, place)
        case "priority" where OrderLegend(heading) == .first:
            note(FormSentence { $0.saysOneIsFirst }, place)
        case "size" where FormHeading.isOfOtherNumber(heading):
            note(FormSentence { $0.asksForOtherNumber }, place)
        case "preferences" where field == .answers(.preferences) && [.last, .unclear].contains(OrderLegend(heading)):
            note(FormSentence { $0.saysLastIsBest }, place)
        case "withdrawn" where StandingQuestion(heading).isOfStaying:
            note(FormSentence { $0.asksWhoTakesPart }, place)
        default: break
        }
        if let id = field.series, answers.namesOtherHours(heading, than: id) {
            return note(FormSentence { $0.saysOtherHours(than: quoted(id)) }, place)
        }
        guard let id = field.series, let named = answers.ids(in: heading), !named.contains(id) else { return }
        note(FormSentence { $0.namesOtherSeries(named, than: quoted(id)) }, place)
    }

    /// Columns of wishes in another order than that of the ranks in their headings.
    private mutating func compareRanks() {
        var last = 0
        for column in columns {
            guard case .wish = column.field else { continue }
            if FormHeading.isOfWeek(column.heading) {
                note(FormSentence { $0.asksAboutWeeks }, column.place)
            }
            guard let rank = FormHeading.rank(in: column.heading) else { continue }
            if rank <= last {
                let before = last
                note(FormSentence { $0.saysRank(rank, behind: before) }, column.place)
            }
            last = rank
        }
    }

    /// Of yes and no, or of ranks: what no column says of a series is read as if it suited nobody.
    private mutating func noteSeriesLeftOut(of name: String) {
        let asked = columns.filter { $0.field.registrationField == name && $0.field.series != nil }
        guard let first = asked.first else { return }
        let ids = Set(asked.compactMap(\.field.series))
        let left = programme.series.filter { $0.status != .closed && $0.status != .cancelled && !ids.contains($0.id) }
            .map(\.id)
        guard !left.isEmpty else { return }
        note(FormSentence { $0.noColumnAsks(about: left) }, first.place)
    }

    /// Columns that say how many people come, of which one is read, or none, and that are no part of what that one asks.
    private mutating func noteFurtherCounts(_ answers: AnswerColumns) {
        let (read, size) = (Set(columns.map(\.place)), columns.first { $0.field == .plain(.size) })
        let words = size.map { Set(RemarkTokens($0.heading).words) }
        let others = table.headings.filter { heading in
            let texts = answers.texts(in: heading)
            return heading.isOwn && !read.contains(heading.column) && FormHeading.isOfCount(heading.text)
                && words?.isSubset(of: RemarkTokens(heading.text).words) != true
                && texts.count(where: { Int($0) != nil }) * 2 > texts.count
        }
        // One alone may be left out on purpose.
        guard let last = others.last, size != nil || others.count > 1 else { return }
        note(FormSentence { $0.countsPeopleToo }, last.column)
    }

    private static func mayBeNames(_ texts: [String]) -> Bool {
        texts.count { YesOrNo($0) != nil || $0.allSatisfy { $0.isNumber || $0.isWhitespace } } * 2 <= texts.count
    }

    /// A column that may name the organisations while none is read as such.
    private mutating func noteLackOfOrganisation(_ answers: AnswerColumns) {
        let read = Set(columns.map(\.place))
        let likely = table.headings.first { heading in
            let texts = answers.texts(in: heading)
            return heading.isOwn && !read.contains(heading.column) && FormHeading.mayNameOrganisation(heading.text)
                && !texts.isEmpty && MappingDoubts.mayBeNames(texts)
        }
        guard programme.rules.onePlacePerOrganisation, let likely else { return }
        note(FormSentence { $0.mayNameOrganisations }, likely.column)
    }

    /// Further texts that name the day of another series than the one that they are listed under.
    private mutating func noteAnswersOfOtherDays(_ form: FormMapping) {
        guard let place = columns.first(where: { $0.field.namesSeries })?.place else { return }
        let days = programme.series.map { ($0.id, AnswerRecognition.weekday(of: $0, programme.timeZone)) }
        let ofSeries = Dictionary(days) { first, _ in first }
        let denials = DenialReader(programme.series, programme.timeZone)
        for (id, texts) in form.answers.series.sorted(by: { $0.key < $1.key }) {
            for text in texts {
                // What denies a day rather suits on the others.
                let denial = denials.denial(in: text)
                if denial.denies || denial.meeting.contains(id) { continue }
                let named = AnswerWords(text).weekdays
                let onDays = days.filter { $0.1.map(named.contains) == true }.map(\.0)
                let others = onDays.isEmpty ? denial.meeting : onDays
                guard let own = ofSeries[id] ?? nil, !named.contains(own), !others.isEmpty else { continue }
                note(
                    FormSentence {
                        $0.isListedUnder(
                            quoted(known: text), quoted(id), on: SeriesNames.list([own]), others: others)
                    }, place)
            }
        }
    }

    /// Further texts that deny something, and are listed as ruling out none of the series that they speak of.
    private mutating func noteDenialsOfOthers(_ form: FormMapping) {
        guard let place = columns.first(where: { $0.field.namesSeries })?.place else { return }
        let denials = DenialReader(programme.series, programme.timeZone)
        for (id, texts) in form.impossibleAnswers.series.sorted(by: { $0.key < $1.key }) {
            for text in texts {
                let denied = denials.denial(in: text).series
                let listed = form.impossibleAnswers.ids(of: text) ?? []
                guard !denied.isEmpty, denied.allSatisfy({ !listed.contains($0) }) else { continue }
                note(
                    "form.impossibleAnswers lists \(quoted(known: text)) under \(quoted(id)); does it mean \(list(denied, atMost: 3))?",
                    place)
            }
        }
    }

    /// A yes, or a no, that means a series of which the heading does not ask, as in a column that asks something else.
    private mutating func noteYesAsSeries(_ form: FormMapping, _ answers: AnswerColumns) {
        for column in columns where [.answers(.suits), .answers(.preferences)].contains(column.field) {
            let asked = answers.ids(in: column.heading) ?? []
            for (id, texts) in form.answers.series.sorted(by: { $0.key < $1.key }) where !asked.contains(id) {
                guard let text = texts.first(where: { $0.count > 1 && YesOrNo($0) != nil }) else { continue }
                note(FormSentence { $0.yesIsListedUnder(quoted(known: text), quoted(id)) }, column.place)
            }
        }
    }

    /// Numbers, or yes and no, where organisations are read: those that give the same would count as one.
    private mutating func noteOrganisations(_ answers: AnswerColumns) {
        guard let column = columns.first(where: { $0.field == .plain(.organisation) }) else {
            return noteLackOfOrganisation(answers)
        }
        guard !MappingDoubts.mayBeNames(answers.texts(inColumn: column.place)) else { return }
        note(FormSentence { $0.areHardlyOrganisations }, column.place)
    }
}

extension FormColumn.Field {
    /// Whether the column says something of series.
    fileprivate var namesSeries: Bool { if case .plain = self { false } else { true } }

    /// The id of the series of which the column speaks; nil where it speaks of any.
    fileprivate var series: String? {
        switch self {
        case .series(_, let id), .rank(let id): id
        case .plain, .answers, .wish: nil
        }
    }
}
