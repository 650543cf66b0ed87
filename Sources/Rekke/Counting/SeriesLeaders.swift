/// Facilitators for the series that run, found one series after the other.
struct SeriesLeaders {
    private let demands: [FacilitationDemand]
    private var roster: Roster
    /// By series: its demands.
    private var numbers: [Int: [Int]] = [:]
    /// Series that found nobody beside those that run.
    private var refused: Set<Int> = []

    init(_ instance: Instance) {
        demands = instance.facilitationDemands(
            of: instance.series.indices.filter { !instance.candidates[$0].isEmpty })
        roster = Roster(demands, instance.programme.facilitators.map { $0.maximumMeetings ?? .max })
        for (number, demand) in demands.enumerated() { numbers[demand.series, default: []].append(number) }
    }

    /// Whether a series can run beside those that do; if so, it does.
    mutating func lead(_ series: Int) -> Bool {
        guard let own = numbers[series] else { return true }
        if refused.contains(series) || own.contains(where: { demands[$0].able.count < demands[$0].needed }) {
            return false
        }
        var trial = roster
        for number in own {
            while trial.chosen[number].count < demands[number].needed {
                guard trial.fill(number) else {
                    refused.insert(series)
                    return false
                }
            }
        }
        roster = trial
        return true
    }

    /// Frees a series' facilitators.
    mutating func leave(_ series: Int) {
        for number in numbers[series] ?? [] { roster.clear(number) }
        refused = []
    }
}
