internal import Rekke

extension FormMapping {
    /// What further texts mean in a column of that field. A text that denies something, as "ikke torsdager", means one thing
    /// where it is asked what suits, and the opposite where it is asked what does not, and so does one that affirms, as
    /// "alle dager passer": there it means what `answers` says only as far as that can be so.
    func answers(of field: FormColumn.AnswerField, _ programme: Programme) -> FormAnswers {
        var found = answers
        let texts = field == .impossible ? impossibleAnswers : FormAnswers()
        let own = Set(([texts.all, texts.none] + texts.series.values).joined().compactMap { FoldedText($0) })
        let asksBoth = hasWishes && columns.contains { $0.field.registrationField == "impossible" }
        found.keep { text, ids in
            if let key = FoldedText(text), own.contains(key) { return false }
            let denied = DeniedText(text, programme)
            if field == .impossible, denied.affirms { return false }
            guard denied.isNegated, !ids.isEmpty else { return true }
            if field == .impossible { return !asksBoth || denied.series.isSuperset(of: ids) }
            return denied.series.isDisjoint(with: ids) && (!asksBoth || !denied.series.isEmpty)
        }
        found.all += texts.all
        found.none += texts.none
        for (id, further) in texts.series { found.series[id, default: []] += further }
        return found
    }
}

/// A further text that may say no.
private struct DeniedText {
    let isNegated: Bool
    /// Whether it says of something that it suits.
    let affirms: Bool
    /// The ids of the series that it names, by name or weekday.
    private(set) var series: Set<String> = []

    init(_ text: String, _ programme: Programme) {
        let words = RemarkTokens(text).words
        isNegated = words.contains(where: RemarkWords.denies)
        affirms = !isNegated && words.contains(where: RemarkWords.affirms)
        guard isNegated else { return }
        let weekdays = AnswerWords(text).weekdays
        series = Set(
            programme.series.filter { series in
                let weekday = AnswerRecognition.weekday(of: series, programme.timeZone)
                return weekday.map(weekdays.contains) ?? false
                    || [series.name, series.id].map { RemarkTokens($0).words }
                        .contains { !$0.isEmpty && words.contains(inOrder: $0) }
            }.map(\.id))
    }
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

    /// - Parameter holds: Whether a text keeps its meaning; the ids of the series that it is listed under are given with it.
    fileprivate mutating func keep(_ holds: (String, Set<String>) -> Bool) {
        var ids: [FoldedText: Set<String>] = [:]
        for (id, texts) in series {
            for key in texts.compactMap({ FoldedText($0) }) { ids[key, default: []].insert(id) }
        }
        func isKept(_ text: String) -> Bool { holds(text, FoldedText(text).flatMap { ids[$0] } ?? []) }
        series = series.mapValues { $0.filter(isKept) }
        all = all.filter { holds($0, []) }
        none = none.filter { holds($0, []) }
    }
}
