/// Who holds what, and how places could be passed on: from one item to another that a holder of it could have instead.
struct ExchangeGraph {
    private(set) var options: OpenOptions
    /// One cost an option; empty where all cost the same.
    let costs: [Int32]
    /// The option that each agent holds; −1 for none.
    private(set) var held: [Int32]
    private(set) var loads: [Int32]
    private(set) var leaving: MoveLists
    /// The options that nobody can take any more.
    private(set) var isClosed: [Bool]

    /// Begins with nobody holding anything.
    init(_ options: OpenOptions, costs: [Int32] = []) {
        self.options = options
        self.costs = costs
        held = [Int32](repeating: -1, count: options.agents.count)
        loads = [Int32](repeating: 0, count: options.capacities.count)
        isClosed = [Bool](repeating: false, count: options.items.count)
        var wanting = [Int32](repeating: 0, count: options.capacities.count)
        for item in options.items { wanting[Int(item)] += 1 }
        let otherCount = options.items.count - options.agents.count
        let mostHolders = zip(wanting, options.capacities).map { Int(min($0, $1)) }
        // Not all items can have as many holders as they take, where there are fewer agents.
        let holderCount = max(1, options.agents.count, mostHolders.reduce(0, +))
        let rooms = mostHolders.map { $0 * otherCount / holderCount * 5 / 4 + 4 }
        leaving = MoveLists(rooms: rooms, optionCount: options.items.count)
    }

    /// Gives every agent the option that it holds in the matching.
    mutating func takeHeld() {
        for option in options.held where option >= 0 { take(Int(option)) }
    }

    func hasRoom(_ item: Int) -> Bool { loads[item] < options.capacities[item] }

    /// Lets the item take any number.
    mutating func makeRoom(in item: Int) { options.makeRoom(in: item) }

    func cost(_ option: Int) -> Int32 {
        costs.isEmpty ? 0 : costs[option]
    }

    /// Gives the owner of the option its item.
    mutating func take(_ option: Int) {
        let agent = Int(options.owners[option])
        let item = Int(options.items[option])
        held[agent] = Int32(option)
        loads[item] += 1
        leaving.append(
            options.options(of: agent), except: option, to: item, items: options.items, costs: costs,
            isClosed: isClosed)
    }

    /// Gives the owner of the option its item instead of the one that it has.
    mutating func exchange(for option: Int) {
        let agent = Int(options.owners[option])
        let item = Int(options.items[Int(held[agent])])
        loads[item] -= 1
        leaving.remove(options.options(of: agent), from: item)
        take(option)
    }

    /// Closes an option that its owner does not hold, for good. It stays among the moves until it is dropped.
    mutating func close(_ option: Int) {
        isClosed[option] = true
    }

    /// Drops a move of an option that is closed.
    mutating func dropMove(_ option: Int, from item: Int) {
        leaving.remove(option..<option + 1, from: item)
    }
}
