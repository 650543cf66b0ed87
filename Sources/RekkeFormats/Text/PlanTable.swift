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
    var layout: TextLayout

    init(_ plan: Plan, _ options: PlanOptions, _ language: Language, _ style: TextStyle) {
        self.plan = plan
        self.options = options
        self.language = language
        layout = TextLayout(style)
    }

    mutating func writeAll() {
        guard let before = plan.steps.first, let last = plan.steps.last else { return }
        layout.paragraph(printable(before.allocation.programme), emphasis: .bold)
        layout.paragraph(question)
        writeNumbers()
        for (number, step) in plan.steps.enumerated().dropFirst() { write(step, number, before.allocation) }
        layout.emptyLine()
        switch plan.status {
        case .feasible where last.allocation.status == .feasible:
            layout.paragraph(
                language(
                    "The time limit ended the search: the last choice is not proven best, and more were not tried.",
                    "Tidsgrensen avbrøt søket: Det siste valget er ikke bevist best, og flere er ikke prøvd."))
        case .feasible:
            layout.paragraph(
                language(
                    "The time limit ended the search: whether more series, or more facilitators, would let others in is "
                        + "not known.",
                    "Tidsgrensen avbrøt søket: Om flere møterekker eller flere fasilitatorer ville gitt flere plass, er "
                        + "ikke kjent."))
        case .optimal:
            if let nothingToAdd {
                layout.paragraph(nothingToAdd)
                break
            }
            if plan.steps.count <= options.series { layout.paragraph(atTheEnd) }
            layout.paragraph(
                language(
                    "It is proven that no other choice is better.", "Det er bevist at ingen andre valg er bedre."))
            if let unasked { layout.paragraph(unasked) }
        }
        if let lacking = plan.lackingFacilitators { write(lacking, last) }
    }

    private var question: String {
        let number = options.series
        var sentences = [
            options.parallel
                ? language(
                    "The best choice of at most \(number) candidates and parallel series to add.",
                    "Det beste valget av høyst \(number) foreslåtte og parallelle møterekker som kan legges til.")
                : language(
                    "The best choice of at most \(number) candidates to add.",
                    "Det beste valget av høyst \(number) foreslåtte møterekker som kan legges til.")
        ]
        if options.facilitators > 0 {
            let count = language.count(options.facilitators, .facilitator)
            sentences.append(
                language(
                    "With \(count) more, always free.",
                    "Med \(count) til, alltid ledig\(options.facilitators == 1 ? "" : "e")."))
        }
        sentences.append(language("Nobody loses a place.", "Ingen mister plassen sin."))
        return sentences.joined(separator: " ")
    }

    private var candidates: [Series] {
        plan.steps.first?.problem.programme.series.filter { $0.status == .candidate } ?? []
    }

    /// That there was nothing to choose from; nil where there was.
    private var nothingToAdd: String? {
        guard !options.parallel, candidates.isEmpty else { return nil }
        return language(
            "The programme has no candidates, so nothing was tried: give a series the status candidate, or try --parallel.",
            "Programmet har ingen foreslåtte møterekker, så ingenting er prøvd: Gi en møterekke status candidate, eller prøv "
                + "--parallel.")
    }

    /// Which candidates nobody who waits listed; nil where there are none.
    private var unasked: String? {
        guard let step = plan.steps.first else { return nil }
        let waiting = Set(step.allocation.waitlist.map(\.registration))
        let wishes = step.problem.registrations.filter { waiting.contains($0.id) }.map(\.preferences)
        let unasked = candidates.filter { series in wishes.allSatisfy { $0.rank(of: series.id) == nil } }
        guard !wishes.isEmpty, !unasked.isEmpty else { return nil }
        let sentences = Sentences(step.problem, step.allocation, in: language)
        let names = sentences.series(unasked.map(\.id))
        return language(
            "Nobody who waits has listed \(names): they may not have been asked about it.",
            "Ingen av dem som venter, har ført opp \(names): De er kanskje ikke spurt om det.")
    }

    private var atTheEnd: String {
        plan.steps.count == 1
            ? language(
                "No added series would let anyone else in.", "Ingen ny møterekke ville gitt flere plass.")
            : language(
                "More than these, up to \(options.series), would let nobody else in.",
                "Flere enn disse, opp til \(options.series), ville ikke gitt flere plass.")
    }

    // MARK: Numbers

    private mutating func writeNumbers() {
        func row(_ label: String, _ number: (Plan.Step) -> Int) -> (label: String, cells: [String]) {
            (label, plan.steps.map { String(number($0)) })
        }
        var rows = [
            row(language("series added", "nye møterekker")) { $0.added.count },
            row(language("placed", "med plass"), \.allocation.summary.placed),
            row(language("on the waitlist", "på venteliste"), \.allocation.summary.waitlisted),
            row(language("not considered", "ikke med i fordelingen"), \.allocation.summary.rejected),
            row(language("sum of wish numbers", "sum av ønskenumre"), \.allocation.summary.totalRank),
        ]
        if plan.steps.contains(where: { !$0.allocation.leading.isEmpty }) {
            rows.append(
                row(language("facilitators used", "fasilitatorer i bruk")) { $0.allocation.leading.count })
        }
        let headings = plan.steps.indices.map {
            $0 == 0
                ? (options.facilitators == 0 ? language("now", "nå") : language("none", "ingen"))
                : language("up to \($0)", "inntil \($0)")
        }
        layout.columns(headings, rows, indent: 2)
    }

    // MARK: One step

    private mutating func write(_ step: Plan.Step, _ number: Int, _ before: Allocation) {
        let sentences = Sentences(step.problem, step.allocation, in: language)
        layout.heading(
            number == 1
                ? language("One series at most", "Høyst én møterekke")
                : language("\(number) series at most", "Høyst \(number) møterekker"))
        let difference = Comparison(of: step.allocation, with: before)
        guard !step.added.isEmpty else {
            layout.paragraph(
                language("None: with so few, nobody else gets a place.", "Ingen: Med så få får ikke flere plass."),
                indent: 2)
            return
        }
        for id in step.added {
            let times = sentences.names.series(id).map { ": " + sentences.dates.schedule($0.meetings) } ?? ""
            let placed = step.allocation.series.first { $0.id == id }?.placed.count ?? 0
            let places = language.count(placed, .registration)
            layout.paragraph(
                language(
                    "Add \(sentences.seriesName(id))\(times). It takes \(places).",
                    "Legg til \(sentences.seriesName(id))\(times). Den tar \(places)."), lead: "+ ", indent: 2)
        }
        if step.allocation.status == .feasible {
            layout.paragraph(
                language(
                    "Not proven best: the time limit ended the search.", "Ikke bevist best: Tidsgrensen avbrøt søket."),
                indent: 2)
        }
        let gained = difference.gained.map { id in
            let name = sentences.names.fullName(ofRegistration: id)
            guard let placement = sentences.placement(of: id) else { return name }
            return "\(name): \(sentences.seriesName(placement.series)) (\(sentences.marks(of: placement)))"
        }
        let moved = difference.moved.map { move in
            let name = sentences.names.fullName(ofRegistration: move.registration)
            let (from, to) = (sentences.seriesName(move.from), sentences.seriesName(move.to))
            return language("\(name): from \(from) to \(to)", "\(name): fra \(from) til \(to)")
        }
        writeList(language("Gets a place", "Får plass"), gained)
        writeList(language("Moves", "Flyttes"), moved)
    }

    private mutating func writeList(_ heading: String, _ items: [String]) {
        guard !items.isEmpty else { return }
        layout.paragraph(heading, indent: 2, emphasis: .bold)
        for item in items.prefix(20) { layout.paragraph(item, lead: "– ", indent: 4) }
        let others = items.count - 20
        guard others > 0 else { return }
        layout.paragraph(language("… and \(others) more", "… og \(others) til"), indent: 4)
    }

    // MARK: Facilitators

    private mutating func write(_ lacking: Plan.LackingFacilitators, _ last: Plan.Step) {
        let sentences = Sentences(lacking.problem, nil, in: language)
        let known = Set(last.added)
        let added = lacking.added.filter { !known.contains($0) }
        let number = last.problem.programme.facilitators.count + 1
        let times = sentences.dates.regularTimes(lacking.meetings)
        let isOne = lacking.facilitators == 1
        let who = language(
            isOne ? "A \(ordinal(number)) facilitator" : "\(lacking.facilitators) more facilitators",
            isOne ? "en \(ordinal(number)) fasilitator" : "\(lacking.facilitators) fasilitatorer til")
        let effect =
            added.isEmpty
            ? language("more could be placed", "kunne flere fått plass")
            : language(
                "would let \(sentences.series(added)) run", "kunne \(sentences.series(added)) blitt gjennomført")
        let count = language(
            "\(lacking.placed) more would get a place", "\(lacking.placed) til ville fått plass")
        layout.paragraph(
            language("What is lacking is facilitators, not series.", "Det mangler fasilitatorer, ikke møterekker."),
            emphasis: .bold)
        layout.paragraph(
            language(
                added.isEmpty
                    ? "With \(lowercasedFirst(who)), free \(times), \(effect): \(count)."
                    : "\(who), free \(times), \(effect): \(count).",
                "Med \(who), ledig\(isOne ? "" : "e") \(times), \(effect): \(count)."))
    }

    private func lowercasedFirst(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

    private func ordinal(_ number: Int) -> String {
        let english = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
        let norwegian = [
            "første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuende", "åttende", "niende", "tiende",
        ]
        return number <= 10
            ? language(english[number - 1], norwegian[number - 1]) : language("further", "ny")
    }
}

