extension Problem {
    /// Everything in a reallocation of this problem, the changed one, that breaks a rule or is not true, as far as it shows
    /// without what it came from.
    package func violations(of reallocation: Reallocation) -> [Violation] {
        guard let past = past(in: [.reallocation(reallocation)]) else {
            return violations(of: reallocation, queuesIn: nil)
        }
        let coming = remaining(after: past)
        return Answer.reallocation(reallocation).remaining(after: past, in: coming).violations(in: coming)
    }

    /// - Parameter base: In what queues are counted; nil: in the reallocation alone.
    func violations(of reallocation: Reallocation, queuesIn base: WaitlistBase?) -> [Violation] {
        let base = base ?? queueBase(of: .reallocation(reallocation))
        let instance = Instance(self, admission(of: reallocation))
        let violations = violations(
            of: reallocation.allocation, under: programme.rules.policy, in: instance,
            keepingOut: Set(reallocation.keptOut ?? []), queuesIn: base)
        // What the time limit cut short claims no optimum; and whom confirmed places of later tracks need is not counted.
        guard reallocation.allocation.status == .optimal, instance.peopleOfLaterTracks.isEmpty else {
            return violations + reallocation.inconsistencies
        }
        var counted = CountedImprovement(of: reallocation.allocation, in: instance)
        return violations + reallocation.inconsistencies
            + counted.freedPlaces(gained: Set(reallocation.gained))
    }

    /// What a reallocation says otherwise than it follows from this problem, the one before the change, from the result
    /// that answered it and from the changes. Who had to move, and for whose sake others did, only another reallocation can
    /// tell.
    package func violations(
        of reallocation: Reallocation, after earlier: Allocation, changing scenario: Scenario
    ) throws(ScenarioError) -> [Violation] {
        let origin = try origin(of: scenario, after: [TrackAllocation(track: nil, problem: self, allocation: earlier)])
        return origin.violations(
            of: [TrackAllocation(track: nil, problem: origin.changed.problem, answer: .reallocation(reallocation))])
    }

    /// The same in the changed problem, or in what it leaves to one track.
    func violations(
        of reallocation: Reallocation, after earlier: EarlierAnswer, changing scenario: Scenario, assumed: [String]
    ) -> [Violation] {
        let holders = Holders(of: earlier, in: self, after: scenario)
        let told = differing("promised", reallocation.allocation.guarantees.promised, holders.promised)
        return reallocation.violations(from: earlier.placements, ledAs: earlier.outcomes)
            + told.map { Violation(InputPath([.field("guarantees")]).field("promised"), $0.text) }
            + differing("assumed", reallocation.assumed, assumed)
            + differing("wanting", reallocation.wanting, holders.wanting.map { registrations[$0].id })
            + differing(
                "exceptions", reallocation.exceptions.map(\.claimText), holders.exceptions.map(\.claimText))
            + differing("declined", reallocation.declined, holders.considered(among: reallocation.declined))
            + reallocation.unneeded(beside: holders)
    }
}

extension Reallocation {
    /// Who is said to have moved, gained or lost a place otherwise than the result and the earlier one have it.
    package func violations(after earlier: Allocation) -> [Violation] {
        violations(from: earlier.placements, ledAs: earlier.series)
    }

    fileprivate func violations(from earlier: [Placement], ledAs outcomes: [SeriesOutcome]) -> [Violation] {
        let difference = Comparison.Places(of: allocation.placements, with: earlier)
        let moves = moved.map {
            Comparison.Move(
                registration: $0.registration, from: $0.from, to: $0.to, rankBefore: $0.rankBefore,
                rankAfter: $0.rankAfter)
        }
        return differing("gained", gained, difference.gained) + differing("lost", lost, difference.lost)
            + differing("moved", moves.map(\.claimText), difference.moved.map(\.claimText))
            + differing(
                "facilitatorChanges", facilitatorChanges.map(\.claimText),
                FacilitatorChange.all(from: outcomes, to: allocation.series).map(\.claimText))
    }

    /// Those who are said to have to be asked and have no choice.
    fileprivate func unneeded(beside holders: Holders) -> [Violation] {
        let instance = holders.instance
        let staying = Set(
            instance.considered.filter { considered in
                considered.pairs.contains { $0.series == holders.series[considered.registration] }
            }.map { instance.problem.registrations[$0.registration].id })
        return moved.enumerated().filter { _, move in
            move.isRequest && !staying.contains(move.registration)
        }.map {
            Violation(
                InputPath([.field("moved"), .index($0.offset)]).field("forced"),
                "should be true: \"\($0.element.from)\" is not open to it any more")
        }
    }

    /// Those of `lost` who cannot keep what they had by their own new answers; of the guaranteed, to whom more series are open
    /// than they listed, it does not show here.
    package var givenUp: [String] {
        let others = Set(exceptions.map(\.registration) + allocation.guarantees.promised)
        return lost.filter { wanting.contains($0) && !others.contains($0) }
    }

    /// How many who could stay have to be asked to move.
    package var asked: Int { requests.count }

