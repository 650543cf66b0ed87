/// Facilitators for some series all at once, each meeting given to those who lead least so far.
///
/// Where it succeeds, any of the series can run beside any others. Where it fails, that proves nothing.
struct GreedyStaffing {
    private let instance: Instance
    private var led: [[Meeting]]
    /// By series: by meeting, the positions of the facilitators.
    private(set) var facilitators: [Int: [[Int]]] = [:]

    /// - Parameter series: Those to be staffed, in the programme's order.
    init?(_ series: [Int], _ instance: Instance) {
        self.instance = instance
        led = Array(repeating: [], count: instance.programme.facilitators.count)
        let isSameThroughout = instance.programme.rules.sameFacilitatorsThroughout
        guard isSameThroughout ? staffThroughout(series) : staffMeetings(of: series) else { return nil }
    }

    private mutating func staffThroughout(_ series: [Int]) -> Bool {
        let able = series.map { index in
            led.indices.filter { instance.staffing[index].canLeadThroughout($0) }
        }
        for place in inOrder(of: able) {
            let meetings = instance.series[series[place]].meetings
            guard let chosen = choose(from: able[place], for: meetings) else { return false }
            facilitators[series[place]] = meetings.map { _ in chosen }
        }
        return true
    }

    private mutating func staffMeetings(of series: [Int]) -> Bool {
        let places = series.flatMap { index in instance.series[index].meetings.indices.map { (index, $0) } }
        let able = places.map { index, meeting in
            led.indices.filter { instance.staffing[index].available[$0][meeting] }
        }
        for index in series { facilitators[index] = instance.series[index].meetings.map { _ in [] } }
        for place in inOrder(of: able) {
            let (index, meeting) = places[place]
            guard let chosen = choose(from: able[place], for: [instance.series[index].meetings[meeting]]) else {
                return false
            }
            facilitators[index]?[meeting] = chosen
        }
        return true
    }

    /// The places with the fewest to choose from first.
    private func inOrder(of able: [[Int]]) -> [Int] {
        able.indices.sorted { (able[$0].count, $0) < (able[$1].count, $1) }
    }

    /// As many as are needed of those who are free, in the programme's order.
    private mutating func choose(from able: [Int], for meetings: [Meeting]) -> [Int]? {
        let free = able.filter { facilitator in
            let maximum = instance.programme.facilitators[facilitator].maximumMeetings ?? .max
            return led[facilitator].count + meetings.count <= maximum
                && !led[facilitator].contains { other in meetings.contains { $0.overlaps(other) } }
        }
        let needed = instance.programme.rules.facilitatorsPerMeeting
        guard free.count >= needed else { return nil }
        let chosen = free.sorted { (led[$0].count, $0) < (led[$1].count, $1) }.prefix(needed).sorted()
        for facilitator in chosen { led[facilitator] += meetings }
        return chosen
    }
}

extension Instance {
    /// Series grouped by who could lead them: no facilitator is able in two groups. In the programme's order.
    func staffingGroups(of series: [Int]) -> [[Int]] {
        var groups = DisjointSets(count: programme.facilitators.count + series.count)
        for (place, index) in series.enumerated() {
            for facilitator in programme.facilitators.indices {
                let isAble =
                    programme.rules.sameFacilitatorsThroughout
                    ? staffing[index].canLeadThroughout(facilitator)
                    : staffing[index].available[facilitator].contains(true)
                if isAble { groups.join(facilitator, programme.facilitators.count + place) }
            }
        }
        return groups.sets(of: programme.facilitators.count..<(programme.facilitators.count + series.count))
            .map { $0.map { series[$0 - programme.facilitators.count] } }
    }
}
