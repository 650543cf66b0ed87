internal import IntegerProgramming

/// One run from what was held to a reallocation, on the calling thread.
///
/// It is decided in the steps that `ReallocationSteps` names.
struct Reallocator {
    private let steps: ReallocationSteps
    /// For what reallocations share with allocations.
    private var allocator: Allocator

    /// - Parameter ids: Of those who are not asked.
    init(_ holders: Holders, allowedMoves: Int, sparing ids: Set<String>, _ allocator: Allocator) {
        self.init(ReallocationSteps(holders, allocator.policy, allowedMoves: allowedMoves, sparing: ids), allocator)
    }

    init(_ steps: ReallocationSteps, _ allocator: Allocator) {
        self.steps = steps
        self.allocator = allocator
    }

    var holders: Holders { steps.holders }

    /// What was decided.
    struct Outcome {
        let allocation: Allocation
        /// Who would have which place if nobody were asked to move, as far as that was decided.
        let unasked: Assignment
        /// Who moves and would not have to if nobody were asked, as positions in `considered`.
        let asked: Set<Int>
        /// By who has to be asked to move, those for whose sake; as positions in `considered`.
        let beneficiaries: [Int: [Int]]
        /// Who waits only because others keep what they have, as far as reasons are known; nil where none were asked for.
        let keptOut: [Int]?
    }

    var statistics: AllocationStatistics { allocator.statistics }

    mutating func reallocate() throws(AllocationError) -> Outcome {
        do {
            return try decided()
        } catch {
            throw AllocationError(of: error)
        }
    }

    private mutating func decided() throws -> Outcome {
        let decider = allocator.decider
        allocator.note(holders.instance)
        let instance = holders.instance
        var search = try decider.begin(instance)
        var found = try decideUnasked(&search)
        let unasked = found.bestKnown
        let forced = holders.moved(in: unasked)
        if case .proven = found, steps.asks(beside: unasked) {
            search = try decider.begin(steps.askedInstance(beside: unasked))
            found = try decide(&search, steps.askedAims)
        }
        if case .proven = found {
            found = try allocator.decide(&search, steps.policyAims, instance)
        }
        allocator.note(search)
        let assignment = found.bestKnown
        let moved = holders.moved(in: assignment)
        var beneficiaries: [Int: [Int]] = [:]
        if case .proven = found {
            guard moved.count - forced.count <= steps.allowedMoves else {
                throw AllocationError.fault("\(moved.count) registrations move, more than may")
            }
            for mover in moved.subtracting(forced).sorted() {
                beneficiaries[mover] = try inTime {
                    try self.beneficiaries(
                        of: mover, in: assignment, beside: unasked, among: moved.union(forced))
                }
            }
        }
        let choice = try PeopleChoice(
            instance, assignment, after: holders.attendances, allocator.solver, allocator.limits.cancellationOnly)
        var explanation = try allocator.explain(instance, assignment) {
            try SplitExplainer(
                decider.begin(instance), given: assignment, bound: decider.policy.objectives[0], decider)
        }
        if let reasons = explanation?.reasons {
            // What keeps them out is no objective: they could be placed beside everyone before them by the rules alone.
            explanation?.reasons = reasons.filter { !$0.value.isOutweighed }
            explanation?.keptOut = Set(reasons.filter(\.value.isOutweighed).keys)
        }
        let base = WaitlistBase(
            holders.afterwards(assignment, in: instance), assignment,
            wanting: holders.wanting.map { instance.problem.registrations[$0].id })
        if case .proven = found, explanation != nil {
            explanation?.queue = try inTime { try allocator.queue(base, nil) }
        }
        return Outcome(
            allocation: try allocator.finish(instance, found, choice, explanation, queues: base),
            unasked: unasked,
            asked: moved.subtracting(forced), beneficiaries: beneficiaries, keptOut: explanation?.keptOut.sorted())
    }

    /// Who has which place, by considered registration, where nobody is asked to move.
    ///
    /// - Throws: `Stopped` where a limit came first.
    mutating func unaskedPlaces() throws -> [EligiblePair?] {
        let instance = holders.instance
        var search = try allocator.decider.begin(instance)
        guard case .proven = try decideUnasked(&search),
            case .proven(let assignment) = try allocator.decide(&search, steps.policyAims, instance)
        else { throw Stopped(limit: .time) }
        return assignment.places
    }

    /// What the first step comes to.
    ///
    /// - Throws: `Stopped` where a limit came first.
    mutating func unasked() throws -> Assignment {
        var search = try allocator.decider.begin(holders.instance)
        guard case .proven(let assignment) = try decideUnasked(&search) else { throw Stopped(limit: .time) }
        return assignment
    }

    private mutating func decideUnasked(_ search: inout SplitSearch) throws -> Found<Assignment> {
        try decide(&search, steps.unaskedAims)
    }

    /// Decides what no policy names; where a time limit ends that, nothing is proven of the policy's objectives.
    private mutating func decide(
        _ search: inout SplitSearch, _ aims: [Aim]
    ) throws -> Found<Assignment> {
        let instance = holders.instance
        switch try allocator.decide(&search, aims, instance) {
        case .proven(let assignment): return .proven(assignment)
        case .stopped(let assignment, _):
            let objective = allocator.policy.objectives.first(where: instance.isOpen) ?? .seriesOrder
            let bound = Bound(instance, assignment, proven: 0, number: nil).value(of: objective)
            return .stopped(bestKnown: assignment, ReachedBound(objective: objective, value: bound))
        }
    }

    /// Who would have no place if one who has to be asked stayed, nobody else moved who does not move or has to, and one
    /// move fewer was made, though as many as have to.
    ///
    /// There is somebody: what is reached with fewer moves is worse, or the same would have been reached with fewer.
    private mutating func beneficiaries(
        of mover: Int, in assignment: Assignment, beside unasked: Assignment, among movers: Set<Int>
    ) throws -> [Int] {
        let forced = holders.moved(in: unasked)
        // It may move in place of one who would have to: with fewer moves nobody could keep what all keep.
        let fewer = max(holders.moved(in: assignment).count - 1, forced.count)
        var search = try allocator.decider.begin(
            holders.bounded(atMost: fewer, keeping: unasked, keepingPreferences: steps.keepsPreferences) {
                position, pair in
                position != mover && movers.contains(position)
                    && (forced.contains(position) || !pair.outsidePreferences)
            })
        guard case .proven(let without) = try decide(&search, [.objective(.placesFirstCome)]) else {
            throw Stopped(limit: .time)
        }
        return assignment.places.indices.filter { assignment.places[$0] != nil && without.places[$0] == nil }
    }
}

extension Reason {
    fileprivate var isOutweighed: Bool {
        if case .outweighed = self { true } else { false }
    }
}
