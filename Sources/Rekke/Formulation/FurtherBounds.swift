/// What solutions have to keep beside the rules, as a plan or a reallocation asks.
///
/// Registrations are named by their positions in `Problem.registrations`, series by theirs in the programme: so a part of
/// an instance keeps what concerns it, and whoever is not in it counts for nothing.
struct FurtherBounds: Sendable {
    /// Registrations that must have a place.
    var kept: Set<Int> = []
    var sums: [Sum] = []
    /// A solution that keeps all this, by registration, where one is known: the search begins there.
    var solution: [Int: Int]?
    /// More than so many placements no solution has, of so many considered: known beforehand.
    var mostPlaces: (places: Int, of: Int)?

    /// Σ coefficient · x[r,s] over some pairs, and Σ coefficient · u[s] over some series, is at most so much. A pair that is
    /// not eligible is none, and a series runs when somebody has a place in it.
    struct Sum: Sendable {
        /// What faults call it.
        var name: String
        var placements: [(registration: Int, series: Int, coefficient: Int)] = []
        var running: [(series: Int, coefficient: Int)] = []
        var atMost: Int
    }

    static let none = FurtherBounds()

    /// The same sums without any bound: the rules alone, in programs with the same variables.
    var lifted: FurtherBounds {
        FurtherBounds(
            sums: sums.map { sum in
                var sum = sum
                sum.atMost = .max
                return sum
            })
    }

    /// Whether every solution of the rules keeps them.
    var isEmpty: Bool { kept.isEmpty && sums.isEmpty }

    /// More placements than that no solution for so many considered has, as far as that is known.
    func mostPlaces(of considered: Int) -> Int? {
        mostPlaces.flatMap { $0.of == considered ? $0.places : nil }
    }

    /// Whether some sum counts that the series runs.
    func counts(running series: Int) -> Bool {
        sums.contains { $0.running.contains { $0.series == series } }
    }

    /// Whether a sum is smaller where the series runs, so that nobody may say that it does when it does not.
    func rewards(running series: Int) -> Bool {
        sums.contains { $0.running.contains { $0.series == series && $0.coefficient < 0 } }
    }
}

extension Instance {
    /// Whether the registration must have a place beside what the rules say.
    func isKept(_ considered: Int) -> Bool {
        !further.kept.isEmpty && further.kept.contains(admission.considered[considered].registration)
    }

    /// The pairs that a sum counts, with their coefficients.
    func counted(by sum: FurtherBounds.Sum) -> [(candidate: Candidate, coefficient: Int)] {
        guard !sum.placements.isEmpty else { return [] }
        var positions: [Int: Int] = [:]
        for position in considered.indices { positions[considered[position].registration] = position }
        return sum.placements.compactMap { placement in
            guard let position = positions[placement.registration],
                let pair = considered[position].pairs.firstIndex(where: { $0.series == placement.series })
            else { return nil }
            return (Candidate(considered: position, pair: pair), placement.coefficient)
        }
    }

    /// The sums as rows, as far as they are bounded.
    var rowsOfSums: [PlacementRow] {
        further.sums.filter { $0.atMost < .max }.map { sum in
            PlacementRow(
                name: sum.name, places: counted(by: sum).map { (candidate: $0, weight: $1) }, running: sum.running,
                atMost: sum.atMost)
        }
    }

    /// By considered registration, the pair that it has in the known solution; nil where none is known.
    var knownPlaces: [Int?]? {
        further.solution.map { solution in
            considered.map { considered in
                solution[considered.registration].flatMap { series in
                    considered.pairs.firstIndex { $0.series == series }
                }
            }
        }
    }
}

extension FurtherBounds {
    /// Where a finished allocation does not keep them, counted from its placements alone.
    func violations(in finished: FinishedAllocation) -> [Violation] {
        guard !isEmpty else { return [] }
        var seriesOf: [Int: Int] = [:]
        for placed in finished.resolved { seriesOf[placed.registration] = placed.series }
        let missing = kept.filter { seriesOf[$0] == nil }.sorted().map { registration in
            Violation(
                finished.placements, "\"\(finished.problem.registrations[registration].id)\" must have a place")
        }
        let exceeded = sums.compactMap { sum -> Violation? in
            let placed = sum.placements.reduce(0) {
                $0 + (seriesOf[$1.registration] == $1.series ? $1.coefficient : 0)
            }
            let total = sum.running.reduce(placed) {
                $0 + (finished.placed[$1.series].isEmpty ? 0 : $1.coefficient)
            }
            guard total > sum.atMost else { return nil }
            return Violation(finished.placements, "\(sum.name): \(total), at most \(sum.atMost) are allowed")
        }
        return missing + exceeded
    }
}
