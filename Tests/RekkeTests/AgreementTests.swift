import Rekke
import RekkeTesting
import Testing

/// Random problems, decided and explained by the library and by a reading of the text that shares nothing with it.
@Suite struct AgreementTests {
    /// A kind of problems and the seeds of some of them.
    struct Block: CustomTestStringConvertible {
        let kind: RandomProblem.Kind
        let seeds: Range<Int>

        var testDescription: String { "\(kind.rawValue) \(seeds.lowerBound)–\(seeds.upperBound - 1)" }

        static let all = RandomProblem.Kind.allCases.flatMap { kind in
            let count = Extent.of(80)
            return stride(from: 0, to: count, by: 40).map { Block(kind: kind, seeds: $0..<min($0 + 40, count)) }
        }
    }

    @Test(arguments: Block.all)
    func `what a random problem gives is what the text says`(block: Block) throws {
        for seed in block.seeds {
            let random = RandomProblem(block.kind, seed: seed)
            guard let problem = problem(of: random) else { continue }
            let reference = ReferenceAllocation(problem)
            do {
                let allocation = try problem.allocated(AllocationOptions(explanations: .reasons))
                let differences = reference.differences(from: allocation)
                #expect(differences.isEmpty, "\(block.kind) \(seed): \(differences.joined(separator: "\n"))")
                let violations = problem.violations(of: allocation)
                #expect(violations.isEmpty, "\(block.kind) \(seed): \(violations)")
            } catch {
                Issue.record("\(block.kind) \(seed): \(error)")
            }
        }
    }

    @Test(arguments: Policy.all)
    func `a policy in place of the programme's is the one that decides`(policy: Policy) throws {
        for kind in RandomProblem.Kind.allCases {
            for (seed, problem) in try RandomProblem.valid(kind, seeds: 500..<(500 + Extent.of(3))) {
                let allocation = try problem.allocated(AllocationOptions(policy: policy, explanations: .reasons))
                let differences = ReferenceAllocation(problem, under: policy).differences(from: allocation)
                #expect(differences.isEmpty, "\(kind) \(seed): \(differences.joined(separator: "\n"))")
                #expect(problem.violations(of: allocation, under: policy).isEmpty, "\(kind) \(seed)")
            }
        }
    }

    @Test(arguments: [
        RandomProblem.Kind.confirmed, .confirmedPeople, .exemptMeetings, .bothRoles, .namedFacilitators, .everything,
    ])
    func `confirmed places that begin later have nothing to do with the meetings before`(
        kind: RandomProblem.Kind
    ) throws {
        var begun = 0
        for seed in 2000..<(2000 + Extent.of(40)) {
            guard let problem = problem(of: RandomProblem(kind, seed: seed).withFirstDays) else { continue }
            let allocation = try problem.allocated(AllocationOptions(explanations: .reasons))
            let differences = ReferenceAllocation(problem).differences(from: allocation)
            #expect(differences.isEmpty, "\(kind) \(seed): \(differences.joined(separator: "\n"))")
            let violations = problem.violations(of: allocation)
            #expect(violations.isEmpty, "\(kind) \(seed): \(violations)")
            let days = Dictionary(uniqueKeysWithValues: problem.registrations.map { ($0.id, $0.placedFrom) })
            for placement in allocation.placements {
                #expect(placement.from == days[placement.registration]?[placement.series], "\(kind) \(seed)")
                begun += placement.from == nil ? 0 : 1
            }
        }
        #expect(begun >= Extent.least(3), "\(kind): \(begun)")
    }

    private func problem(of random: RandomProblem) -> Problem? {
        do {
            return try random.problem()
        } catch {
            #expect(random.confirmsTooMany, "\(random.kind) \(random.seed): \(error)")
            return nil
        }
    }
}
