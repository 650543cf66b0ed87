/// How far a search is.
package struct SearchProgress: Sendable, Equatable {
    /// The objective of the best solution so far. Only ever gets better.
    package let incumbent: Double?
    /// What no solution can beat. Only ever gets tighter.
    package let bound: Double?
    /// Subproblems made so far.
    package let nodes: Int

    package init(incumbent: Double?, bound: Double?, nodes: Int) {
        self.incumbent = incumbent
        self.bound = bound
        self.nodes = nodes
    }

    /// How far incumbent and bound are apart, relative to the larger of 1 and the incumbent; 0 is proven.
    package var gap: Double? {
        guard let incumbent, let bound else { return nil }
        return (incumbent - bound).magnitude / max(1, incumbent.magnitude)
    }
}
