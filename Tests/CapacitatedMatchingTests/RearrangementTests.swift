import CapacitatedMatching
import Testing

@Suite struct RearrangementTests {
    @Test func `an agent can be placed where some matching of the face places it and all who are kept`() throws {
        var possible = 0
        var impossible = 0
        for seed in 0..<8_000 {
            let random = RandomMatching(seed: seed)
            let problem = random.problem
            var generator = SeededGenerator(seed: -seed)
            let all = AllMatchings(of: problem)
            var matching = Matching(problem)
            let early = Int.random(in: 0..<random.objectives.count, using: &generator)
            for objective in random.objectives.prefix(early) { try matching.decide(objective) }
            let face = matching.face
            for objective in random.objectives.dropFirst(early) { try matching.decide(objective) }
            let rearrangement = Rearrangement(of: matching, in: face)
            let allowed = all.lying(in: face)
            for agent in 0..<problem.agentCount where matching.choice[agent] < 0 {
                let isKept = (0..<problem.agentCount).map { _ in Bool.random(using: &generator) }
                let kept = isKept.indices.filter { isKept[$0] && matching.choice[$0] >= 0 }
                let expected = allowed.contains { other in
                    other[agent] >= 0 && kept.allSatisfy { other[$0] >= 0 }
                }
                #expect(
                    rearrangement.canPlace(agent, beside: { isKept[$0] }) == expected, "seed \(seed), agent \(agent)")
                if expected { possible += 1 } else { impossible += 1 }
            }
        }
        #expect(possible > 1_000)
        #expect(impossible > 1_000)
    }
}
