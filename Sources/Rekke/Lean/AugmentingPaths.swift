internal import IntegerProgramming

/// Placements moved along paths: somebody goes where there is room, somebody else takes the place left, and so on.
///
/// Where only capacities bind this is exact (augmenting paths in a transversal matroid; Edmonds & Fulkerson, 1965). Here a
/// path found is held against every row of the program, and counts as an answer if it holds; that there is no path even
/// when all other rows are ignored is an answer too.
struct AugmentingPaths {
    enum Result {
        case done, impossible, unknown
    }

    /// So many paths that lead to room and break another row: the program is asked then.
    private static let mostAttempts = 20

    private let lean: LeanProgram
    private let search: BranchAndBound
    /// Those who must keep a place; nil for those whom the program says must.
    var staying: Members?
    /// By considered registration: the pair that it has in the incumbent.
    private(set) var place: [Int?]
    /// By series: who has a place there in the incumbent.
    private var holders: [[Int]]

    /// Somebody who would move, and from where in the search it goes on.
    private struct Step {
        let series: Int
        let mover: Int
        let pair: Int
        let previous: Int?
    }

    init(_ lean: LeanProgram, _ search: BranchAndBound) {
        self.lean = lean
        self.search = search
        place = []
        holders = []
        update()
    }

    /// Reads the incumbent anew.
    mutating func update() {
        place = lean.places.map { columns in columns.indices.first { search.incumbent[columns[$0]] == 1 } }
        holders = lean.instance.series.map { _ in [] }
        for position in place.indices {
            if let pair = place[position] { holders[series(position, pair)].append(position) }
        }
    }

    /// Moves one registration in `place` and `holders`, which stay in priority order.
    private mutating func replace(_ position: Int, with pair: Int?) {
        if let old = place[position] { holders[series(position, old)].removeAll { $0 == position } }
        place[position] = pair
        guard let pair else { return }
        let series = series(position, pair)
        let index = holders[series].firstIndex { $0 > position } ?? holders[series].count
        holders[series].insert(position, at: index)
    }

    private func series(_ position: Int, _ pair: Int) -> Int { lean.instance.considered[position].pairs[pair].series }

    /// Gives somebody one of these pairs beside all that is decided.
    mutating func insert(_ position: Int, into pairs: [Int]) throws -> Result {
        if try follow(position, pairs, ignoringConflicts: false) == .done { return .done }
        return try follow(position, pairs, ignoringConflicts: true)
    }

    /// Breadth first. Ignoring conflicts, nothing is moved: `impossible` where no path leads to room.
    private mutating func follow(_ position: Int, _ pairs: [Int], ignoringConflicts: Bool) throws -> Result {
        var steps: [Step] = []
        var isReached = [Bool](repeating: false, count: holders.count)
        let vacated = place[position].map { series(position, $0) }
        func reach(_ mover: Int, _ pair: Int, from previous: Int?) {
            let series = series(mover, pair)
            guard !isReached[series], ignoringConflicts || !conflicts(mover, pair, with: position) else { return }
            isReached[series] = true
            steps.append(Step(series: series, mover: mover, pair: pair, previous: previous))
        }
        for pair in pairs { reach(position, pair, from: nil) }
        var next = 0
        var attempts = 0
        while next < steps.count {
            let series = steps[next].series
            let capacity = lean.instance.series[series].capacity
            let hasRoom = (holders[series].count < capacity || series == vacated && capacity > 0) && mayRun(series)
            // Whoever may still be left out makes room, too.
            let leaving = hasRoom ? nil : holders[series].last { mayLeave($0) && $0 != position }
            if hasRoom || leaving != nil {
                if ignoringConflicts { return .unknown }
                if try move(along: steps, to: next, leaving: leaving) { return .done }
                attempts += 1
                if attempts > Self.mostAttempts { return .unknown }
            }
            for holder in holders[series] where holder != position && !lean.instance.considered[holder].isConfirmed {
                for pair in lean.places[holder].indices
                where pair != place[holder] && search.upper[lean.places[holder][pair]] > 0 {
                    reach(holder, pair, from: next)
                }
            }
            next += 1
        }
        return ignoringConflicts ? .impossible : .unknown
    }

    private func mayRun(_ series: Int) -> Bool { lean.runs[series].map { search.upper[$0] > 0 } ?? true }

    private func mayLeave(_ position: Int) -> Bool {
        search.program.lower[lean.onePlace[position]] < 1 && staying?.contains(position) != true
    }

