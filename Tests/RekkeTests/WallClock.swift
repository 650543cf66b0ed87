import Foundation

@testable import Rekke

/// What a clock shows for two and a half days on either side of a moment at which it is changed, asked of Foundation every minute
/// and nothing else: against it what Rekke works out is held.
struct WallClock {
    /// In seconds since 1970-01-01T00:00:00Z; the change is a whole number of minutes after it.
    let start: Int
    /// What it shows after so many minutes, as seconds since 1970-01-01T00:00:00 on itself.
    let walls: [Int]

    init(_ zone: TimeZone, around change: Int) {
        let reach = 3_600
        let start = change - reach * 60
        self.start = start
        walls = (0...2 * reach).map { minute in
            let second = start + minute * 60
            return second + zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
        }
    }

    func moment(_ minute: Int) -> Int { start + minute * 60 }

    static func day(_ wall: Int) -> Int { Int((Double(wall) / 86_400).rounded(.down)) }

    /// The days shown from one minute up to another.
    func days(from first: Int, upTo end: Int) -> Set<Int> {
        var days: Set<Int> = []
        var last: Int?
        // Clocks are changed at whole minutes after the start.
        for minute in first..<end {
            for day in [WallClock.day(walls[minute]), WallClock.day(walls[minute] + 59)] where day != last {
                days.insert(day)
                last = day
            }
        }
        return days
    }

    /// The first second that shows that time, else the one at which it is skipped; nil where neither is within reach.
    func resolved(_ wall: Int) -> LocalTimeZone.Resolution? {
        guard walls[0] <= wall, wall < walls[walls.count - 1] else { return nil }
        if let minute = walls.firstIndex(where: { $0 <= wall && wall < $0 + 60 }) {
            return .instant(Instant(seconds: moment(minute) + wall - walls[minute]))
        }
        return walls.firstIndex { $0 > wall }.map { .skipped(at: Instant(seconds: moment($0))) }
    }
}
