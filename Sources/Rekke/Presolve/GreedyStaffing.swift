/// Facilitators for some series all at once, found without search.
///
/// Where it succeeds, any of the series can run beside any others. Where it fails, that proves nothing.
struct GreedyStaffing {
    /// By series: by meeting, the positions of the facilitators, in the programme's order.
    private(set) var facilitators: [Int: [[Int]]] = [:]

    /// - Parameter earlier: As little as possible of that is changed; nil to change whatever.
    init?(_ series: [Int], _ instance: Instance, changing earlier: EarlierLeaders? = nil) {
        let programme = instance.programme
        let demands = instance.facilitationDemands(of: series)
        guard demands.allSatisfy({ $0.able.count >= $0.needed }) else { return nil }
        var roster = Roster(demands, programme.facilitators.map { $0.maximumMeetings ?? .max })
        let most = earlier.map { roster.keep($0) }
        let order = demands.indices.sorted { (demands[$0].able.count, $0) < (demands[$1].able.count, $1) }
        for demand in order {
            while roster.chosen[demand].count < demands[demand].needed {
                guard roster.fill(demand) else { return nil }
            }
        }
        // Chains may have moved some who need not; then others may change less.
        if let earlier, roster.kept(of: earlier) != most { return nil }
        for (demand, chosen) in zip(demands, roster.chosen) {
            let before = facilitators[demand.series] ?? instance.series[demand.series].meetings.map { _ in [] }
            facilitators[demand.series] = before.enumerated().map { number, others in
                demand.numbers.contains(number) ? (others + chosen).sorted() : others
            }
        }
    }
}

extension Instance {
    /// Series grouped by who could lead them: no facilitator is able in two groups. In the programme's order.
    func staffingGroups(of series: [Int]) -> [[Int]] {
        var groups = DisjointSets(count: programme.facilitators.count + series.count)
        for (place, index) in series.enumerated() {
            for facilitator in programme.facilitators.indices {
                if staffing[index].canLead(facilitator) {
                    groups.join(facilitator, programme.facilitators.count + place)
                }
            }
        }
        return groups.sets(of: programme.facilitators.count..<(programme.facilitators.count + series.count))
            .map { $0.map { series[$0 - programme.facilitators.count] } }
    }
}
