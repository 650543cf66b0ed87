internal import IntegerProgramming

/// What is known beforehand of a lean program from others like it.
struct LeanHints {
    /// By considered registration: places that may well be a solution, and a good one.
    var places: [EligiblePair?]?
    /// What is known about series that cannot all be staffed at once, by their ids.
    var refutations: [(coefficients: [String: Int], atMost: Int)] = []
    /// Checks that may ask the same.
    var staffing: [StaffingCheck] = []

    /// Those that speak of nothing but series that need facilitators here.
    func refutations(for lean: LeanProgram) -> [StaffingCheck.Refutation] {
        guard !refutations.isEmpty, let staffing = lean.staffing else { return [] }
        let positions = lean.instance.programme.seriesPositions
        let demanding = staffing.series
        return refutations.compactMap { refutation in
            var coefficients: [Int: Int] = [:]
            for (id, coefficient) in refutation.coefficients {
                guard let index = positions[id], demanding.contains(index) else { return nil }
                coefficients[index] = coefficient
            }
            return StaffingCheck.Refutation(coefficients: coefficients, atMost: refutation.atMost)
        }
    }
}

extension LeanProgram {
    /// The columns that say that these have places and their series run; nil where one has a place that it cannot have.
    func values(of assignment: [EligiblePair?]) -> [Int8]? {
        var values = [Int8](repeating: 0, count: program.columnCount)
        for (position, pair) in assignment.enumerated() {
            guard let pair else { continue }
            guard let index = instance.considered[position].pairs.firstIndex(of: pair) else { return nil }
            values[places[position][index]] = 1
            if let runs = runs[pair.series] { values[runs] = 1 }
        }
        return values
    }

    /// What was found about series that cannot all be staffed at once, by their ids.
    var refutationsByID: [(coefficients: [String: Int], atMost: Int)] {
        (staffing?.refutations ?? []).map { refutation in
            let named = refutation.coefficients.map { (instance.series[$0.key].id, $0.value) }
            return (Dictionary(uniqueKeysWithValues: named), refutation.atMost)
        }
    }
}
