/// A number for each placement, beside what policies name: such as 1 for a registration that moves.
struct PlacementCost: Sendable {
    /// What the search calls it.
    let name: String
    /// What a registration's place costs, by positions in `Problem.registrations` and in the programme's series.
    let cost: @Sendable (_ registration: Int, _ series: Int) -> Int
}

/// What is decided, one after the other.
enum Aim: Sendable {
    case objective(Objective)
    /// The sum over all placements, smallest.
    case fewest(PlacementCost)
    /// The numbers in priority order, lexicographically smallest; no place counts as worse than any number.
    case inOrder(PlacementCost)
    /// Who of these has a place, in priority order, lexicographically largest; by positions in `Problem.registrations`.
    case places(of: Set<Int>)

    var objective: Objective? {
        if case .objective(let objective) = self { objective } else { nil }
    }

    var name: String {
        switch self {
        case .objective(let objective): objective.rawValue
        case .fewest(let cost): cost.name
        case .inOrder(let cost): "\(cost.name), in order"
        case .places: "places"
        }
    }
}
