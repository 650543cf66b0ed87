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

    /// - Parameter keptOut: Of a reallocation, who waits only because others keep their places; nil for an allocation.
    func table(for problem: Problem, in language: Language, style: TextStyle, keptOut: Set<String>?) -> String {
        var table = ResultTable(self, problem, language, style)
        table.keptOut = keptOut
        table.writeAll()
        return table.layout.text
    }
}

/// The table, section by section.
private struct ResultTable {
    let allocation: Allocation
    let programme: Programme
    let language: Language
    let sentences: Sentences
    /// By registration.
    let attendance: [String: [AttendanceGrid]]
    var layout: TextLayout
    var keptOut: Set<String>?

    init(_ allocation: Allocation, _ problem: Problem, _ language: Language, _ style: TextStyle) {
        self.allocation = allocation
        programme = problem.programme
        self.language = language
        sentences = Sentences(problem, allocation, in: language)
        attendance = Dictionary(grouping: allocation.attendanceGrids(in: problem), by: \.registration)
        layout = TextLayout(style)
    }

    mutating func writeAll() {
        writeTitle()
        if !allocation.guarantees.broken.isEmpty {
            layout.heading(language("Broken guarantees", "Brutte garantier"), .alarm)
            for id in allocation.guarantees.broken { writeBroken(id) }
        }
        for series in allocation.series { write(series) }
        writeWaitlist()
        writeRejected()
        writeList(language("Warnings", "Advarsler"), allocation.warnings.map(sentences.warning))
        writeList(
            language("Better wishes that somebody later got", "Bedre ønsker som noen lenger bak fikk"),
            (allocation.envy ?? []).map(sentences.envy))
        layout.heading(language("What was optimised, in this order", "Hva fordelingen går ut på, i denne rekkefølgen"))
        if keptOut != nil {
            layout.paragraph(
                language(
                    "First of all, whoever had a place has one, as few as possible move, and freed places go down the "
                        + "waitlist. Then:",
                    "Først og fremst skal alle som hadde plass, ha plass, færrest mulig flyttes, og ledige plasser går "
                        + "nedover ventelisten. Deretter:"), indent: 2)
        }
        for (index, objective) in sentences.objectives(of: allocation).enumerated() {
            layout.paragraph(objective, lead: "\(index + 1). ", indent: 2)
        }
        layout.emptyLine()
        layout.paragraph(status)
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
        layout.paragraph("\(policy.text(in: language).capitalisedFirst)\(name).")
        let summary = allocation.summary
        layout.paragraph(
            language(
                "\(count(summary.registrations, .registration)): \(summary.placed) placed, \(summary.waitlisted) on the "
                    + "waitlist, \(summary.rejected) not considered. "
                    + "\(count(summary.places, .place)) in open series, \(number(summary.freePlaces)) free.",
                "\(count(summary.registrations, .registration)): \(summary.placed) med plass, \(summary.waitlisted) på "
                    + "venteliste, \(summary.rejected) ikke med i fordelingen. "
                    + "\(count(summary.places, .place)) i åpne møterekker, \(freePlaces(summary.freePlaces))."))
        if programme.timeZone != .oslo {
            let zone = programme.timeZone.identifier
            layout.paragraph(language("Times are those of \(zone).", "Klokkeslettene gjelder \(zone)."))
        }
    }

    private var status: String {
        switch allocation.status {
        case .optimal where keptOut != nil:
            language(
                "optimal: it is proven that nothing better exists in which everyone keeps what they can keep",
                "optimal: det er bevist at ingenting er bedre når alle beholder det de kan beholde")
        case .optimal:
            language(
                "optimal: it is proven that nothing better exists", "optimal: det er bevist at ingenting er bedre")
        case .feasible:
            language(
                "not proven optimal: the time limit ended the search; all rules are kept, but there may be something better",
                "ikke bevist optimal: tidsgrensen avbrøt søket; alle regler er fulgt, men det kan finnes noe bedre")
        }
    }

