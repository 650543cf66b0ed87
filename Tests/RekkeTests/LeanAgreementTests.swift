import Foundation
import IntegerProgramming
import RekkeTesting
import Testing

@testable import Rekke

/// The lean program decides and explains as the rules do as they are written.
@Suite struct LeanAgreementTests {
    /// Of each kind.
    private static let seeds = Extent.of(100)

    /// Where people may attend and lead, the whole program decides.
    @Test(arguments: RandomProblem.Kind.allCases.filter { $0 != .bothRoles })
    func `the lean program gives the same places and reasons as the whole one`(kind: RandomProblem.Kind) throws {
        var aborts = 0
        var compared = 0
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 5000..<(5000 + Self.seeds)) {
            let policy = problem.programme.rules.policy
            let instance = Instance(problem)
            guard !policy.objectives.contains(.mostAttendance), !instance.considered.isEmpty else { continue }
            let plain = try? PlainSearch(instance, nil, GLPKSolver(), .none)
            var lean = try LeanSearch(instance, limits: .none)
            #expect((plain == nil) == (lean == nil), "\(kind) \(seed): whether confirmed places conflict")
            guard var plain, lean != nil else { continue }
            compared += 1
            for objective in policy.objectives {
                try plain.decide(.objective(objective)) { _ in }
                try lean?.decide(.objective(objective))
                let values = [plain.assignment, lean?.assignment].map {
                    $0?.value(of: objective, in: instance) { 0 }
                }
                #expect(values[0] == values[1], "\(kind) \(seed): \(objective)")
            }
            #expect(plain.assignment == lean?.assignment, "\(kind) \(seed)")
            guard let lean else { continue }
            aborts += lean.statistics.aborts
            let questions: [any PlacementQuestions] = [
                PlainQuestions(search: plain, solver: GLPKSolver(), limits: .none),
                try LeanQuestions(lean, limits: .none),
            ]
            var reasons = questions.map { questions in
                ReasonBesideOthers(
                    instance: instance, assignment: plain.assignment, questions: questions, bound: nil, policy: policy)
            }
            for position in instance.considered.indices where plain.assignment.places[position] == nil {
                let both = try reasons.indices.map { try reasons[$0].reason(for: position) }
                #expect(both[0] == both[1], "\(kind) \(seed): r\(position)")
            }
        }
        #expect(compared > 0)
        #expect(aborts == 0, "fatal errors of GLPK: \(aborts)")
    }

    @Test func `larger problems agree, too`() throws {
        let size = RandomProblem.Size(registrations: 14, series: 7)
        for kind in [RandomProblem.Kind.sharedPeople, .facilitators, .everything] {
            for (seed, problem) in try RandomProblem.valid(kind, seeds: 0..<8, size: size) {
                let lean = try problem.allocated(AllocationOptions(policy: .bestFit, explanations: .reasons))
                let plain = try problem.allocated(
                    AllocationOptions(policy: .bestFit, method: .integerProgram, explanations: .reasons))
                #expect(lean == plain, "\(kind) \(seed)")
            }
        }
    }
}
