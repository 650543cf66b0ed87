internal import Rekke

/// The names by which texts may speak of series among other words.
struct NamesOfSeries {
    /// All of their words, in small letters.
    let words: Set<String>
    private let recognition: AnswerRecognition
    /// Names of several words.
    private let phrases: [(words: [String], ids: [String])]

    init(_ series: [Series], _ recognition: AnswerRecognition) {
        self.recognition = recognition
        let texts = series.flatMap { series in [series.name, series.id].map { ($0, series.id) } }
        words = Set(texts.flatMap { NamesOfSeries.words($0.0) })
        phrases = texts.map { (NamesOfSeries.words($0.0), [$0.1]) }.filter { $0.0.count > 1 }
    }

    /// The series that a text names, the choice at its end alone where it has one; nil where it names none, or several.
    func series(in text: String) -> [String]? {
        NamesOfSeries.choice(in: text).flatMap { only(in: $0) } ?? only(in: text)
    }

    private func only(in text: String) -> [String]? {
        let words = NamesOfSeries.words(text)
        if case .series(let ids) = recognition.meaning(of: text) { return ids }
        let whole = phrases.filter { words.contains(inOrder: $0.words) }
        let longest = whole.map(\.words.count).max()
        let named = Set(whole.filter { $0.words.count == longest }.map(\.ids))
        if !named.isEmpty { return named.count == 1 ? named.first : nil }
        let found = Set(
            words.filter { Int($0) == nil }.compactMap { word -> [String]? in
                guard case .series(let ids) = recognition.meaning(of: word) else { return nil }
                return ids
            })
        return found.count == 1 ? found.first : nil
    }

    /// What stands in brackets at the end, or behind the last mark that divides a question from a choice, as forms have it
    /// that give each choice a column.
    private static func choice(in heading: String) -> String? {
        let text = trimmed(heading)
        if text.hasSuffix("]"), let start = text.lastIndex(of: "[") {
            return String(text[text.index(after: start)...].dropLast())
        }
        let ends = [" - ", " – ", " — ", ": ", "? ", "/", "|", ">", "»", "_"].compactMap {
            text.ranges(of: $0).last?.upperBound
        }
        guard let end = ends.max(), text[end...].contains(where: \.isLetter) else { return nil }
        return String(text[end...])
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
