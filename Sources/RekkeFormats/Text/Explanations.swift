public import Rekke

/// Why every registration got what it got, in whole sentences: made of a problem and its allocation once, and asked as often
/// as there are registrations.
public struct Explanations: Sendable {
    private let sentences: Sentences
    private let allocation: Allocation
    private let attendances: AttendancesOfPeople
    private let waiting: [String: WaitlistEntry]
    private let rejections: [String: Rejection]
    private let envy: [String: [Envy]]
    private let series: [String: SeriesOutcome]
    /// In `allocation.placements`.
    private let positions: [String: Int]

    /// - Parameter problem: What was allocated.
    public init(of allocation: Allocation, in problem: Problem, in language: Language = .english) {
        sentences = Sentences(problem, allocation, in: language)
        self.allocation = allocation
        attendances = AttendancesOfPeople(allocation, problem)
        func first<Entry>(_ entries: [Entry], by id: (Entry) -> String) -> [String: Entry] {
            Dictionary(entries.map { (id($0), $0) }) { first, _ in first }
        }
        waiting = first(allocation.waitlist, by: \.registration)
        rejections = first(allocation.rejected, by: \.registration)
        series = first(allocation.series, by: \.id)
        envy = Dictionary(grouping: allocation.envy ?? [], by: \.registration)
        positions = Dictionary(allocation.placements.enumerated().map { ($1.registration, $0) }) { first, _ in first }
    }

    /// The sentences about a registration; nil where the result does not name it.
    public subscript(registration: String) -> [String]? {
        let texts: [String]? =
            if let placement = sentences.placement(of: registration) {
                explanation(of: placement) + sentences.attendance(attendances.grid(of: placement))
            } else if let entry = waiting[registration] {
                explanation(of: entry)
            } else if let rejection = rejections[registration] {
                sentences.rejection(rejection, called: sentences.names.name(ofRegistration: registration))
            } else {
                nil
            }
        return texts?.map(withPlainSpaces)
    }

    /// The same as one text, a paragraph for each sentence.
    public func text(of registration: String, style: TextStyle = TextStyle()) -> String? {
        guard let sentences = self[registration] else { return nil }
        var layout = TextLayout(style)
        for sentence in sentences { layout.paragraph(sentence) }
        return layout.text
    }

    private func explanation(of entry: WaitlistEntry) -> [String] {
        let broken = allocation.guarantees.broken.contains(entry.registration)
        return (broken ? [sentences.brokenGuarantee(entry.registration)] : [])
            + [sentences.position(of: entry, among: allocation.waitlist.count)]
            + sentences.reasons(for: entry, called: sentences.names.name(ofRegistration: entry.registration))
            + [sentences.positions(of: entry)].compactMap { $0 } + (sentences.remedies(of: entry) ?? [])
            + (envy[entry.registration] ?? []).map { sentences.envy($0) }
    }

    private func explanation(of placement: Placement) -> [String] {
        [sentences.place(placement), sentences.suitability(placement)] + sentences.promise(placement)
            + betterWishes(placement)
    }

    /// Every series that it ranks better than what it got, and who holds it.
    private func betterWishes(_ placement: Placement) -> [String] {
        guard !placement.confirmed, let registration = sentences.names.registration(placement.registration) else {
            return []
        }
        return sentences.programme.series.compactMap { series in
            guard let rank = registration.preferences.rank(of: series.id), rank < placement.rank,
                !registration.impossible.contains(series.id)
            else { return nil }
            let envied = envy[registration.id]?.first { $0.series == series.id }
            if let envied { return sentences.envy(envied) }
            let holders = self.series[series.id]?.placed ?? []
            let isFull = !holders.isEmpty && holders.count >= series.capacity
            return sentences.missed(
                series, rank, heldBy: isFull && !holders.contains { comes($0, after: placement) } ? holders : nil)
        }
    }

    /// Whether that registration stands after this placement's and is not confirmed.
    private func comes(_ other: String, after own: Placement) -> Bool {
        guard let position = positions[other], let ownPosition = positions[own.registration] else { return false }
        return position > ownPosition && !allocation.placements[position].confirmed
    }
}

