import Rekke
import Testing

@testable import RekkeFormats

@Suite struct UnavailabilityReadingTests {
    private static func date(_ day: Int) -> LocalDate { LocalDate(daysSinceEpoch: day) }

    private static let october5 = date(18_905)

    @Test(
        arguments: [
            ("\"2021-10-05\"", .days(october5...october5)),
            ("\"2021-10-05/2021-10-07\"", .days(october5...(october5 + 2))),
            ("\"2021-10-05/2021-10-05\"", .days(october5...october5)), ("\"monday\"", .weekday(.monday)),
            ("\"Sunday\"", .weekday(.sunday)),
            (
                "\"2021-11-02T09:00/2021-11-02T10:00\"",
                .interval(Instant(seconds: 1_635_840_000)..<Instant(seconds: 1_635_843_600))
            ),
            (
                "\"2021-11-02T08:00Z/2021-11-02T10:00:00.5\"",
                .interval(Instant(seconds: 1_635_840_000)..<Instant(seconds: 1_635_843_600, nanoseconds: 500_000_000))
            ),
            (
                #"{"every": "3 weeks", "from": "2021-10-05", "days": ["tuesday", "monday"], "time": "07:00-15:00"}"#,
                .rota(
                    Rota(
                        from: october5, everyWeeks: 3, days: [.monday, .tuesday],
                        hours: Rota.Hours(start: 25_200, end: 54_000)))
            ),
            (
                #"{"every": "1 week", "from": "2021-10-04", "days": ["tuesday"]}"#,
                .rota(Rota(from: october5, everyWeeks: 1, days: [.tuesday]))
            ),
            (
                #"{"every": "1 week", "from": "2021-10-04", "days": ["tuesday"], "time": "22:00-06:00"}"#,
                .rota(
                    Rota(from: october5, everyWeeks: 1, days: [.tuesday], hours: Rota.Hours(start: 79_200, end: 21_600))
                )
            ),
        ] as [(String, Unavailability)])
    func `people are away on days, weekdays, for a while or by a rota`(text: String, expected: Unavailability) throws {
        let context = ReadingContext()
        let document = try Document.parse(Array(text.utf8), as: .json)
        #expect(context.unavailability(document.root) == expected)
        #expect(context.faults.isEmpty)
    }
}
