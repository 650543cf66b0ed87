package import Rekke

/// Where a waiting registration stands in the queues, and what would give it a place.
extension Sentences {
    // MARK: - Queues

    /// Its number in every queue in one sentence, and what more places would give where others may move, if that is
    /// something else; nil where they were not worked out.
    func positions(of entry: WaitlistEntry) -> String? {
        guard let positions = entry.positions else {
            return entry.queue.flatMap { $0.isEmpty ? nil : self.number(inQueues: $0) }
        }
        guard !positions.isEmpty else { return words.noPlacesHelp }
        let queue = entry.queue ?? []
        let number = queue.isEmpty ? nil : self.number(inQueues: queue)
        if queue == positions { return number }
        return [number, whereOthersMay(move: positions)].compactMap(\.self).joined(separator: " ")
    }

    private func number(inQueues queue: [QueuePosition]) -> String {
        words.getsPlaceAfter(byPosition(queue).map { words.number($0.position, inQueueFor: all($0.series)) })
    }

    private func whereOthersMay(move positions: [QueuePosition]) -> String {
        let series = byPosition(positions).flatMap { group in
            group.series.map { "\(seriesName($0)) (\(group.position))" }
        }
        return words.getsPlaceWhereOthersMove(series.joined(separator: ", "))
    }

    /// The least of its numbers in queues, in a few words; nil where it has none in one for what is still to come.
    package func bestPosition(of entry: WaitlistEntry) -> String? {
        guard let best = byPosition(nothingLeft.queue(of: entry) ?? []).first else { return nil }
        return words.number(best.position, inQueueFor: series(best.series)).capitalisedFirst + "."
    }

