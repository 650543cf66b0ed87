internal import Rekke

/// The days of the week, and names as short as these, by which several series may be meant.
struct AmbiguousDays {
    /// By text: the ids of the series that it may mean.
    private(set) var ids: [FoldedText: [String]] = [:]

    typealias Level = [FoldedText: [String]]

    /// - Parameters:
    ///   - names: The series that are called so.
    ///   - weekdays: The series that meet on the day that is called so.
    ///   - own: What is known by itself: ids, and further texts of the form.
    ///   - cells: What is answered.
    init(
        _ names: Level, _ weekdays: Level, of series: [String: Series], own: [Level],
        in cells: some Sequence<String>
    ) {
        let open = names.filter { key, ids in weekdays[key].map { !Set(ids).isSuperset(of: $0) } ?? false }
        ids = weekdays.filter { open[$0.key] != nil }
        if !ids.isEmpty { settleNames(series, by: cells) }
        // One is named after the day, and another meets on it.
        ids = ids.merging(AmbiguousDays.contested(names, weekdays)) { $1 }
        ids.merge(AmbiguousDays.toldApart(weekdays.filter { names[$0.key] == nil }, by: own + [names], in: cells)) {
            first, _ in first
        }
        ids = ids.filter { key, _ in !own.contains { $0[key] != nil } }
    }

    /// The days of several series that answers tell apart: by what one of them alone is called, or by the day twice in a cell,
    /// as where a form has a choice for each.
    private static func toldApart(
        _ weekdays: Level, by names: [Level], in cells: some Sequence<String>
    ) -> Level {
        var several = weekdays.filter { $0.value.count > 1 }
        guard !several.isEmpty else { return [:] }
        var found: Level = [:]
        for cell in Set(cells) where cell.utf8.count <= 400 && !several.isEmpty {
            let answers = cell.split(whereSeparator: AnswerRecognition.isSeparator).compactMap {
                FoldedText(String($0))
            }
            let named = Set(answers.flatMap { answer in names.lazy.compactMap { $0[answer] }.first ?? [] })
            for (key, ids) in several {
                let isApart = !named.isDisjoint(with: ids) && !named.isSuperset(of: ids)
                guard isApart || answers.count(where: { weekdays[$0] == ids }) > 1 else { continue }
                for (other, same) in several where same == ids { found[other] = same }
                several[key] = nil
            }
        }
        return found
    }

    /// Where answers name another series of the day by its name, the day alone is a name, too.
    private mutating func settleNames(_ series: [String: Series], by cells: some Sequence<String>) {
        let others = ids.map { key, ids in
            (key, ids.compactMap { FoldedText(series[$0]?.name)?.folded }.filter { $0 != key.folded })
        }
        for text in Set(cells.compactMap { FoldedText($0)?.folded }) where !ids.isEmpty {
            for (key, names) in others where names.contains(where: text.contains) { ids[key] = nil }
        }
    }

    private static func contested(_ names: Level, _ weekdays: Level) -> Level {
        var contested: Level = [:]
        for day in Weekday.allCases {
            let keys = AnswerRecognition.texts(of: day).compactMap { FoldedText($0) }
            let named = Set(keys.flatMap { names[$0] ?? [] }).sorted()
            let meeting = keys.lazy.compactMap { weekdays[$0] }.first ?? []
            guard !named.isEmpty, !meeting.isEmpty, Set(named).isDisjoint(with: meeting) else { continue }
            for key in keys { contested[key] = named + meeting }
        }
        return contested
    }
}
