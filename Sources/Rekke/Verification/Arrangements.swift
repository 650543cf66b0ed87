/// Ways to place some registrations beside the confirmed within all upper limits.
struct Arrangements {
    /// The first few: a place for each.
    private(set) var found: [[EligiblePair]] = []
    /// Whether there are no others.
    private(set) var areAll = true
    private let choices: [[Choice]]
    /// By series among those that they can have: how much of each limit is taken.
    private var taken: [Int: [Int]] = [:]

    private struct Choice {
        let pair: EligiblePair
        /// By limit of the series: what the registration counts for, and how much there may be in all.
        let bounds: [(weight: Int, atMost: Int)]
    }

    private let most: Int

    /// - Parameters:
    ///   - steps: How many places may be tried, less those that were.
    ///   - most: So many are found at the most.
    init(of some: [Int], in instance: Instance, _ steps: inout Int, most: Int = 4) {
        self.most = most
        var limits: [Int: [SeriesLimit]] = [:]
        for series in Set(some.flatMap { instance.considered[$0].pairs.map(\.series) }) {
            let bounds = instance.series[series].limits.filter { $0.atMost != nil }
            let confirmed = instance.confirmed[series].map { instance.registration($0) }
            limits[series] = bounds
            taken[series] = bounds.map { $0.weight(of: confirmed) }
        }
        choices = some.map { position in
            instance.considered[position].pairs.map { pair in
                Choice(
                    pair: pair,
                    bounds: (limits[pair.series] ?? []).map {
                        ($0.weight(of: instance.registration(position)), $0.atMost ?? .max)
                    })
            }
        }
        place([], &steps)
    }

    /// As many as a single question is worth.
    init(of some: [Int], in instance: Instance) {
        var steps = 2000
        self.init(of: some, in: instance, &steps)
    }

    private mutating func place(_ first: [EligiblePair], _ steps: inout Int) {
        guard first.count < choices.count else { return found.append(first) }
        for choice in choices[first.count] {
            guard steps > 0, found.count < most else {
                areAll = false
                return
            }
            steps -= 1
            let before = taken[choice.pair.series] ?? []
            // What counts for nothing has room everywhere.
            guard zip(before, choice.bounds).allSatisfy({ $1.weight == 0 || $1.weight <= $1.atMost - $0 }) else {
                continue
            }
            taken[choice.pair.series] = zip(before, choice.bounds).map { $0 + $1.weight }
            place(first + [choice.pair], &steps)
            taken[choice.pair.series] = before
        }
    }
}
