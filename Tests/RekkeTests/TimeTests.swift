import Testing

@testable import Rekke

struct TimeTests {
    @Test func `every day from 1600 to 2400 has components that lead back to it`() throws {
        for number in -135_140...157_054 {
            let date = LocalDate(daysSinceEpoch: number)
            let (year, month, day) = date.components
            try #require(LocalDate(year: year, month: month, day: day) == date)
        }
    }

    @Test(arguments: [(2021, 2, 29), (1900, 2, 29), (2021, 4, 31), (2021, 13, 1), (2021, 0, 1), (2021, 1, 0)])
    func `days that no calendar has are none`(year: Int, month: Int, day: Int) {
        #expect(LocalDate(year: year, month: month, day: day) == nil)
    }

    @Test func `7 September 2021 is a Tuesday whose week began on Monday the 6th`() {
        let date = LocalDate(year: 2021, month: 9, day: 7)!
        #expect(date.weekday == .tuesday)
        #expect(date.monday == LocalDate(year: 2021, month: 9, day: 6))
    }

    private func resolve(
        _ zone: String, _ year: Int, _ month: Int, _ day: Int, hour: Int, minute: Int = 0
    ) -> LocalTimeZone.Resolution {
        LocalTimeZone(identifier: zone)!.resolve(
            LocalTime(
                date: LocalDate(year: year, month: month, day: day)!, secondOfDay: hour * 3600 + minute * 60))
    }

    @Test func `09:00 in Oslo is 07:00 UTC in October and 08:00 UTC in November`() {
        #expect(resolve("Europe/Oslo", 2021, 10, 5, hour: 9) == .instant(Instant(seconds: 1_633_417_200)))
        #expect(resolve("Europe/Oslo", 2021, 11, 2, hour: 9) == .instant(Instant(seconds: 1_635_840_000)))
    }

    @Test func `a time that comes twice means the first`() {
        #expect(resolve("Europe/Oslo", 2021, 10, 31, hour: 2, minute: 30) == .instant(Instant(seconds: 1_635_640_200)))
    }

    @Test func `a time that the clocks skip names the moment of the change`() {
        let change = Instant(seconds: 1_616_893_200)
        #expect(resolve("Europe/Oslo", 2021, 3, 28, hour: 2, minute: 30) == .skipped(at: change))
        #expect(resolve("Europe/Oslo", 2021, 3, 28, hour: 3) == .instant(change))
    }

    @Test func `a day without a midnight begins at the change`() {
        let zone = LocalTimeZone(identifier: "America/Sao_Paulo")!
        let start = zone.start(of: LocalDate(year: 2018, month: 11, day: 4)!)
        #expect(zone.localTime(at: start).secondOfDay == 3600)
    }

    @Test(arguments: [
        "Europe/Oslo", "Pacific/Apia", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC",
    ])
    func `a moment's local time leads back to it, or to the first of two`(name: String) throws {
        let zone = try #require(LocalTimeZone(identifier: name))
        for step in 0..<6000 {
            let instant = Instant(seconds: 1_300_000_000 + step * 12_345)
            guard case .instant(let back) = zone.resolve(zone.localTime(at: instant)) else {
                Issue.record("\(instant) has a local time that does not exist")
                continue
            }
            #expect(back == instant || (back < instant && zone.offset(at: back) > zone.offset(at: instant)))
        }
    }

    @Test func `an unknown zone is none`() {
        #expect(LocalTimeZone(identifier: "Europe/Olso") == nil)
    }
}

struct UnavailabilityTests {
    private let zone = LocalTimeZone.oslo
    private func date(_ month: Int, _ day: Int) -> LocalDate { LocalDate(year: 2021, month: month, day: day)! }

    @Test func `a day away overlaps the meetings of that day only`() {
        let away = Unavailability.days(date(10, 5)...date(10, 5))
        #expect(tuesdays.map { away.overlaps($0, in: zone) } == [false, true, false, false])
    }

    @Test func `an interval that ends when the meeting starts does not overlap it`() {
        let meeting = morning(9, 7)
        let hour = { (count: Int) in Instant(seconds: meeting.start.seconds + count * 3600) }
        #expect(!Unavailability.interval(hour(-1)..<hour(0)).overlaps(meeting, in: zone))
        #expect(!Unavailability.interval(hour(2)..<hour(3)).overlaps(meeting, in: zone))
        #expect(Unavailability.interval(hour(1)..<hour(3)).overlaps(meeting, in: zone))
    }

    @Test func `a weekday is the whole local day`() {
        #expect(Unavailability.weekday(.tuesday).overlaps(morning(9, 7), in: zone))
        #expect(!Unavailability.weekday(.monday).overlaps(morning(9, 7), in: zone))
        let midnight = Meeting(start: zone.start(of: date(9, 6)), end: zone.start(of: date(9, 7)))
        #expect(!Unavailability.weekday(.tuesday).overlaps(midnight, in: zone))
    }

    @Test func `a rota takes its days of every Nth week, all of the first week included`() {
        let rota = Unavailability.rota(Rota(from: date(9, 9), everyWeeks: 4, days: [.tuesday, .thursday]))
        #expect(tuesdays.allSatisfy { rota.overlaps($0, in: zone) })
        let shifted = Unavailability.rota(Rota(from: date(9, 14), everyWeeks: 4, days: [.tuesday]))
        #expect(!tuesdays.contains { shifted.overlaps($0, in: zone) })
        let everyThird = Unavailability.rota(Rota(from: date(9, 7), everyWeeks: 3, days: [.tuesday]))
        #expect(tuesdays.map { everyThird.overlaps($0, in: zone) } == [true, false, false, true])
    }

    @Test func `a rota says nothing of the weeks before its first`() {
        let rota = Unavailability.rota(Rota(from: date(9, 13), everyWeeks: 1, days: [.tuesday]))
        #expect(tuesdays.map { rota.overlaps($0, in: zone) } == [false, true, true, true])
    }

    @Test func `hours of a rota over midnight reach into the next morning`() {
        let nights = Rota(
            from: date(9, 6), everyWeeks: 1, days: [.monday], hours: Rota.Hours(start: 79_200, end: 34_200))
        #expect(Unavailability.rota(nights).overlaps(morning(9, 7), in: zone))
        #expect(!Unavailability.rota(nights).overlaps(morning(9, 8), in: zone))
    }
}