    /// By rising position; in each the series in the programme's order.
    private func byPosition(_ positions: [QueuePosition]) -> [(position: Int, series: [String])] {
        var groups: [Int: [String]] = [:]
        for item in positions { groups[item.position, default: []].append(item.series) }
        return groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    // MARK: - What would help

    /// A sentence for each change that would help, those that differ in the series only together; nil where none were
    /// looked for.
    func remedies(of entry: WaitlistEntry) -> [String]? {
        guard let remedies = entry.remedies else { return nil }
        return remedies.isEmpty ? [words.nothingHelps] : grouped(remedies).map(sentence)
    }

    /// The smallest few changes that would help, in one sentence; nil where none were looked for, or where there are none
    /// and the queues say enough.
    package func smallestRemedies(of entry: WaitlistEntry) -> String? {
        guard let remedies = entry.remedies else { return nil }
        guard !remedies.isEmpty else { return entry.positions?.isEmpty == false ? nil : words.nothingHelps }
        let groups = grouped(remedies)
        // One more than is told would take no less room.
        let told = groups.count <= 4 ? groups : Array(groups.prefix(3))
        var parts = told.map(phrase)
        if groups.count > told.count { parts.append(words.orOtherChanges) }
        return words.wouldHelp(parts)
    }

    /// Which people more would give it a place; nil where that is not known to help.
    package func peopleThatWouldHelp(_ entry: WaitlistEntry) -> String? {
        let remedies = (entry.remedies ?? []).filter { if case .moreAttendees = $0.change { true } else { false } }
        return remedies.isEmpty ? nil : words.wouldHelp(grouped(remedies).map(phrase))
    }

    /// Those that one sentence can tell, which differ in the series only.
    private func grouped(_ remedies: [Remedy]) -> [[Remedy]] {
        var groups: [[Remedy]] = []
        for remedy in remedies {
            if let first = groups.last?.first, first.isTold(with: remedy) {
                groups[groups.count - 1].append(remedy)
            } else {
                groups.append([remedy])
            }
        }
        return groups
    }

    private func sentence(_ remedies: [Remedy]) -> String {
        let loss = loss(remedies[0].costs)
        return switch remedies[0].change {
        case .freePlaceOutsidePreferences: words.isFree(in: all(remedies.compactMap(\.change.series)), loss)
        case .move(let registration, let from, let to):
            words.ifMoved(names.name(ofRegistration: registration), from: seriesName(from), to: seriesName(to), loss)
        case .moreAttendees(let series, let meetings):
            words.ifMoreAttended(seriesName(series), on: dates.days(meetings), loss)
        case .addPlace: words.onePlaceMore(in: anyOf(remedies), loss)
        case .addSeats(_, let seats): words.moreSeats(seats, in: anyOf(remedies), loss)
        case .lowerMinimum: words.ifMinimumWereLowered(anyOf(remedies), loss)
        case .changeQuota(let series, let role, let bound):
            words.ifQuotaWere(bound, of: role, in: seriesName(series), loss)
        case .openSeries: words.ifOpened(anyOf(remedies), loss)
        case .addParallelSeries(_, let facilitators):
            words.ifDoubled(anyOf(remedies), withFurther: further(facilitators), loss)
        }
    }

    private func phrase(_ remedies: [Remedy]) -> String {
        let text =
            switch remedies[0].change {
            case .freePlaceOutsidePreferences: words.freePlace(in: anyOf(remedies, isShort: true))
            case .move(let registration, let from, let to):
                words.moving(names.name(ofRegistration: registration), from: seriesName(from), to: seriesName(to))
            case .moreAttendees(let series, let meetings):
                words.moreAttendees(seriesName(series), on: dates.days(meetings))
            case .addPlace: words.onePlaceMore(in: anyOf(remedies, isShort: true))
            case .addSeats(_, let seats): words.moreSeats(seats, in: anyOf(remedies, isShort: true))
            case .lowerMinimum: words.loweringMinimum(of: anyOf(remedies, isShort: true))
            case .changeQuota(let series, let role, let bound):
                words.changingQuota(to: bound, of: role, in: seriesName(series))
            case .openSeries: words.opening(anyOf(remedies, isShort: true))
            case .addParallelSeries(_, let facilitators):
                words.doubling(anyOf(remedies, isShort: true), withFurther: further(facilitators))
            }
        return text + loss(remedies[0].costs)
    }

    private func further(_ facilitators: Int) -> String? {
        facilitators == 0 ? nil : words.furtherFacilitators(facilitators)
    }

    private func loss(_ costs: [String]) -> String {
        costs.isEmpty ? "" : words.wouldLose(registrations(costs), areSeveral: costs.count > 1)
    }

    /// "A, B or C".
    ///
    /// - Parameter isShort: Of more than four the first three, and how many others.
    private func anyOf(_ remedies: [Remedy], isShort: Bool = false) -> String {
        let ids = remedies.compactMap(\.change.series)
        if let number = numberOfAllSeries(ids) { return words.anySeries(number) }
        var names = ids.map(seriesName)
        if isShort, names.count > 4 { names[3...] = [words.others(names.count - 3)] }
        return language.list(names, joinedBy: words.or)
    }
}

extension Remedy {
    /// Whether one sentence can tell both.
    fileprivate func isTold(with other: Remedy) -> Bool {
        guard costs == other.costs else { return false }
        return switch (change, other.change) {
        case (.freePlaceOutsidePreferences, .freePlaceOutsidePreferences), (.addPlace, .addPlace),
            (.openSeries, .openSeries), (.lowerMinimum, .lowerMinimum):
            true
        case (.addSeats(_, let one), .addSeats(_, let another)): one == another
        case (.addParallelSeries(_, let one), .addParallelSeries(_, let another)): one == another
        case (.freePlaceOutsidePreferences, _), (.addPlace, _), (.addSeats, _), (.lowerMinimum, _), (.changeQuota, _),
            (.openSeries, _), (.addParallelSeries, _), (.move, _), (.moreAttendees, _):
            false
        }
    }
}

extension Remedy.Change {
    /// The series that it is about.
    fileprivate var series: String? {
        switch self {
        case .freePlaceOutsidePreferences(let series), .addPlace(let series), .addSeats(let series, _),
            .lowerMinimum(let series), .changeQuota(let series, _, _), .openSeries(let series),
            .moreAttendees(let series, _), .addParallelSeries(let series, _):
            series
        case .move: nil
        }
    }
}