    /// Assured places that were not kept: lost, or left by one that had to.
    var unkept: [HeldPlace] {
        let places = Dictionary(allocation.placements.map { ($0.registration, $0.series) }) { first, _ in first }
        // What the time limit cut short says of nobody that it has to.
        guard allocation.status == .optimal else { return [] }
        let forced = Set(moved.filter(\.isForced).map(\.registration))
        return held.filter { place in
            place.isAssured
                && (places[place.registration] == nil
                    || places[place.registration] != place.series && forced.contains(place.registration))
        }
    }

    /// What does not agree with the result beside it, whatever came before.
    fileprivate var inconsistencies: [Violation] {
        let placements = Dictionary(allocation.placements.map { ($0.registration, $0) }) { first, _ in first }
        let order = allocation.placements.map(\.registration)
        let waiting = allocation.waitlist.map(\.registration)
        func inOrder(_ field: String, _ ids: [String], _ order: [String]) -> [Violation] {
            differing(field, ids, order.filter(Set(ids).contains))
        }
        let away = moved.enumerated().filter { _, move in
            placements[move.registration].map { $0.series == move.to && $0.rank == move.rankAfter } != true
        }
        return inOrder("moved", moved.map(\.registration), order) + inOrder("gained", gained, order)
            + away.map { Violation(InputPath([.field("moved"), .index($0.offset)]), "is not where it has its place") }
            + lost.filter { placements[$0] != nil }.map {
                Violation(InputPath([.field("lost")]), "\"\($0)\" has a place")
            }
            + permission + sakes(order) + queues + wishes + assurances
            + (keptOut.map { inOrder("keptOut", $0, waiting) } ?? (explainsReasons ? [missing("keptOut")] : []))
            + (keptOut != nil && !explainsReasons
                ? [Violation(InputPath([.field("keptOut")]), "is there, though nothing is explained")] : [])
    }

    private var explainsReasons: Bool { allocation.explained != AllocationOptions.Explanations.none }

    private func missing(_ field: String) -> Violation { Violation(InputPath([.field(field)]), "is missing") }

    /// What helps those who wait is said of allocations only.
    private var queues: [Violation] {
        guard allocation.waitlist.contains(where: { $0.positions != nil || $0.remedies != nil })
        else { return [] }
        return [
            Violation(
                InputPath([.field("waitlist")]), "has positions or remedies, which a reallocation has not")
        ]
    }

    /// Who moves because it asked to is one of those who asked, and not forced.
    private var wishes: [Violation] {
        moved.enumerated().filter { _, move in
            move.isWanted != wanting.contains(move.registration) || move.isWanted && move.isForced
        }.map { Violation(InputPath([.field("moved"), .index($0.offset)]), "does not agree with who asked to move") }
    }

    private var assurances: [Violation] {
        let unkept = Set(unkept)
        return held.enumerated().filter { unkept.contains($0.element) }.map {
            Violation(InputPath([.field("held"), .index($0.offset)]).field("assured"), "was not kept")
        }
    }

    private var permission: [Violation] {
        let spared = moved.indices.filter { moved[$0].isRequest && declined.contains(moved[$0].registration) }
        let refused = spared.map {
            Violation(InputPath([.field("moved"), .index($0)]), "is asked to move, which it has declined")
        }
        // What the time limit cut short may ask for more.
        guard allowedMoves < 0 || (asked > allowedMoves && allocation.status == .optimal) else { return refused }
        return refused + [
            Violation(InputPath([.field("moves")]), "\(asked) are asked to move, more than \(allowedMoves)")
        ]
    }

    /// Whoever is asked to move is asked for somebody's sake, who has a place.
    private func sakes(_ order: [String]) -> [Violation] {
        moved.enumerated().flatMap { index, move -> [Violation] in
            let path = InputPath([.field("moved"), .index(index)]).field("for")
            // The time may have run out for whoever is asked.
            guard let beneficiaries = move.beneficiaries else { return [] }
            if !move.isRequest || beneficiaries.isEmpty {
                return [Violation(path, "whoever must move does so for nobody, whoever is asked for somebody")]
            }
            return beneficiaries == order.filter(Set(beneficiaries).contains)
                ? [] : [Violation(path, "should be some who have a place, in priority order")]
        }
    }
}

func differing(_ field: String, _ claims: [String], _ truths: [String]) -> [Violation] {
    guard claims != truths else { return [] }
    return [Violation(InputPath([.field(field)]), "should be \(truths.isEmpty ? "empty" : list(truths))")]
}

extension Reallocation.Exception {
    var claimText: String { "\(registration) in \(series)" }
}

extension Reallocation.HeldPlace {
    var claimText: String { "\(registration) in \(series)" }
}

extension FacilitatorChange {
    fileprivate var claimText: String {
        "\(series) at \(meeting.seconds) from [\(before.joined(separator: ", "))] to [\(after.joined(separator: ", "))]"
    }
}

extension Comparison.Move {
    fileprivate var claimText: String {
        "\(registration) from \(from) at rank \(rankBefore) to \(to) at rank \(rankAfter)"
    }
}
