internal import IntegerProgramming

/// A part that takes an integer program: the lean one, or the rules as they are written where attendances count, where
/// the same people may attend and lead, or where a series has very many meetings.
enum HardSearch: ObjectiveSearch {
    case lean(LeanSearch)
    case plain(PlainSearch)
    /// The time was over before there was a program: what counting finds.
    case counted(Instance, Assignment)

    /// - Parameter hints: From an allocation that is finished: then a solution need not be found whatever the time.
    init(
        _ part: Presolve.HardPart, _ policy: Policy, _ solver: any Solver, _ limits: SearchLimits,
        hints: LeanHints? = nil
    ) throws {
        do {
            if hints == nil { try limits.check() }
            if !policy.countsAttendances(in: part.instance), !part.takesWholeProgram {
                guard let search = try LeanSearch(part.instance, limits: limits, hints: hints) else {
                    throw NoSolution()
                }
                self = .lean(search)
                return
            }
        } catch let stopped as Stopped where stopped.limit == .time && hints == nil {
            if let counted = try CountedPlacement(part.instance, limits: limits) {
                self = .counted(part.instance, counted.assignment)
                return
            }
            // A solution has to be found all the same.
        }
        self = .plain(try PlainSearch(part.instance, part.constraints, solver, limits))
    }

    var assignment: Assignment {
        switch self {
        case .lean(let search): search.assignment
        case .plain(let search): search.assignment
        case .counted(_, let assignment): assignment
        }
    }

    mutating func takeCounted(by objectives: [Objective], _ limits: SearchLimits) throws {
        switch self {
        case .lean(let search):
            let instance = search.lean.instance
            guard let counted = try CountedPlacement(instance, limits: limits)?.assignment else { return }
            if counted.isBetter(than: search.assignment, by: objectives, in: instance) {
                self = .counted(instance, counted)
            }
        case .plain(var search):
            try search.takeCounted(by: objectives, limits)
            self = .plain(search)
        case .counted: break
        }
    }

    var statistics: SearchStatistics {
        switch self {
        case .lean(let search): search.statistics
        case .plain, .counted: SearchStatistics()
        }
    }

    mutating func decide(_ aim: Aim, progress: (SearchProgress) -> Void) throws {
        switch self {
        case .lean(var search):
            defer { self = .lean(search) }
            try search.decide(aim)
        case .plain(var search):
            defer { self = .plain(search) }
            try search.decide(aim, progress: progress)
        case .counted(let instance, let assignment):
            if let objective = aim.objective, !instance.isOpen(objective) { return }
            let bound = Bound(instance, assignment, proven: 0, number: nil)
            throw Undecided(limit: .time, bound: bound.value(of: aim))
        }
    }

    /// For explaining what was decided.
    func questions(_ solver: any Solver, _ limits: SearchLimits) throws -> any PlacementQuestions {
        switch self {
        case .lean(let search): try LeanQuestions(search, limits: limits)
        case .plain(let search): PlainQuestions(search: search, solver: solver, limits: limits)
        case .counted: throw Stopped(limit: .time)
        }
    }
}
