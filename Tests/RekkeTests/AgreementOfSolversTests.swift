import Foundation
import Rekke
import RekkeTesting
import Testing

/// The same problem gives the same result, whoever solves it and in whatever order it is written.
@Suite struct AgreementOfSolversTests {
    @Test(arguments: RandomProblem.Kind.allCases)
    func `the integer program alone gives the same result as the fastest way`(kind: RandomProblem.Kind) throws {
        let problems = try RandomProblem.valid(kind, seeds: 1000..<(1000 + AgreementOfSolversTests.count)) { random in
            // Every fourth has room for several parts that have nothing to do with one another.
            let size = random.seed % 4 == 0 ? RandomProblem.Size(registrations: 14, series: 7) : RandomProblem.Size()
            return try RandomProblem(kind, seed: random.seed, size: size).problem()
        }
        for (seed, problem) in problems {
            let reasons = AllocationOptions(explanations: .reasons)
            let programOnly = AllocationOptions(method: .integerProgram, explanations: .reasons)
            let fastest = try problem.allocated(reasons)
            let program = try problem.allocated(programOnly)
            #expect(fastest == program, "\(kind) \(seed)")
            // Where nothing is to be explained, other ways are open.
            let short = Result { try problem.allocated(AllocationOptions(explanations: .none)) }.withoutExplanation
            let whole = Result { try problem.allocated(programOnly) }.withoutExplanation
            #expect(short == whole, "\(kind) \(seed)")
        }
    }

    /// How many problems of each kind are decided by both methods.
    private static let count = Extent.of(10)

    @Test(arguments: RandomProblem.Kind.allCases)
    func `trying every value of the integer program gives the same result as GLPK`(kind: RandomProblem.Kind) throws {
        let size = RandomProblem.Size(registrations: 3, series: 2)
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 2000..<(2000 + Extent.of(6)), size: size) {
            let options = AllocationOptions(method: .integerProgram, explanations: .reasons)
            // Of several smallest sets that cannot hold, either will do.
            let solved = try problem.allocated(options)
            let tried = try problem.allocated(options, solver: ExhaustiveSolver())
            #expect(solved.withoutChoices == tried.withoutChoices, "\(kind) \(seed)")
            #expect(problem.violations(of: tried).isEmpty, "\(kind) \(seed)")
        }
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `the order of registrations in the file decides nothing`(kind: RandomProblem.Kind) throws {
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 3000..<(3000 + Extent.of(7))) {
            let random = RandomProblem(kind, seed: seed)
            let reversed = try Problem(
                programme: random.programme, registrations: random.registrations.reversed())
            let results = try [problem, reversed].map { try $0.allocated() }
            #expect(results[0] == results[1], "\(kind) \(seed)")
        }
    }
}

extension Allocation {
    /// Without who attends, who leads and which conflict is shown: any valid choice is right.
    fileprivate var withoutChoices: Allocation {
        var result = self
        for index in placements.indices { result.placements[index].attendance = nil }
        for index in series.indices { result.series[index].facilitators = nil }
        for index in waitlist.indices {
            if case .conflict? = waitlist[index].reasons?.first { result.waitlist[index].reasons = [] }
        }
        return result
    }
}

extension Result where Success == Allocation {
    /// The same without what `explanations: .none` leaves out.
    fileprivate var withoutExplanation: String {
        map { allocation in
            var allocation = allocation
            allocation.explained = nil
            allocation.envy = nil
            allocation.fullSets = nil
            for index in allocation.waitlist.indices { allocation.waitlist[index].reasons = nil }
            return allocation
        }.description
    }

    /// The result or the error in full, for comparing.
    fileprivate var description: String {
        switch self {
        case .success(let allocation): "\(allocation)"
        case .failure(let error): "\(error)"
        }
    }
}
