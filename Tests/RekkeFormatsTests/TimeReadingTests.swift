import Rekke
import Testing

@testable import RekkeFormats

@Suite struct TimeReadingTests {
    /// What a text means in a zone, in UTC; nil where it is a fault.
    private func moment(_ text: String, in zone: String) throws -> String? {
        let context = ReadingContext()
        context.zone = try #require(LocalTimeZone(identifier: zone))
        let document = try Document.parse(Array("\"\(text)\"".utf8), as: .json)
        let utc = try #require(LocalTimeZone(identifier: "UTC"))
        let instant = context.instant(document.root)
        #expect((instant == nil) == (context.faults.count == 1))
        return instant.map { isoText(of: $0, in: utc).replacing("+00:00", with: "Z") }
    }

    @Test(arguments: [
        ("2021-06-01T08:00", "2021-06-01T06:00:00Z"), ("2021-06-01T08:00:01", "2021-06-01T06:00:01Z"),
        ("2021-06-01T08:00:00.5", "2021-06-01T06:00:00.5Z"), ("2021-06-01T08:00Z", "2021-06-01T08:00:00Z"),
        ("2021-06-01T08:00:00.000000001+02:00", "2021-06-01T06:00:00.000000001Z"),
        ("2021-06-01T08:00:00.1234567890000", "2021-06-01T06:00:00.123456789Z"),
        ("2021-06-01T08:00-03:30", "2021-06-01T11:30:00Z"), ("2021-06-01T00:00+14:00", "2021-05-31T10:00:00Z"),
        ("2020-02-29T23:59:59", "2020-02-29T22:59:59Z"), ("0001-01-01T00:00Z", "0001-01-01T00:00:00Z"),
        ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"), ("1969-12-31T23:59:59.9Z", "1969-12-31T23:59:59.9Z"),
    ])
    func `a time is local, or has an offset; seconds and fractions may be left out`(text: String, utc: String) throws {
        #expect(try moment(text, in: "Europe/Oslo") == utc)
    }

    @Test func `a long text is no time, and is not tried at every place where it could be divided`() {
        #expect(TimeText.plainTime("24. august 2026, kl. 23:59")?.clock?.minute == 59)
        #expect(TimeText.plainTime(String(repeating: "9 ", count: 30_000)) == nil)
    }

    @Test(arguments: [
        "2021-06-01", "2021-06-01 08:00", "2021-06-01T8:00", "2021-06-01T08", "2021-06-01T0800", "2021-06-01T08:00:60",
        "2021-06-01T24:00", "2021-06-01T08:60", "2021-06-01T08:00:00.", "2021-06-01T08:00:00,5", "2021-06-01T08:00z",
        "2021-06-01t08:00", "2021-06-01T08:00+0200", "2021-06-01T08:00+02", "2021-06-01T08:00+24:00", "2021-6-1T08:00",
        "2021-02-29T08:00", "2021-13-01T08:00", "2021-00-01T08:00", "2021-01-00T08:00", "0000-01-01T08:00",
        "-2021-01-01T08:00", "02021-01-01T08:00", "2021-06-01T08:00 ", " 2021-06-01T08:00", "2021-06-01T08:00:00Zx",
        "2021-06-01T08:00:00.1234567891", "２021-06-01T08:00", "",
    ])
    func `what is no time is a fault`(text: String) throws {
        #expect(try moment(text, in: "Europe/Oslo") == nil)
    }

    @Test(arguments: [
        ("Europe/Oslo", "2021-03-28T01:59:59.999", "2021-03-28T00:59:59.999Z"),
        ("Europe/Oslo", "2021-03-28T02:00", nil),
        ("Europe/Oslo", "2021-03-28T02:59:59", nil), ("Europe/Oslo", "2021-03-28T03:00", "2021-03-28T01:00:00Z"),
        ("Europe/Oslo", "2021-03-27T02:30", "2021-03-27T01:30:00Z"),
        ("Europe/Oslo", "2021-03-29T02:30", "2021-03-29T00:30:00Z"),
        ("Australia/Sydney", "2021-10-03T02:30", nil), ("Australia/Lord_Howe", "2021-10-03T02:15", nil),
        ("Australia/Lord_Howe", "2021-10-03T02:30", "2021-10-02T15:30:00Z"),
        ("America/Sao_Paulo", "2018-11-04T00:00", nil),
        ("America/Sao_Paulo", "2018-11-04T00:59", nil),
        ("America/Sao_Paulo", "2018-11-04T01:00", "2018-11-04T03:00:00Z"),
        ("Pacific/Apia", "2011-12-29T23:59", "2011-12-30T09:59:00Z"), ("Pacific/Apia", "2011-12-30T00:00", nil),
        ("Pacific/Apia", "2011-12-30T23:59", nil), ("Pacific/Apia", "2011-12-31T00:00", "2011-12-30T10:00:00Z"),
    ])
    func `a local time that the clocks skip is a fault`(zone: String, text: String, utc: String?) throws {
        #expect(try moment(text, in: zone) == utc)
    }

