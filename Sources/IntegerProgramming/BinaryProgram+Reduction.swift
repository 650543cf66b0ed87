extension BinaryProgram.Row {
    /// A row with the same solutions over columns that are 0 or 1, and with no larger numbers than they need, so that one
    /// person in a million is no rounding error.
    ///
    /// Source: Savelsbergh, "Preprocessing and probing techniques for mixed integer programming problems" (1994), for rows
    /// of one bound; and the largest sum of some of the coefficients within the bound in place of the bound.
    package var reduced: BinaryProgram.Row {
        guard terms.contains(where: { abs($0.coefficient) > 1 }) else { return self }
        if lower == .min, upper != .max { return Knapsack(terms, atMost: upper)?.row ?? self }
        if upper == .max, lower != .min {
            let negated = terms.map { BinaryProgram.Term(Int($0.column), -$0.coefficient) }
            return Knapsack(negated, atMost: -lower)?.row ?? self
        }
        return self
    }
}

/// Σ weight · x, with 1 - x for columns that were negative, is at most the room; all weights above 0.
private struct Knapsack {
    private enum Kind {
        /// Fits beside others.
        case counted
        /// Fits beside nothing else.
        case exclusive
        case excluded
    }

    private struct Item {
        let column: Int
        let isComplement: Bool
        var weight: Int
        var kind = Kind.counted
    }

    private var items: [Item]
    private var room: Int

    /// Sums are listed for at most so many items, and so much room.
    private static let (mostItems, mostRoom) = (256, 1 << 21)

    /// nil where no sum is too large, or every one is: then bounds say it.
    init?(_ terms: [BinaryProgram.Term], atMost upper: Int) {
        items = terms.filter { $0.coefficient != 0 }.map {
            Item(column: Int($0.column), isComplement: $0.coefficient < 0, weight: abs($0.coefficient))
        }
        room = terms.reduce(upper) { $0 - min(0, $1.coefficient) }
        guard room >= 0, items.reduce(0, { $0 + $1.weight }) > room else { return nil }
        classify()
        fillRoom()
        count()
        divide()
        for index in items.indices {
            switch items[index].kind {
            case .counted: break
            case .exclusive: items[index].weight = room
            case .excluded: items[index].weight = room + 1
            }
        }
    }

    private var counted: [Int] { items.indices.filter { items[$0].kind == .counted } }

    private mutating func classify() {
        let byWeight = items.indices.filter { items[$0].weight <= room }.sorted { items[$0].weight < items[$1].weight }
        for index in items.indices {
            if items[index].weight > room {
                items[index].kind = .excluded
            } else if let other = byWeight.prefix(2).first(where: { $0 != index }),
                items[index].weight + items[other].weight > room
            {
                items[index].kind = .exclusive
            }
        }
    }

    /// Room that no sum of weights fills says nothing.
    private mutating func fillRoom() {
        let counted = counted
        guard !counted.isEmpty else {
            room = 1
            return
        }
        guard counted.count <= Self.mostItems, room <= Self.mostRoom else { return }
        var sums = BitSet(upTo: room)
        for index in counted { sums.add(items[index].weight) }
        room = sums.largest
    }

    /// Where all that matters is how many, it counts them.
    private mutating func count() {
        let counted = counted
        let weights = counted.map { items[$0].weight }.sorted()
        var number = 0
        var sum = 0
        for weight in weights.reversed() {
            sum += weight
            guard sum <= room else { break }
            number += 1
        }
        // As many of the largest fit; one more of the smallest must not.
        guard number > 0, number == weights.count || weights.prefix(number + 1).reduce(0, +) > room else { return }
        for index in counted { items[index].weight = 1 }
        room = number
    }

    /// By the greatest common divisor.
    private mutating func divide() {
        let divisor = counted.reduce(0) { greatestCommonDivisor($0, items[$1].weight) }
        guard divisor > 1 else { return }
        for index in counted { items[index].weight /= divisor }
        room /= divisor
    }

    var row: BinaryProgram.Row {
        BinaryProgram.Row(
            items.map { BinaryProgram.Term($0.column, $0.isComplement ? -$0.weight : $0.weight) },
            upper: items.reduce(room) { $0 - ($1.isComplement ? $1.weight : 0) })
    }
}

/// Which numbers up to a limit are sums of some of those added.
private struct BitSet {
    private var words: [UInt64]
    private let limit: Int

    init(upTo limit: Int) {
        self.limit = limit
        words = Array(repeating: 0, count: limit / 64 + 1)
        words[0] = 1
    }

    mutating func add(_ number: Int) {
        let (shift, bits) = number.quotientAndRemainder(dividingBy: 64)
        for index in stride(from: words.count - 1, through: shift, by: -1) {
            var word = words[index - shift] << UInt64(bits)
            if bits > 0, index > shift { word |= words[index - shift - 1] >> UInt64(64 - bits) }
            words[index] |= word
        }
    }

    var largest: Int {
        var index = limit
        while words[index / 64] >> UInt64(index % 64) & 1 == 0 { index -= 1 }
        return index
    }
}

package func greatestCommonDivisor(_ one: Int, _ other: Int) -> Int {
    other == 0 ? one : greatestCommonDivisor(other, one % other)
}
