extension ClaimCheck {
    /// What can be seen without solving of positions and remedies: that they are of the kinds that there are, in order, and
    /// of what they speak. Whether they are right, only solving the changed problem tells.
    var remedies: [Violation] {
        let path = InputPath([.field("waitlist")])
        var violations: [Violation] = []
        // One who waits for nothing that more places could give has none, but all are worked out together.
        let entries = allocation.waitlist
        if !entries.isEmpty, Set(entries.map { $0.positions == nil }).count > 1 {
            violations.append(Violation(path, "some entries have positions, and some have none"))
        }
        if !entries.isEmpty, Set(entries.map { $0.queue == nil }).count > 1 {
            violations.append(Violation(path, "some entries have queues, and some have none"))
        }
        if !entries.isEmpty, Set(entries.map { $0.remedies == nil }).count > 1 {
            violations.append(Violation(path, "some entries have remedies, and some have none"))
        }
        guard entries.contains(where: { $0.positions != nil || $0.queue != nil || $0.remedies != nil }) else {
            return violations
        }
        var lookup = RegistrationLookup(instance.problem.registrations, expecting: expectedWaitlist)
        var changes = PossibleChanges(self)
        let queues = entries.contains { $0.queue != nil } ? queueBase.map { CountedQueues($0) } : nil
        for (index, entry) in entries.enumerated()
        where entry.positions != nil || entry.queue != nil || entry.remedies != nil {
            guard let waiting = lookup.position(of: entry.registration).flatMap({ considered[$0] }) else { continue }
            violations += positions(
                entry.positions ?? [], upTo: allocation.waitlist.count, at: path[index].field("positions"))
            if let queue = entry.queue, let queues {
                violations += self.queue(queue, of: entry.registration, queues, at: path[index].field("queue"))
            }
            changes.consider(waiting)
            violations += remedies(entry, waiting, changes, at: path[index].field("remedies"))
        }
        return violations
    }

    /// The numbers in queues, which are for series that it asked for.
    private func queue(
        _ own: [QueuePosition], of waiting: String, _ queues: CountedQueues, at path: InputPath
    ) -> [Violation] {
        let asked = queues.asked[waiting] ?? []
        let claimed = Dictionary(own.compactMap { item in positions[item.series].map { ($0, item.position) } }) {
            first, _ in first
        }
        let others = own.filter { item in positions[item.series].map { !asked.contains($0) } == true }
        return positions(own, upTo: queues.length, at: path)
            + others.map { Violation(path.field($0.series), "is not among the series that it asked for and may get") }
            + instance.series.indices.compactMap { series in
                guard let numbers = queues.numbers[series], claimed[series] != numbers[waiting] else { return nil }
                return Violation(
                    path.field(instance.series[series].id),
                    numbers[waiting].map { "should be \($0)" } ?? "should not be there")
            }
    }

    private func positions(_ own: [QueuePosition], upTo most: Int, at path: InputPath) -> [Violation] {
        let known = own.map { positions[$0.series] }
        if known.contains(nil) { return [Violation(path, "names a series that does not exist")] }
        let order = known.compactMap { $0 }
        if zip(order, order.dropFirst()).contains(where: { $0 >= $1 }) {
            return [Violation(path, "should be in the programme's order, each series once")]
        }
        return own.filter { !(1...max(1, most)).contains($0.position) }.map {
            Violation(path.field($0.series), "\($0.position) is not from 1 up to \(most)")
        }
    }

    private func remedies(
        _ entry: WaitlistEntry, _ waiting: Int, _ changes: PossibleChanges, at path: InputPath
    ) -> [Violation] {
        guard let remedies = entry.remedies else { return [] }
        var violations: [Violation] = []
        var last: (costs: Int, order: RemedyOrder)?
        for (index, remedy) in remedies.enumerated() {
            guard let order = changes.order(of: remedy.change) else {
                violations.append(Violation(path[index], "is no change that could be made"))
                continue
            }
            if case .addPlace(let series) = remedy.change, let positions = entry.positions,
                !positions.contains(QueuePosition(series: series, position: 1))
            {
                violations.append(
                    Violation(path[index], "addPlace needs queue position 1 for \"\(series)\""))
            }
            if !areLaterPlacements(remedy.costs, than: waiting) {
                violations.append(
                    Violation(
                        path[index].field("costs"),
                        "should be registrations after it that have a place and are not confirmed, in priority order"))
            }
            let key = (costs: remedy.costs.count, order: order)
            if let last, last >= key {
                violations.append(Violation(path[index], "should stand before the one before it"))
            }
            last = key
        }
        return violations
    }

    private func areLaterPlacements(_ ids: [String], than waiting: Int) -> Bool {
        var next = waiting + 1
        for id in ids {
            let places = expected.assignment.places
            guard
                let found = (next..<max(next, places.count)).first(where: { position in
                    places[position] != nil && !instance.considered[position].isConfirmed
                        && instance.registration(position).id == id
                })
            else { return false }
            next = found + 1
        }
        return true
    }
}

