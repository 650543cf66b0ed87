import Foundation
import IntegerProgramming
import RekkeTesting
import Synchronization
import Testing

/// The bound on "at once" is generous, for slow machines; the aim is 0.2 s.
@Suite(.serialized) struct SearchLimitTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let program: IntegerProgram
        let objective: LinearObjective

        static let all = [
            Case(
                testDescription: "tree without a solution", program: HardProgram.marketSplit(rows: 5, columns: 45),
                objective: .feasibility),
            Case(testDescription: "tree with solutions", HardProgram.relaxedMarketSplit(rows: 4, columns: 40)),
            Case(
                testDescription: "one long simplex",
                HardProgram.longSimplex(rows: 1200, columns: 1700, isInteger: false)),
            Case(
                testDescription: "tree of long simplexes",
                HardProgram.longSimplex(rows: 300, columns: 500, isInteger: true)),
        ]

        init(testDescription: String, program: IntegerProgram, objective: LinearObjective) {
            self.testDescription = testDescription
            self.program = program
            self.objective = objective
        }

        init(testDescription: String, _ hard: (IntegerProgram, LinearObjective)) {
            self.init(testDescription: testDescription, program: hard.0, objective: hard.1)
        }
    }

    @Test(arguments: Case.all)
    func `a search ends soon after it is cancelled`(hard: Case) throws {
        let flag = CancellationFlag()
        let cancelled = Mutex<ContinuousClock.Instant?>(nil)
        Thread.detachNewThread {
            Thread.sleep(forTimeInterval: 0.7)
            cancelled.withLock { $0 = .now }
            flag.cancel()
        }
        let outcome = try GLPKSolver().solve(
            hard.program, for: hard.objective, limits: SearchLimits(cancellation: flag), progress: { _ in })
        let end = ContinuousClock.now
        let start = try #require(cancelled.withLock { $0 }, "over before it was cancelled")
        #expect(end - start < .seconds(1))
        #expect(limit(of: outcome) == .cancelled)
    }

    @Test(arguments: Case.all)
    func `a search ends soon after its time`(hard: Case) throws {
        let deadline = ContinuousClock.now + .milliseconds(700)
        let outcome = try GLPKSolver().solve(
            hard.program, for: hard.objective, limits: SearchLimits(deadline: deadline), progress: { _ in })
        #expect(ContinuousClock.now - deadline < .seconds(1))
        #expect(limit(of: outcome) == .time)
    }

    @Test(arguments: Case.all)
    func `one millisecond is kept`(hard: Case) throws {
        let deadline = ContinuousClock.now + .milliseconds(1)
        let outcome = try GLPKSolver().solve(
            hard.program, for: hard.objective, limits: SearchLimits(deadline: deadline), progress: { _ in })
        #expect(ContinuousClock.now - deadline < .seconds(1))
        #expect(limit(of: outcome) == .time)
    }

    @Test func `a stopped search gives its best solution and a bound`() throws {
        let (program, objective) = HardProgram.relaxedMarketSplit(rows: 4, columns: 40)
        let limits = SearchLimits(deadline: .now + .milliseconds(500))
        let outcome = try GLPKSolver().solve(program, for: objective, limits: limits, progress: { _ in })
        guard case .feasible(let solution, let bound?, .time) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(program.isFeasible(solution.values))
        #expect(bound <= solution.objective)
        #expect(solution.objective == objective.expression.value(at: solution.values))
    }

    @Test func `a stopped search is never worse than what it began with`() throws {
        let (program, objective) = HardProgram.relaxedMarketSplit(rows: 4, columns: 40)
        let first = try GLPKSolver().solve(
            program, for: objective, limits: SearchLimits(deadline: .now + .seconds(1)), progress: { _ in })
        guard case .feasible(let known, _, _) = first else {
            Issue.record("\(first)")
            return
        }
        let second = try GLPKSolver().solve(
            program, for: objective, startingFrom: known.values,
            limits: SearchLimits(deadline: .now + .milliseconds(100)), progress: { _ in })
        guard case .feasible(let solution, _, _) = second else {
            Issue.record("\(second)")
            return
        }
        #expect(solution.objective <= known.objective)
    }

    @Test func `progress only ever gets better`() throws {
        let (program, objective) = HardProgram.relaxedMarketSplit(rows: 3, columns: 30)
        var reports: [SearchProgress] = []
        let cancellation = CancellationFlag()
        // On a slow machine, too, it goes on until there is something to compare.
        let limits = SearchLimits(deadline: .now + .seconds(60), cancellation: cancellation)
        _ = try GLPKSolver().solve(program, for: objective, limits: limits) { progress in
            reports.append(progress)
            if Set(reports.compactMap(\.incumbent)).count > 2, reports.count > 100 { cancellation.cancel() }
        }
        let incumbents = reports.compactMap(\.incumbent)
        let bounds = reports.compactMap(\.bound)
        #expect(incumbents.count > 1 && bounds.count > 1)
        #expect(zip(incumbents, incumbents.dropFirst()).allSatisfy { $0 >= $1 })
        #expect(zip(bounds, bounds.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(zip(reports, reports.dropFirst()).allSatisfy { $0.nodes <= $1.nodes })
        #expect(reports.compactMap(\.gap).allSatisfy { $0 >= 0 })
    }

    @Test func `the oracle keeps limits too`() throws {
        let program = HardProgram.marketSplit(rows: 5, columns: 45)
        let deadline = ContinuousClock.now + .milliseconds(50)
        let outcome = try ExhaustiveSolver().solve(
            program, for: .feasibility, limits: SearchLimits(deadline: deadline), progress: { _ in })
        #expect(outcome == .unknown(limit: .time))
        #expect(ContinuousClock.now - deadline < .seconds(1))
    }

    private func limit(of outcome: Outcome) -> Limit? {
        switch outcome {
        case .feasible(_, _, let limit), .unknown(let limit): limit
        default: nil
        }
    }
}
