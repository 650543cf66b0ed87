internal import IntegerProgramming

/// A problem with all series that a plan may add, as candidates.
struct AddableSeries {
    /// The problem as it is.
    let base: Problem
    /// With twins, each a candidate behind its original.
    let whole: Problem
    /// What may be added: positions in the whole programme.
    let positions: [Int]
    /// Twins of one original, in order: whichever comes first is added first.
    private let twins: [[Int]]
    /// By position in the whole programme, the original of a twin.
    private let originals: [Int: String]

    /// - Throws: `Stopped` where a limit came first.
    init(_ base: Problem, _ options: PlanOptions, _ limits: SearchLimits) throws {
        self.base = base
        var taken = Set(base.programme.series.map(\.id))
        var added: [(id: String, original: String)] = []
        for series in base.programme.series where options.parallel && series.status == .open {
            var number = 2
            for _ in 0..<min(max(0, options.series), base.mostTwins(of: series)) {
                while taken.contains("\(series.id)+\(number)") { number += 1 }
                let id = "\(series.id)+\(number)"
                taken.insert(id)
                added.append((id, series.id))
            }
        }
        // Each goes right behind the original: the last of them first.
        let whole = try base.applying(
            Scenario(
                name: "all that may be added",
                changes: added.reversed().map {
                    .addSeries(id: $0.id, like: $0.original, Series.Edit(status: .candidate, facilitators: []))
                }), limits
        ).problem
        self.whole = whole
        let positionOf = whole.programme.seriesPositions
        let originals = Dictionary(
            uniqueKeysWithValues: added.compactMap { twin in positionOf[twin.id].map { ($0, twin.original) } })
        self.originals = originals
        twins = Dictionary(grouping: originals.keys.sorted()) { originals[$0] ?? "" }.values
            .sorted { $0[0] < $1[0] }
        // One that holds a confirmed place runs in any case: there is nothing to choose.
        let confirmed = Set(base.registrations.compactMap(\.confirmedPlace))
        positions = whole.programme.series.indices.filter { index in
            let series = whole.programme.series[index]
            return series.status == .candidate && !confirmed.contains(series.id)
        }
    }

    /// The problem in which only these of them are open.
    func problem(adding added: [Int]) throws -> Problem {
        let changes: [Scenario.Change] = added.reversed().map { position in
            let id = whole.programme.series[position].id
            return originals[position].map { .addSeries(id: id, like: $0, Series.Edit(facilitators: [])) }
                ?? .openSeries(id)
        }
        return try base.applying(Scenario(name: "added", changes: changes)).problem
    }

    /// The intake in which all of them are open.
    func intake(keeping kept: [Int: Admission.Kept]) throws -> Admission {
        var programme = whole.programme
        for position in positions { programme.series[position].status = .open }
        return Admission(
            try Problem(programme: programme, registrations: whole.registrations).sparing(whole.laterPlaces),
            keeping: kept)
    }

    /// That at most so many of them run, and of identical twins the first ones: with the others nothing could be had that
    /// comes not first by the order of series.
    func bounds(adding most: Int) -> [FurtherBounds.Sum] {
        let count = FurtherBounds.Sum(name: "added series", running: positions.map { ($0, 1) }, atMost: most)
        let inOrder = twins.flatMap { twins in
            zip(twins, twins.dropFirst()).map { first, second in
                FurtherBounds.Sum(
                    name: "\(whole.programme.series[second].id) after \(whole.programme.series[first].id)",
                    running: [(second, 1), (first, -1)], atMost: 0)
            }
        }
        return [count] + inOrder
    }
}

extension Problem {
    /// More twins of a series than this place nobody else: each that runs has somebody in it, and where only their number
    /// counts, as few run as take them.
    fileprivate func mostTwins(of series: Series) -> Int {
        guard series.capacity > 0 else { return 0 }
        return series.isBoundedByCapacityAlone
            ? (registrations.count + series.capacity - 1) / series.capacity : registrations.count
    }
}
