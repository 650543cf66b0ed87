import CapacitatedMatching
import Testing

/// Whom places added to one item let in, held against placing everyone anew.
struct AddedPlacesTests {
    @Test func `every added place lets in the next in turn, and nobody else`() throws {
        for seed in 0..<400 {
            let random = RandomMatching(seed: seed)
            let problem = random.problem
            let all = Array(0..<problem.agentCount)
            var matching = Matching(problem)
            try matching.placeInTurn(all)
            // However the placed are arranged.
            if seed.isMultiple(of: 2) { try matching.minimise(problem.items.map { -$0 }) }
            let added = AddedPlaces(problem, choice: matching.choice)
            for item in 0..<problem.itemCount where problem.capacities[item] > 0 {
                let admitted = try added.admitted(to: item)
                for places in 0...(admitted.count + 1) {
                    var capacities = problem.capacities
                    capacities[item] += places
                    var other = Matching(
                        MatchingProblem(
                            capacities: capacities, offsets: problem.offsets, items: problem.items,
                            isRequired: problem.isRequired))
                    try other.placeInTurn(all)
                    let gained = all.filter { matching.choice[$0] < 0 && other.choice[$0] >= 0 }
                    #expect(gained == admitted.prefix(places).sorted(), "\(seed), item \(item)")
                    #expect(all.allSatisfy { matching.choice[$0] < 0 || other.choice[$0] >= 0 })
                }
            }
        }
    }
}
