package import Rekke

extension ReferenceAllocation {
    /// The id of everyone's series, by the registration's id.
    package typealias Places = [String: String]

    /// What is asked of places, in order.
    package enum Criterion {
        case objective(Objective)
        /// Numbers of which the smaller is better, compared from the first on.
        case cost((Places) -> [Int])
    }

    /// The best places of a small problem where one more rule is kept, by listing every assignment; nil where none keeps
    /// it.
    ///
    /// - Parameters:
    ///   - criteria: Beside the positions of series, which come last.
    ///   - isKept: Whether places keep the rule.
    package func places(by criteria: [Criterion], keeping isKept: (Places) -> Bool = { _ in true }) -> Places? {
        var left = possible.filter { isKept(places($0)) }
        for criterion in criteria + [.objective(.seriesOrder)] {
            switch criterion {
            case .objective(let objective): left = rules.best(of: left, under: objective)
            case .cost(let cost):
                let costs = left.map { cost(places($0)) }
                let least = costs.min { $0.lexicographicallyPrecedes($1) }
                left = zip(left, costs).filter { $0.1 == least }.map(\.0)
            }
        }
        return left.first.map(places)
    }

    private func places(_ assignment: ReferenceRules.Assignment) -> Places {
        var places: Places = [:]
        for (candidate, place) in zip(rules.considered, assignment) {
            places[candidate.registration.id] = place.map { rules.programme.series[$0.series].id }
        }
        return places
    }
}
