/// Who had a place before a change, and what the changed problem leaves of it.
struct Holders: Sendable {
    /// The changed problem's, in which what is held stays eligible as far as it can be kept.
    let instance: Instance
    /// By position in `Problem.registrations`, the series in which it had its place: of those considered who have not
    /// given it up, by their own new answers either.
    let series: [Int: Int]
    /// Who asked for another series since: may keep what it has, or has given it up. In the order in which they asked.
    let wanting: [Int]
    /// Who attended what.
    let attendances: EarlierAttendances
    /// Those whose own new answers leave them their places if the others leave room.
    let revised: Set<Int>

    /// - Parameters:
    ///   - earlier: What answered the problem before it was changed.
    ///   - scenario: The changes.
    init(of earlier: EarlierAnswer, in changed: Problem, after scenario: Scenario) {
        let remaining = scenario.notGivenUp(earlier.placements, in: changed.programme)
        let places = changed.positions(of: remaining.map { ($0.registration, $0.series) })
        let kept = places.filter { changed.programme.series[$0.value].status != .cancelled }
        // What is held is a good place to begin.
        let instance = Instance(
            changed, Admission(changed, holding: kept, promising: Set(earlier.promised)),
            keeping: FurtherBounds(solution: kept)
        )
        let givenUp = earlier.revised.givingUp(kept, in: instance)
        var series: [Int: Int] = [:]
        for considered in instance.considered where !givenUp.contains(considered.registration) {
            series[considered.registration] = places[considered.registration]
        }
        self.series = series
        self.instance = instance
        attendances = earlier.attendances
        revised = earlier.revised.keepingIfRoom(kept, in: instance)
        let free = Set(instance.considered.filter { !$0.isConfirmed }.map(\.registration))
        let ids = Set(givenUp.map { changed.registrations[$0].id })
        wanting = scenario.asking(after: earlier.wanting, or: ids).compactMap { id in
            changed.registrations.firstIndex { $0.id == id }
        }.filter { registration in
            guard free.contains(registration) else { return false }
            if givenUp.contains(registration) { return true }
            guard let held = series[registration] else { return false }
            let considered = instance.considered.first { $0.registration == registration }
            // Who lists nothing of this track any more asks for nothing in it.
            return !Holders.lists(changed, registration, held)
                && changed.programme.series.indices.contains { Holders.lists(changed, registration, $0) }
                && considered?.pairs.contains { $0.series == held } == true
        }
    }

    /// Everyone who has a place keeps it, but for those who want another, with so many more places in a series.
    init(_ base: WaitlistBase, adding places: Int, to series: Int) {
        instance = base.instance.adding(places, in: series)
        self.series = Dictionary(
            uniqueKeysWithValues: zip(base.instance.considered, base.assignment.places).compactMap {
                considered, place in
                place.map { (considered.registration, $0.series) }
            })
        wanting = base.wanting.map { base.instance.considered[$0].registration }
        attendances = .none
        revised = []
    }

    static func lists(_ problem: Problem, _ registration: Int, _ series: Int) -> Bool {
        problem.registrations[registration].preferences.rank(of: problem.programme.series[series].id) != nil
    }

    /// Those of the promised who are considered, in priority order.
    var promised: [String] {
        instance.considered.indices.filter { instance.considered[$0].isGuaranteed }.map { instance.registration($0).id }
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

    /// The instance of those who hold these places from now on: who has lost its own can get it no more than anyone else,
    /// where it could only have kept it.
    func afterwards(_ assignment: Assignment, in instance: Instance) -> Instance {
        let lost = self.instance.admission.keepingOnly.filter { assignment.places[$0] == nil }
        if lost.isEmpty { return instance }
        return instance.restricted(
            to: instance.considered.enumerated().map { position, considered in
                guard lost.contains(position) else { return considered }
                return considered.only(considered.pairs.filter { $0.series != series[considered.registration] })
            })
    }

    /// Those of these registrations who are considered, in priority order.
    func considered(among ids: [String]) -> [String] {
        instance.considered.indices.map { instance.registration($0).id }.filter(Set(ids).contains)
    }

    /// Those who have another place than before though they did not ask for it, confirmed ones apart, as positions in
    /// `considered`.
    func moved(in assignment: Assignment) -> Set<Int> {
        let moves = moves
        return Set(
            instance.considered.indices.filter { position in
                assignment.places[position].map { moves(instance.considered[position], $0) == 1 } == true
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
        let wishes = Dictionary(uniqueKeysWithValues: zip(wishing, self.wishes))
        let considered = instance.considered.enumerated().map { position, considered in
            guard !considered.isConfirmed else { return considered }
            let held = series[considered.registration]
            if let wish = wishes[considered.registration], let place = assignment.places[position] {
                // What it asked for was decided as if nobody were asked to move.
                let most = wish(considered, place)
                return considered.only(considered.pairs.filter { wish(considered, $0) <= most })
            }
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
        var sum = FurtherBounds.Sum(name: "mostMoves", atMost: most)
        for (considered, place) in zip(instance.considered, assignment.places) {
            let registration = considered.registration
            bounds.solution?[registration] = place?.series
            guard let held = series[registration], !considered.isConfirmed else { continue }
            if place != nil { bounds.kept.insert(registration) }
            if wanting.contains(registration) { continue }
            sum.placements += considered.pairs.filter { $0.series != held }.map { (registration, $0.series, 1) }
        }
        bounds.sums = [sum]
        return bounds
    }
}

extension Scenario {
    /// Those of the places in series of this programme or track that are held still, as far as the changes say.
    func held(_ earlier: [Placement], in programme: Programme) -> [Placement] {
        let cancelled = Set(programme.series.filter { $0.status == .cancelled }.map(\.id))
        return notGivenUp(earlier, in: programme).filter { !cancelled.contains($0.series) }
    }

    fileprivate func notGivenUp(_ earlier: [Placement], in programme: Programme) -> [Placement] {
        let released = released(placing: Set(programme.series.map(\.id)))
        return earlier.filter { !released.contains($0.registration) }
    }

    /// Registrations that gave up a confirmed place and got none in these series by hand since.
    private func released(placing series: Set<String>) -> Set<String> {
        changes.reduce(into: []) { released, change in
            switch change {
            case .release(let id): released.insert(id)
            case .place(let id, let place, _) where series.contains(place): released.remove(id)
            default: break
            }
        }
    }

    /// Registrations whose wishes were changed, in the order in which they were last.
    ///
    /// - Parameters:
    ///   - earlier: Those who had asked for another series before these changes.
    ///   - givingUp: Whose answers say that they cannot keep what they have.
    fileprivate func asking(after earlier: [String], or givingUp: Set<String>) -> [String] {
        var ids = earlier
        for case .setRegistration(let id, let edit) in changes
        where edit.preferences != nil || givingUp.contains(id) {
            ids.removeAll { $0 == id }
            ids.append(id)
        }
        return ids
    }
}
