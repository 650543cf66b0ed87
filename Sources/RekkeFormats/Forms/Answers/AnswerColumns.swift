internal import Rekke
internal import Tables

/// Which columns hold answers that say which series suit, or do not, by what stands in them.
struct AnswerColumns {
    let table: HeadedTable
    let recognition: AnswerRecognition
    private var guesses: AnswerGuesses
    private let names: NamesOfSeries
    /// By column, of some hundred rows, which tell.
    var texts: [Int: [String]] = [:]

    init(_ table: HeadedTable, _ programme: Programme, _ answers: FormAnswers) {
        self.table = table
        recognition = AnswerRecognition(programme.series, programme.timeZone, further: answers, in: table.texts)
        guesses = AnswerGuesses(programme.series, programme.timeZone, further: answers)
        names = NamesOfSeries(programme.series, recognition)
        for cell in table.rows.prefix(200).flatMap(\.cells) {
            if let text = AnswerColumns.text(of: cell.content) { texts[cell.column, default: []].append(text) }
        }
    }

    /// Whether every second answer has a day of the week: here and there it is talk.
    func namesDays(_ heading: HeadedTable.Heading) -> Bool {
        let texts = self.texts[heading.column, default: []]
        return texts.count(where: { !AnswerWords($0).weekdays.isEmpty && !FormTime.isDate($0) }) * 2 >= texts.count
    }

    /// Those that name a series each, the first for each, of one kind of question; by parts of names only where several do.
    mutating func headingsOfSeries(
        among headings: [HeadedTable.Heading]
    ) -> [(heading: HeadedTable.Heading, id: String)] {
        var found: [(heading: HeadedTable.Heading, id: String)] = []
        var isCertain = false
        for heading in headings {
            let known = ids(in: heading.text)
            isCertain = isCertain || known != nil
            let new = (known ?? guessedIDs(in: heading.text)).filter { id in !found.contains { $0.id == id } }
            let isOfDenials = FormHeading.isOfDenials(heading.text)
            if found.first.map({ FormHeading.isOfDenials($0.heading.text) == isOfDenials }) ?? true {
                found += new.map { (heading, $0) }
            }
        }
        return isCertain || Set(found.map(\.heading.column)).count > 1 ? found : []
    }

    /// The columns that name one of the same series once more, as where two questions are asked of each.
    func rivals(
        of grid: [(heading: HeadedTable.Heading, id: String)], among headings: [HeadedTable.Heading]
    ) -> [HeadedTable.Heading] {
        let (ids, columns) = (Set(grid.map(\.id)), Set(grid.map(\.heading.column)))
        return headings.filter { heading in
            !columns.contains(heading.column) && self.ids(in: heading.text).map { !ids.isDisjoint(with: $0) } == true
        }
    }

    /// Which end is the best where most of what the columns hold are ranks, of which more than one is in use, and of which a row
    /// has each once: 1, unless the headings say otherwise; nil for a scale, on which it may be the highest.
    func ranking(of columns: [(heading: HeadedTable.Heading, id: String)]) -> OrderLegend? {
        let legends = Set(columns.map { OrderLegend($0.heading.text) })
        guard legends.count == 1, let legend = legends.first, legend != .unclear, areRanks(columns) else { return nil }
        return legend ?? (columns.contains { FormHeading.isOfScale($0.heading.text) } ? nil : .first)
    }

    private func areRanks(_ columns: [(heading: HeadedTable.Heading, id: String)]) -> Bool {
        let places = Set(columns.map(\.heading.column))
        let texts = places.flatMap { self.texts[$0, default: []] }
        let ranks = texts.compactMap { WrittenRank($0)?.rank }
        guard ranks.count * 2 > texts.count, Set(ranks).count > 1, ranks.max() ?? 0 <= Set(columns.map(\.id)).count,
            columns.allSatisfy({ OrderLegend.end(in: $0.heading.text) ?? 0 <= recognition.ids.count })
        else { return false }
        let rows = table.rows.prefix(200).map { row in
            row.cells.filter { places.contains($0.column) }
                .compactMap { AnswerColumns.text(of: $0.content).flatMap { WrittenRank($0)?.rank } }
        }
        return rows.count { $0.count == Set($0).count } * 2 > rows.count
    }

