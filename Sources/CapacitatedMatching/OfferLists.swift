/// For each item the options that have it, and where their owners are: from there, places can be passed on to the item.
///
/// One array for all items, in which the options that are closed for good give way to others as they are met.
struct OfferLists {
    struct Offer: PlaceStep {
        /// What the owner of the option holds, which can be this item.
        var item: Int32
        var option: Int32
    }

    private(set) var offers: [Offer]
    private var first: [Int32] = []
    private var counts: [Int32]
    /// Where each option is listed.
    private var positions: [Int32]

    init(_ options: OpenOptions, held: [Int32]) {
        counts = [Int32](repeating: 0, count: options.capacities.count)
        for item in options.items { counts[Int(item)] += 1 }
        first.reserveCapacity(counts.count)
        var next: Int32 = 0
        for count in counts {
            first.append(next)
            next += count
        }
        var free = first
        offers = [Offer](repeating: Offer(item: 0, option: 0), count: options.items.count)
        positions = [Int32](repeating: 0, count: options.items.count)
        for agent in held.indices {
            let source = options.items[Int(held[agent])]
            for option in options.options(of: agent) {
                let item = Int(options.items[option])
                let position = free[item]
                free[item] += 1
                offers[Int(position)] = Offer(item: source, option: Int32(option))
                positions[option] = position
            }
        }
    }

    func range(of item: Int) -> Range<Int> {
        Int(first[item])..<Int(first[item] + counts[item])
    }

    mutating func set(_ item: Int32, of option: Int) {
        offers[Int(positions[option])].item = item
    }

    /// Drops an option that is closed; the last of its item takes its place.
    mutating func drop(at position: Int, of item: Int) {
        counts[item] -= 1
        let last = Int(first[item] + counts[item])
        offers[position] = offers[last]
        positions[Int(offers[position].option)] = Int32(position)
    }
}
