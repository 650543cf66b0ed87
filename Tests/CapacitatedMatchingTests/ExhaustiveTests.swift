import CapacitatedMatching
import RekkeTesting
import Testing

@Suite struct ExhaustiveTests {
    private static let count = Extent.of(12_000)

    @Test(arguments: 0..<8)
    func `the face after each objective holds exactly the best of all matchings`(part: Int) throws {
        for seed in part * Self.count / 8..<(part + 1) * Self.count / 8 {
            let random = RandomMatching(seed: seed)
            let all = AllMatchings(of: random.problem)
            var best = all
            var matching = Matching(random.problem)
            for (position, objective) in random.objectives.enumerated() {
                try matching.decide(objective)
                best.decide(objective)
                let isOptimal = best.choices.contains(matching.choice)
                let isExact = all.lying(in: matching.face) == best.choices
                if !isOptimal || !isExact {
                    Issue.record("seed \(seed), objective \(position): optimal \(isOptimal), face exact \(isExact)")
                    return
                }
            }
        }
    }
}