extension Allocation {
    /// Whoever leads a meeting.
    fileprivate var leading: Set<String> {
        Set(series.flatMap { $0.facilitators ?? [] }.flatMap(\.facilitators))
    }
}

extension Dates {
    /// "on Tuesdays at 09:00–11:00"; where they have more than a few such times, all of them, or how many there are.
    fileprivate func regularTimes(_ meetings: [Meeting]) -> String {
        var regular: [String] = []
        for meeting in meetings {
            let weekday = plural(zone.localTime(at: meeting.start).date.weekday)
            let time = language("on \(weekday) at \(hours(of: meeting))", "\(weekday) kl. \(hours(of: meeting))")
            if !regular.contains(time) { regular.append(time) }
        }
        if regular.count <= 3 { return language.list(regular) }
        guard let first = meetings.first, let last = meetings.last, meetings.count > 12 else {
            let times = schedule(meetings)
            return language("at these times: \(times)", "på disse tidspunktene: \(times)")
        }
        let (from, to) = (moment(first.start), moment(last.start))
        return language(
            "for \(meetings.count) meetings from \(from) to \(to) (listed with --format json)",
            "til \(meetings.count) møter fra \(from) til \(to) (listet opp med --format json)")
    }

    private func plural(_ weekday: Weekday) -> String {
        switch weekday {
        case .monday: language("Mondays", "mandager")
        case .tuesday: language("Tuesdays", "tirsdager")
        case .wednesday: language("Wednesdays", "onsdager")
        case .thursday: language("Thursdays", "torsdager")
        case .friday: language("Fridays", "fredager")
        case .saturday: language("Saturdays", "lørdager")
        case .sunday: language("Sundays", "søndager")
        }
    }
}
