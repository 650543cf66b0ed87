public import Rekke

extension Plan {
    /// Which series to add, for people: numbers side by side, then for each number of series which ones, who gains and who
    /// moves; and whether facilitators lack rather than series.
    ///
    /// - Parameter options: What could be added.
    public func table(
        _ options: PlanOptions, in language: Language = .english, style: TextStyle = TextStyle()
    ) -> String {
        var table = PlanTable(self, options, language, style)
        table.writeAll()
        return table.layout.text
    }
}

private struct PlanTable {
    let plan: Plan
    let options: PlanOptions
    let language: Language
    let words: any Words
    var layout: TextLayout

    init(_ plan: Plan, _ options: PlanOptions, _ language: Language, _ style: TextStyle) {
        self.plan = plan
        self.options = options
        self.language = language
        words = language.words
        layout = TextLayout(style)
    }

    mutating func writeAll() {
        guard let before = plan.steps.first, let last = plan.steps.last else { return }
        layout.paragraph(printable(before.allocation.programme), emphasis: .bold)
        layout.paragraph(question)
        writeNumbers()
        for (number, step) in plan.steps.enumerated().dropFirst() { write(step, number, before.allocation) }
        layout.emptyLine()
        for sentence in ending(last) { layout.paragraph(sentence) }
        if let lacking = plan.lackingFacilitators { write(lacking, last) }
    }

    private var question: String {
        let choice =
            options.parallel
            ? words.bestChoice(ofCandidatesAndParallelSeriesAtMost: options.series)
            : words.bestChoice(ofCandidatesAtMost: options.series)
        let further =
            options.facilitators == 0
            ? []
            : [
                words.withFurther(
                    language.count(options.facilitators, .facilitator), areSeveral: options.facilitators != 1)
            ]
        return ([choice] + further + [words.nobodyLosesPlace]).joined(separator: " ")
    }

    /// How good the choices are, and what others there might be.
    private func ending(_ last: Plan.Step) -> [String] {
        guard plan.status == .optimal else {
            return [
                last.allocation.status == .feasible ? words.lastChoiceNotProvenBest : words.notKnownWhetherMoreHelp
            ]
        }
        guard options.parallel || !candidates.isEmpty else { return [words.nothingToAdd] }
        let more =
            plan.steps.count == 1 ? words.noSeriesLetsAnyoneIn : words.moreLetNobodyIn(upTo: options.series)
        return (plan.steps.count <= options.series ? [more] : []) + [words.noOtherChoiceIsBetter]
            + [unasked].compactMap(\.self)
    }

    private var candidates: [Series] {
        plan.steps.first?.problem.programme.series.filter { $0.status == .candidate } ?? []
    }

    /// Which candidates nobody who waits listed; nil where there are none.
    private var unasked: String? {
        guard let step = plan.steps.first else { return nil }
        let waiting = Set(step.allocation.waitlist.map(\.registration))
        let wishes = step.problem.registrations.filter { waiting.contains($0.id) }.map(\.preferences)
        let unasked = candidates.filter { series in wishes.allSatisfy { $0.rank(of: series.id) == nil } }
        guard !wishes.isEmpty, !unasked.isEmpty else { return nil }
        let sentences = Sentences(step.problem, step.allocation, in: language)
        return words.nobodyListed(sentences.named(unasked.map(\.id)))
    }

    // MARK: Numbers

    private mutating func writeNumbers() {
        func row(_ label: String, _ number: (Plan.Step) -> Int) -> (label: String, cells: [String]) {
            (label, plan.steps.map { String(number($0)) })
        }
        var rows = [
            row(words.seriesAdded) { $0.added.count },
            row(words.placed, \.allocation.summary.placed),
            row(words.onTheWaitlist, \.allocation.summary.waitlisted),
            row(words.ofThoseNotConsidered, \.allocation.summary.rejected),
            row(words.sumOfWishNumbers, \.allocation.summary.totalRank),
        ]
        if plan.steps.contains(where: { !$0.allocation.leading.isEmpty }) {
            rows.append(row(words.facilitatorsUsed) { $0.allocation.leading.count })
        }
        let before = options.facilitators == 0 ? words.now : words.noneAdded
        let headings = plan.steps.indices.map { $0 == 0 ? before : words.upTo($0) }
        layout.columns(headings, rows, indent: 2)
    }

    // MARK: One step

    private mutating func write(_ step: Plan.Step, _ number: Int, _ before: Allocation) {
        let sentences = Sentences(step.problem, step.allocation, in: language)
        layout.heading(words.atMostAdded(number))
        let difference = Comparison(of: step.allocation, with: before)
        guard !step.added.isEmpty else {
            let isProven = step.allocation.status != .feasible
            layout.paragraph(isProven ? words.soFewLetNobodyIn : words.stepNotProvenBest, indent: 2)
            return
        }
        for id in step.added {
            let times = sentences.names.series(id).map { ": " + sentences.dates.schedule($0.meetings) } ?? ""
            let placed = step.allocation.series.first { $0.id == id }?.placed.count ?? 0
            let addition = words.add(
                sentences.seriesName(id) + times, taking: language.count(placed, .registration))
            layout.paragraph(addition, lead: "+ ", indent: 2)
        }
        if step.allocation.status == .feasible {
            layout.paragraph(words.stepNotProvenBest, indent: 2)
        }
        let gained = difference.gained.map { id in
            let name = sentences.names.fullName(ofRegistration: id)
            guard let placement = sentences.placement(of: id) else { return name }
            return "\(name): \(sentences.seriesName(placement.series)) (\(sentences.marks(of: placement)))"
        }
        let moved = difference.moved.map { move in
            let name = sentences.names.fullName(ofRegistration: move.registration)
            return words.moves(name, from: sentences.seriesName(move.from), to: sentences.seriesName(move.to))
        }
        writeList(words.getsPlace, gained)
        writeList(words.moves, moved)
    }

    private mutating func writeList(_ heading: String, _ items: [String]) {
        guard !items.isEmpty else { return }
        layout.paragraph(heading, indent: 2, emphasis: .bold)
        for item in items.prefix(20) { layout.paragraph(item, lead: "– ", indent: 4) }
        let others = items.count - 20
        guard others > 0 else { return }
        layout.paragraph(words.andMore(others), indent: 4)
    }

    // MARK: Facilitators

    private mutating func write(_ lacking: Plan.LackingFacilitators, _ last: Plan.Step) {
        layout.paragraph(words.facilitatorsLackNotSeries, emphasis: .bold)
        layout.paragraph(
            lacking.sentence(
                after: last.added, beside: last.problem.programme.facilitators.count, in: language))
    }
}

extension Allocation {
    /// Whoever leads a meeting.
    fileprivate var leading: Set<String> {
        Set(series.flatMap { $0.facilitators ?? [] }.flatMap(\.facilitators))
    }
}
