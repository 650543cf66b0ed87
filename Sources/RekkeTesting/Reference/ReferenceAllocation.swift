package import Rekke

/// What the text says about a small problem, found by listing every assignment that keeps the rules.
///
/// Shares nothing with the library but its words: two readings of one text. Exponential in the registrations.
package struct ReferenceAllocation {
    let problem: Problem
    let objectives: [Objective]
    let intake: ReferenceIntake
    let rules: ReferenceRules
    /// Every assignment that keeps all rules; there is always one.
    let possible: [ReferenceRules.Assignment]
    /// For every objective, the assignments that are best by it and all before it.
    let best: [[ReferenceRules.Assignment]]

    /// - Parameter policy: In place of the programme's.
    package init(_ problem: Problem, under policy: Policy? = nil) {
        let programme = problem.programme
        self.problem = problem
        objectives = (policy ?? programme.rules.policy).objectives
        let timetable = ReferenceTimetable(programme)
        let eligibility = ReferenceEligibility(programme, timetable)
        intake = ReferenceIntake(problem, eligibility)
        let considered = intake.considered
        let rules = ReferenceRules(programme, timetable, considered, beside: problem.laterPlaces)
        var possible: [ReferenceRules.Assignment] = []
        rules.visitAssignments(keeping: .all) {
            possible.append($0)
            return false
        }
        var best: [[ReferenceRules.Assignment]] = []
        for objective in objectives {
            best.append(rules.best(of: best.last ?? possible, under: objective))
        }
        self.rules = rules
        self.possible = possible
        self.best = best
    }

    /// How many assignments there are to try, before any rule is asked.
    package static func assignmentsToTry(for problem: Problem) -> Int {
        let timetable = ReferenceTimetable(problem.programme)
        let intake = ReferenceIntake(problem, ReferenceEligibility(problem.programme, timetable))
        return intake.considered.reduce(1) { product, candidate in
            let choices = candidate.isConfirmed ? 1 : candidate.pairs.count + 1
            return product.multipliedReportingOverflow(by: choices).overflow ? .max : product * choices
        }
    }

    /// The one assignment that is best.
    var chosen: ReferenceRules.Assignment? { best.last?.first }

    /// The ids of those who have a place.
    package var placed: Set<String>? {
        chosen.map { chosen in
            Set(rules.considered.indices.filter { chosen[$0] != nil }.map { rules.considered[$0].registration.id })
        }
    }
}
