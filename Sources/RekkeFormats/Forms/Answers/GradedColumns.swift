internal import Rekke
internal import Tables

/// Columns of one series each that say how well it suits, or rank it, of which nobody can tell what is the best: numbers, of
/// which the highest may be it, or words.
struct GradedColumns {
    let columns: [(heading: HeadedTable.Heading, id: String)]
    /// What stands in them: numbers, the highest first, or texts as they come.
    let grades: [String]
    let areNumbers: Bool

    /// As the form has them.
    var preferences: String {
        let entries = columns.map { "\(yamlText($0.id)): \(yamlText($0.heading.text))" }
        return "preferences: {\(entries.joined(separator: ", "))}"
    }

    /// What the form says of them where the highest number is the best; of words nobody can tell.
    var ranks: String {
        guard areNumbers else { return "ranks: {1: […], 2: […]}" }
        let entries = grades.prefix(9).enumerated().map { "\($0 + 1): [\(yamlText($1))]" }
        return "ranks: {\(entries.joined(separator: ", "))}"
    }

    /// The question as comments of a suggested form: its lines under `columns`, and those below.
    var question: (ofColumns: [String], below: [String]) {
        (
            [
                "      # Do these rank the series, or say how well each suits? Give them as preferences, and say what each answer means.",
                "      #    \(preferences)",
            ],
            [
                areNumbers
                    ? "    # Where the highest number is the best (without it, 1 is):"
                    : "    # The best first; what says that a series does not suit, as answers: {none: […]}\(shown):",
                "    #    \(ranks)",
            ]
        )
    }

    /// The words, but for what may be somebody's name.
    private var shown: String {
        let shown = grades.filter { quoted(cell: $0) == "\"\($0)\"" }.map(yamlText)
        return shown.isEmpty ? "" : ". They say \(shown.joined(separator: ", "))"
    }

    /// More different texts are remarks.
    private static let mostWords = 7

    /// - Parameter texts: By column, as `columns` has them.
    init?(_ columns: [(heading: HeadedTable.Heading, id: String)], _ texts: [[String]]) {
        let all = texts.joined().filter { YesOrNo($0) != .nothing }
        let numbers = all.compactMap(Int.init).filter { (0...10).contains($0) }
        areNumbers = numbers.count * 2 > all.count
        guard Set(columns.map(\.heading.column)).count > 1, !all.isEmpty else { return nil }
        if areNumbers {
            guard GradedColumns.areGrades(all) else { return nil }
            grades = Set(numbers).sorted(by: >).map(String.init)
        } else {
            var known: Set<FoldedText> = []
            grades = all.filter { text in FoldedText(text).map { known.insert($0).inserted } == true }
            guard (2...GradedColumns.mostWords).contains(grades.count), all.count > grades.count,
                grades.allSatisfy({ $0.utf8.count <= 60 && !$0.contains("@") && WrittenRank($0) == nil })
            else { return nil }
        }
        self.columns = columns
    }
}

extension GradedColumns {
    /// Whether so many of the texts are numbers beyond 1 that none is a slip in a column of boxes.
    static func areGrades(_ texts: [String]) -> Bool {
        texts.count { Int($0).map { $0 > 1 } == true } * 4 >= texts.count && !texts.isEmpty
    }
}

extension AnswerColumns {
    /// Of the columns those that grade series; nil where they are boxes, plain ranks, or ask for something else.
    mutating func graded(among headings: [HeadedTable.Heading]) -> GradedColumns? {
        let asking = headings.filter { heading in
            let question = question(of: heading)
            return [.suits, .plain, .other].contains(question)
                || question == .avoided && OrderLegend(heading.text) != nil
        }
        let ofSeries = headingsOfSeries(among: asking)
        guard ranking(of: ofSeries) == nil else { return nil }
        let isGraded = hasWordsBetween(ofSeries)
        let columns = ofSeries.filter { heading, _ in
            let texts = self.texts(in: heading)
            return isGraded || texts.isEmpty
                || texts.count { isChoice($0, under: heading) && Int($0) == nil } * 2 < texts.count
        }
        guard columns.count == ofSeries.count,
            !columns.contains(where: { HeadingQuestion.namesChoices($0.heading.text) })
        else { return nil }
        let places = Set(columns.map(\.heading.column)).sorted()
        return GradedColumns(columns, places.map { texts(inColumn: $0) })
    }

    /// Whether some words in columns of series each are neither yes nor no and come again, as "if need be" does: the form
    /// offers them, and they say more than that the series suits.
    mutating func hasWordsBetween(_ columns: [(heading: HeadedTable.Heading, id: String)]) -> Bool {
        var known: Set<FoldedText> = []
        for (heading, _) in columns {
            for text in texts(in: heading) where !isChoice(text, under: heading) && WrittenRank(text) == nil {
                guard let word = FoldedText(text), recognition.meaning(of: text) == nil else { continue }
                if !known.insert(word).inserted { return true }
            }
        }
        return false
    }
}
