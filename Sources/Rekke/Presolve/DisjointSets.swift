/// Numbers from 0, joined into sets (Galler and Fischer, 1964).
package struct DisjointSets {
    private var parents: [Int32]

    package init(count: Int) {
        parents = (0..<Int32(count)).map { $0 }
    }

    /// The number that stands for the whole set: its least.
    ///
    /// Complexity: amortised, nearly constant.
    package mutating func root(_ number: Int) -> Int {
        var current = number
        while parents[current] != Int32(current) {
            parents[current] = parents[Int(parents[current])]
            current = Int(parents[current])
        }
        return current
    }

    package mutating func join(_ first: Int, _ second: Int) {
        let (one, other) = (root(first), root(second))
        // The least number stands for all, so that nothing depends on the order of joining.
        if one != other { parents[max(one, other)] = Int32(min(one, other)) }
    }

    /// The sets that some numbers make, by their first members; each in the order of the numbers.
    package mutating func sets(of numbers: Range<Int>) -> [[Int]] {
        var places = [Int](repeating: -1, count: parents.count)
        var sets: [[Int]] = []
        for number in numbers {
            let root = root(number)
            if places[root] >= 0 {
                sets[places[root]].append(number)
            } else {
                places[root] = sets.count
                sets.append([number])
            }
        }
        return sets
    }
}
