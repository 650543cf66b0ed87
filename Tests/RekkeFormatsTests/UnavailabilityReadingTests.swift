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

    private static func reading(_ text: String, span: ClosedRange<LocalDate>? = nil) throws -> (
        Unavailability?, [String]
    ) {
        let context = ReadingContext()
        context.span = span
        let document = try Document.parse(Array("\"\(text)\"".utf8), as: .json)
        return (context.unavailability(document.root), context.faults.compactMap(\.text))
    }

    /// 5 October 2021 to 20 January 2022.
    private static let autumn = october5...date(19_012)

    @Test(arguments: [
        ("5.10.2021", 0, 1), ("05.10.2021", 0, 1), ("5. oktober 2021", 0, 1), ("5 October 2021", 0, 1),
        ("5. okt. 2021", 0, 1), ("5 Oct 2021", 0, 1), ("5.10.–7.10.2021", 0, 3), ("5.–7.10.2021", 0, 3),
        ("05.10.2021 - 07.10.2021", 0, 3), ("5.–7. oktober 2021", 0, 3), ("5.10.2021 til 7.10.2021", 0, 3),
        ("30.12.2021–2.1.2022", 86, 4), ("uke 41", 6, 7), ("Uke 41 2021", 6, 7), ("week 41", 6, 7),
        ("uke 41–42", 6, 14),
        ("uke 41 til 42 2021", 6, 14), ("veke 2", 97, 7), ("uke 40", -1, 7), ("uke 53 2020", -281, 7),
        ("uke 30", 293, 7), ("5.10.", 0, 1), ("5. oktober", 0, 1), ("5. okt.", 0, 1), ("5.–7.10.", 0, 3),
        ("12. januar", 99, 1), ("30.12.–2.1.", 86, 4), ("4. oktober", 364, 1),
    ])
    func `days are read as people write them`(text: String, offset: Int, count: Int) throws {
        let first = UnavailabilityReadingTests.october5 + offset
        let (found, faults) = try UnavailabilityReadingTests.reading(text, span: UnavailabilityReadingTests.autumn)
        #expect(found == .days(first...(first + (count - 1))), "\(faults)")
    }

    @Test(arguments: ["mandag", "Mandager", "monday", "Mondays", " MANDAG "])
    func `weekdays are read in both languages`(text: String) throws {
        #expect(try UnavailabilityReadingTests.reading(text).0 == .weekday(.monday))
    }

    @Test(arguments: [
        ("31.6.2021", #""31.6.2021" is on no days of the calendar"#),
        ("7.10.–5.10.2021", #""7.10.–5.10.2021" is on no days of the calendar"#),
        ("uke 53 2021", #""uke 53 2021" is on no days of the calendar"#),
        ("uke 54", #""uke 54" is on no days of the calendar"#),
        ("uke 45", #""uke 45" may be in several years; write the year behind it, as uke 45 2026"#),
        ("5.10.", #""5.10." may be in several years; write the year behind it, as 12.1.2027"#),
        ("5. oktober", #""5. oktober" may be in several years; write the year behind it, as 12.1.2027"#),
        ("31.4.", #""31.4." is no date, weekday or interval; write 2021-10-05, tuesday"#),
        ("5.10.21", #""5.10.21" is no date, weekday or interval; write 2021-10-05, tuesday"#),
        ("5/10/2021", #""5/10/2021" is no date, weekday or interval; write 2021-10-05, tuesday"#),
        ("uke", #""uke" is no date, weekday or interval; write 2021-10-05, tuesday"#),
        ("uke 41 eller 42", #""uke 41 eller 42" is no date, weekday or interval; write 2021-10-05, tuesday"#),
    ])
    func `what may mean several days, or none, is asked about`(text: String, fault: String) throws {
        let (found, faults) = try UnavailabilityReadingTests.reading(text)
        #expect(found == nil)
        #expect(faults.count == 1 && faults[0].hasPrefix(fault), "\(faults)")
    }

    @Test func `a week that a long programme has twice needs its year`() throws {
        let long = UnavailabilityReadingTests.october5...(UnavailabilityReadingTests.october5 + 500)
        #expect(try UnavailabilityReadingTests.reading("uke 45", span: long).0 == nil)
        #expect(try UnavailabilityReadingTests.reading("uke 45 2022", span: long).0 != nil)
        #expect(try UnavailabilityReadingTests.reading("8. november", span: long).0 == nil)
        #expect(try UnavailabilityReadingTests.reading("8. november 2022", span: long).0 != nil)
    }
}
