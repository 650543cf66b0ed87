internal import CapacitatedMatching
internal import IntegerProgramming

/// Asks, for one series after another, whether a registration that can use only that one could have a place beside all who
/// can be placed.
///
/// A newcomer for every series joins the problem, so that most answers take no solving of their own. Only where a series
/// may need others to run is each asked about alone, since newcomers must not help one another.
struct NewcomerSearch {
    private let instance: Instance
    /// Who can be placed; newcomers are not.
    private let assignment: Assignment
    /// By series: the newcomer's position in `considered`; nil where nobody new could ever have a place.
    private let newcomers: [Int?]
    private let search: SplitSearch
    private let places: [(part: Int?, number: Int)]
    private let rearrangement: CapacitatedMatching.Rearrangement?
    private var capacity: CapacityWitnesses
    private let obstacles: ObstacleSearch
    private let decider: Decider
    /// By hard part.
    private var beside: [Int: ReasonBesideOthers] = [:]
    /// For the full sets, also of earlier reasons.
    private(set) var explanation: Explanation

    /// - Parameters:
    ///   - base: The problem without newcomers.
    ///   - assignment: Who can be placed in it.
    init(
        _ base: Instance, beside assignment: Assignment, _ explanation: Explanation, _ decider: Decider
    ) throws {
        let (instance, newcomers) = try base.withNewcomers()
        self.instance = instance
        self.newcomers = newcomers
        self.assignment = Assignment(
            places: assignment.places + Array(repeating: nil, count: newcomers.compactMap(\.self).count))
        self.explanation = explanation
        self.decider = decider
        var search = try decider.begin(instance)
        try search.decide([.guarantees])
        self.search = search
        places = search.presolve.places
        rearrangement = search.matching.rearrangements.first
        capacity = CapacityWitnesses(instance, self.assignment, .byRules)
        obstacles = ObstacleSearch(instance: instance) { try decider.solver.isFeasible($0, decider.limits) }
    }

    /// Why it cannot have a place; nil where it can.
    mutating func reason(against series: Int) throws -> Reason? {
        guard let newcomer = newcomers[series] else {
            return .cannotRun([Reason.Obstacle(series: instance.series[series].id, because: .seats)])
        }
        try decider.limits.check()
        if hasRoom(series) { return nil }
        let (part, number) = places[newcomer]
        guard let part else {
            let pure = search.presolve.pure
            let isKept = { [assignment] (agent: Int) in assignment.places[pure[agent]] != nil }
            if rearrangement?.canPlace(number, beside: isKept) == true { return nil }
            return try countedReason(for: newcomer) ?? conflictInMatching(number)
        }
        var questions = try questions(part, newcomer)
        let (own, others) = (questions.instance.considered.count - 1, questions.assignment)
        let isAlone = questions.instance.considered.count < search.presolve.hard[part].considered.count
        let asked = isAlone ? own : number
        let placed = others.places.indices.filter { others.places[$0] != nil }
        if try questions.questions.canBePlaced([asked] + placed, keeping: nil) { return nil }
        if let reason = try countedReason(for: newcomer) { return reason }
        let reason = try questions.reason(for: asked)
        if !isAlone { beside[part] = questions }
        return reason
    }

    /// Whether the series runs and has room as everyone is placed now.
    private func hasRoom(_ index: Int) -> Bool {
        let holders = instance.candidates[index].map(\.considered).filter { assignment.places[$0]?.series == index }
        guard instance.isCounted, !holders.isEmpty, let newcomer = newcomers[index] else { return false }
        let series = instance.series[index]
        return series.limit(brokenBy: instance.registration(newcomer), beside: holders.map(instance.registration))
            == nil
    }

    /// By counting places, or because the series can take nobody whatever becomes of the others.
    private mutating func countedReason(for newcomer: Int) throws -> Reason? {
        if let set = capacity.fullSet(around: newcomer, in: &explanation) { return .placesTaken(fullSet: set) }
        return try obstacles.obstacles(for: newcomer).map { .cannotRun($0) }
    }

    private func conflictInMatching(_ agent: Int) throws -> Reason {
        let pure = search.presolve.pure
        let movable = pure.indices.filter {
            assignment.places[pure[$0]] != nil && !instance.considered[pure[$0]].isConfirmed
        }
        let conflict = try smallestConflict(among: movable) { try search.matching.canPlace($0 + [agent]) }
        return .conflict(with: conflict.map { instance.registration(pure[$0]).id })
    }

    /// The questions to put to a hard part.
    private mutating func questions(_ part: Int, _ newcomer: Int) throws -> ReasonBesideOthers {
        if let known = beside[part] { return known }
        let hard = search.presolve.hard[part]
        let firstNewcomer = instance.considered.count - newcomers.compactMap(\.self).count
        let touched = Set(hard.instance.considered.flatMap { $0.pairs.map(\.series) })
        guard instance.needsOthers(in: touched) else {
            let questions = try ReasonBesideOthers(
                instance: hard.instance, assignment: places(of: hard.considered),
                questions: search.hard[part].questions(decider.solver, decider.limits), bound: nil,
                policy: decider.policy)
            beside[part] = questions
            return questions
        }
        let members = hard.considered.indices.filter {
            hard.considered[$0] < firstNewcomer || hard.considered[$0] == newcomer
        }
        let alone = Presolve.HardPart(
            considered: members.map { hard.considered[$0] },
            instance: hard.instance.restricted(to: members.map { hard.instance.considered[$0] }),
            constraints: hard.constraints, takesWholeProgram: hard.takesWholeProgram)
        var search = try decider.begin(alone)
        try search.decide([.guarantees])
        return try ReasonBesideOthers(
            instance: alone.instance, assignment: places(of: alone.considered),
            questions: search.questions(decider.solver, decider.limits), bound: nil, policy: decider.policy)
    }

    private func places(of considered: [Int]) -> Assignment {
        Assignment(places: considered.map { assignment.places[$0] })
    }
}

extension Instance {
    /// The same with a newcomer for every open series, of one person with no attendees named and no role, who can use that
    /// series only and stands behind all others; and by series its position in `considered`.
    fileprivate func withNewcomers() throws -> (instance: Instance, newcomers: [Int?]) {
        var registrations = problem.registrations
        var considered = considered
        var newcomers = [Int?](repeating: nil, count: series.count)
        let ids = Set(registrations.map(\.id))
        for (index, series) in series.enumerated() where series.status == .open && series.seats != 0 {
            var id = "next in \(series.id)"
            while ids.contains(id) { id += "'" }
            newcomers[index] = considered.count
            considered.append(
                Admission.Considered(
                    registration: registrations.count, isGuaranteed: false, isConfirmed: false,
                    pairs: [EligiblePair(series: index, rank: 1, outsidePreferences: false)]))
            registrations.append(
                Registration(id: id, submitted: Instant(seconds: 0), preferences: .suits([series.id])))
        }
        let extended = try Problem(programme: programme, registrations: registrations)
        return (Instance(extended, admission.restricted(to: considered), rules: rules), newcomers)
    }
}
