internal import Rekke
internal import Tables

/// Which columns say what suits, and what does not.
extension FormSuggestion {
    mutating func suggestAnswers(_ open: [Heading]) {
        let free = open.filter(isFree)
        let denials = free.filter { columns.question(of: $0) == .impossible }
        let others = free.filter { [.suits, .plain].contains(columns.question(of: $0)) }
        if !isTaken("impossible") {
            let found = columns.holdingAnswers(among: denials, isOfDenials: true).map(\.heading)
            if let best = plainest(of: found) { add(.answers(.impossible), best) }
        }
        guard !isTaken("suits"), !isTaken("preferences"), form?.hasNoWishes != true else { return }
        suggestWishes(others)
        if !isTaken("suits"), !isTaken("preferences") { ask(about: free, wishes: others) }
        guard !isTaken("impossible") else { return }
        for (heading, id) in columns.headingsOfSeries(among: denials.filter(holdsYesNoOrRanks)) {
            add(.series(.impossible, id: id), heading)
        }
    }

    private mutating func suggestWishes(_ others: [Heading]) {
        let wanted = columns.holdingAnswers(among: others, isOfDenials: false)
        let ranked = wanted.map(\.heading).filter {
            FormHeading.isOfRank($0.text) && columns.question(of: $0) == .suits
        }
        let likely = others.filter(holdsYesNoOrRanks)
        var ofSeries = columns.headingsOfSeries(among: likely)
        let ranking = columns.ranking(of: ofSeries)
        let isGrid =
            !ofSeries.isEmpty
            && (ranking != nil
                || ofSeries.map(\.heading).allSatisfy(holdsChoices) && !columns.hasWordsBetween(ofSeries))
        let rivals = isGrid ? columns.rivals(of: ofSeries, among: likely) : []
        if isGrid { completeGrid(&ofSeries, others) }
        // Where each of several columns names its own series, none of them is all of the answer.
        let ofGrid = isGrid && ofSeries.count > 1 ? Set((ofSeries.map(\.heading) + rivals).map(\.column)) : []
        let whole = wanted.filter { !ofGrid.contains($0.heading.column) }
        let best = plainest(of: whole.map(\.heading)).flatMap { best in whole.first { $0.heading.column == best.column }
        }
        if let ordered = FormHeading.ordered(byRank: ranked) {
            for (index, heading) in ordered.enumerated() { add(.wish(rank: index + 1), heading) }
        } else if let best, !isGrid || best.answers >= ofSeries.map({ columns.texts(in: $0.heading).count }).max() ?? 0
        {
            addAnswers(in: best.heading)
        } else if isGrid, rivals.isEmpty {
            for (heading, id) in ofSeries { add(ranking != nil ? .rank(id: id) : .series(.suits, id: id), heading) }
            if ranking == .last { reverseRanks(of: ofSeries.map(\.heading)) }
        } else if !isGrid, whole.isEmpty, let first = plainest(of: columns.namingDays(among: others)) {
            addAnswers(in: first)
        }
    }

    private mutating func addAnswers(in heading: Heading) {
        guard FormHeading.asksForOrder(heading.text) else { return add(.answers(.suits), heading) }
        // The form can only say that the best stands first.
        if [.last, .unclear].contains(OrderLegend(heading.text)) { return reversed = [heading.text] }
        add(.answers(.preferences), heading)
    }

    /// As the headings say it, the highest number is the best.
    private mutating func reverseRanks(of headings: [Heading]) {
        let numbers = Set(headings.flatMap { columns.texts(in: $0) }.compactMap { WrittenRank($0)?.rank })
        guard let highest = numbers.max(), form?.ranks.isEmpty ?? true else { return }
        ranks = Dictionary(uniqueKeysWithValues: (1...highest).map { ($0, ["\(highest + 1 - $0)"]) })
    }

    /// Of which columns it is to be asked whether they are the wishes: those that hold answers, of which none is the one.
    private mutating func ask(about free: [Heading], wishes: [Heading]) {
        guard reversed.isEmpty else { return }
        graded = columns.graded(among: free)
        guard graded == nil else { return }
        let holding = free.filter { columns.question(of: $0) != .impossible }
        let grid = columns.headingsOfSeries(among: holding.filter(holdsYesNoOrRanks))
        let answering =
            columns.holdingAnswers(among: holding, isOfDenials: false).map(\.heading) + grid.map(\.heading)
            + columns.rivals(of: grid, among: wishes.filter(holdsYesNoOrRanks))
        let asked = Set(answering.map(\.column))
        doubtful = free.filter { asked.contains($0.column) }.map(\.text)
    }

    /// With the columns of series that are left, whatever stands in them: without them, these series would suit nobody.
    private mutating func completeGrid(_ grid: inout [(heading: Heading, id: String)], _ open: [Heading]) {
        let known = Set(grid.map(\.id))
        grid += columns.headingsOfSeries(among: open).filter { !known.contains($0.id) }
    }

    /// The one that asks what suits where some do, of several the one whose words all others have too; nil where one is as
    /// likely as another.
    func plainest(of found: [Heading]) -> Heading? {
        let asking = found.filter { columns.question(of: $0) == .suits }
        let likely = asking.isEmpty ? found : asking
        let words = likely.map { Set(RemarkTokens($0.text).words) }
        return zip(likely, words).first { _, own in words.allSatisfy(own.isSubset) }?.0
    }

    /// Whether there is something in the column, and all of it is so; some hundred rows tell.
    func holdsOnly(_ heading: Heading, _ isFitting: (Table.Cell.Content) -> Bool) -> Bool {
        let contents = table.rows.prefix(200).compactMap { $0.content(inColumn: heading.column) }
        return !contents.isEmpty && contents.allSatisfy(isFitting)
    }

    /// Whether at least half of what is in the column is so; some hundred rows tell.
    func holdsMostly(_ heading: Heading, _ isFitting: (Table.Cell.Content) -> Bool) -> Bool {
        let contents = table.rows.prefix(200).compactMap { $0.content(inColumn: heading.column) }
        return !contents.isEmpty && contents.count(where: isFitting) * 2 >= contents.count
    }

    /// Whether at least half of what is in the column says yes, no or a rank: what else is in it is asked for.
    private func holdsYesNoOrRanks(_ heading: Heading) -> Bool {
        textsAreMostly(heading) { columns.isChoice($0, under: heading) || WrittenRank($0) != nil }
    }

    /// Numbers beyond 1 rank or grade something, unless the heading says that they stand for yes and no: then a 1 is no yes.
    private func holdsChoices(_ heading: Heading) -> Bool {
        textsAreMostly(heading) { columns.isChoice($0, under: heading) }
            && (HeadingQuestion.namesChoices(heading.text) || !GradedColumns.areGrades(columns.texts(in: heading)))
    }

    private func textsAreMostly(_ heading: Heading, _ isFitting: (String) -> Bool) -> Bool {
        let texts = columns.texts(in: heading)
        return !texts.isEmpty && texts.count(where: isFitting) * 2 >= texts.count
    }
}
