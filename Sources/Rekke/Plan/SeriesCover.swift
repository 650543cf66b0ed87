internal import CapacitatedMatching
internal import IntegerProgramming

/// Who can have a place with which series added, where only numbers of registrations bind.
///
/// For every set of registrations, those of them who have a place are at most the places in the series that they can use
/// (P. Hall, 1935); and if that holds for all sets, they can all have one (König and Egerváry: the least cut). So what
/// adding series does is said by rows over "this series is added" and "this one has a place".
struct SeriesCover {
    /// Everyone considered: who has a place already, in priority order, then those who wait.
    private let offsets: [Int32]
    private let items: [Int32]
    /// By agent: whether it has a place whatever is added.
    let isKept: [Bool]
    /// By series.
    private let rooms: [Int]
    /// By series: its number among those that may be added; nil for the others.
    private let number: [Int?]

    /// A row that everyone who has a place satisfies: of `waiting` no more can have one than `places` and so many for each
    /// series added.
    struct Row: Hashable {
        /// Agents, ascending.
        let waiting: [Int]
        let places: Int
        /// By number of a series that may be added.
        let added: [Int: Int]
    }

    /// - Parameters:
    ///   - presolve: Of the problem with all of them open; all of it must be pure.
    ///   - positions: The series that may be added.
    init(_ presolve: Presolve, _ positions: [Int]) {
        var offsets: [Int32] = [0]
        var items: [Int32] = []
        let instance = presolve.instance
        for position in instance.considered.indices {
            for pair in presolve.possible.pairs(of: position, in: instance) { items.append(Int32(pair.series)) }
            offsets.append(Int32(items.count))
        }
        self.offsets = offsets
        self.items = items
        isKept = instance.considered.indices.map { instance.considered[$0].isConfirmed || instance.isKept($0) }
        rooms = presolve.bounds.map(\.room)
        var number = [Int?](repeating: nil, count: instance.series.count)
        for (index, position) in positions.enumerated() { number[position] = index }
        self.number = number
    }

    private func series(of agent: Int) -> ArraySlice<Int32> { items[Int(offsets[agent])..<Int(offsets[agent + 1])] }

    /// Who has a place with some series added: everyone kept, and of the others as many as can, in turn.
    struct Placement {
        fileprivate let matching: Matching

        func hasPlace(_ agent: Int) -> Bool { matching.choice[agent] >= 0 }
    }

    /// - Parameter others: In priority order.
    func placing(_ others: [Int], adding added: [Bool], _ limits: SearchLimits) throws -> Placement {
        let capacities = rooms.indices.map { series in number[series].map { added[$0] } == false ? 0 : rooms[series] }
        var matching = Matching(
            MatchingProblem(capacities: capacities, offsets: offsets, items: items, isRequired: isKept))
        try limits.ending { isStopped throws(MatchingStopped) in
            try matching.placeInTurn(others, isStopped: isStopped)
        }
        return Placement(matching: matching)
    }

    /// The rows that keep these agents without a place in a placement from having one.
    ///
    /// - Throws: `Stopped` where a limit came first.
    func rows(
        against refused: [Int], in placement: Placement, adding added: [Bool], _ limits: SearchLimits
    ) throws -> [Row] {
        var holders = [[Int]](repeating: [], count: rooms.count)
        for agent in isKept.indices {
            if let item = placement.matching.item(of: agent) { holders[item].append(agent) }
        }
        var rows: [Row] = []
        var explained = Set<Int>()
        for agent in refused where !explained.contains(agent) {
            try limits.check()
            let row = row(around: agent, holders, added)
            explained.formUnion(row.waiting)
            rows.append(row)
        }
        return rows
    }

    private func row(around refused: Int, _ holders: [[Int]], _ added: [Bool]) -> Row {
        var isReached = [Bool](repeating: false, count: rooms.count)
        var frontier: [Int] = []
        func reach(_ agent: Int) {
            for series in series(of: agent) where !isReached[Int(series)] {
                isReached[Int(series)] = true
                // What is not added leads nowhere.
                if number[Int(series)].map({ added[$0] }) != false { frontier.append(Int(series)) }
            }
        }
        reach(refused)
        while let series = frontier.popLast() {
            for holder in holders[series] { reach(holder) }
        }
        var waiting: [Int] = []
        var kept = 0
        var users: [Int: Int] = [:]
        for agent in isKept.indices where series(of: agent).allSatisfy({ isReached[Int($0)] }) {
            if isKept[agent] { kept += 1 } else { waiting.append(agent) }
            for series in series(of: agent) {
                if let number = number[Int(series)] { users[number, default: 0] += 1 }
            }
        }
        var places = -kept
        var rooms: [Int: Int] = [:]
        for series in isReached.indices where isReached[series] {
            if let number = number[series] {
                rooms[number] = min(self.rooms[series], users[number, default: 0])
            } else {
                places += self.rooms[series]
            }
        }
        return Row(waiting: waiting, places: places, added: rooms)
    }
}