    /// Gives somebody any place.
    mutating func insert(_ position: Int) throws -> Result {
        try insert(position, into: Array(lean.places[position].indices))
    }

    /// Whether people are needed twice if only this one moves, and `leaver` is gone.
    private func conflicts(_ mover: Int, _ pair: Int, with leaver: Int) -> Bool {
        let column = lean.places[mover][pair]
        if lean.needsAttendance[column] { return true }
        for row in search.program.rows[column] where lean.conflicts.contains(Int(row)) {
            var sum = 0
            for term in search.program.terms(of: Int(row)) {
                if Int(term.column) == column {
                    sum += term.coefficient
                } else if search.incumbent[Int(term.column)] == 1, !isOwn(Int(term.column), of: mover),
                    !isOwn(Int(term.column), of: leaver)
                {
                    sum += term.coefficient
                }
            }
            if sum > search.program.upper[Int(row)] { return true }
        }
        return false
    }

    private func isOwn(_ column: Int, of position: Int) -> Bool { lean.places[position].contains(column) }

    /// Those who have a place, any one of whom could be left out so that this one, who has none, gets a place beside all
    /// others. There may be more.
    func exchangeable(for position: Int) -> [Int] {
        var exchangeable: [Int] = []
        var steps: [Step] = []
        var isReached = [Bool](repeating: false, count: holders.count)
        func reach(_ mover: Int, from previous: Int?) {
            for pair in lean.places[mover].indices
            where pair != place[mover] && search.upper[lean.places[mover][pair]] > 0 {
                let series = series(mover, pair)
                guard !isReached[series], !conflicts(mover, pair, with: position) else { continue }
                isReached[series] = true
                steps.append(Step(series: series, mover: mover, pair: pair, previous: previous))
            }
        }
        reach(position, from: nil)
        var next = 0
        while next < steps.count {
            for holder in holders[steps[next].series] where !lean.instance.considered[holder].isConfirmed {
                if let moved = moved(along: steps, to: next, leaving: holder), !moved.isOpened {
                    exchangeable.append(holder)
                }
                reach(holder, from: next)
            }
            next += 1
        }
        return exchangeable
    }

    /// Moves everyone on the path, if the program allows it.
    private mutating func move(along steps: [Step], to last: Int, leaving: Int?) throws -> Bool {
        guard let (values, isOpened) = moved(along: steps, to: last, leaving: leaving) else { return false }
        if isOpened, !(try lean.separate(values).isEmpty) { return false }
        search.adopt(values)
        if let leaving { replace(leaving, with: nil) }
        var at: Int? = last
        while let step = at.map({ steps[$0] }) {
            replace(step.mover, with: step.pair)
            at = step.previous
        }
        return true
    }

    /// The incumbent with everyone on the path moved, and whether a series runs thereby that did not; nil where a row of
    /// the program forbids it.
    private func moved(
        along steps: [Step], to last: Int, leaving: Int?
    ) -> (values: [Int8], isOpened: Bool)? {
        var values = search.incumbent
        var changed: [Int] = []
        func set(_ column: Int, _ value: Int8) {
            guard values[column] != value else { return }
            values[column] = value
            changed.append(column)
        }
        var touched: [Int] = []
        func clear(_ mover: Int) {
            guard let pair = place[mover] else { return }
            set(lean.places[mover][pair], 0)
            touched.append(series(mover, pair))
        }
        if let leaving { clear(leaving) }
        var at: Int? = last
        while let step = at.map({ steps[$0] }) {
            clear(step.mover)
            set(lean.places[step.mover][step.pair], 1)
            touched.append(step.series)
            at = step.previous
        }
        var isOpened = false
        for series in touched {
            guard let runs = lean.runs[series] else { continue }
            let isRunning = lean.instance.candidates[series].contains {
                values[lean.places[$0.considered][$0.pair]] == 1
            }
            // Whether it runs in the incumbent: the column may say so although nobody has a place there.
            if isRunning && holders[series].isEmpty { isOpened = true }
            set(runs, isRunning ? 1 : 0)
        }
        for column in changed where !(search.lower[column]...search.upper[column]).contains(values[column]) {
            return nil
        }
        let rows = Set(changed.flatMap { search.program.rows[$0] })
        guard rows.allSatisfy({ search.program.isSatisfied(Int($0), at: values) }) else { return nil }
        return (values, isOpened)
    }
}
