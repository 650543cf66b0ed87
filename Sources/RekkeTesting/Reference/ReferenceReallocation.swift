package import Rekke

/// What the text says about a small problem that changed after it was answered, found by listing every assignment that
/// keeps the rules. Shares nothing with the library but its words.
package struct ReferenceReallocation {
    /// Series by registration.
    package let places: [String: String]
    /// Who moves, in priority order; confirmed ones apart.
    package let moved: [String]
    /// Those of them who would move if nobody were asked, and how many have to.
    package let forced: [String]
    /// Those whose own new answers leave them nothing that they have or asked for: before anything is decided they are asked.
    package let unfitting: [String]
    /// For whose sake each of the others moves.
    package let beneficiaries: [String: [String]]
    /// How few pairs of a facilitator and a meeting have to change.
    package let fewestFacilitatorChanges: Int?

    private typealias Assignment = ReferenceRules.Assignment

    /// Which of these series of registrations can be kept, in what a later track has to decide.
    package static func keepable(
        _ held: [String: String], promised: [String], in changed: Problem
    ) -> [String: String] {
        let programme = changed.programme
        let eligibility = ReferenceEligibility(programme, ReferenceTimetable(programme))
        let considered = ReferenceIntake(changed, eligibility, holding: held, promised: promised).considered
        return held.filter { id, series in
            guard let index = programme.series.firstIndex(where: { $0.id == series }) else { return false }
            return considered.contains { $0.registration.id == id && !$0.isConfirmed && $0.pair(for: index) != nil }
        }
    }

    /// nil where nothing keeps the rules, which never happens.
    ///
    /// - Parameters:
    ///   - changed: The changed problem.
    ///   - held: The series of each registration in the earlier result, without those that gave theirs up.
    ///   - promised: To whom the earlier result guaranteed a place.
    ///   - led: Who led what in the earlier result.
    ///   - cancelled: The series that do not take place.
    ///   - answered: Who answered anew, in the order in which they last did.
    ///   - earlier: What all said when the places were given.
    package init?(
        _ changed: Problem, holding held: [String: String], promised: [String], led: [SeriesOutcome] = [],
        cancelled: Set<String>,
        answered: [String] = [], saying earlier: [Registration] = [], moves: Int
    ) {
        let programme = changed.programme
        let timetable = ReferenceTimetable(programme)
        let eligibility = ReferenceEligibility(programme, timetable)
        let intake = ReferenceIntake(
            changed, eligibility, holding: held.filter { !cancelled.contains($0.value) }, promised: promised)
        let considered = intake.considered
        let rules = ReferenceRules(programme, timetable, considered, beside: changed.laterPlaces)
        let own = considered.map { candidate in
            programme.series.firstIndex { $0.id == held[candidate.registration.id] }
        }
        /// Whether it says something else of who comes and what is impossible, and nothing else keeps it from what it had.
        func isRevised(_ index: Int) -> Bool {
            guard let series = own[index], !considered[index].isConfirmed,
                !cancelled.contains(programme.series[series].id),
                let then = earlier.first(where: { $0.id == considered[index].registration.id })
            else { return false }
            var restored = considered[index].registration
            let isSame =
                Set(restored.impossible) == Set(then.impossible) && restored.size == then.size
                && restored.role == then.role && restored.attendees == then.attendees
            restored.impossible = then.impossible
            (restored.size, restored.role, restored.attendees) = (then.size, then.role, then.attendees)
            return !isSame
                && (considered[index].pair(for: series) != nil || eligibility.heldPair(of: restored, in: series) != nil)
        }
        let revised = considered.indices.filter(isRevised)
        // What it cannot keep by its own answer, it has given up.
        let givenUp = revised.filter { index in own[index].flatMap { considered[index].pair(for: $0) } == nil }
        let before = own.enumerated().map { givenUp.contains($0.offset) ? nil : $0.element }
        // Those whose answers no longer list what they have, which they can keep.
        let wanting = answered.compactMap { id in
            considered.firstIndex { $0.registration.id == id && !$0.isConfirmed }
        }.filter { index in
            let preferences = considered[index].registration.preferences
            return before[index].flatMap { considered[index].pair(for: $0) }?.outsidePreferences == true
                && programme.series.contains { preferences.rank(of: $0.id) != nil }
        }
        func hasMoved(_ assignment: Assignment, _ index: Int) -> Bool {
            guard let place = assignment[index], let before = before[index] else { return false }
            return !considered[index].isConfirmed && place.series != before && !wanting.contains(index)
        }
        /// 0 for a series that it lists, 1 for the one that it has, 2 for another.
        func wish(_ index: Int, _ assignment: Assignment) -> Int {
            guard let place = assignment[index] else { return 0 }
            return place.series == before[index] ? 1 : place.outsidePreferences ? 2 : 0
        }
        func movers(_ assignment: Assignment) -> [Int] { considered.indices.filter { hasMoved(assignment, $0) } }
        func best(_ assignments: [Assignment], _ cost: (Assignment) -> [Int]) -> [Assignment] {
            let costs = assignments.map(cost)
            guard let least = costs.min(by: { $0.lexicographicallyPrecedes($1) }) else { return [] }
            return zip(assignments, costs).filter { $0.1 == least }.map(\.0)
        }
        func reallocated(_ assignments: [Assignment]) -> [Assignment] {
            var some = rules.best(of: assignments, under: .placesFirstCome)
            some = best(some) { [movers($0).count] }
            return best(some) { assignment in considered.indices.map { hasMoved(assignment, $0) ? 1 : 0 } }
        }

        var all: [Assignment] = []
        rules.visitAssignments(keeping: .all) {
            all.append($0)
            return false
        }
        let promises = programme.rules.policy.objectives.promises
        let allHolders = considered.indices.filter { before[$0] != nil }
        var kept = all
        // Those who say something else now come behind the others.
        for some in [allHolders.filter { !revised.contains($0) }, allHolders] {
            if promises.contains(.fewestOutsidePreferences) {
                kept = best(kept) { assignment in
                    some.filter { considered[$0].isGuaranteed }.map { assignment[$0] == nil ? 1 : 0 }
                }
                kept = best(kept) { assignment in
                    [
                        some.count { index in
                            guard let place = assignment[index] else { return false }
                            return place.series != before[index] && place.outsidePreferences
                        }
                    ]
                }
            }
            kept = best(kept) { assignment in some.map { assignment[$0] == nil ? 1 : 0 } }
            kept = best(kept) { [movers($0).count(where: some.contains)] }
        }
        guard let some = kept.first else { return nil }
        // The same for all that are left: who of those who had a place has one.
        let holders = allHolders.filter { some[$0] != nil }
        for index in wanting { kept = best(kept) { [wish(index, $0)] } }
        let policy = programme.rules.policy.objectives
        for objective in policy.promises { kept = rules.best(of: kept, under: objective) }
        let unasked = reallocated(kept)
        /// Nobody who is within its preferences when nobody is asked goes outside them for others.
        func keepsPreferences(_ assignment: Assignment) -> Bool {
            !policy.promises.contains(.fewestOutsidePreferences)
                || considered.indices.allSatisfy { index in
                    unasked[0][index]?.outsidePreferences != false || assignment[index]?.outsidePreferences != true
                }
        }
        let forced = Set(movers(unasked[0]))
        func isAllowed(_ assignment: Assignment, atMost most: Int, _ mayMove: (Int) -> Bool) -> Bool {
            let movers = movers(assignment)
            let areKept = wanting.allSatisfy { wish($0, assignment) <= wish($0, unasked[0]) }
            return movers.count <= most && areKept && keepsPreferences(assignment)
                && holders.allSatisfy { assignment[$0] != nil }
                && movers.allSatisfy {
                    mayMove($0) && (forced.contains($0) || assignment[$0]?.outsidePreferences == false)
                }
        }
        var chosen = unasked
        if moves > 0 { chosen = reallocated(all.filter { isAllowed($0, atMost: forced.count + moves) { _ in true } }) }
        for objective in policy { chosen = rules.best(of: chosen, under: objective) }
        let final = chosen[0]
        unfitting = revised.filter { index in
            guard let series = before[index] else { return false }
            guard let place = unasked[0][index] else { return true }
            return place.series != series && !(wanting.contains(index) && !place.outsidePreferences)
        }.map { considered[$0].registration.id }
        let moved = movers(final)
        func id(_ index: Int) -> String { considered[index].registration.id }
        var beneficiaries: [String: [String]] = [:]
        for mover in moved where !forced.contains(mover) {
            let fewer = all.filter {
                isAllowed($0, atMost: max(moved.count - 1, forced.count)) {
                    $0 != mover && (moved.contains($0) || forced.contains($0))
                }
            }
            let without = rules.best(of: fewer, under: .placesFirstCome)[0]
            beneficiaries[id(mover)] = considered.indices.filter { final[$0] != nil && without[$0] == nil }.map(id)
        }
        places = Dictionary(
            uniqueKeysWithValues: considered.indices.compactMap { index in
                final[index].map { (id(index), programme.series[$0.series].id) }
            })
        self.moved = moved.map(id)
        self.forced = forced.sorted().map(id)
        self.beneficiaries = beneficiaries
        fewestFacilitatorChanges = ReferenceLeaders(rules, final, led: led).fewestChanges
    }
}
