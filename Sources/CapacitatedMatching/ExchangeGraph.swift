/// Who holds what, and how places could be passed on: from one item to another that a holder of it could have instead.
///
/// Complexity: a move takes time linear in the options of the agent.
struct ExchangeGraph {
    /// A holder of `source` could have this item instead. The source is −1 while nobody could, −2 when nobody ever can.
    struct Offer {
        var source: Int32
        /// The cost here minus the cost there.
        var difference: Int32
    }

    let options: OpenOptions
    /// One cost an option; empty where all cost the same.
    let costs: [Int32]
    private(set) var held: [Int32]
    private(set) var loads: [Int32]
    private(set) var leaving: MoveLists
    /// The options of each item, each with the item of the agent who has it.
    private(set) var offers: [Offer]
    private var offerFirst: [Int32]
    private var offerCounts: [Int32]
    private var offerOptions: [Int32]
    private var offerPositions: [Int32]
    private var isClosed: [Bool]

    /// Begins with what the agents hold.
    init(_ options: OpenOptions, costs: [Int32] = [], isEmpty: Bool = false) {
        self.options = options
        self.costs = costs
        let itemCount = options.capacities.count
        let optionCount = options.items.count
        offerCounts = [Int32](repeating: 0, count: itemCount)
        for item in options.items { offerCounts[Int(item)] += 1 }
        offerFirst = []
        offerFirst.reserveCapacity(itemCount)
        var next: Int32 = 0
        for count in offerCounts {
            offerFirst.append(next)
            next += count
        }
        var free = offerFirst
        offerOptions = [Int32](repeating: 0, count: optionCount)
        offerPositions = [Int32](repeating: 0, count: optionCount)
        for option in 0..<optionCount {
            let item = Int(options.items[option])
            offerOptions[Int(free[item])] = Int32(option)
            offerPositions[option] = free[item]
            free[item] += 1
        }
        offers = [Offer](repeating: Offer(source: -1, difference: 0), count: optionCount)
        isClosed = [Bool](repeating: false, count: optionCount)
        held = [Int32](repeating: -1, count: options.agents.count)
        loads = [Int32](repeating: 0, count: itemCount)
        let agentCount = max(1, options.agents.count)
        let rooms = zip(offerCounts, options.capacities).map { wanting, capacity in
            let others = Int(min(wanting, capacity)) * (optionCount - options.agents.count)
            return Int32(others / agentCount * 5 / 4 + 4)
        }
        leaving = MoveLists(rooms: rooms, optionCount: optionCount)
        guard !isEmpty else { return }
        for agent in options.agents.indices where options.held[agent] >= 0 { take(Int(options.held[agent])) }
    }

    func hasRoom(_ item: Int) -> Bool { loads[item] < options.capacities[item] }

    func offerRange(of item: Int) -> Range<Int> {
        Int(offerFirst[item])..<Int(offerFirst[item] + offerCounts[item])
    }

    func cost(_ option: Int) -> Int32 {
        costs.isEmpty ? 0 : costs[option]
    }

    /// Gives the owner of the option its item.
    mutating func take(_ option: Int) {
        let agent = Int(options.owners[option])
        let item = options.items[option]
        let cost = cost(option)
        held[agent] = Int32(option)
        loads[Int(item)] += 1
        for other in options.options(of: agent) where !isClosed[other] {
            let position = Int(offerPositions[other])
            if other == option {
                offers[position].source = -1
            } else {
                let difference = self.cost(other) - cost
                leaving.append(
                    MoveLists.Move(item: options.items[other], difference: difference, option: Int32(other)),
                    to: Int(item))
                offers[position] = Offer(source: item, difference: difference)
            }
        }
    }

    /// Takes the agent's item away, whose other options must then be set anew.
    private mutating func giveUp(_ agent: Int) {
        let option = Int(held[agent])
        let item = Int(options.items[option])
        loads[item] -= 1
        for other in options.options(of: agent) where other != option && !isClosed[other] {
            leaving.remove(other, from: item)
        }
    }

    /// Gives the owner of the option its item instead of the one that it has.
    mutating func exchange(for option: Int) {
        giveUp(Int(options.owners[option]))
        take(option)
    }

    /// Lets the agent keep what it has, out of every search, until it is released.
    mutating func withdraw(_ agent: Int) {
        let option = Int(held[agent])
        let item = Int(options.items[option])
        for other in options.options(of: agent) where !isClosed[other] {
            if other != option { leaving.remove(other, from: item) }
            offers[Int(offerPositions[other])].source = -1
        }
    }

    /// Puts an agent that was withdrawn back, with another option or the same.
    mutating func release(_ agent: Int, with option: Int) {
        loads[Int(options.items[Int(held[agent])])] -= 1
        take(option)
    }

    /// Closes for good an option that a withdrawn agent does not hold.
    mutating func closeWithdrawn(_ option: Int) {
        isClosed[option] = true
        offers[Int(offerPositions[option])].source = -2
    }

    /// Closes for good an option that its owner could move to.
    mutating func close(_ option: Int, leaving item: Int) {
        leaving.remove(option, from: item)
        closeWithdrawn(option)
    }

    func isOpen(_ option: Int) -> Bool { !isClosed[option] }

    func option(ofOffer position: Int) -> Int { Int(offerOptions[position]) }

    /// Drops an offer that is closed; the last of its item takes its place.
    mutating func dropOffer(at position: Int, of item: Int) {
        offerCounts[item] -= 1
        let last = Int(offerFirst[item] + offerCounts[item])
        offers[position] = offers[last]
        offerOptions[position] = offerOptions[last]
        offerPositions[Int(offerOptions[position])] = Int32(position)
    }
}