/// What counting tells of queues.
private struct CountedQueues {
    /// The series that those who wait, as ids, asked for and may get.
    let asked: [String: Set<Int>]
    /// No number is above it.
    let length: Int
    /// By series where counting tells them: by those who wait, as ids, their numbers in its queue.
    private(set) var numbers: [Int: [String: Int]] = [:]

    init(_ base: WaitlistBase) {
        length = base.length
        asked = Dictionary(
            uniqueKeysWithValues: base.waiting.map { (base.instance.registration($0).id, base.asked(by: $0)) })
        let queue = HeldQueue(base)
        for series in base.instance.series.indices {
            numbers[series] = queue.countedNumbers(in: series).map { counted in
                Dictionary(
                    uniqueKeysWithValues: counted.filter { $0.number <= base.length }.map {
                        (base.instance.registration($0.waiting).id, $0.number)
                    })
            }
        }
    }
}

/// The changes that could be made of a problem for one of those who wait, beside the places that a result gives.
private struct PossibleChanges {
    private let instance: Instance
    private let positions: SeriesPositions
    private let eligibility: Eligibility
    /// By series: how many have a place there.
    private var loads: [Int]
    private var waiting: (position: Int, registration: Registration)?
    /// By series: whether the one who waits listed it.
    private var isListed: [Bool] = []

    init(_ check: ClaimCheck) {
        instance = check.instance
        positions = check.positions
        eligibility = Eligibility(instance.programme)
        loads = [Int](repeating: 0, count: instance.series.count)
        for place in check.expected.assignment.placed { loads[place.series] += 1 }
    }

    /// Turns to another one who waits.
    mutating func consider(_ waiting: Int) {
        let registration = instance.registration(waiting)
        self.waiting = (waiting, registration)
        isListed = eligibility.areListed(by: registration)
    }

    private func series(_ id: String, _ status: Series.Status? = nil) -> Int? {
        positions[id].flatMap { status == nil || instance.series[$0].status == status ? $0 : nil }
    }

    /// Where a change stands among those that cost as many; nil where it cannot be made.
    func order(of change: Remedy.Change) -> RemedyOrder? {
        guard let waiting else { return nil }
        switch change {
        case .addPlace(let id): return series(id).map { .addPlace(series: $0) }
        case .addSeats(let id, let seats):
            guard let index = series(id, .open), instance.series[index].seats != nil,
                (1...Rules.mostFurtherPeople).contains(seats)
            else { return nil }
            return .addSeats(seats, series: index)
        case .lowerMinimum(let id):
            guard let index = series(id, .open), instance.series[index].minimum > 1 else { return nil }
            return .lowerMinimum(series: index)
        case .changeQuota(let id, let role, let bound): return changeQuota(id, role, bound)
        case .openSeries(let id): return series(id, .candidate).map { .openSeries($0) }
        case .addParallelSeries(let id, let facilitators):
            guard (0...instance.programme.rules.facilitatorsPerMeeting).contains(facilitators) else { return nil }
            return series(id, .open).map { .addParallelSeries(like: $0, facilitators: facilitators) }
        case .freePlaceOutsidePreferences(let id):
            guard let index = series(id, .open), !isListed[index], loads[index] < instance.series[index].capacity,
                eligibility.mayGet(waiting.registration, index)
            else { return nil }
            return .freePlaceOutsidePreferences(series: index)
        case .moreAttendees(let id, let meetings):
            let registration = waiting.registration
            guard let index = series(id, .open),
                case .tooFewAttendees(let shortages)? =
                    eligibility.ineligibility(of: registration, in: instance.series[index]),
                !meetings.isEmpty, shortages.map(\.meeting) == meetings,
                eligibility.lists(registration, index) || instance.mayTakeOthers(waiting.position)
            else { return nil }
            return .moreAttendees(series: index)
        case .move(let id, let from, let to):
            guard let target = series(to, .open),
                let position = instance.considered.indices.first(where: {
                    instance.considered[$0].isConfirmed && instance.registration($0).id == id
                }),
                instance.registration(position).placed == from, from != to,
                eligibility.listedPairs(of: instance.registration(position)).contains(where: { $0.series == target })
            else { return nil }
            return .move(registration: position, to: target)
        }
    }

    private func changeQuota(_ id: String, _ role: String, _ bound: Remedy.QuotaBound) -> RemedyOrder? {
        guard let index = series(id, .open),
            let position = instance.series[index].quotas.firstIndex(where: { $0.role == role }),
            let bound = instance.series[index].quotas[position].widenedBounds.firstIndex(of: bound)
        else { return nil }
        return .changeQuota(position, bound: bound, series: index)
    }
}
