extension Scenario {
    /// The same changes after people have been told of their places: what an organisation that has one registers later is no
    /// registration beside that one, but a new answer of it. It keeps its id and its time.
    ///
    /// - Parameters:
    ///   - placements: Who has a place.
    ///   - problem: The one that is to be changed.
    public func takingLaterAnswers(of placements: [Placement], in problem: Problem) -> Scenario {
        var holders = OrganisationHolders(placements, in: problem)
        var taken = self
        taken.changes = changes.map { change in
            defer { holders.note(change) }
            guard case .register(let answer) = change, let holder = holders.holder(answering: answer) else {
                return change
            }
            return .setRegistration(holder, Registration.Edit(answering: answer))
        }
        return taken
    }
}

/// Which organisations have a place, and by which registration, while changes are applied.
private struct OrganisationHolders {
    private var holders: [OrganisationKey: String] = [:]
    private var rules: Rules
    private let known: Set<String>

    init(_ placements: [Placement], in problem: Problem) {
        rules = problem.programme.rules
        known = Set(problem.registrations.map(\.id))
        let placed = Set(placements.map(\.registration))
        for registration in problem.registrationsInPriorityOrder where placed.contains(registration.id) {
            guard let key = OrganisationKey(registration.organisation), holders[key] == nil else { continue }
            holders[key] = registration.id
        }
    }

    /// Whose place it is that a new registration's organisation has; nil where it has none, where it may have several, and
    /// where the registration is no answer.
    func holder(answering answer: Registration) -> String? {
        guard rules.onePlacePerOrganisation, answer.confirmedPlaces.isEmpty, !answer.withdrawn,
            !known.contains(answer.id)
        else {
            return nil
        }
        return OrganisationKey(answer.organisation).flatMap { holders[$0] }
    }

    /// Whoever gives its place up holds none.
    mutating func note(_ change: Scenario.Change) {
        switch change {
        case .withdraw(let id), .release(let id): holders = holders.filter { $0.value != id }
        case .setRegistration(let id, let edit) where edit.withdrawn == true:
            holders = holders.filter { $0.value != id }
        case .setRules(let edit): rules = rules.edited(edit)
        default: break
        }
    }
}

extension Registration.Edit {
    /// What a new answer says; of what it does not, the old one holds.
    fileprivate init(answering answer: Registration) {
        self.init(
            role: answer.role, size: answer.size, preferences: answer.preferences, impossible: answer.impossible,
            attendees: answer.attendees.isEmpty ? nil : answer.attendees, contact: answer.contact,
            language: answer.language)
    }
}
