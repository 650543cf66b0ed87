/// What exchanges of places show of a result, without solving.
package enum ExchangeVerdict: Hashable, Sendable {
    /// Nothing is better by any objective in turn, since nothing would be if only capacities bound.
    case best
    /// What keeps all rules is better.
    case beaten([Violation])
    /// Something would be better if only capacities bound, but may not keep the other rules.
    case open
}

extension Problem {
    /// Whether exchanges of places prove that an allocation is the best, by each objective of its policy in turn, at any
    /// size. They do wherever nothing but capacities binds.
    ///
    /// - Parameter allocation: A result of this problem in which nothing is untrue.
    package func exchangeVerdict(of allocation: Allocation) -> ExchangeVerdict {
        let whole = Instance(self)
        let aims = allocation.objectives.map { Aim.objective($0.objective) }
        let verdict = ExchangeCheck(allocation, whole.own).verdict(on: aims)
        // What seems better may take people whom confirmed places of later tracks need.
        if case .beaten = verdict, !whole.peopleOfLaterTracks.isEmpty { return .open }
        return verdict
    }
}

extension [TrackAllocation] {
    /// The same of all tracks, in which nothing is untrue: what is better in any of them, each with its place; `open` too where
    /// a result does not claim to be the best.
    ///
    /// - Parameter origin: What reallocations started from; `open` where that is not known.
    package func exchangeVerdict(since origin: ReallocationOrigin? = nil) -> ExchangeVerdict {
        var violations: [Violation] = []
        var isOpen = false
        let steps = origin.flatMap { try? $0.steps(of: self) }
        for (index, track) in enumerated() {
            guard track.allocation.status == .optimal else {
                isOpen = true
                continue
            }
            let verdict: ExchangeVerdict =
                switch track.answer {
                case .allocation(let allocation): track.problem.exchangeVerdict(of: allocation)
                case .reallocation(let reallocation): steps?[index]?.exchangeVerdict(of: reallocation) ?? .open
                }
            switch verdict {
            case .best: break
            case .open: isOpen = true
            case .beaten(let better):
                violations += better.map { Violation($0.place.inside(track: track.track, index), $0.text) }
            }
        }
        return violations.isEmpty ? isOpen ? .open : .best : .beaten(violations)
    }
}

extension ReallocationSteps {
    /// Whether exchanges prove a reallocation that was decided in one step, as if nobody were asked to move: `best` or `open`.
    fileprivate func exchangeVerdict(of reallocation: Reallocation) -> ExchangeVerdict {
        let check = ExchangeCheck(reallocation.allocation, holders.instance.own)
        let laterPlaces = holders.instance.considered.dropFirst(check.assignment.places.count).map(\.pairs.first)
        let assignment = Assignment(places: check.assignment.places + laterPlaces)
        let moved = Set(holders.moved(in: assignment).map { holders.instance.registration($0).id })
        // Where somebody waits who could have a place if others were asked, there is a second step.
        guard !asks(beside: assignment),
            reallocation.moved.allSatisfy({ $0.isForced || !moved.contains($0.registration) }),
            check.isBest(by: unaskedAims + policyAims)
        else { return .open }
        return .best
    }
}

/// Asks the aims of a result one after the other.
private struct ExchangeCheck {
    private let allocation: Allocation
    private let instance: Instance
    private let comparison: CountedImprovement
    let assignment: Assignment

    init(_ allocation: Allocation, _ instance: Instance) {
        self.allocation = allocation
        self.instance = instance
        comparison = CountedImprovement(comparing: allocation, in: instance)
        assignment = Assignment(places: comparison.places)
    }

    /// What exchanges come to as far as capacities go.
    private enum Outcome {
        case best, uncounted
        case better([EligiblePair?])
    }

    func verdict(on aims: [Aim]) -> ExchangeVerdict {
        switch outcome(of: aims) {
        case .best: .best
        case .uncounted: .open
        case .better(let places): verdict(on: places)
        }
    }

    func isBest(by aims: [Aim]) -> Bool {
        if case .best = outcome(of: aims) { true } else { false }
    }

    private func outcome(of aims: [Aim]) -> Outcome {
        var graph = ResidualGraph(instance, assignment)
        for question in aims.flatMap({ $0.questions(in: instance) }) {
            guard isCounted(question) else { return .uncounted }
            if let better = better(by: question, &graph) { return .better(better) }
        }
        return .best
    }

    /// Places that are better by a question, as far as capacities go.
    private func better(by question: Question, _ graph: inout ResidualGraph) -> [EligiblePair?]? {
        let considered = instance.considered
        switch question.wanted {
        case .fewest(let sum): return graph.minimise { cost(of: $0, in: $1, sum) }
        case .most(let sum): return graph.minimise { -cost(of: $0, in: $1, sum) }
        case .places(let group): return graph.minimiseInOrder(instance.members(of: group)) { _, _ in 0 }
        case .inOrder(let number):
            return graph.minimiseInOrder(Array(considered.indices)) { number(considered[$0], $1) }
        }
    }

    private func cost(of position: Int, in pair: EligiblePair, _ sum: Question.Sum) -> Int {
        switch sum.counted {
        case .places(let number): number(instance.considered[position], pair)
        case .attendances: instance.mostAttendances(of: position, in: pair)
        // No place of these makes one run: see below.
        case .addedSeries: 0
        }
    }

    /// Whether what it asks for is a sum over places: whoever attends does so as if nobody was shared, and no place makes a
    /// series run that counts.
    private func isCounted(_ question: Question) -> Bool {
        switch question.sum?.counted {
        case nil, .places: return true
        case .addedSeries:
            return instance.considered.allSatisfy { considered in
                considered.isConfirmed
                    || considered.pairs.allSatisfy { instance.series[$0.series].status != .candidate }
            }
        case .attendances:
            let most = zip(comparison.places.indices, comparison.places).reduce(0) { most, place in
                most + (place.1.map { instance.mostAttendances(of: place.0, in: $0) } ?? 0)
            }
            return most == allocation.attendances
        }
    }

    private func verdict(on places: [EligiblePair?]) -> ExchangeVerdict {
        let candidate = comparison.candidate(places)
        guard comparison.keepsRules(candidate) else { return .open }
        let found = Assignment(places: places)
        let reached = Dictionary(
            allocation.objectives.map { outcome in
                (outcome.objective, found.value(of: outcome.objective, in: instance) { candidate.attendances })
            }
        ) { first, _ in first }
        let contradictions = instance.contradictions(of: allocation, by: reached)
        return contradictions.isEmpty ? .open : .beaten(contradictions)
    }
}
