/// A sum over placements that is made as small as possible beside the objectives that policies name: such as how many
/// registrations move.
struct PlacementCost: Sendable {
    /// What the search calls it.
    let name: String
    /// What a registration's place costs, by positions in `Problem.registrations` and in the programme's series.
    let cost: @Sendable (_ registration: Int, _ series: Int) -> Int
}

/// What is decided, one after the other.
enum Aim: Sendable {
    case objective(Objective)
    case fewest(PlacementCost)

    var objective: Objective? {
        if case .objective(let objective) = self { objective } else { nil }
    }

    var name: String {
        switch self {
        case .objective(let objective): objective.rawValue
        case .fewest(let cost): cost.name
        }
    }
}
