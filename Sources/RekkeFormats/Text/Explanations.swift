public import Rekke

/// Why every registration got what it got, in whole sentences: made of a problem and its allocation once, and asked as often
/// as there are registrations.
public struct Explanations: Sendable {
    private let sentences: Sentences
    private let allocation: Allocation
    private let attendances: AttendancesOfPeople
    private let waiting: [String: WaitlistEntry]
    private let rejections: [String: Rejection]
    /// How many facilitators series lack.
    private let lacking: [String: Int]
    private let envy: [String: [Envy]]
    private let series: [String: SeriesOutcome]
    /// In `allocation.placements`.
    private let positions: [String: Int]

    /// Of what was decided for a track, or for a programme without tracks.
    public init(of track: TrackAllocation, in language: Language = .english) {
        self.init(
            of: track.allocation, in: track.problem, deciding: track.problem.remaining(of: track.answer), in: language,
            since: track.answer.reallocation?.from)
    }

    /// Of a programme without tracks.
    ///
    /// - Parameters:
    ///   - allocation: What was decided.
    ///   - problem: What was allocated.
    ///   - language: Of the sentences. The default is English.
    public init(of allocation: Allocation, in problem: Problem, in language: Language = .english) {
        self.init(of: allocation, in: problem, deciding: problem, in: language)
    }

    /// - Parameters:
    ///   - coming: What of it there was to decide: what has been lacks nobody.
    ///   - from: The day from which on it was to decide.
    private init(
        of allocation: Allocation, in problem: Problem, deciding coming: Problem, in language: Language,
        since from: LocalDate? = nil
    ) {
        var sentences = Sentences(problem, allocation, in: language)
        sentences.since = from
        self.sentences = sentences
        self.allocation = allocation
        attendances = AttendancesOfPeople(allocation, problem)
        func first<Entry>(_ entries: [Entry], by id: (Entry) -> String) -> [String: Entry] {
            Dictionary(entries.map { (id($0), $0) }) { first, _ in first }
        }
        waiting = first(allocation.waitlist, by: \.registration)
        rejections = first(allocation.rejected, by: \.registration)
        series = first(allocation.series, by: \.id)
        envy = Dictionary(grouping: allocation.envy ?? [], by: \.registration)
        let areInConflict = allocation.waitlist.contains { $0.reasons?.contains(where: \.isConflict) == true }
        lacking = areInConflict ? allocation.lackingFacilitators(in: coming) : [:]
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
            + lacking(for: entry) + [sentences.positions(of: entry)].compactMap { $0 }
            + (sentences.remedies(of: entry) ?? [])
            + (envy[entry.registration] ?? []).map { sentences.envy($0) }
    }

    /// What series lack that it could have: with the facilitators there are, others stand in its way.
    private func lacking(for entry: WaitlistEntry) -> [String] {
        guard !lacking.isEmpty, entry.reasons?.contains(where: \.isConflict) == true,
            let registration = sentences.names.registration(entry.registration)
        else { return [] }
        return sentences.programme.series.compactMap { series in
            guard let facilitators = lacking[series.id], registration.preferences.rank(of: series.id) != nil,
                !registration.impossible.contains(series.id)
            else { return nil }
            return sentences.lacks(series.id, facilitators)
        }
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
        words.waitlistNumber(entry.position, of: count, names.name(ofRegistration: entry.registration))
    }

    fileprivate func place(_ placement: Placement) -> String {
        let name = names.name(ofRegistration: placement.registration)
        let dates =
            names.series(placement.series).map {
                ": " + self.dates.schedule(placement.meetings(of: $0, in: programme.timeZone))
            } ?? ""
        let series = seriesName(placement.series) + dates
        return placement.confirmed ? words.has(confirmedPlace: series, name) : words.has(place: series, name)
    }

    fileprivate func suitability(_ placement: Placement) -> String {
        if placement.outsidePreferences {
            return placement.confirmed ? words.didNotListIt : words.didNotListItButIsGuaranteed
        }
        return switch names.registration(placement.registration)?.preferences {
        case .allSuit: words.everySeriesSuits
        case .suits: words.seriesSuits
        case .ranking, .ranks, nil: words.isWish(number: placement.rank)
        }
    }

    fileprivate func promise(_ placement: Placement) -> [String] {
        let isTold = placement.guaranteed && (placement.confirmed || !placement.outsidePreferences)
        let reason = placement.confirmed ? names.registration(placement.registration)?.placedReason : nil
        return (isTold ? [words.isGuaranteed] : []) + (reason.map { [words.decidedByHand(printable($0))] } ?? [])
    }

    /// - Parameter holders: All who hold its places, where they are full and none comes after whom the sentence is about; else nil.
    fileprivate func missed(_ series: Series, _ rank: Int, heldBy holders: [String]?) -> String {
        let reason =
            switch series.status {
            case .cancelled: words.seriesIsCancelled
            case _ where isOver(series.id): words.seriesIsOver
            case .closed: words.seriesIsClosed
            case .candidate: words.seriesIsNotOpened
            case .open: holders.map { areHeld(series.capacity, by: $0) } ?? words.somethingElseStoodInTheWay
            }
        return words.didNotGet(seriesName(series.id), wish: rank, because: reason)
    }

    private func areHeld(_ places: Int, by holders: [String]) -> String {
        words.areHeld(language.count(places, .place), areSeveral: places != 1, by: registrations(holders))
    }

    /// Who comes, and who misses what.
    fileprivate func attendance(_ grid: AttendanceGrid?) -> [String] {
        guard let grid else { return [] }
        return [words.attend(attendees(in: grid))] + (absences(in: grid).map { [$0] } ?? [])
    }
}
