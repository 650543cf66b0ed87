import Rekke
import Testing

@testable import RekkeFormats

@Suite struct ISOTimeTests {
    @Test(arguments: [
        (1_630_998_000, 0, "Europe/Oslo", "2021-09-07T09:00:00+02:00"),
        (1_638_259_200, 500_000_000, "Europe/Oslo", "2021-11-30T09:00:00.5+01:00"),
        (0, 1, "UTC", "1970-01-01T00:00:00.000000001+00:00"),
        (-1, 0, "UTC", "1969-12-31T23:59:59+00:00"),
        (1_630_998_000, 0, "America/St_Johns", "2021-09-07T04:30:00-02:30"),
        (1_630_998_000, 0, "Asia/Kathmandu", "2021-09-07T12:45:00+05:45"),
        (-62_135_596_800, 0, "UTC", "0001-01-01T00:00:00+00:00"),
    ])
    func `a moment is written as the zone's clocks show it, with the offset`(
        seconds: Int, nanoseconds: Int, zone: String, text: String
    ) throws {
        let zone = try #require(LocalTimeZone(identifier: zone))
        #expect(isoText(of: Instant(seconds: seconds, nanoseconds: nanoseconds), in: zone) == text)
    }
}
