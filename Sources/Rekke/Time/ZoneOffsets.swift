internal import Foundation

/// How far the clocks of one time zone are from Greenwich, and when that changes: read from Foundation once and never changed
/// after, so that any number of threads ask at once and none waits for another.
struct ZoneOffsets: Sendable {
    /// The clocks show another time from `second` on.
    private struct Change {
        /// Since 1970-01-01T00:00:00Z.
        let second: Int
        /// Seconds east of Greenwich from then on.
        let offset: Int
    }

    /// Before the first change.
    private let first: Int
    /// By time, up to the end of `ZoneOffsets.cycle`.
    private let changes: [Change]
    /// All offsets that there are lie between them.
    let least: Int
    let greatest: Int

    /// The years 2101 to 2500: all zones follow yearly rules by then, and after 400 years the days of the week are the same
    /// again. What comes after is as it was in these years.
    private static let cycle = 4_133_980_800..<4_133_980_800 + 146_097 * 86_400
    /// In the year 10 680, after which nobody asks: from then on the clocks stay as they are.
    private static let end = 1 << 38

    init(_ zone: TimeZone) {
        // No clock was changed before the 19th century.
        var moment = Date(timeIntervalSince1970: -10_000_000_000)
        var offset = zone.secondsFromGMT(for: moment)
        var changes: [Change] = []
        first = offset
        while let next = zone.nextDaylightSavingTimeTransition(after: moment),
            next.timeIntervalSince1970 < Double(ZoneOffsets.cycle.upperBound)
        {
            moment = next
            let after = zone.secondsFromGMT(for: next)
            // Some only give the same time another name.
            if after != offset { changes.append(Change(second: Int(next.timeIntervalSince1970), offset: after)) }
            offset = after
        }
        self.changes = changes
        let others = changes.map(\.offset)
        least = others.reduce(first, min)
        greatest = others.reduce(first, max)
    }

    /// Seconds east of Greenwich.
    func offset(at second: Int) -> Int {
        let second = min(second, ZoneOffsets.end)
        let count = numberOfChanges(upTo: second - ZoneOffsets.shift(of: second))
        return count == 0 ? first : changes[count - 1].offset
    }

    /// The next second from which on the clocks show another time; nil where they are not changed again.
    func change(after second: Int) -> Int? {
        guard second < ZoneOffsets.end else { return nil }
        let shift = ZoneOffsets.shift(of: second)
        let count = numberOfChanges(upTo: second - shift)
        if count < changes.count { return bounded(changes[count].second + shift) }
        // The first one of the next cycle.
        let first = numberOfChanges(upTo: ZoneOffsets.cycle.lowerBound - 1)
        return first < changes.count ? bounded(changes[first].second + shift + ZoneOffsets.cycle.count) : nil
    }

    private func bounded(_ second: Int) -> Int? { second <= ZoneOffsets.end ? second : nil }

    private func numberOfChanges(upTo second: Int) -> Int {
        var (low, high) = (0, changes.count)
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].second <= second { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Whole cycles that lie between that second and the one in the table with the same offset.
    private static func shift(of second: Int) -> Int {
        second < cycle.upperBound ? 0 : ((second - cycle.lowerBound) / cycle.count) * cycle.count
    }
}
