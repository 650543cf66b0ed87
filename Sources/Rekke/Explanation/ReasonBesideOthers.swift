/// Why somebody waits, where neither obstacles nor capacities alone say so: whom before it they cannot be placed beside,
/// or which objective prefers otherwise.
struct ReasonBesideOthers {
    let instance: Instance
    let assignment: Assignment
    var questions: any PlacementQuestions
    /// Where a limit ended the search.
    let bound: Objective?
    let policy: Policy

    mutating func reason(for waiting: Int) throws -> Reason {
        let others = instance.considered.indices.filter { position in
            assignment.places[position] != nil
                && (position < waiting || instance.considered[position].isConfirmed)
        }
        if !(try questions.canBePlaced([waiting] + others, keeping: nil)) {
            // No smaller part of them is enough.
            let movable = others.filter { !instance.considered[$0].isConfirmed }
            let conflict = try smallestConflict(
                among: movable,
                isPossible: { some in try questions.canBePlaced([waiting] + some, keeping: nil) },
                exchangeable: { left, some in try questions.exchangeable(for: left, among: [waiting] + some) },
                conflict: { refused in questions.conflict(among: [waiting] + refused) })
            return .conflict(with: conflict.map { instance.registration($0).id })
        }
        for (number, objective) in policy.objectives.prefix(questions.decidedObjectives).enumerated()
        where try mayOutweigh(objective, number) && !questions.canBePlaced([waiting] + others, keeping: number) {
            // By the rules alone it would have been placed in its turn: some answer before was wrong.
            guard objective.measure != .places || !instance.further.isEmpty else { throw nothingKeepsOut(waiting) }
            return .outweighed(by: isFirstGuarantee(objective, number) ? policy.placing : objective)
        }
        // Placements are unique once every objective is kept; where a limit ended that, the rest was not proven.
        guard let bound else { throw nothingKeepsOut(waiting) }
        return .outweighed(by: bound)
    }

    private func nothingKeepsOut(_ waiting: Int) -> AllocationError {
        .fault("nothing keeps \"\(instance.registration(waiting).id)\" out")
    }

    /// Guarantees that come first only ask what is asked anyway: a place for those before it. So where they leave it none,
    /// others take it who must have one beside the rules.
    private func isFirstGuarantee(_ objective: Objective, _ number: Int) -> Bool {
        number == 0 && objective == .guarantees
    }

    /// Whether the objective may be what leaves somebody without a place.
    private func mayOutweigh(_ objective: Objective, _ number: Int) -> Bool {
        isFirstGuarantee(objective, number) ? !instance.further.isEmpty : instance.isOpen(objective)
    }
}
