internal import IntegerProgramming

/// Objectives decided part by part: by matching where only numbers bind, else by an integer program each.
struct SplitSearch: ObjectiveSearch {
    let presolve: Presolve
    private(set) var matching: MatchingSearch
    /// By part of `presolve.hard`.
    private(set) var hard: [HardSearch]

    init(_ presolve: Presolve, _ matching: MatchingSearch, _ hard: [HardSearch]) {
        self.presolve = presolve
        self.matching = matching
        self.hard = hard
    }

    var assignment: Assignment {
        var places = matching.assignment.places
        for (part, search) in zip(presolve.hard, hard) {
            for (position, place) in zip(part.considered, search.assignment.places) { places[position] = place }
        }
        return Assignment(places: places)
    }

    mutating func takeCounted(by objectives: [Objective], _ limits: SearchLimits) throws {
        for index in hard.indices { try hard[index].takeCounted(by: objectives, limits) }
    }

    mutating func decide(_ aim: Aim, progress: (SearchProgress) -> Void) throws {
        try matching.decide(aim)
        for index in hard.indices {
            do {
                try hard[index].decide(aim, progress: progress)
            } catch let undecided as Undecided {
                let bound = aim.objective.map { whole($0, undecided.bound, of: index) }
                throw Undecided(limit: undecided.limit, bound: bound ?? undecided.bound)
            }
        }
    }

    /// The bound of the whole where that of one part is known: those before it are decided, of those after it nothing is
    /// known.
    private func whole(
        _ objective: Objective, _ bound: ObjectiveOutcome.Value, of stopped: Int
    ) -> ObjectiveOutcome.Value {
        var whole = matching.value(of: objective)
        for (index, part) in presolve.hard.enumerated() {
            let assignment = hard[index].assignment
            let best = Bound(part.instance, assignment, proven: 0, number: nil).value(of: objective)
            let value =
                index < stopped
                ? assignment.value(of: objective, in: part.instance) {
                    if case .number(let most) = best { most } else { 0 }
                }
                : index == stopped ? bound : best
            whole = whole.joined(
                with: value, at: (objective.compared(in: part.instance) ?? []).map { part.considered[$0] })
        }
        return whole
    }
}

extension ObjectiveOutcome.Value {
    /// The value of two parts together: numbers add up, and what is compared one by one stands at its places.
    fileprivate func joined(with other: Self, at places: [Int]) -> Self {
        func joined<Item>(_ items: [Item], _ others: [Item]) -> [Item] {
            var items = items
            for (place, item) in zip(places, others) { items[place] = item }
            return items
        }
        switch (self, other) {
        case (.number(let one), .number(let two)): return .number(one + two)
        case (.places(let one), .places(let two)): return .places(joined(one, two))
        case (.ranks(let one), .ranks(let two)): return .ranks(joined(one, two))
        case (.series(let one), .series(let two)): return .series(joined(one, two))
        case (.counts(let one), .counts(let two)):
            let counts = Dictionary((one + two).map { ($0.rank, $0.count) }, uniquingKeysWith: +)
            return .counts(
                counts.sorted { $0.key < $1.key }.map { ObjectiveOutcome.RankCount(rank: $0.key, count: $0.value) })
        default: return self
        }
    }
}
