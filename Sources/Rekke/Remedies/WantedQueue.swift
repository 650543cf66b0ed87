/// Where those who wait stand in the queue for a series that somebody wants who has a place elsewhere: that one comes before
/// them, and leaves them its own.
struct WantedQueue {
    private let base: WaitlistBase
    private let allocator: Allocator

    init(_ base: WaitlistBase, _ allocator: Allocator) {
        self.base = base
        self.allocator = Allocator(
            policy: allocator.policy, options: allocator.options, limits: allocator.limits, solver: allocator.solver,
            report: { _ in })
    }

    /// What reallocations with one place more, with two more, … make of it.
    func numbers(in series: Int) throws -> [(waiting: Int, number: Int)] {
        var left = base.waiting.filter { base.asked(by: $0).contains(series) }
        var numbers: [(waiting: Int, number: Int)] = []
        for number in (0..<base.length).map({ $0 + 1 }) where !left.isEmpty {
            var reallocator = Reallocator(
                Holders(base, adding: number, to: series), allowedMoves: 0, sparing: [], allocator)
            let places = try reallocator.unaskedPlaces()
            numbers += left.filter { places[$0]?.series == series }.map { ($0, number) }
            left.removeAll { places[$0]?.series == series }
        }
        return numbers
    }
}
