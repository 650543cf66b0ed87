package import IntegerProgramming

extension Problem {
    /// Gives places anew after something changed: whoever had a place keeps it, nobody moves who need not, and freed
    /// places go down the waitlist.
    ///
    /// The changed problem, of which the result is, is what `Scenario.takingLaterAnswers(of:in:)` makes of it.
    ///
    /// - Parameters:
    ///   - earlier: A result of this problem by an allocation, under the programme's own policy; it has been answered. What
    ///     a reallocation gave `trackReallocations(after:agreed:changing:moves:declined:)` takes, of whatever programme.
    ///   - scenario: What changed since.
    ///   - moves: How many of those who could keep their places may be asked to move, to series that they listed, where
    ///     that lets others in.
    ///   - declined: Who is not to be asked, by id: those who were, and want to stay where they are.
    ///   - options: As for an allocation. A policy stands in place of the programme's in both problems.
    ///   - progress: Called now and then from the working thread.
    ///   - statistics: Called once, before the result is returned.
    /// - Throws: `ReallocationError`. A time limit is no error: the result's status is then `feasible`, and others may have
    ///   moved or lost their places than need to.
    public func reallocation(
        after earlier: Allocation, changing scenario: Scenario, moves: Int = 0, declined: [String] = [],
        options: AllocationOptions = AllocationOptions(),
        progress: @escaping @Sendable (AllocationProgress) -> Void = { _ in },
        statistics: @escaping @Sendable (AllocationStatistics) -> Void = { _ in }
    ) async throws(ReallocationError) -> Reallocation {
        try await onOwnThread(timeLimit: options.timeLimit, stop: options.stop) { limits throws(ReallocationError) in
            try reallocated(
                after: earlier, changing: scenario, moves: moves, declined: declined, options: options,
                limits: limits, progress: progress, statistics: statistics)
        }
    }

    /// The same on the calling thread, by the solver asked for.
    package func reallocated(
        after earlier: Allocation, changing scenario: Scenario, moves: Int = 0, declined: [String] = [],
        options: AllocationOptions = AllocationOptions(), limits: SearchLimits = .none,
        solver: any Solver = ExactSolver(), progress: (AllocationProgress) -> Void = { _ in },
        statistics: (AllocationStatistics) -> Void = { _ in }
    ) throws(ReallocationError) -> Reallocation {
        do throws(AllocationError) { try checkTracks() } catch { throw .allocation(error) }
        let decided = try tracksReallocated(
            after: [TrackAllocation(track: nil, problem: self, allocation: earlier)], changing: scenario, moves: moves,
            declined: declined, options: options, limits: limits, solver: solver, progress: { progress($1) },
            statistics: { statistics($1) })
        guard let reallocation = decided.first?.answer.reallocation else {
            throw .allocation(.fault("nothing was decided"))
        }
        return reallocation
    }

    /// Of the changed problem, or of what it leaves to one track.
    ///
    /// - Parameters:
    ///   - earlier: What the earlier result told of it.
    ///   - scenario: What changed since.
    ///   - assumed: Who was never asked about a series that was added.
    ///   - agreed: Who agreed to what the earlier result had asked for in it.
    func reallocated(
        after earlier: EarlierAnswer, changing scenario: Scenario, assumed: [String], agreed: [String], moves: Int,
        declined: [String], options: AllocationOptions, limits: SearchLimits, solver: any Solver,
        progress: (AllocationProgress) -> Void, statistics: (AllocationStatistics) -> Void
    ) throws(ReallocationError) -> Reallocation {
        let holders = Holders(of: earlier, in: led(as: earlier.outcomes), after: scenario)
        let outcome: Reallocator.Outcome
        do throws(AllocationError) {
            outcome = try withoutActuallyEscaping(progress) { report throws(AllocationError) in
                var reallocator = Reallocator(
                    holders, allowedMoves: max(0, moves), sparing: Set(declined),
                    Allocator(
                        policy: programme.rules.policy, options: options, limits: limits, solver: solver,
                        report: report))
                let outcome = try reallocator.reallocate()
                statistics(reallocator.statistics)
                return outcome
            }
        } catch {
            throw .allocation(error)
        }
        // Where the time ran out nobody knows.
        if outcome.allocation.status == .optimal, let answers = UnfittingAnswers(to: holders, in: outcome.unasked) {
            throw .answers(answers)
        }
        return Reallocation(
            outcome, of: holders, after: earlier, allowedMoves: max(0, moves), assumed: assumed,
            agreed: agreed, declined: holders.considered(among: declined))
    }

    func changed(by scenario: Scenario) throws(ReallocationError) -> ChangedProblem {
        do throws(ScenarioError) {
            return try applying(scenario)
        } catch {
            throw .scenario(error)
        }
    }

    func underPolicy(_ policy: Policy?) throws(ReallocationError) -> Problem {
        guard let policy else { return self }
        var programme = programme
        programme.rules.policy = policy
        do throws(InvalidProblem) {
            return try Problem(programme: programme, registrations: registrations).sparing(laterPlaces)
        } catch {
            throw .allocation(.invalidPolicy(error))
        }
    }
}

/// Why there is no reallocation.
public enum ReallocationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The earlier result does not belong to the problem.
    case wrongResult(WrongResult)
    /// The earlier result asks some to move of whom nobody has said that they agreed, or others are said to have replied.
    case replies(WrongReplies)
    /// With their new answers some could keep their places only if others lost theirs.
    case answers(UnfittingAnswers)
    /// The changes cannot be applied.
    case scenario(ScenarioError)
    /// The earlier result holds from a later day than the changes.
    case settled(SettledDays)
    /// As for an allocation.
    case allocation(AllocationError)

    public var description: String {
        switch self {
        case .wrongResult(let error): error.description
        case .replies(let error): error.description
        case .answers(let error): error.description
        case .scenario(let error): error.description
        case .settled(let error): error.description
        case .allocation(let error): error.description
        }
    }
}

extension Reallocation {
    /// Puts together what follows from what was decided and from the earlier result.
    fileprivate init(
        _ outcome: Reallocator.Outcome, of holders: Holders, after earlier: EarlierAnswer, allowedMoves: Int,
        assumed: [String], agreed: [String], declined: [String]
    ) {
        let instance = holders.instance
        func id(_ position: Int) -> String { instance.registration(position).id }
        let difference = Comparison.Places(of: outcome.allocation.placements, with: earlier.placements)
        let asked = Set(outcome.asked.map(id))
        let wanting = holders.wanting.map { instance.problem.registrations[$0].id }
        let beneficiaries = Dictionary(
            uniqueKeysWithValues: outcome.beneficiaries.map { (id($0.key), $0.value.map(id)) })
        self.init(
            allocation: outcome.allocation, allowedMoves: allowedMoves,
            moved: difference.moved.map { move in
                Move(
                    registration: move.registration, from: move.from, to: move.to, rankBefore: move.rankBefore,
                    rankAfter: move.rankAfter,
                    isForced: !asked.contains(move.registration) && !wanting.contains(move.registration),
                    isWanted: wanting.contains(move.registration),
                    beneficiaries: beneficiaries[move.registration])
            }, gained: difference.gained, lost: difference.lost,
            exceptions: holders.exceptions, keptOut: outcome.keptOut?.map(id), wanting: wanting,
            facilitatorChanges: FacilitatorChange.all(from: earlier.outcomes, to: outcome.allocation.series),
            assumed: assumed, agreed: agreed, declined: declined)
    }
}
