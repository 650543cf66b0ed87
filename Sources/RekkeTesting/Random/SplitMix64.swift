/// Steele, Lea and Flood's generator: the same numbers from the same seed, everywhere.
package struct SplitMix64: Sendable {
    private var state: UInt64

    package init(seed: Int) {
        state = UInt64(bitPattern: Int64(seed))
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return mixed ^ mixed >> 31
    }

    /// A number of that range.
    package mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    /// True so many times in a hundred.
    package mutating func chance(_ percent: Int) -> Bool { number(in: 0...99) < percent }

    /// One of them; they must not be empty.
    package mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[number(in: 0...(elements.count - 1))]
    }

    package mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var result = elements
        for index in result.indices.reversed() { result.swapAt(index, number(in: 0...index)) }
        return result
    }
}
