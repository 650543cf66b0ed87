internal import IntegerProgramming

/// What is known beforehand of a lean program from others like it.
struct LeanHints {
    /// By considered registration: places that may well be a solution, and a good one.
    var places: [EligiblePair?]?
    /// What is known about series that cannot all be staffed at once, by their ids.
    var refutations: [NamedRefutation] = []
    /// Checks that may ask the same.
    var staffing: [StaffingCheck] = []
    /// What attendance may ask here, too.
    var attendance: [PlacesByAttendance] = []

    /// Those that hold here, too.
    func refutations(for lean: LeanProgram) -> [StaffingCheck.Refutation] {
        guard !refutations.isEmpty, let staffing = lean.staffing else { return [] }
        let positions = lean.instance.programme.seriesPositions
        return refutations.compactMap { refutation in
            var coefficients: [Int: Int] = [:]
            for (id, asked) in refutation.series {
                guard let index = positions[id], staffing.needs.ask(asked.demands, of: index, refutation.maxima) else {
                    return nil
                }
                coefficients[index] = asked.coefficient
            }
            if refutation.isOfPrices {
                for series in staffing.series where coefficients[series] == nil {
                    coefficients[series] =
                        refutation.series.values.filter { asked in
                            asked.demands.allSatisfy(\.takesTime)
                                && staffing.needs.ask(asked.demands, of: series, refutation.maxima)
                        }
                        .map(\.coefficient).max()
                }
            }
            return StaffingCheck.Refutation(
                coefficients: coefficients, atMost: refutation.atMost, isOfPrices: refutation.isOfPrices)
        }
    }
}

/// What is known about series that cannot all be staffed at once, with all that it rests on: what each of them asks of
/// facilitators, and how much these can lead. It holds wherever these are the same, whatever else is asked there; a change
/// that makes another meeting exempt, say, changes what is asked.
struct NamedRefutation {
    /// By id.
    let series: [String: (coefficient: Int, demands: [FacilitationDemand])]
    let atMost: Int
    /// By facilitator.
    let maxima: [Int]
    /// As `StaffingCheck.Refutation.isOfPrices`.
    let isOfPrices: Bool
}

extension FacilitationDemand {
    /// Whether nobody can meet it twice.
    fileprivate var takesTime: Bool { meetings.contains { $0.start < $0.end } }
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
    var refutationsByID: [NamedRefutation] {
        guard let staffing else { return [] }
        return staffing.refutations.map { refutation in
            let named = refutation.coefficients.map { index, coefficient in
                (instance.series[index].id, (coefficient, staffing.needs.demands(of: index)))
            }
            return NamedRefutation(
                series: Dictionary(uniqueKeysWithValues: named), atMost: refutation.atMost,
                maxima: staffing.needs.maxima, isOfPrices: refutation.isOfPrices)
        }
    }
}
