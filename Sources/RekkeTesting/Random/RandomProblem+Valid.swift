package import Rekke

extension RandomProblem {
    /// The valid ones among the problems of a kind with these seeds, in their order.
    ///
    /// - Parameter making: What is made of each; what is not valid is left out.
    /// - Throws: `TooFewValidProblems` where it is not most of them, or of very few none: a test that passes over the others
    ///   would look at nothing.
    package static func valid(
        _ kind: Kind, seeds: some Collection<Int>, size: Size = Size(),
        making problem: (RandomProblem) throws -> Problem = { try $0.problem() }
    ) throws -> [(seed: Int, problem: Problem)] {
        var valid: [(seed: Int, problem: Problem)] = []
        for seed in seeds {
            do {
                valid.append((seed, try problem(RandomProblem(kind, seed: seed, size: size))))
            } catch is InvalidProblem {}
        }
        guard valid.count * 2 > seeds.count || seeds.count < 6 && (!valid.isEmpty || Extent.isSmaller) else {
            throw TooFewValidProblems(kind: kind, valid: valid.count, asked: seeds.count)
        }
        return valid
    }
}

/// Most problems of a kind are not valid.
package struct TooFewValidProblems: Error {
    package let kind: RandomProblem.Kind
    package let valid: Int
    package let asked: Int
}
