internal import Rekke

/// The days of the week, and names as short as these, by which several series may be meant.
struct AmbiguousDays {
    /// By text: the ids of the series that it may mean.
    private(set) var ids: [FoldedText: [String]] = [:]

    typealias Level = [FoldedText: [String]]

    /// - Parameters:
    ///   - names: The series that are called so.
    ///   - weekdays: The series that meet on the day that is called so.
    ///   - isOwn: Whether a text is known by itself, as an id or by the form.
    ///   - cells: What is answered.
    init(
        _ names: Level, _ weekdays: Level, of series: [String: Series], isOwn: (FoldedText) -> Bool,
        in cells: some Sequence<String>
    ) {
        let open = names.filter { key, ids in weekdays[key].map { !Set(ids).isSuperset(of: $0) } ?? false }
        ids = weekdays.filter { open[$0.key] != nil }
        if !ids.isEmpty { settleNames(series, by: cells) }
        // One is named after the day, and another meets on it.
        ids = ids.merging(AmbiguousDays.contested(names, weekdays)) { $1 }.filter { !isOwn($0.key) }
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
