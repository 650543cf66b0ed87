internal import IntegerProgramming

/// Who led which meetings of an instance before: as little of it as possible is changed.
struct EarlierLeaders {
    /// By series, by meeting: the positions of the facilitators; nil for a meeting of which nothing is known.
    private let leaders: [[Set<Int>?]]

    init(_ instance: Instance) {
        let positions = Dictionary(
            uniqueKeysWithValues: instance.programme.facilitators.enumerated().map { ($1.id, $0) })
        leaders = instance.series.map { series in
            if series.ledBy.isEmpty { return [] }
            let known = Dictionary(series.ledBy.map { ($0.meeting, $0.facilitators) }) { first, _ in first }
            return series.meetings.map { meeting in known[meeting.start].map { Set($0.compactMap { positions[$0] }) } }
        }
    }

    /// Whether nothing is known of these series.
    func isEmpty(for series: [Int]) -> Bool { series.allSatisfy { leaders[$0].isEmpty } }

    /// By how much more is changed if a facilitator leads a meeting: less, where they led it before.
    private func change(_ facilitator: Int, _ series: Int, _ meeting: Int) -> Int {
        guard !leaders[series].isEmpty, let before = leaders[series][meeting] else { return 0 }
        return before.contains(facilitator) ? -1 : 1
    }

    /// How many meetings of a demand a facilitator led before.
    func kept(by facilitator: Int, of demand: FacilitationDemand) -> Int {
        demand.numbers.count { change(facilitator, demand.series, $0) < 0 }
    }

    /// How many pairs of a facilitator and a meeting are new, less those that are kept.
    func changes(in formulation: Formulation) -> LinearExpression {
        var sum = LinearExpression()
        for entry in formulation.facilitations {
            let change = change(entry.facilitator, entry.series, entry.meeting)
            if change != 0 { sum.add(Double(change), entry.variable) }
        }
        return sum
    }
}
