extension Problem {
    /// The problem with a scenario's changes, one after the other; the problem itself stays as it is.
    ///
    /// Only the outcome of all changes together has to be a problem: a place may be confirmed in a full series where a
    /// later change makes room.
    ///
    /// - Throws: `ScenarioError` with everything that cannot be applied.
    /// - Complexity: linear in the registrations, for each change that is about more than one of them.
    public func applying(_ scenario: Scenario) throws(ScenarioError) -> ChangedProblem {
        var changing = ChangingProblem(self)
        for (index, change) in scenario.changes.enumerated() { changing.apply(change, number: index) }
        var faults = changing.faults
        let programme = changing.programme
        let registrations = changing.registrations
        var changed: Problem?
        do throws(ValidationError) {
            changed = try Problem(programme: programme, registrations: registrations)
        } catch {
            faults += self.causes(of: error.faults, in: scenario)
        }
        guard let changed, faults.isEmpty else {
            throw ScenarioError(faults: faults.sorted { $0.changeNumber < $1.changeNumber })
        }
        return ChangedProblem(problem: changed, assumed: changing.assumed(in: changed))
    }

    /// Each fault of the changed problem at the change from which on it is there.
    private func causes(of faults: [ValidationFault], in scenario: Scenario) -> [ScenarioFault] {
        var causes = [Int](repeating: 0, count: faults.count)
        var changing = ChangingProblem(self)
        for (index, change) in scenario.changes.enumerated() {
            let before = Set(Problem.faults(of: changing.programme, changing.registrations).map(\.kind))
            changing.apply(change, number: index)
            for (number, fault) in faults.enumerated() where !before.contains(fault.kind) { causes[number] = index }
        }
        return zip(faults, causes).map { fault, index in
            ScenarioFault(place: scenario.place(of: index), kind: .leadsTo(fault))
        }
    }
}

extension Scenario {
    /// Where a change is in the scenario document.
    fileprivate func place(of change: Int) -> InputPath {
        InputPath([.field("changes"), .index(change), .field(changes[change].name)])
    }
}

extension ScenarioFault {
    fileprivate var changeNumber: Int {
        for case .index(let number) in place.components { return number }
        return 0
    }
}