    private func count(_ number: Int, _ noun: Language.Noun) -> String {
        language.count(number, noun).capitalisedFirst
    }

    private func number(_ number: Int) -> String { number == 0 ? language("none", "ingen") : String(number) }

    private func freePlaces(_ number: Int) -> String {
        "\(self.number(number)) \(number == 1 ? "ledig" : "ledige")"
    }

    // MARK: Series

    private mutating func write(_ outcome: SeriesOutcome) {
        let series = sentences.names.series(outcome.id)
        layout.heading("\(sentences.names.name(ofSeries: outcome.id)) – \(occupancy(outcome, series?.status))")
        if let series {
            let place = series.place.map { language(". Place: ", ". Sted: ") + printable($0) } ?? ""
            layout.paragraph(sentences.dates.schedule(series.meetings) + place, indent: 2)
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
            layout.paragraph(language("Attending for \(name): \(who)", "Deltakere fra \(name): \(who)"), indent: 2)
            if let absences = sentences.absences(in: grid) { layout.paragraph(absences, indent: 4) }
        }
        if outcome.facilitators != nil, !placements.isEmpty {
            let who = sentences.facilitation(of: outcome).joined(separator: "; ")
            layout.paragraph(language("Facilitators: \(who)", "Fasilitatorer: \(who)"), indent: 2)
        }
    }

    private func occupancy(_ outcome: SeriesOutcome, _ status: Series.Status?) -> String {
        let taken = outcome.placed.count
        switch status {
        case .closed where taken == 0: return language("closed", "stengt")
        case .candidate where taken == 0: return language("candidate, not opened", "foreslått, ikke åpnet")
        default: break
        }
        let places = "\(taken) \(language("of", "av")) \(language.count(outcome.places, .place))"
        guard outcome.places > 0 else { return language.count(0, .place) }
        let used = language("\(places) taken", "\(places) tatt")
        switch status {
        case .closed: return used + language(", closed", ", stengt")
        case .candidate: return used + language(", not opened", ", ikke åpnet")
        default:
            let free = max(0, outcome.places - taken)
            return used + ", "
                + (free == 0 ? language("full", "fulltegnet") : language("\(free) free", freePlaces(free)))
        }
    }

    // MARK: Lists

    private mutating func writeWaitlist() {
        layout.heading(language("Waitlist", "Venteliste"))
        if allocation.waitlist.isEmpty {
            layout.paragraph(language("Nobody waits.", "Ingen står på venteliste."), indent: 2)
        }
        // One full set often keeps out many: it is told once.
        var toldAt: [Int: Int] = [:]
        for entry in allocation.waitlist {
            let name = sentences.names.fullName(ofRegistration: entry.registration)
            let lead = "\(entry.position). "
            if case .placesTaken(let set)? = entry.reasons?.first {
                if let first = toldAt[set] {
                    writeItem([sentences.sameReason(as: first, name)] + help(for: entry), lead: lead)
                    continue
                }
                toldAt[set] = entry.position
            }
            // Where reasons were not asked for, the order alone says enough.
            let texts =
                keptOut?.contains(entry.registration) == true
                ? [sentences.keptOut(name)]
                : entry.reasons == nil ? [name] : sentences.reasons(for: entry, called: name)
            writeItem(texts + help(for: entry), lead: lead)
        }
    }

    /// Where it stands in the queues, and the smallest changes that would help; told with the guarantee where that is
    /// broken.
    private func help(for entry: WaitlistEntry) -> [String] {
        let isTold = allocation.guarantees.broken.contains(entry.registration)
        let help = isTold ? nil : sentences.smallestRemedies(of: entry)
        let texts = [sentences.bestPosition(of: entry), help].compactMap { $0 }
        return texts.isEmpty ? [] : [texts.joined(separator: " ")]
    }

    private mutating func writeRejected() {
        guard !allocation.rejected.isEmpty else { return }
        layout.heading(language("Not considered", "Ikke med i fordelingen"))
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
