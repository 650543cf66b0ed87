package import Rekke

/// What the text says about which series to add to a small problem, found by listing every assignment of the problem in
/// which all of them are open.
package struct ReferencePlan {
    private let rules: ReferenceRules
    private let objectives: [Objective]
    private let addable: Set<Int>
    /// Every assignment that keeps all rules and in which nobody loses a place.
    private let possible: [ReferenceRules.Assignment]

    /// - Parameters:
    ///   - open: With all series open that may be added.
    ///   - addable: Their ids.
    ///   - places: Who has which place without them.
    ///
    /// nil where the intake with all of them open takes from somebody the place that it has without: what then is kept is
    /// not in the intake.
    package init?(_ open: Problem, addable: Set<String>, places: [String: String], under policy: Policy) {
        let programme = open.programme
        let timetable = ReferenceTimetable(programme)
        let eligibility = ReferenceEligibility(programme, timetable)
        let considered = ReferenceIntake(open, eligibility).considered
        let kept = considered.indices.filter { places[considered[$0].registration.id] != nil }
        let keepsPairs = kept.allSatisfy { index in
            considered[index].pairs.contains {
                programme.series[$0.series].id == places[considered[index].registration.id]
            }
        }
        guard kept.count == places.count, keepsPairs else { return nil }
        rules = ReferenceRules(programme, timetable, considered)
        self.addable = Set(programme.series.indices.filter { addable.contains(programme.series[$0].id) })
        let first = policy.objectives.promises + [.mostPlaces, .placesFirstCome, .fewestAddedSeries]
        objectives = first + policy.objectives.filter { !first.contains($0) }
        var possible: [ReferenceRules.Assignment] = []
        rules.visitAssignments(keeping: .all, placing: Set(kept)) {
            possible.append($0)
            return false
        }
        self.possible = possible
    }

    /// Who has which place in the best assignment with at most so many of them, by ids.
    package func places(adding most: Int) -> [String: String] {
        var best = possible.filter { added($0) <= most }
        for objective in objectives {
            if objective == .fewestAddedSeries {
                let least = best.map(added).min()
                best = best.filter { added($0) == least }
            } else {
                best = rules.best(of: best, under: objective)
            }
        }
        guard let chosen = best.first else { return [:] }
        let placed = zip(rules.considered, chosen).compactMap { candidate, pair in
            pair.map { (candidate.registration.id, rules.programme.series[$0.series].id) }
        }
        return Dictionary(uniqueKeysWithValues: placed)
    }

    private func added(_ assignment: ReferenceRules.Assignment) -> Int {
        rules.runningSeries(in: assignment).intersection(addable).count
    }
}