extension Allocation {
    /// Why a registration got what it got, as one text, a paragraph for each sentence; nil where the result does not name
    /// it. For many of them make `Explanations` once.
    ///
    /// - Parameter problem: What was allocated.
    public func explanationText(
        of registration: String, in problem: Problem, in language: Language = .english, style: TextStyle = TextStyle()
    ) -> String? {
        Explanations(of: self, in: problem, in: language).text(of: registration, style: style)
    }
}

extension Sentences {
    fileprivate func position(of entry: WaitlistEntry, among count: Int) -> String {
        let name = names.name(ofRegistration: entry.registration)
        return language(
            "\(name) is number \(entry.position) of \(count) on the waitlist.",
            "\(name) er nummer \(entry.position) av \(count) på ventelisten.")
    }

    fileprivate func place(_ placement: Placement) -> String {
        let name = names.name(ofRegistration: placement.registration)
        let series = seriesName(placement.series)
        let dates = names.series(placement.series).map { ": " + self.dates.schedule($0.meetings) } ?? ""
        return placement.confirmed
            ? language(
                "\(name) has a confirmed place in \(series)\(dates).",
                "\(name) har en bekreftet plass i \(series)\(dates).")
            : language("\(name) has a place in \(series)\(dates).", "\(name) har fått plass i \(series)\(dates).")
    }

    fileprivate func suitability(_ placement: Placement) -> String {
        if placement.outsidePreferences {
            return placement.confirmed
                ? language("It did not list that series.", "Møterekken er ikke blant ønskene.")
                : language(
                    "It did not list that series; it gets it because it is guaranteed a place.",
                    "Møterekken er ikke blant ønskene; den er gitt fordi påmeldingen er garantert plass.")
        }
        switch names.registration(placement.registration)?.preferences {
        case .allSuit:
            return language(
                "It gave no preferences, so that every series suits.",
                "Det er ikke oppgitt noen ønsker, så alle møterekker passer.")
        case .suits: return language("It answered that this series suits.", "Møterekken er oppgitt å passe.")
        case .ranking, .ranks, nil:
            return language(
                "That is its wish number \(placement.rank).", "Det er ønske nummer \(placement.rank).")
        }
    }

    fileprivate func promise(_ placement: Placement) -> [String] {
        var sentences: [String] = []
        if placement.guaranteed, placement.confirmed || !placement.outsidePreferences {
            sentences.append(language("It is guaranteed a place.", "Påmeldingen er garantert plass."))
        }
        if placement.confirmed,
            let reason = names.registration(placement.registration)?.placedReason.map(printable)
        {
            sentences.append(
                language(
                    "Somebody decided the place by hand: “\(reason)”.", "Plassen er bestemt for hånd: «\(reason)»."))
        }
        return sentences
    }

    /// - Parameter holders: All who hold its places, where they are full and none comes after whom the sentence is about; else nil.
    fileprivate func missed(_ series: Series, _ rank: Int, heldBy holders: [String]?) -> String {
        let name = seriesName(series.id)
        let lead = language("It did not get \(name) (wish \(rank)): ", "Det ble ikke \(name) (ønske \(rank)): ")
        switch series.status {
        case .closed: return lead + language("the series is closed.", "Møterekken er stengt.")
        case .candidate: return lead + language("the series has not been opened.", "Møterekken er ikke åpnet.")
        case .open: break
        }
        guard let holders else {
            return lead
                + language(
                    "its attendees, another rule or the policy stood in the way.",
                    "Deltakerne, en annen regel eller fordelingsregelen sto i veien.")
        }
        let places = language.count(series.capacity, .place)
        let isOne = series.capacity == 1
        return lead
            + language(
                "the \(places) \(isOne ? "is" : "are") held by \(registrations(holders)), "
                    + (isOne ? "which comes before it or is confirmed." : "which come before it or are confirmed."),
                "\(places.capitalisedFirst) er gitt til \(registrations(holders)), som står foran eller har bekreftet plass."
            )
    }

    /// Who comes, and who misses what.
    fileprivate func attendance(_ grid: AttendanceGrid?) -> [String] {
        guard let grid else { return [] }
        let who = attendees(in: grid)
        return [language("These attend: \(who).", "Disse deltar: \(who).")] + (absences(in: grid).map { [$0] } ?? [])
    }
}
