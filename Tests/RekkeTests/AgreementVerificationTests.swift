import Rekke
import RekkeTesting
import Testing

/// A result that says something untrue does not pass.
@Suite struct AgreementVerificationTests {
    @Test(arguments: RandomProblem.Kind.allCases)
    func `every claim of a result that is changed is found out`(kind: RandomProblem.Kind) throws {
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 0..<Extent.of(3)) {
            let allocation = try problem.allocated()
            let missed = Set(
                Forgery.all(of: allocation).filter { problem.violations(of: $0.allocation).isEmpty }.map(\.claim))
            #expect(missed.isEmpty, "\(kind) \(seed): \(missed.sorted())")
        }
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `the reference finds every changed claim too`(kind: RandomProblem.Kind) throws {
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 0..<Extent.of(2)) {
            let allocation = try problem.allocated(AllocationOptions(explanations: .reasons))
            let reference = ReferenceAllocation(problem)
            let missed = Set(
                Forgery.all(of: allocation).filter { reference.differences(from: $0.allocation).isEmpty }.map(\.claim))
            #expect(missed.isEmpty, "\(kind) \(seed): \(missed.sorted())")
        }
    }
}
