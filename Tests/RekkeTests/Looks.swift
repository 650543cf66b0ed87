import IntegerProgramming
import Synchronization

/// Counts how often limits are looked at, and ends the work at one of the looks.
final class Looks: Sendable {
    private let counter = Atomic(0)
    private let last: Int
    private let limit: Limit

    /// - Parameter last: The look behind which the limit is reached; never by default.
    init(upTo last: Int = .max, _ limit: Limit = .time) {
        self.last = last
        self.limit = limit
    }

    var count: Int { counter.load(ordering: .relaxed) }

    var limits: SearchLimits {
        SearchLimits(script: { [self] in
            counter.wrappingAdd(1, ordering: .relaxed).newValue > last ? limit : nil
        })
    }

    /// Every number of looks that some work takes, or so many of them, spread evenly.
    static func all(of work: (SearchLimits) throws -> Void, most: Int) rethrows -> [Int] {
        let looks = Looks()
        try work(looks.limits)
        let step = max(1, (looks.count + most - 1) / most)
        return Array(stride(from: 0, to: looks.count, by: step))
    }
}
