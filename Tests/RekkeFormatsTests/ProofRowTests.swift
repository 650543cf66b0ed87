import Rekke
import RekkeFormats
import RekkeTesting
import Testing

@Suite struct `The rows of proofs` {
    @Test(arguments: RandomProblem.Kind.allCases)
    func `each says what it means`(kind: RandomProblem.Kind) throws {
        var count = 0
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 0..<8) {
            let lines = problem.programText(.mps).split(separator: "\n")
            let rows = lines.drop { $0 != "ROWS" }.dropFirst().prefix { $0 != "COLUMNS" }
            let names = rows.filter { !$0.hasPrefix(" N") }.compactMap { $0.split(separator: " ").last }
            count += names.count
            for name in names {
                #expect(ProofRowKind(rawValue: String(name.prefix { $0 != "(" })) != nil, "\(kind) \(seed): \(name)")
            }
        }
        #expect(count > 0)
    }
}
