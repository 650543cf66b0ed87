import Testing

@testable import Rekke
@testable import RekkeFormats

@Suite struct `Writing dates` {
    static let single = WritingExample.meeting(9, 7)

    @Test(arguments: [
        ([single], "Tue 7 Sept 2021, 09:00–11:00", "tir. 7. sept. 2021, kl. 09.00–11.00"),
        (
            WritingExample.tuesdays, "Tue 7 Sept, 5 Oct, 2 Nov, 30 Nov 2021, 09:00–11:00",
            "tir. 7. sept., 5. okt., 2. nov., 30. nov. 2021, kl. 09.00–11.00"
        ),
        (
            [single, WritingExample.meeting(9, 9)], "Tue 7 Sept, Thu 9 Sept 2021, 09:00–11:00",
            "tir. 7. sept., tor. 9. sept. 2021, kl. 09.00–11.00"
        ),
        (
            [WritingExample.meeting(12, 28), WritingExample.meeting(1, 4, year: 2022)],
            "Tue 28 Dec 2021, 4 Jan 2022, 09:00–11:00", "tir. 28. des. 2021, 4. jan. 2022, kl. 09.00–11.00"
        ),
        (
            [single, WritingExample.meeting(9, 14, 12, 14)],
            "Tue 7 Sept 2021, 09:00–11:00; Tue 14 Sept 2021, 12:00–14:00",
            "tir. 7. sept. 2021, kl. 09.00–11.00; tir. 14. sept. 2021, kl. 12.00–14.00"
        ),
        (
            [Meeting(start: WritingExample.at(2021, 9, 7, 22), end: WritingExample.at(2021, 9, 8, 0))],
            "Tue 7 Sept 2021, 22:00–00:00", "tir. 7. sept. 2021, kl. 22.00–00.00"
        ),
        (
            [Meeting(start: WritingExample.at(2021, 9, 7, 22), end: WritingExample.at(2021, 9, 8, 2))],
            "Tue 7 Sept 2021, 22:00–02:00 the next day", "tir. 7. sept. 2021, kl. 22.00–02.00 neste dag"
        ),
        (
            [Meeting(start: WritingExample.at(2021, 9, 7, 9), end: WritingExample.at(2021, 9, 9, 15))],
            "Tue 7 Sept 2021, 09:00–15:00 2 days later", "tir. 7. sept. 2021, kl. 09.00–15.00 2 dager senere"
        ),
    ])
    func `a series' meetings read as people write them`(meetings: [Meeting], english: String, norwegian: String) {
        #expect(withPlainSpaces(dates(.english).schedule(meetings)) == english)
        #expect(withPlainSpaces(dates(.bokmål).schedule(meetings)) == norwegian)
    }

    @Test func `the clock is the programme's, also where summer time ends between two meetings`() throws {
        let meetings = [WritingExample.meeting(10, 26), WritingExample.meeting(11, 2)]
        #expect(withPlainSpaces(dates(.english).schedule(meetings)) == "Tue 26 Oct, 2 Nov 2021, 09:00–11:00")
        let tokyo = try #require(LocalTimeZone(identifier: "Asia/Tokyo"))
        let text = Dates(language: .english, zone: tokyo).schedule([Self.single])
        #expect(withPlainSpaces(text) == "Tue 7 Sept 2021, 16:00–18:00")
    }

    @Test(arguments: [
        (0, 0, "26 Aug 2021, 23:59", "26. aug. 2021 kl. 23.59"),
        (59, 0, "26 Aug 2021, 23:59:59", "26. aug. 2021 kl. 23.59.59"),
        (0, 250_000_000, "26 Aug 2021, 23:59:00.25", "26. aug. 2021 kl. 23.59.00,25"),
    ])
    func `seconds are written where there are any`(second: Int, nanoseconds: Int, english: String, norwegian: String) {
        var moment = WritingExample.at(2021, 8, 26, 23, 59, second)
        moment.nanoseconds = nanoseconds
        #expect(withPlainSpaces(dates(.english).moment(moment)) == english)
        #expect(withPlainSpaces(dates(.bokmål).moment(moment)) == norwegian)
    }

    private func dates(_ language: Language) -> Dates { Dates(language: language, zone: .oslo) }
}
