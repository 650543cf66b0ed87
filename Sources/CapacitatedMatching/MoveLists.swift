/// For each item the moves that its holders could make: to which item, at what extra cost.
///
/// One array for all items, so that a search reads memory in order; a list that outgrows its part moves to the end.
struct MoveLists {
    struct Move {
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
    /// Where each option stands in its list.
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

    mutating func append(_ move: Move, to item: Int) {
        if lists[item].count == lists[item].room { enlarge(item) }
        let position = lists[item].first + lists[item].count
        moves[position] = move
        positions[Int(move.option)] = Int32(position)
        lists[item].count += 1
        total += 1
    }

    /// The last move of the list takes its place.
    mutating func remove(_ option: Int, from item: Int) {
        lists[item].count -= 1
        total -= 1
        let position = positions[option]
        let last = moves[lists[item].first + lists[item].count]
        moves[Int(position)] = last
        positions[Int(last.option)] = position
    }

    private mutating func enlarge(_ item: Int) {
        if moves.count > 4 * (total + lists.count) { compact() }
        let range = range(of: item)
        let room = max(8, 2 * range.count)
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
