import Rekke
import Testing

@testable import RekkeFormats

@Suite struct `Norwegian holidays` {
    private func day(_ year: Int, _ month: Int, _ day: Int) throws -> LocalDate {
        try #require(LocalDate(year: year, month: month, day: day))
    }

    /// Easter Sundays as almanacs have them, the earliest and the latest possible days among them.
    @Test(arguments: [
        (1818, 3, 22), (1943, 4, 25), (1954, 4, 18), (2000, 4, 23), (2021, 4, 4), (2024, 3, 31), (2025, 4, 20),
        (2026, 4, 5), (2027, 3, 28), (2038, 4, 25), (2285, 3, 22),
    ])
    func `move with Easter`(year: Int, month: Int, day: Int) throws {
        let easter = try self.day(year, month, day)
        let around = (-4...51).map { NorwegianHoliday(on: easter + $0) }
        #expect(easter.weekday == .sunday)
        #expect(around[1] == .maundyThursday && around[2] == .goodFriday && around[4] == .easterSunday)
        #expect(around[5] == .easterMonday && around[43] == .ascension)
        #expect(around[53] == .whitSunday && around[54] == .whitMonday)
        let moving = Set(around.compactMap(\.self)).subtracting([.labourDay, .constitutionDay])
        #expect(moving.count == 7)
    }

    @Test func `or are the same every year, and all other days are none`() throws {
        #expect(NorwegianHoliday(on: try day(2026, 12, 31)) == .newYearsEve)
        #expect(NorwegianHoliday(on: try day(2028, 5, 17)) == .constitutionDay)
        let year = (0..<365).map { NorwegianHoliday(on: LocalDate(daysSinceEpoch: 20_454 + $0)) }
        #expect(Set(year.compactMap(\.self)) == Set(NorwegianHoliday.allCases))
        #expect(year.compactMap(\.self).count == NorwegianHoliday.allCases.count)
    }
}
