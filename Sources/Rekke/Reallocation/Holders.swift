/// Who had a place before a change, and what the changed problem leaves of it.
struct Holders: Sendable {
    /// The changed problem's, in which what is held stays eligible as far as it can be kept.
    let instance: Instance
    /// By position in `Problem.registrations`, the series in which it had its place: of those considered who have not
    /// given it up.
    let series: [Int: Int]

    /// - Parameters:
    ///   - earlier: The earlier result, which answered the problem before it was changed.
    ///   - scenario: The changes.
    init(of earlier: Allocation, in changed: Problem, after scenario: Scenario) {
        let givenUp = scenario.released
        let places = changed.positions(
            of: earlier.placements.map { ($0.registration, $0.series) }.filter { !givenUp.contains($0.0) })
        let cancelled = scenario.cancelled
        let kept = places.filter { !cancelled.contains(changed.programme.series[$0.value].id) }
        // What is held is a good place to begin.
        let instance = Instance(
            changed, Admission(changed, holding: kept), keeping: FurtherBounds(solution: kept))
        var series: [Int: Int] = [:]
        for considered in instance.considered { series[considered.registration] = places[considered.registration] }
        self.series = series
        self.instance = instance
    }

    /// What is eligible only because it was held, in priority order.
    var exceptions: [Reallocation.Exception] {
        instance.admission.keepingOnly.sorted().compactMap { position in
            series[instance.considered[position].registration].map {
                Reallocation.Exception(
                    registration: instance.registration(position).id, series: instance.series[$0].id)
            }
        }
    }

    /// 1 for a place in another series than before. Confirmed places move by hand only.
    var moves: PlacementCost {
        let free = Set(instance.considered.filter { !$0.isConfirmed }.map(\.registration))
        let held = series.filter { free.contains($0.key) }
        return PlacementCost(name: "moves") { registration, series in
            held[registration].map { $0 == series ? 0 : 1 } ?? 0
        }
    }

    /// Those who have another place than before, confirmed ones apart, as positions in `considered`.
    func moved(in assignment: Assignment) -> Set<Int> {
        let moves = moves
        return Set(
            instance.considered.indices.filter { position in
                assignment.places[position].map {
                    moves.cost(instance.considered[position].registration, $0.series) == 1
                } == true
            })
    }

    /// The instance in which those keep a place who have one now, at most so many move, and only those who may.
    ///
    /// - Parameters:
    ///   - keepsPreferences: Whether nobody goes outside its preferences who has a place within them in that assignment.
    ///   - movable: What each may move to, by position in `considered`.
    func bounded(
        atMost most: Int, keeping assignment: Assignment, keepingPreferences keepsPreferences: Bool,
        movable: (_ position: Int, EligiblePair) -> Bool
    ) -> Instance {
        let considered = instance.considered.enumerated().map { position, considered in
            guard !considered.isConfirmed else { return considered }
            let held = series[considered.registration]
            let staysWithin = keepsPreferences && assignment.places[position]?.outsidePreferences == false
            return considered.only(
                considered.pairs.filter { pair in
                    (held == nil || pair.series == held || movable(position, pair))
                        && !(staysWithin && pair.outsidePreferences)
                })
        }
        return instance.restricted(to: considered).keeping(bounds(atMost: most, keeping: assignment))
    }

    /// At most so many moves, and a place for everyone who had one and has one in that assignment.
    func bounds(atMost most: Int, keeping assignment: Assignment) -> FurtherBounds {
        var bounds = FurtherBounds(solution: [:])
        var sum = FurtherBounds.Sum(name: "moves", atMost: most)
        for (considered, place) in zip(instance.considered, assignment.places) {
            let registration = considered.registration
            bounds.solution?[registration] = place?.series
            guard let held = series[registration], !considered.isConfirmed else { continue }
            if place != nil { bounds.kept.insert(registration) }
            sum.placements += considered.pairs.filter { $0.series != held }.map { (registration, $0.series, 1) }
        }
        bounds.sums = [sum]
        return bounds
    }
}

extension Scenario {
    /// Registrations that gave up a confirmed place and got none by hand since.
    fileprivate var released: Set<String> {
        changes.reduce(into: []) { released, change in
            switch change {
            case .release(let id): released.insert(id)
            case .place(let id, _, _): released.remove(id)
            default: break
            }
        }
    }

    /// Series that do not take place and were not opened since.
    fileprivate var cancelled: Set<String> {
        changes.reduce(into: []) { cancelled, change in
            switch change {
            case .cancelSeries(let id): cancelled.insert(id)
            case .openSeries(let id): cancelled.remove(id)
            case .setSeries(let id, let edit) where edit.status == .open: cancelled.remove(id)
            default: break
            }
        }
    }
}
