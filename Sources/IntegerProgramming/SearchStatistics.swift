/// What a search has cost so far.
package struct SearchStatistics: Sendable, Equatable {
    /// Linear relaxations solved.
    package var relaxations = 0
    /// Steps of the simplex method in them.
    package var steps = 0
    /// Questions that took branching.
    package var integerPrograms = 0
    /// Nodes of all branchings, their roots left out.
    package var nodes = 0
    /// Rows added while solving, because an answer violated them.
    package var cuts = 0
    /// Claims of the relaxation that nothing is left which its prices did not prove: branched on further.
    package var unproven = 0
    /// Fatal errors of GLPK, each answered by another way to the same answer.
    package var aborts = 0
    /// Wall time in the relaxations and in GLPK's own branch and bound.
    package var duration = Duration.zero

    package init() {}

    package static func += (left: inout SearchStatistics, right: SearchStatistics) {
        left.relaxations += right.relaxations
        left.steps += right.steps
        left.integerPrograms += right.integerPrograms
        left.nodes += right.nodes
        left.cuts += right.cuts
        left.unproven += right.unproven
        left.aborts += right.aborts
        left.duration += right.duration
    }
}
