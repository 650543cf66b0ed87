import Rekke
import RekkeTesting
import Testing

/// A result that says something untrue does not pass.
@Suite struct AgreementVerificationTests {
    @Test(arguments: RandomProblem.Kind.allCases)
    func `every claim of a result that is changed is found out`(kind: RandomProblem.Kind) throws {
        for seed in 0..<6 {
            guard let problem = try? RandomProblem(kind, seed: seed).problem(),
                let allocation = try? problem.allocated()
            else { continue }
            let missed = Set(
                Forgery.all(of: allocation).filter { problem.violations(of: $0.allocation).isEmpty }.map(\.claim))
            #expect(missed.isEmpty, "\(kind) \(seed): \(missed.sorted())")
        }
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `the reference finds every changed claim too`(kind: RandomProblem.Kind) throws {
        for seed in 0..<3 {
            guard let problem = try? RandomProblem(kind, seed: seed).problem(),
                let allocation = try? problem.allocated(AllocationOptions(explanations: .reasons))
            else { continue }
            let reference = ReferenceAllocation(problem)
            let missed = Set(
                Forgery.all(of: allocation).filter { reference.differences(from: $0.allocation).isEmpty }.map(\.claim))
            #expect(missed.isEmpty, "\(kind) \(seed): \(missed.sorted())")
        }
    }
}
