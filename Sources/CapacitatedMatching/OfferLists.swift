/// For each item the options that have it, and where their owners are: from there, places can be passed on to the item.
///
/// One array for all items, in which the options that are closed for good give way to others as they are met.
struct OfferLists {
    /// The item that the owner of each option listed holds; −1 where it is this one.
    private(set) var sources: [Int32]
    private var listed: [Int32]
    private var first: [Int32] = []
    private var counts: [Int32]
    /// Where each option is listed.
    private var positions: [Int32]

    init(_ options: OpenOptions) {
        counts = [Int32](repeating: 0, count: options.capacities.count)
        for item in options.items { counts[Int(item)] += 1 }
        first.reserveCapacity(counts.count)
        var next: Int32 = 0
        for count in counts {
            first.append(next)
            next += count
        }
        var free = first
        listed = [Int32](repeating: 0, count: options.items.count)
        positions = listed
        for option in options.items.indices {
            let item = Int(options.items[option])
            listed[Int(free[item])] = Int32(option)
            positions[option] = free[item]
            free[item] += 1
        }
        sources = [Int32](repeating: -1, count: options.items.count)
    }

    func range(of item: Int) -> Range<Int> {
        Int(first[item])..<Int(first[item] + counts[item])
    }

    func option(at position: Int) -> Int { Int(listed[position]) }

    mutating func set(_ source: Int32, of option: Int) {
        sources[Int(positions[option])] = source
    }

    /// Drops an option that is closed; the last of its item takes its place.
    mutating func drop(at position: Int, of item: Int) {
        counts[item] -= 1
        let last = Int(first[item] + counts[item])
        sources[position] = sources[last]
        listed[position] = listed[last]
        positions[Int(listed[position])] = Int32(position)
    }
}
