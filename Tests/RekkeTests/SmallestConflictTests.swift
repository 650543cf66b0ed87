import RekkeTesting
import Testing

@testable import Rekke

/// Smallest conflicts among random sets, some of which are not possible together.
@Suite struct SmallestConflictTests {
    /// Candidates that are not possible with all of any of these.
    private struct Case {
        let candidates: [Int]
        let conflicts: [Set<Int>]
        var random: SplitMix64

        init(seed: Int) {
            var random = SplitMix64(seed: seed)
            let count = random.number(in: 1...12)
            let candidates = random.shuffled(Array(0..<count))
            conflicts = (0..<random.number(in: 1...5)).map { _ in
                Set(random.shuffled(candidates).prefix(random.number(in: 1...count)))
            }
            self.candidates = candidates
            self.random = random
        }

        func isPossible(_ some: [Int]) -> Bool { !conflicts.contains { $0.isSubset(of: some) } }

        /// What is left after leaving out one after the other, the last first, wherever no conflict would be lost.
        var expected: [Int] {
            candidates.reversed().reduce(candidates) { left, candidate in
                let others = left.filter { $0 != candidate }
                return isPossible(others) ? left : others
            }
        }
    }

    @Test func `it is what is left after leaving out the later ones first`() throws {
        for seed in 0..<2000 {
            let random = Case(seed: seed)
            #expect(try smallestConflict(among: random.candidates, isPossible: random.isPossible) == random.expected)
        }
    }

    @Test func `knowing who is exchangeable changes nothing but the number of questions`() throws {
        var questions = (with: 0, without: 0)
        for seed in 0..<2000 {
            var random = Case(seed: seed)
            let expected = random.expected
            _ = try smallestConflict(among: random.candidates) {
                questions.without += 1
                return random.isPossible($0)
            }
            let found = try smallestConflict(
                among: random.candidates,
                isPossible: {
                    questions.with += 1
                    return random.isPossible($0)
                },
                exchangeable: { left, others in
                    #expect(random.isPossible(others) && !random.isPossible(others + [left]), "\(seed)")
                    // Not all of them need be known.
                    return others.filter { other in
                        random.isPossible(others.filter { $0 != other } + [left]) && random.random.chance(70)
                    }
                })
            #expect(found == expected, "\(seed)")
        }
        #expect(questions.with < questions.without)
    }

    @Test func `knowing a conflict among those refused changes nothing but the number of questions`() throws {
        var questions = (with: 0, without: 0)
        for seed in 0..<2000 {
            var random = Case(seed: seed)
            let expected = random.expected
            _ = try smallestConflict(among: random.candidates) {
                questions.without += 1
                return random.isPossible($0)
            }
            let found = try smallestConflict(
                among: random.candidates,
                isPossible: {
                    questions.with += 1
                    return random.isPossible($0)
                },
                conflict: { refused in
                    #expect(!random.isPossible(refused), "\(seed)")
                    // Any that there is, and whoever else.
                    let known = random.random.shuffled(random.conflicts.filter { $0.isSubset(of: refused) })[0]
                    return refused.filter { known.contains($0) || random.random.chance(20) }
                })
            #expect(found == expected, "\(seed)")
        }
        #expect(questions.with < questions.without)
    }

    @Test func `a conflict of few among many takes few questions`() throws {
        var questions = 0
        let found = try smallestConflict(among: Array(0..<100_000)) { some in
            questions += 1
            return !Set([17, 40_000]).isSubset(of: some)
        }
        #expect(found == [17, 40_000])
        #expect(questions < 70)
    }
}
