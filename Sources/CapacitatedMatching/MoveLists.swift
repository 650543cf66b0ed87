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

    private(set) var moves: [Move] = []
    private var first: [Int32]
    private var counts: [Int32]
    private var rooms: [Int32]
    /// Where each option stands in its list.
    private var positions: [Int32]
    private var total = 0

    /// `rooms` tells how many moves to expect for each item.
    init(rooms: [Int32], optionCount: Int) {
        self.rooms = rooms
        counts = [Int32](repeating: 0, count: rooms.count)
        positions = [Int32](repeating: -1, count: optionCount)
        first = []
        first.reserveCapacity(rooms.count)
        var next = 0
        for room in rooms {
            first.append(Int32(next))
            next += Int(room)
        }
        moves = [Move](repeating: Move(item: 0, difference: 0, option: 0), count: next)
    }

    func range(of item: Int) -> Range<Int> {
        Int(first[item])..<Int(first[item] + counts[item])
    }

    mutating func append(_ move: Move, to item: Int) {
        if counts[item] == rooms[item] { enlarge(item) }
        let position = first[item] + counts[item]
        moves[Int(position)] = move
        positions[Int(move.option)] = position
        counts[item] += 1
        total += 1
    }

    /// The last move of the list takes its place.
    mutating func remove(_ option: Int, from item: Int) {
        let position = positions[option]
        counts[item] -= 1
        total -= 1
        let last = moves[Int(first[item] + counts[item])]
        moves[Int(position)] = last
        positions[Int(last.option)] = position
    }

    private mutating func enlarge(_ item: Int) {
        if moves.count > 4 * total + 4 * counts.count { compact() }
        let range = range(of: item)
        let room = max(8, 2 * range.count)
        first[item] = Int32(moves.count)
        rooms[item] = Int32(room)
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
        for item in counts.indices {
            let range = range(of: item)
            first[item] = Int32(packed.count)
            rooms[item] = counts[item]
            for position in range {
                positions[Int(moves[position].option)] = Int32(packed.count)
                packed.append(moves[position])
            }
        }
        moves = packed
    }
}
