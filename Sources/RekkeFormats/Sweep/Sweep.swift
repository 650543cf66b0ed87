package import Rekke

/// Many allocations of one problem, each by itself: with scenarios, under policies.
package struct Sweep: Hashable, Sendable {
    package var name: String
    /// The problem's file, as a path from the folder of the sweep's own; the scenarios' likewise.
    package var problem: String
    /// Empty where the problem's own is meant.
    package var policies: [Policy] = []
    package var scenarios: [String] = []
    /// Of each of these one, in every combination; nil is none of them.
    package var product: [[String?]] = []

    /// One allocation.
    package struct Task: Hashable, Sendable {
        /// nil: the problem's own.
        package let policy: Policy?
        /// Made to the problem one after the other.
        package let scenarios: [String]
    }

    /// More of them are refused.
    package static let most = 100_000

    /// How many tasks there are, those that are alike counted as often as they come; nil where that is beyond every number.
    var size: Int? {
        var combinations = 1
        for alternatives in product {
            let (count, isTooLarge) = combinations.multipliedReportingOverflow(by: alternatives.count)
            if isTooLarge { return nil }
            combinations = count
        }
        let (count, isTooLarge) = (scenarios.count + combinations + 1).multipliedReportingOverflow(
            by: max(1, policies.count))
        return isTooLarge ? nil : count
    }

    /// The problem as it is, each scenario, each combination; all of them under one policy after the other. None comes
    /// twice.
    package var tasks: [Task] {
        var combinations: [[String]] = product.isEmpty ? [] : [[]]
        for alternatives in product {
            combinations = combinations.flatMap { begun in alternatives.map { begun + [$0].compactMap(\.self) } }
        }
        var seen: Set<Task> = []
        let policies = policies.isEmpty ? [nil] : policies.map(Optional.some)
        return policies.flatMap { policy in
            ([[]] + scenarios.map { [$0] } + combinations).map { Task(policy: policy, scenarios: $0) }
        }.filter { seen.insert($0).inserted }
    }
}

/// Every so manieth task of a sweep, to be worked on apart from the others.
package struct SweepShard: Hashable, Sendable {
    /// 1 for the first.
    package let number: Int
    package let count: Int

    package static let whole = SweepShard(1, of: 1)

    private init(_ number: Int, of count: Int) { (self.number, self.count) = (number, count) }

    /// As `2/8`; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let number = parts[0], let count = parts[1], (1...Sweep.most).contains(count),
            (1...count).contains(number)
        else { return nil }
        self.init(number, of: count)
    }

    /// Whether that task belongs to it.
    ///
    /// - Parameter task: 1 for the first.
    package func holds(_ task: Int) -> Bool { (task - 1) % count == number - 1 }
}
