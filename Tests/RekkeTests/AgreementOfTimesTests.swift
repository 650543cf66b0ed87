import Rekke
import RekkeTesting
import Testing

/// When people are away, worked out twice.
@Suite struct AgreementOfTimesTests {
    /// The Sundays on which Oslo's clocks change in 2021, and an ordinary day.
    static let days = [(3, 28), (10, 31), (9, 8)]

    @Test(arguments: days)
    func `entries take the same meetings by both readings`(month: Int, day: Int) throws {
        let zone = LocalTimeZone.oslo
        let centre = try #require(LocalDate(year: 2021, month: month, day: day))
        var random = SplitMix64(seed: month)
        for _ in 0..<4000 {
            let start = zone.start(of: centre).seconds + random.number(in: -48...48) * 1800
            let meeting = Meeting(
                start: Instant(seconds: start), end: Instant(seconds: start + 1800 * random.number(in: 1...60)))
            let item = entry(around: centre, &random)
            let person = ReferencePerson(unavailable: [item], maximumMeetings: nil)
            #expect(
                item.overlaps(meeting, in: zone) != person.isAvailable(for: meeting, in: zone), "\(item) \(meeting)")
        }
    }

    private func entry(around day: LocalDate, _ random: inout SplitMix64) -> Unavailability {
        let near = day + random.number(in: -9...9)
        let weekdays = Weekday.allCases.filter { _ in random.chance(40) }
        switch random.number(in: 0...4) {
        case 0: return .days(near...(near + random.number(in: 0...10)))
        case 1: return .weekday(random.pick(Weekday.allCases))
        case 2:
            let start = LocalTimeZone.oslo.start(of: near).seconds + random.number(in: 0...48) * 1800
            let end = start + random.number(in: 1...50) * 1800
            return .interval(Instant(seconds: start)..<Instant(seconds: end, nanoseconds: random.number(in: 0...1)))
        case 3:
            return .rota(Rota(from: near, everyWeeks: random.number(in: 1...3), days: Set(weekdays)))
        default:
            let hours = Rota.Hours(start: random.number(in: 0...47) * 1800, end: random.number(in: 0...47) * 1800)
            return .rota(Rota(from: near, everyWeeks: random.number(in: 1...2), days: Set(weekdays), hours: hours))
        }
    }

    @Test func `a rota's hours that the clocks skip take no time`() {
        let zone = LocalTimeZone.oslo
        // 28 March 2021, when 02:00 becomes 03:00.
        let change = 1_616_893_200
        let meeting = Meeting(start: Instant(seconds: change - 3600), end: Instant(seconds: change + 3600))
        let hours = Rota.Hours(start: 2 * 3600, end: 3 * 3600)
        let rota = Rota(
            from: zone.localTime(at: meeting.start).date, everyWeeks: 1, days: [.sunday], hours: hours)
        #expect(!Unavailability.rota(rota).overlaps(meeting, in: zone))
    }
}
