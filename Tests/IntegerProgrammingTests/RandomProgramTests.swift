import IntegerProgramming
import RekkeTesting
import Testing

@Suite struct RandomProgramTests {
    @Test func `GLPK and exhaustive search agree on thousands of small programs`() throws {
        var solved = 0
        var infeasible = 0
        for seed in 0..<4000 {
            let random = RandomProgram(seed: seed)
            let ours = try GLPKSolver().solve(random.program, for: random.objectives[0])
            let oracle = try ExhaustiveSolver().solve(random.program, for: random.objectives[0])
            switch (ours, oracle) {
            case (.optimal(let ours), .optimal(let oracle)):
                #expect(ours.objective == oracle.objective, "seed \(seed)")
                solved += 1
            case (.infeasible, .infeasible):
                infeasible += 1
            default:
                Issue.record("seed \(seed): \(ours), not \(oracle)")
            }
        }
        #expect(solved > 1000)
        #expect(infeasible > 500)
    }

    @Test func `a known solution changes nothing in the optimum`() throws {
        var improved = 0
        for seed in 0..<1000 {
            let random = RandomProgram(seed: seed, objectives: 2)
            guard case .optimal(let start) = try GLPKSolver().solve(random.program, for: random.objectives[1]),
                case .optimal(let oracle) = try ExhaustiveSolver().solve(random.program, for: random.objectives[0])
            else { continue }
            let ours = try GLPKSolver().solve(
                random.program, for: random.objectives[0], startingFrom: start.values, limits: .none, progress: { _ in }
            )
            guard case .optimal(let ours) = ours else {
                Issue.record("seed \(seed): \(ours)")
                continue
            }
            #expect(ours.objective == oracle.objective, "seed \(seed)")
            if random.objectives[0].expression.value(at: start.values) != oracle.objective {
                improved += 1
            }
        }
        #expect(improved > 100)
    }

    @Test func `goals in order give the lexicographic optimum of exhaustive search`() throws {
        var decided = 0
        for seed in 0..<1000 {
            let random = RandomProgram(seed: 10_000 + seed, objectives: 3)
            guard case .optimal(let any) = try ExhaustiveSolver().solve(random.program, for: .feasibility) else {
                continue
            }
            var search = try SequentialSearch(
                random.program, incumbent: any.values, solver: GLPKSolver(), limits: .none)
            var oracle = random.program
            for (place, objective) in random.objectives.enumerated() {
                let goal = Goal(name: "goal \(place)", objective: objective)
                guard case .optimal(let best) = try ExhaustiveSolver().solve(oracle, for: objective) else {
                    Issue.record("seed \(seed): no solution left")
                    break
                }
                #expect(try search.optimise(goal) == .decided(best.objective), "seed \(seed), goal \(place)")
                oracle.addRow("kept", objective.expression, lower: best.objective, upper: best.objective)
                decided += 1
            }
            #expect(random.program.isFeasible(search.incumbent.values))
        }
        #expect(decided > 1000)
    }
}
