internal import Rekke

extension FormMapping {
    /// Whether it is asked what suits, and what is impossible as well.
    private var asksBoth: Bool { hasWishes && columns.contains { $0.field.registrationField == "impossible" } }

    /// Whether each series has a column of its own in which that is answered.
    private func isByColumn(_ field: FormColumn.AnswerField) -> Bool {
        columns.contains { column in
            if case .series(let other, _) = column.field { other == field } else { false }
        }
    }

    /// What further texts mean in a column of that field. A text that denies something, as "ikke torsdager", or a single day,
    /// means one thing where it is asked what suits, and the opposite where it is asked what does not, and so does one that
    /// affirms, as "alle dager passer": it means what `answers` says only as far as that can be so. What it rules out says
    /// `impossibleAnswers`.
    func answers(of field: FormColumn.AnswerField, _ programme: Programme) -> FormAnswers {
        let reader = DenialReader(programme.series, programme.timeZone)
        guard field != .impossible else { return answersOfImpossible(reader) }
        let own = impossibleAnswers.keys
        let isByColumn = isByColumn(field)
        var found = answers
        found.keep { text, meaning in
            let denial = reader.denial(in: text)
            guard FoldedText(text).map(own.contains) != true else { return true }
            let isDenied = denial.denies && denial.isOfSeries
            let isPartial = !isByColumn && (1..<programme.series.count).contains(denial.series.count)
            switch meaning {
            // In a column of one series it says no, and no more is asked.
            case .none: return isByColumn || !isDenied && denial.series.isEmpty
            // What names some of them hardly means every one, or none.
            case .all: return !isDenied && !isPartial && denial.meetingLater.isEmpty
            case .series(let ids):
                guard Set(denial.meetingLater).isDisjoint(with: ids) else { return false }
                guard isDenied else { return !denial.denies || !asksBoth }
                return isByColumn && !denial.isOfDays && Set(denial.named).isDisjoint(with: ids)
            }
        }
        return found
    }

    private func answersOfImpossible(_ reader: DenialReader) -> FormAnswers {
        let own = impossibleAnswers.keys
        var found = answers
        found.keep { text, meaning in
            if let key = FoldedText(text), own.contains(key) { return false }
            let words = RemarkTokens(text).words
            let isNegated = words.contains(where: RemarkWords.denies)
            if !isNegated, words.contains(where: RemarkWords.affirms) { return false }
            let denial = reader.denial(in: text)
            switch meaning {
            case .none: return !denial.isOfSeries
            case .all: return true
            case .series(let ids):
                return Set(ids).isSuperset(of: denial.meeting)
                    && (!isNegated || !asksBoth || Set(denial.series).isSuperset(of: ids))
            }
        }
        found.all += impossibleAnswers.all
        found.none += impossibleAnswers.none
        for (id, further) in impossibleAnswers.series { found.series[id, default: []] += further }
        return found
    }

    /// What texts of `impossibleAnswers` rule out in the columns that ask what suits: where none asks what is impossible, all
    /// of them; else those that cannot be the name of what is impossible.
    func rulingOut(_ programme: Programme) -> FormAnswers {
        guard asksBoth else { return impossibleAnswers }
        let reader = DenialReader(programme.series, programme.timeZone)
        let none = answers.keys(where: { $0 == .none })
        var found = impossibleAnswers
        found.keep { text, _ in
            reader.denial(in: text).denies || FoldedText(text).map(none.contains) == true
        }
        return found
    }

    /// What is to be said of further texts, where they are answered, that deny something which nothing is ruled out by.
    func waivedDenials(of field: FormColumn.AnswerField, _ programme: Programme) -> [FoldedText: WaivedDenial] {
        let reader = DenialReader(programme.series, programme.timeZone)
        let isAsked = field == .impossible
        let none = impossibleAnswers.keys(where: { $0 == .none })
        var found: [FoldedText: WaivedDenial] = [:]
        for text in answers.texts + impossibleAnswers.texts {
            guard let key = FoldedText(text), found[key] == nil else { continue }
            let denial = reader.denial(in: text)
            if denial.isOfSeries, none.contains(key) {
                found[key] = WaivedDenial(
                    text: FormSentence { words in
                        words.rulesOutNone(
                            "\(quoted(known: text)) \(denial.subject(isAsked: isAsked, words))",
                            isOfDays: denial.isOfDays)
                    },
                    series: isAsked || denial.isOfDays ? [] : Set(denial.named))
            } else if denial.isOfIdleDay, !denial.isOfSeries, denial.denies || isAsked {
                found[key] = WaivedDenial(
                    text: FormSentence { $0.namesDayWithoutMeetings(quoted(known: text)) }, series: [])
            }
        }
        return found
    }
}

/// A text that denies something, and that rules out nothing all the same.
struct WaivedDenial {
    /// What to say of it.
    let text: FormSentence
    /// Those that cannot suit beside it.
    let series: Set<String>
}

extension FormAnswers {
    /// Whether it says of a text that every series suits.
    func saysAll(_ text: String) -> Bool { all.contains { FoldedText($0) == FoldedText(text) } }

    /// The series that it lists a text under, in their order by id; nil where there are none.
    func ids(of text: String) -> [String]? {
        let key = FoldedText(text)
        let ids = series.filter { $0.value.contains { FoldedText($0) == key } }.keys.sorted()
        return ids.isEmpty ? nil : ids
    }

    /// All texts.
    fileprivate var keys: Set<FoldedText> { Set(texts.compactMap { FoldedText($0) }) }

    /// The texts of which a meaning holds.
    fileprivate func keys(where holds: (AnswerRecognition.Meaning) -> Bool) -> Set<FoldedText> {
        var found = self
        found.keep { _, meaning in holds(meaning) }
        return found.keys
    }

    /// - Parameter holds: Whether a text keeps its meaning, with all series that it is listed under.
    fileprivate mutating func keep(_ holds: (String, AnswerRecognition.Meaning) -> Bool) {
        var ids: [FoldedText: Set<String>] = [:]
        for (id, texts) in series {
            for key in texts.compactMap({ FoldedText($0) }) { ids[key, default: []].insert(id) }
        }
        func isKept(_ text: String) -> Bool {
            holds(text, .series(FoldedText(text).flatMap { ids[$0] }?.sorted() ?? []))
        }
        series = series.mapValues { $0.filter(isKept) }
        all = all.filter { holds($0, .all) }
        none = none.filter { holds($0, .none) }
    }
}
