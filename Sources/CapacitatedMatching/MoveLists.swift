/// For each item the moves that its holders could make: to which item, at what extra cost.
///
/// One array for all items, so that a search reads memory in order; a list that outgrows its part moves to the end.
struct MoveLists {
    struct Move: PlaceStep {
        /// Where to.
        var item: Int32
        /// The cost there minus the cost here.
        var difference: Int32
        var option: Int32
    }

    /// The part of an item.
    private struct List {
        var first: Int
        var count: Int
        var room: Int
    }

    private(set) var moves: [Move] = []
    private var lists: [List] = []
    /// Where each option stands in its list; −1 where it is in none.
    private var positions: [Int32]
    private var total = 0

    /// `rooms` tells how many moves to expect for each item.
    init(rooms: [Int], optionCount: Int) {
        positions = [Int32](repeating: -1, count: optionCount)
        lists.reserveCapacity(rooms.count)
        var first = 0
        for room in rooms {
            lists.append(List(first: first, count: 0, room: room))
            first += room
        }
        moves = [Move](repeating: Move(item: 0, difference: 0, option: 0), count: first)
    }

    func range(of item: Int) -> Range<Int> {
        lists[item].first..<lists[item].first + lists[item].count
    }

    /// Lengthens the list by these options of one agent, but those that are closed and the one that it holds.
    mutating func append(
        _ options: Range<Int>, except held: Int, to item: Int, items: [Int32], costs: [Int32], isClosed: [Bool]
    ) {
        if lists[item].count + options.count > lists[item].room { enlarge(item, for: options.count) }
        let begin = lists[item].first + lists[item].count
        let end = Self.write(
            options, except: held, at: begin, items.span, costs.span, isClosed.span, &moves, &positions)
        lists[item].count += end - begin
        total += end - begin
    }

    /// On its own, so that the arrays are checked to be ours alone once, not at each option.
    private static func write(
        _ options: Range<Int>, except held: Int, at begin: Int, _ items: Span<Int32>, _ costs: Span<Int32>,
        _ isClosed: Span<Bool>, _ moves: inout [Move], _ positions: inout [Int32]
    ) -> Int {
        var moves = moves.mutableSpan
        var positions = positions.mutableSpan
        var end = begin
        for option in options where option != held && !isClosed[option] {
            let difference = costs.isEmpty ? 0 : costs[option] - costs[held]
            moves[end] = Move(item: items[option], difference: difference, option: Int32(option))
            positions[option] = Int32(end)
            end += 1
        }
        return end
    }

    /// Takes the options out of the list, those that are in it; the last moves of the list take their places.
    mutating func remove(_ options: Range<Int>, from item: Int) {
        for option in options where positions[option] >= 0 {
            let position = positions[option]
            positions[option] = -1
            lists[item].count -= 1
            total -= 1
            let end = lists[item].first + lists[item].count
            guard position != end else { continue }
            let last = moves[end]
            moves[Int(position)] = last
            positions[Int(last.option)] = position
        }
    }

    private mutating func enlarge(_ item: Int, for more: Int) {
        if moves.count > 4 * (total + lists.count) { compact() }
        let range = range(of: item)
        let room = 2 * (range.count + more)
        lists[item] = List(first: moves.count, count: range.count, room: room)
        for position in range {
            positions[Int(moves[position].option)] = Int32(moves.count)
            moves.append(moves[position])
        }
        for _ in range.count..<room { moves.append(Move(item: 0, difference: 0, option: 0)) }
    }

    /// Leaves out the parts that lists have moved away from.
    private mutating func compact() {
        var packed: [Move] = []
        packed.reserveCapacity(2 * total)
        for item in lists.indices {
            let range = range(of: item)
            lists[item] = List(first: packed.count, count: range.count, room: range.count)
            for position in range {
                positions[Int(moves[position].option)] = Int32(packed.count)
                packed.append(moves[position])
            }
        }
        moves = packed
    }
}
