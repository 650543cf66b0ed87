internal import Foundation
internal import Synchronization

/// The offsets of one time zone, copied from Foundation stretch by stretch as they are asked for: asking Foundation for
/// each of thousands of times takes longer than anything that is done with the answers.
final class ZoneOffsets: Sendable {
    private let zone: TimeZone
    private let known = Mutex(Known())

    private struct Known {
        var stretches: [Int: Stretch] = [:]
        /// The one asked for last; mostly it is the next one asked for, too.
        var last: (number: Int, stretch: Stretch)?
    }

    /// Times that agree in all but their last `bits` bits.
    private struct Stretch {
        /// At its first second.
        let offset: Int
        /// When the clocks are changed in it, by time, and the offset from that second on.
        let changes: [(second: Int, offset: Int)]

        /// Something over a year.
        static let bits = 25

        func offset(atSecond second: Int) -> Int {
            changes.last { $0.second <= second }?.offset ?? offset
        }
    }

    init(_ zone: TimeZone) {
        self.zone = zone
    }

    /// Seconds east of Greenwich.
    func offset(atSecond second: Int) -> Int {
        let number = second >> Stretch.bits
        return known.withLock { known in
            if let last = known.last, last.number == number { return last.stretch.offset(atSecond: second) }
            let stretch = known.stretches[number] ?? stretch(number)
            known.stretches[number] = stretch
            known.last = (number, stretch)
            return stretch.offset(atSecond: second)
        }
    }

    /// Every change of the clocks in those seconds, by time, with the offsets before it and from that second on.
    func changes(in seconds: ClosedRange<Int>) -> [(second: Int, before: Int, after: Int)] {
        var changes: [(second: Int, before: Int, after: Int)] = []
        var before = read(seconds.lowerBound - 1)
        for number in seconds.lowerBound >> Stretch.bits...seconds.upperBound >> Stretch.bits {
            let stretch = stretch(number)
            let start = max(number << Stretch.bits, seconds.lowerBound)
            for (second, after) in [(start, stretch.offset(atSecond: start))] + stretch.changes
            where seconds.contains(second) && after != before {
                changes.append((second, before, after))
                before = after
            }
        }
        return changes
    }

    private func stretch(_ number: Int) -> Stretch {
        let first = number << Stretch.bits
        var changes: [(second: Int, offset: Int)] = []
        var low = first
        var offset = read(low)
        let firstOffset = offset
        // No zone changes its clocks twice within two days.
        for next in stride(from: first, through: first + 1 << Stretch.bits - 1, by: 172_800).dropFirst() {
            let nextOffset = read(next)
            if nextOffset != offset { changes.append((change(after: low, at: next, to: nextOffset), nextOffset)) }
            low = next
            offset = nextOffset
        }
        let end = first + 1 << Stretch.bits - 1
        let endOffset = read(end)
        if endOffset != offset { changes.append((change(after: low, at: end, to: endOffset), endOffset)) }
        return Stretch(offset: firstOffset, changes: changes)
    }

    /// The first second with that offset, after one without and not after one with it.
    private func change(after low: Int, at high: Int, to offset: Int) -> Int {
        var (low, high) = (low, high)
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if read(middle) == offset { high = middle } else { low = middle }
        }
        return high
    }

    private func read(_ second: Int) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
    }
}
