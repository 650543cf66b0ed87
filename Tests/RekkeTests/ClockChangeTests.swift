import Foundation
import RekkeTesting
import Testing

@testable import Rekke

/// All zones and changes up to the year 2100 where more than usual is asked for, else a few of them.
struct ClockChangeTests {
    struct Change: Sendable, CustomStringConvertible {
        let zone: String
        let second: Int

        var description: String { "\(zone) at \(second)" }
    }

    /// Clocks put back over midnight, days twice, days and midnights skipped, changes by seconds, and two within a week.
    static let special = [
        ("America/Juneau", -3_225_223_727), ("America/St_Johns", 1_289_097_060), ("Asia/Manila", -3_944_621_040),
        ("Pacific/Apia", 1_325_239_200), ("Asia/Beirut", 1_711_836_000), ("America/Sao_Paulo", 1_541_300_400),
        ("Africa/Cairo", 1_682_632_800), ("Europe/Oslo", -2_366_757_780), ("America/Recife", 971_578_800),
        ("Pacific/Kwajalein", 745_934_400), ("Australia/Lord_Howe", 1_617_462_000), ("Africa/Monrovia", 63_593_070),
        ("Europe/Oslo", 1_635_642_000), ("Africa/Casablanca", 2_000_000_000), ("Asia/Gaza", 2_700_000_000),
    ]

    static var changes: [Change] {
        let isAll = Extent.isLarger
        var changes = special.compactMap { zone, second in
            LocalTimeZone(identifier: zone)?.changes(in: second - 400 * 86_400...second + 400 * 86_400)
                .min { abs($0.second - second) < abs($1.second - second) }.map { Change(zone: zone, second: $0.second) }
        }
        for (number, identifier) in LocalTimeZone.knownIdentifiers.enumerated() where isAll || number % 80 == 7 {
            let all = LocalTimeZone(identifier: identifier)?.changes(in: -62_135_596_800...4_102_444_800) ?? []
            for (index, change) in all.enumerated() where isAll || index % 60 == 3 {
                changes.append(Change(zone: identifier, second: change.second))
            }
        }
        return changes
    }

    @Test func `around every change of clocks times and availability are what the clock on the wall shows`() throws {
        let changes = ClockChangeTests.changes
        #expect(changes.count > 25)
        for change in changes {
            let zone = try #require(LocalTimeZone(identifier: change.zone))
            let clock = WallClock(try #require(TimeZone(identifier: change.zone)), around: change.second)
            try expectTimes(of: zone, as: clock, at: change)
            try expectDays(of: zone, as: clock, at: change)
            try expectRota(in: zone, as: clock, at: change)
        }
    }

    private func expectTimes(of zone: LocalTimeZone, as clock: WallClock, at change: Change) throws {
        for minute in stride(from: 0, to: clock.walls.count, by: 7) {
            let local = zone.localTime(at: Instant(seconds: clock.moment(minute)))
            try #require(local.secondsSinceEpoch == clock.walls[minute], "\(change)")
        }
        let around = clock.walls[clock.walls.count / 2 - 180...clock.walls.count / 2 + 180]
        let (least, most) = (around.min() ?? 0, around.max() ?? 0)
        for wall in stride(from: least, to: most, by: (most - least) / 59) {
            guard let expected = clock.resolved(wall) else { continue }
            try #require(zone.resolve(LocalTime(secondsSinceEpoch: wall)) == expected, "\(change)")
        }
    }

    /// Meetings of several lengths that begin at any minute, near the change at each.
    private func meetings(_ clock: WallClock) -> [(first: Int, end: Int, meeting: Meeting)] {
        let middle = clock.walls.count / 2
        let starts =
            Array(stride(from: middle - 1_500, to: middle + 1_500, by: 97))
            + Array(stride(from: middle - 62, through: middle + 4, by: 3))
        return starts.flatMap { first in
            [1, 60, 61, 1_501].map { length in
                let times = [first, first + length].map { Instant(seconds: clock.moment($0)) }
                return (first, first + length, Meeting(start: times[0], end: times[1]))
            }
        }
    }

    private func expectDays(of zone: LocalTimeZone, as clock: WallClock, at change: Change) throws {
        let middle = WallClock.day(clock.walls[clock.walls.count / 2])
        for (first, end, meeting) in meetings(clock) {
            let shown = clock.days(from: first, upTo: end)
            for day in middle - 1...middle + 1 {
                let date = LocalDate(daysSinceEpoch: day)
                let whole =
                    [
                        .days(date...date), .weekday(date.weekday),
                        .rota(Rota(from: date, everyWeeks: 2, days: [date.weekday])),
                    ] as [Unavailability]
                for item in whole {
                    try #require(
                        item.overlaps(meeting, in: zone) == shown.contains(day), "\(change): \(item), \(meeting)")
                }
                let two = Unavailability.days(date...date + 1)
                try #require(two.overlaps(meeting, in: zone) == !shown.isDisjoint(with: [day, day + 1]), "\(change)")
                try #require(BusyTimes(whole, in: zone).isFree(for: meeting) == !shown.contains(day), "\(change)")
            }
        }
    }

    private func expectRota(in zone: LocalTimeZone, as clock: WallClock, at change: Change) throws {
        let middle = LocalDate(daysSinceEpoch: WallClock.day(clock.walls[clock.walls.count / 2]))
        for hours in [(0, 3_600), (79_200, 21_600), (1_800, 9_000), (34_200, 55_800)] {
            let rota = Rota(
                from: middle, everyWeeks: 1, days: [middle.weekday], hours: Rota.Hours(start: hours.0, end: hours.1))
            let day = middle.daysSinceEpoch * 86_400
            let end = day + (hours.1 > hours.0 ? 0 : 86_400) + hours.1
            guard let from = clock.resolved(day + hours.0)?.orMomentOfChange,
                let to = clock.resolved(end)?.orMomentOfChange
            else { continue }
            for (_, _, meeting) in meetings(clock) {
                let isTaken = from < to && from < meeting.end && meeting.start < to
                try #require(Unavailability.rota(rota).overlaps(meeting, in: zone) == isTaken, "\(change): \(hours)")
            }
        }
    }

    @Test(arguments: ["Europe/Oslo", "America/New_York", "Australia/Lord_Howe", "Asia/Gaza", "America/Santiago", "UTC"])
    func `clocks go on by their yearly rules to the year 9999`(identifier: String) throws {
        let zone = try #require(LocalTimeZone(identifier: identifier))
        let reference = try #require(TimeZone(identifier: identifier))
        for second in stride(from: -62_135_596_800, to: 253_402_300_800, by: 40_000_003) {
            let offset = reference.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
            try #require(zone.offset(at: Instant(seconds: second)) == offset, "\(second)")
        }
    }

    @Test func `a day that the clocks skip takes no time of a meeting around it`() throws {
        let zone = try #require(LocalTimeZone(identifier: "Pacific/Apia"))
        let skipped = try #require(LocalDate(year: 2011, month: 12, day: 30))
        let change = zone.start(of: skipped).seconds
        let meeting = Meeting(start: Instant(seconds: change - 3_600), end: Instant(seconds: change + 3_600))
        let rota = Rota(from: skipped, everyWeeks: 1, days: [.friday], hours: Rota.Hours(start: 0, end: 86_400))
        for item in [.days(skipped...skipped), .weekday(.friday), .rota(rota)] as [Unavailability] {
            #expect(!item.overlaps(meeting, in: zone))
        }
        #expect(Unavailability.weekday(.thursday).overlaps(meeting, in: zone))
        #expect(Unavailability.weekday(.saturday).overlaps(meeting, in: zone))
    }
}
