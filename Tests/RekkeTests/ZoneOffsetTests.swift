import Foundation
import Testing

@testable import Rekke

struct ZoneOffsetTests {
    private static let names = [
        "Europe/Oslo", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca", "UTC",
    ]
    /// 2038-01-01.
    private static let end = 2_145_916_800

    @Test(arguments: names)
    func `offsets are those of Foundation, to the second around every change of the clocks`(name: String) throws {
        let zone = try #require(LocalTimeZone(identifier: name))
        let foundation = try #require(TimeZone(identifier: name))
        func expectEqual(_ second: Int) throws {
            try #require(
                zone.offset(at: Instant(seconds: second))
                    == foundation.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second))))
        }
        var last = zone.offset(at: Instant(seconds: 0))
        var changes = 0
        for second in stride(from: 0, to: ZoneOffsetTests.end, by: 21_600) {
            try expectEqual(second)
            let offset = zone.offset(at: Instant(seconds: second))
            guard offset != last else { continue }
            last = offset
            changes += 1
            var change = second
            while zone.offset(at: Instant(seconds: change - 60)) == offset { change -= 60 }
            for near in (change - 61)...(change + 1) { try expectEqual(near) }
        }
        #expect((changes > 0) == (name != "UTC"))
    }

    @Test func `times before 1970 and far ahead have offsets too`() throws {
        let zone = LocalTimeZone.oslo
        let foundation = try #require(TimeZone(identifier: "Europe/Oslo"))
        for second in stride(from: -4_000_000_000, to: 200_000_000_000, by: 987_654_321) {
            #expect(
                zone.offset(at: Instant(seconds: second))
                    == foundation.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second))))
        }
    }
}
