import Testing

@testable import Rekke
@testable import RekkeDocuments

@Suite struct `Weeks in a calendar` {
    @Test(arguments: [
        (2021, 1, 4, 2021, 1), (2020, 12, 28, 2020, 53), (2021, 9, 6, 2021, 36), (2018, 12, 31, 2019, 1),
        (2026, 12, 28, 2026, 53), (2027, 1, 4, 2027, 1),
    ])
    func `are numbered as ISO 8601 has it`(year: Int, month: Int, day: Int, of: Int, week: Int) throws {
        let monday = try #require(LocalDate(year: year, month: month, day: day))
        #expect(monday.weekday == .monday)
        #expect(CalendarWeeks.number(ofWeek: monday) == (of, week))
    }

    @Test func `include empty ones where there is room for them`() throws {
        let monday = LocalDate(daysSinceEpoch: 18_876)
        #expect(CalendarWeeks(of: [monday + 1, monday + 29]).panels == [(0...4).map { monday + 7 * $0 }])
        #expect(CalendarWeeks(of: [monday + 1, monday + 365]).panels == [[monday, monday + 364]])
        #expect(CalendarWeeks(of: []).panels == [])
    }

    @Test func `are shared out evenly over as many pictures as it takes`() {
        let monday = LocalDate(daysSinceEpoch: 18_876)
        #expect(CalendarWeeks(of: (0..<30).map { monday + 7 * $0 }).panels.map(\.count) == [10, 10, 10])
    }
}

@Suite struct `Lines in a picture` {
    @Test func `break between words`() {
        #expect(
            LineBreaking.lines(of: "A parallel series on Tuesdays", width: 120, size: 13, limit: 3)
                == ["A parallel", "series on", "Tuesdays"])
    }

    @Test func `end with dots where there is more`() {
        let lines = LineBreaking.lines(of: "A parallel series on Tuesdays", width: 120, size: 13, limit: 2)
        #expect(lines.count == 2 && lines[1].hasSuffix("…"))
    }

    @Test func `break inside a word that is too long alone`() {
        let word = String(repeating: "m", count: 40)
        let lines = LineBreaking.lines(of: word, width: 100, size: 13, limit: 20)
        #expect(lines.joined() == word && lines.count > 4)
        #expect(LineBreaking.lines(of: word, width: 1, size: 13, limit: 2) == ["m", "m…"])
    }
}
