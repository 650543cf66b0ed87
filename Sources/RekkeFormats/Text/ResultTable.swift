public import Rekke

extension Allocation {
    /// The result for people who have not read a manual: placements, the waitlist with reasons, warnings, and what was
    /// optimised.
    ///
    /// - Parameter problem: What was allocated.
    public func table(for problem: Problem, in language: Language = .english, style: TextStyle = TextStyle()) -> String
    {
        table(for: problem, in: language, style: style, keptOut: nil)
    }

    /// - Parameters:
    ///   - keptOut: Of a reallocation, who waits only because others keep their places; nil for an allocation.
    ///   - from: The day from which on a reallocation holds.
    func table(
        for problem: Problem, in language: Language, style: TextStyle, keptOut: Set<String>?,
        since from: LocalDate? = nil
    ) -> String {
        var table = ResultTable(self, problem, language, style)
        table.keptOut = keptOut
        table.sentences.since = from
        table.writeAll()
        return table.layout.text
    }
}

/// The table, section by section.
private struct ResultTable {
    let allocation: Allocation
    let programme: Programme
    let language: Language
    var sentences: Sentences
    let words: any Words
    /// By registration.
    let attendance: [String: [AttendanceGrid]]
    /// By series that nobody has a place in, how many facilitators it lacks.
    private let lacking: [String: Int]
    /// What more series lack is left to `rekke explain`: to work it out for each would take longer than to decide.
    private static let mostSeriesAsked = 30
    var layout: TextLayout
    var keptOut: Set<String>?

    init(_ allocation: Allocation, _ problem: Problem, _ language: Language, _ style: TextStyle) {
        self.allocation = allocation
        programme = problem.programme
        self.language = language
        words = language.words
        sentences = Sentences(problem, allocation, in: language)
        lacking =
            programme.series.count <= ResultTable.mostSeriesAsked ? allocation.lackingFacilitators(in: problem) : [:]
        attendance = Dictionary(grouping: allocation.attendanceGrids(in: problem), by: \.registration)
        layout = TextLayout(style)
    }

    mutating func writeAll() {
        writeTitle()
        if !allocation.guarantees.broken.isEmpty {
            layout.heading(words.brokenGuarantees, .alarm)
            for id in allocation.guarantees.broken { writeBroken(id) }
        }
        for series in allocation.series { write(series) }
        writeWaitlist()
        writeRejected()
        writeList(words.warnings, allocation.warnings.map(sentences.warning))
        writeList(words.envy, (allocation.envy ?? []).map(sentences.envy))
        layout.heading(words.optimisedInOrder)
        if keptOut != nil {
            layout.paragraph(sentences.reallocationComesFirst, indent: 2)
        }
        for (index, objective) in sentences.objectives(of: allocation).enumerated() {
            layout.paragraph(objective, lead: "\(index + 1). ", indent: 2)
        }
        layout.emptyLine()
        layout.paragraph(sentences.status(of: allocation, isReallocation: keptOut != nil))
    }

    /// A broken guarantee, with what would keep it.
    private mutating func writeBroken(_ id: String) {
        layout.paragraph(sentences.brokenGuarantee(id), indent: 2)
        let entry = allocation.waitlist.first { $0.registration == id }
        if let help = entry.flatMap(sentences.smallestRemedies) { layout.paragraph(help, indent: 4) }
    }

    private mutating func writeTitle() {
        layout.paragraph(printable(allocation.programme), emphasis: .bold)
        let policy = Policy.recognised(allocation.policy)
        let name = policy.name.map { " (\($0))" } ?? ""
        layout.paragraph("\(Policy.text(of: allocation, in: language).capitalisedFirst)\(name).")
        layout.paragraph(sentences.summary(of: allocation))
        if programme.timeZone != .oslo {
            layout.paragraph(words.timesAre(in: programme.timeZone.identifier))
        }
    }

    // MARK: Series

    private mutating func write(_ outcome: SeriesOutcome) {
        let series = sentences.names.series(outcome.id)
        layout.heading("\(sentences.names.name(ofSeries: outcome.id)) – \(sentences.occupancy(of: outcome))")
        if let series {
            let place = series.place.map { words.venue(printable($0)) } ?? ""
            layout.paragraph(sentences.dates.schedule(series.meetings) + place, indent: 2)
        }
        if let facilitators = lacking[outcome.id] {
            layout.paragraph(sentences.lacks(outcome.id, facilitators), indent: 2)
        }
        let placements = outcome.placed.compactMap { sentences.placement(of: $0) }
        layout.rows(
            placements.enumerated().map { index, placement in
                (
                    "\(index + 1). ", sentences.names.fullName(ofRegistration: placement.registration),
                    sentences.marks(of: placement)
                )
            }, indent: 2)
        for placement in placements {
            guard let grid = attendance[placement.registration]?.first(where: { $0.series == outcome.id }) else {
                continue
            }
            let who = sentences.attendees(in: grid)
            let name = sentences.names.name(ofRegistration: placement.registration)
            layout.paragraph(words.attending(for: name, who), indent: 2)
            if let absences = sentences.absences(in: grid) { layout.paragraph(absences, indent: 4) }
        }
        if outcome.facilitators != nil, !placements.isEmpty {
            let who = sentences.facilitation(of: outcome).joined(separator: "; ")
            layout.paragraph(words.facilitators(who), indent: 2)
        }
    }

    // MARK: Lists

    private mutating func writeWaitlist() {
        layout.heading(words.waitlist)
        if allocation.waitlist.isEmpty {
            layout.paragraph(words.nobodyWaits, indent: 2)
        }
        let waitlist = sentences.waitlist(of: allocation, keptOut: keptOut) { [names = sentences.names] in
            names.fullName(ofRegistration: $0)
        }
        for (entry, texts) in waitlist { writeItem(texts, lead: "\(entry.position). ") }
    }

    private mutating func writeRejected() {
        guard !allocation.rejected.isEmpty else { return }
        layout.heading(words.notConsidered)
        for rejection in allocation.rejected {
            let name = sentences.names.fullName(ofRegistration: rejection.registration)
            writeItem(sentences.rejection(rejection, called: name), lead: "– ")
        }
    }

    private mutating func writeItem(_ texts: [String], lead: String) {
        for (index, text) in texts.enumerated() {
            if index == 0 {
                layout.paragraph(text, lead: lead, indent: 2)
            } else {
                layout.paragraph(text, indent: 2 + lead.displayWidth)
            }
        }
    }

    private mutating func writeList(_ heading: String, _ items: [String]) {
        guard !items.isEmpty else { return }
        layout.heading(heading)
        for item in items { layout.paragraph(item, lead: "– ", indent: 2) }
    }
}
