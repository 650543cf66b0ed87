import Rekke

/// Series, their bounds, and those who lead them.
extension RandomDraft {
    /// Monday 6 September 2021.
    private static let firstMonday = 18_876

    mutating func series(upTo count: Int) -> [Series] {
        let number = random.number(in: min(2, count)...count)
        let meetingCount = random.number(in: 1...3)
        // Few different days and hours, so that series meet at the same time.
        let days = random.shuffled([1, 2, 3, 4, 6]).prefix(random.number(in: 1...3))
        let hours = random.shuffled([(9, 11), (10, 12), (11, 13), (9, 12), (22, 26)]).prefix(random.number(in: 1...3))
        let interval = random.pick([7, 14, 28])
        // Where only capacities bind they are tight; where other rules do they leave room.
        let isTight = [.capacity, .intake, .guarantees, .attendance].contains(kind)
        let capacities = isTight ? [0, 1, 1, 1, 1, 2] : kind == .exemptMeetings ? [2, 2, 3] : [1, 2, 2, 3]
        return (1...number).map { index in
            let day = random.pick(Array(days))
            let (start, end) = random.pick(Array(hours))
            let count = random.chance(25) ? random.number(in: 1...4) : meetingCount
            let meetings = (0..<count).map { meeting in
                let date = RandomDraft.firstMonday + day + meeting * interval
                return Meeting(
                    start: RandomDraft.instant(date, hour: start), end: RandomDraft.instant(date, hour: end))
            }
            var series = Series(
                id: "s\(index)", capacity: random.pick(capacities),
                meetings: kind == .exemptMeetings ? overlappingMeetings() : meetings)
            bound(&series)
            return series
        }
    }

    /// Some of three mornings, each at hours of its own.
    private mutating func overlappingMeetings() -> [Meeting] {
        random.shuffled([0, 7, 14]).prefix(random.pick([1, 1, 2, 2, 3])).sorted().map { days in
            let (start, end) = random.pick([(9, 10), (10, 11), (11, 12), (9, 12), (9, 11)])
            let date = RandomDraft.firstMonday + days
            return Meeting(start: RandomDraft.instant(date, hour: start), end: RandomDraft.instant(date, hour: end))
        }
    }

    /// A moment in Oslo; hours from 24 on are on the next day.
    static func instant(_ date: Int, hour: Int, minute: Int = 0) -> Instant {
        let day = LocalDate(daysSinceEpoch: date + hour / 24)
        return LocalTimeZone.oslo.resolve(LocalTime(date: day, secondOfDay: hour % 24 * 3600 + minute * 60))
            .orMomentOfChange
    }

    private mutating func bound(_ series: inout Series) {
        if has(.intake) || has(.guarantees) || kind == .confirmed {
            series.status = random.pick([.open, .open, .open, .open, .open, .closed, .candidate])
        }
        if has(.seats), random.chance(60) { series.seats = random.number(in: 1...6) }
        if has(.minimum) || kind == .confirmed, random.chance(mayLeadAndBeConfirmed ? 20 : 40) {
            series.minimum = random.number(in: 1...3)
            series.capacity = max(series.capacity, random.number(in: 1...3))
        }
        if has(.quotas) || kind == .confirmed && random.chance(30) {
            for role in ["provider", "researcher"] where random.chance(kind == .everything ? 30 : 50) {
                series.quotas.append(
                    Quota(
                        role: role, minimum: random.pick([0, 0, 0, 1, 2]),
                        maximum: random.pick([nil, nil, 0, 1, 1, 2])))
            }
        }
    }

    mutating func facilitators(for series: [Series]) -> [Facilitator] {
        guard has(.facilitators) || kind == .confirmed else { return [] }
        let number =
            kind == .exemptMeetings
            ? random.pick([1, 1, 1, 2]) : random.pick([1, 2, 2, 3, 3, 4]) - (random.chance(10) ? 1 : 0)
        return (0..<number).map { index in
            Facilitator(
                id: "f\(index + 1)", unavailable: unavailability(for: series),
                maximumMeetings: random.chance(30) ? random.number(in: 0...6) : nil)
        }
    }

    /// Some series ask for their facilitators.
    mutating func nameFacilitators(_ facilitators: [Facilitator], in series: inout [Series]) {
        if mayLeadAndBeConfirmed { facilitatorIDs = facilitators.map(\.id) }
        guard kind == .namedFacilitators || kind == .bothRoles else { return }
        if kind == .bothRoles { facilitatorIDs = facilitators.map(\.id) }
        for index in series.indices where random.chance(kind == .bothRoles ? 35 : 60) {
            series[index].facilitators = Array(
                random.shuffled(facilitators.map(\.id)).prefix(random.pick([1, 1, 1, 2])))
        }
    }

    /// Entries that meet some meeting of the series, or just miss it.
    mutating func unavailability(for series: [Series]) -> [Unavailability] {
        guard random.chance(has(.sharedPeople) || kind == .exemptMeetings ? 20 : 40) else { return [] }
        return (0..<random.pick([1, 1, 2])).map { _ in
            let meeting = random.pick(random.pick(series).meetings)
            let local = LocalTimeZone.oslo.localTime(at: meeting.start)
            let day = local.date
            switch random.number(in: 0...4) {
            case 0: return .days(day...(day + random.number(in: 0...7)))
            case 1: return .weekday(day.weekday)
            case 2:
                let shift = random.pick([-7200, -3600, 0, 3600, 7200])
                let start = Instant(seconds: meeting.start.seconds + shift, nanoseconds: random.pick([0, 0, 1]))
                return .interval(start..<Instant(seconds: start.seconds + 7200))
            case 3:
                let from = day + random.pick([-21, -14, -7, 0, 7])
                let hours = random.pick([(7, 15), (22, 6), (11, 9), (0, 0)])
                return .rota(
                    Rota(
                        from: from, everyWeeks: random.number(in: 1...3), days: [day.weekday, (day + 2).weekday],
                        hours: Rota.Hours(start: hours.0 * 3600, end: hours.1 * 3600)))
            default:
                return .rota(Rota(from: day + -7, everyWeeks: random.pick([1, 2, 4]), days: [day.weekday]))
            }
        }
    }
}
