/// Finding people for meetings by trying: the same question for attendees and for facilitators.
struct ReferenceStaffing {
    /// So many people out of a pool, each at all of these meetings.
    struct Demand {
        var meetings: [Int]
        var needed: Int
        var pool: [Int]
    }

    /// Whether two meetings share a moment.
    let overlaps: [[Bool]]
    /// How many meetings each person takes at the most.
    let maximumMeetings: [Int?]
    /// Who is the same person as somebody else here, in another role with its own bounds.
    var samePerson: [Int: Int] = [:]

    /// Whether all demands can be met at once.
    func canMeet(_ demands: [Demand]) -> Bool {
        // Those with the least choice first.
        let ordered = demands.filter { $0.needed > 0 }
            .sorted { $0.pool.count - $0.needed < $1.pool.count - $1.needed }
        guard ordered.allSatisfy({ $0.pool.count >= $0.needed }) else { return false }
        var busy: [[Int]] = Array(repeating: [], count: maximumMeetings.count)
        var failed: Set<[[Int]]> = []
        return meet(ordered, 0, needed: ordered.first?.needed ?? 0, from: 0, &busy, &failed)
    }

    private func meet(
        _ demands: [Demand], _ number: Int, needed: Int, from position: Int, _ busy: inout [[Int]],
        _ failed: inout Set<[[Int]]>
    ) -> Bool {
        guard number < demands.count else { return true }
        let demand = demands[number]
        if needed == 0 {
            let next = number + 1
            // Whoever was chosen in which order, the same meetings leave the same choice.
            let state = samePerson.isEmpty ? [] : [[next]] + busy.map { $0.sorted() }
            if !state.isEmpty, failed.contains(state) { return false }
            let needed = next < demands.count ? demands[next].needed : 0
            if meet(demands, next, needed: needed, from: 0, &busy, &failed) { return true }
            if !state.isEmpty { failed.insert(state) }
            return false
        }
        guard demand.pool.count - position >= needed else { return false }
        let person = demand.pool[position]
        let elsewhere = samePerson[person].map { busy[$0] } ?? []
        if canTake(demand.meetings, besides: busy[person], maximum: maximumMeetings[person]),
            canTake(demand.meetings, besides: elsewhere, maximum: nil)
        {
            busy[person] += demand.meetings
            if meet(demands, number, needed: needed - 1, from: position + 1, &busy, &failed) { return true }
            busy[person].removeLast(demand.meetings.count)
        }
        return meet(demands, number, needed: needed, from: position + 1, &busy, &failed)
    }

    /// Whether somebody busy with some meetings can take others too.
    func canTake(_ meetings: [Int], besides taken: [Int], maximum: Int?) -> Bool {
        if let maximum, taken.count + meetings.count > maximum { return false }
        for meeting in meetings {
            for other in taken where overlaps[meeting][other] { return false }
        }
        return true
    }
}