    /// Whether a cell says of the series of its column that it suits, or does not, be it by its own name, as where each choice
    /// has a column that repeats it.
    func isChoice(_ text: String, under heading: HeadedTable.Heading) -> Bool {
        if YesOrNo(text) != nil || YesOrNo(whetherItSuits: text) != nil { return true }
        guard case .series(let ids) = recognition.meaning(of: text), let own = self.ids(in: heading.text) else {
            return FoldedText(text) == FoldedText(heading.text)
        }
        return Set(ids) == Set(own)
    }

    /// What a heading asks of the programme's series.
    func question(of heading: HeadedTable.Heading) -> HeadingQuestion {
        HeadingQuestion(heading.text, beside: names.words)
    }

    /// Those of the columns in which at least half of the answers are known, or can be told: what an odd one means is a
    /// question, and the others are to be read.
    mutating func holdingAnswers(
        among headings: [HeadedTable.Heading], isOfDenials: Bool
    ) -> [(heading: HeadedTable.Heading, answers: Int)] {
        headings.map { ($0, understood($0, isOfDenials: isOfDenials)) }.filter { $0.1 > 0 }
    }

    /// Those of the columns in which every second answer names a day.
    func namingDays(among headings: [HeadedTable.Heading]) -> [HeadedTable.Heading] {
        headings.filter { !texts[$0.column, default: []].isEmpty && namesDays($0) }
    }

    /// What the cells of a column say.
    func texts(in heading: HeadedTable.Heading) -> [String] { texts(inColumn: heading.column) }

    func texts(inColumn column: Int) -> [String] { texts[column, default: []] }

    /// Whether most cells of a column name several people each.
    func holdsSeveralPeople(_ heading: HeadedTable.Heading) -> Bool { PeopleColumns.nameSeveral(texts(in: heading)) }

    /// How many answers in a column are known, or can be told; 0 where those are fewer than half, or none names series.
    mutating func understood(_ heading: HeadedTable.Heading, isOfDenials: Bool) -> Int {
        let texts = self.texts[heading.column, default: []]
        var (count, hasSeries) = (0, false)
        for text in texts where !text.allSatisfy(\.isNumber) {
            let found = recognition.found(in: text, isOfDenials: isOfDenials)
            let guessed = found.wrong.map { guesses.guess($0, isOfDenials: isOfDenials).meaning }
            if guessed.contains(nil) { continue }
            count += 1
            hasSeries = hasSeries || !found.ids.isEmpty || guessed.contains { $0 != AnswerRecognition.Meaning.none }
        }
        return hasSeries && count * 2 >= texts.count ? count : 0
    }

    /// The series that a heading as "Passer tirsdag?" or "Hvilke dager passer? [Tirsdag]" names, or those that meet at the same
    /// times; nil where none is, or several.
    func ids(in heading: String) -> [String]? {
        if case .series(let ids) = recognition.meaning(of: heading) { return ids }
        guard let ids = names.series(in: heading).map({ guesses.fitting($0, heading) }), !ids.isEmpty else {
            return nil
        }
        return ids
    }

    /// Whether a heading says other hours than those of the series.
    func namesOtherHours(_ heading: String, than id: String) -> Bool { guesses.fitting([id], heading).isEmpty }

    private mutating func guessedIDs(in heading: String) -> [String] {
        guard case .series(let ids) = guess(heading, isOfDenials: false).meaning else { return [] }
        return ids
    }

    private static func text(of content: Table.Cell.Content) -> String? {
        switch content {
        case .text(let text): trimmed(text).isEmpty ? nil : trimmed(text)
        case .number(let number): number
        case .boolean(let truth): "\(truth)"
        case .date, .error, .formula: nil
        }
    }

    mutating func guess(_ text: String, isOfDenials: Bool, isOfOrder: Bool = false) -> AnswerGuess {
        guesses.guess(text, isOfDenials: isOfDenials, isOfOrder: isOfOrder)
    }
}
