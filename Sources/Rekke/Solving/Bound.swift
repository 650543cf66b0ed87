/// What an objective could at best have reached, where a time limit ended its search.
///
/// A vector that is compared in order is its components proven so far, and the best imaginable for the rest.
struct Bound {
    private let instance: Instance
    private let assignment: Assignment
    private let proven: Int
    private let number: Double?

    init(_ instance: Instance, _ assignment: Assignment, proven: Int, number: Double?) {
        self.instance = instance
        self.assignment = assignment
        self.proven = proven
        self.number = number
    }

    func value(of objective: Objective) -> ObjectiveOutcome.Value {
        let considered = instance.considered
        switch objective.measure {
        case .places:
            let asked = objective.compared(in: instance) ?? []
            return .places(
                asked.enumerated().map { index, position in index >= proven || assignment.places[position] != nil })
        case .ranks:
            return .ranks(
                considered.indices.map { position in
                    position < proven ? assignment.places[position]?.rank : considered[position].pairs.map(\.rank).min()
                })
        case .series:
            return .series(
                considered.indices.map { position in
                    let place = position < proven ? assignment.places[position] : considered[position].pairs.first
                    return place.map { instance.series[$0.series].id }
                })
        case .rankCounts:
            return .counts(counts(of: objective))
        case .number:
            return .number(objective.isMaximised ? atMost ?? most(of: objective) : atLeast ?? 0)
        }
    }

    /// The same of anything that is decided; nobody is told the bound of what no policy names.
    func value(of aim: Aim) -> ObjectiveOutcome.Value {
        switch aim {
        case .objective(let objective): value(of: objective)
        case .question: .number(Int(number ?? 0))
        }
    }

    /// The number as a bound from above: what it bounds is an integer.
    private var atMost: Int? { number.map { Int($0.rounded(.down)) } }

    /// The same from below, for what is never negative.
    private var atLeast: Int? { number.map { max(0, Int($0.rounded(.up))) } }

    private func most(of objective: Objective) -> Int {
        guard objective == .mostAttendance else { return instance.considered.count }
        return instance.considered.reduce(0) { total, considered in
            let people = instance.problem.registrations[considered.registration].attendees.count
            return total + (considered.pairs.map { people * instance.series[$0.series].meetings.count }.max() ?? 0)
        }
    }

    /// The counts proven so far; of the next rank what is known; none of the others where the worst is avoided, and where
    /// the best are sought not more than there are registrations.
    private func counts(of objective: Objective) -> [ObjectiveOutcome.RankCount] {
        let inOrder = objective.isMaximised ? instance.ranks : instance.ranks.reversed()
        let placed = assignment.placed
        let best = objective.isMaximised ? instance.considered.count : 0
        let known = objective.isMaximised ? atMost : atLeast
        let counts = inOrder.enumerated().map { index, rank in
            ObjectiveOutcome.RankCount(
                rank: rank,
                count: index < proven ? placed.count { $0.rank == rank } : index == proven ? known ?? best : best)
        }
        return counts.filter { $0.count > 0 }.sorted { $0.rank < $1.rank }
    }
}