    @Test(arguments: [
        ("Europe/Oslo", "2021-10-31T01:59", "2021-10-30T23:59:00Z"),
        ("Europe/Oslo", "2021-10-31T02:00", "2021-10-31T00:00:00Z"),
        ("Europe/Oslo", "2021-10-31T02:59", "2021-10-31T00:59:00Z"),
        ("Europe/Oslo", "2021-10-31T03:00", "2021-10-31T02:00:00Z"),
        ("Australia/Sydney", "2021-04-04T02:30", "2021-04-03T15:30:00Z"),
        ("Australia/Lord_Howe", "2021-04-04T01:45", "2021-04-03T14:45:00Z"),
        ("America/Sao_Paulo", "2018-02-17T23:30", "2018-02-18T01:30:00Z"),
        ("America/St_Johns", "2021-11-07T01:30", "2021-11-07T04:00:00Z"),
    ])
    func `a local time that comes twice means the first`(zone: String, text: String, utc: String) throws {
        #expect(try moment(text, in: zone) == utc)
    }

    @Test(
        arguments: [
            ("2021-06-01T08:00", "2021-06-01T08:00:00+02:00"),
            ("2021-01-01T08:00:00.25", "2021-01-01T08:00:00.25+01:00"),
            ("0001-01-01T00:00Z", nil), ("1890-06-01T08:00", nil),
        ] as [(String, String?)])
    func `a written time reads as the same moment`(text: String, expected: String?) throws {
        let oslo = LocalTimeZone.oslo
        let context = ReadingContext()
        let instant = try #require(context.instant(Document.parse(Array("\"\(text)\"".utf8), as: .json).root))
        let written = isoText(of: instant, in: oslo)
        if let expected { #expect(written == expected) }
        #expect(try context.instant(Document.parse(Array("\"\(written)\"".utf8), as: .json).root) == instant)
    }

    @Test(arguments: [
        ("01.06.2021 08:00", "2021-06-01T06:00:00Z"), ("1.6.2021 kl. 8.00", "2021-06-01T06:00:00Z"),
        ("1. juni 2021 kl. 08:00:30", "2021-06-01T06:00:30Z"), ("1 June 2021, 08:00", "2021-06-01T06:00:00Z"),
    ])
    func `a time may be written as people write it`(text: String, utc: String) throws {
        #expect(try moment(text, in: "Europe/Oslo") == utc)
    }

    @Test(arguments: [
        "1.6.2021", "1.6.2021 25:00", "31.6.2021 08:00", "1/6/2021 08:00", "1.6.2021 08:00 eller 09:00",
        "1.6.2021T08:00",
    ])
    func `what is then no time is a fault, too`(text: String) throws {
        #expect(try moment(text, in: "Europe/Oslo") == nil)
    }

    @Test(arguments: [
        ("09:00-11:00", 540, 660), ("09:00–11:00", 540, 660), ("9-11", 540, 660), ("9–11", 540, 660),
        ("kl. 09.00–11.00", 540, 660), ("Kl 9.30 - 11", 570, 660), ("9 til 11", 540, 660), ("09.00−11.15", 540, 675),
        ("fra kl. 9 til kl. 11", 540, 660), ("22-6", 1320, 360), ("09:00 to 11:00", 540, 660),
    ])
    func `hours are read as people write them`(text: String, start: Int, end: Int) throws {
        let document = try Document.parse(Array("\"\(text)\"".utf8), as: .json)
        #expect(ReadingContext().hours(document.root) == Rota.Hours(start: start * 60, end: end * 60))
    }

    @Test(arguments: [
        "9", "9-", "-11", "9-11-13", "25-26", "9-11.5", "9:5-11", "ni til elleve", "9 am-11 am", "9,30-11",
    ])
    func `what are no hours is a fault`(text: String) throws {
        let context = ReadingContext()
        #expect(context.hours(try Document.parse(Array("\"\(text)\"".utf8), as: .json).root) == nil)
        #expect(context.faults.count == 1)
    }

    @Test func `a schedule leaves out days and weeks as people write them`() throws {
        let schedule = """
            {first: 07.09.2026, time: kl. 9–11, every: 1 uke, count: 3, except: [uke 38, 21.9.–22.9.2026, 2026-10-05]}
            """
        let context = ReadingContext()
        let meetings = context.scheduledMeetings(try Document.parse(Array(schedule.utf8), as: .yaml).root)
        #expect(context.faults.compactMap(\.text) == [])
        #expect(
            meetings.map { "\(LocalTimeZone.oslo.localTime(at: $0.start).date)" } == [
                "2026-09-07", "2026-09-28", "2026-10-12",
            ])
    }
}
