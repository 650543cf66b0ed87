/// The times that documents can write: those of the years 1 to 9999, on the programme's clocks and in UTC.
struct WritableTimes {
    private static let days = day(ofYear: 1)...day(ofYear: 10_000) + -1
    private let instants: Range<Instant>

    init(in zone: LocalTimeZone) {
        func start(ofYear year: Int) -> (utc: Instant, local: Instant) {
            let day = WritableTimes.day(ofYear: year)
            return (LocalTimeZone.utc.start(of: day), zone.start(of: day))
        }
        let (first, end) = (start(ofYear: 1), start(ofYear: 10_000))
        instants = max(first.utc, first.local)..<min(end.utc, end.local)
    }

    func faults(_ instant: Instant?, at path: @autoclosure () -> InputPath) -> [ValidationFault] {
        guard let instant, !instants.contains(instant) else { return [] }
        return [ValidationFault(path(), .yearOutOfRange)]
    }

    func faults(_ meeting: Meeting, at path: @autoclosure () -> InputPath) -> [ValidationFault] {
        guard instants.contains(meeting.start) else { return faults(meeting.start, at: path()) }
        return faults(meeting.end, at: path())
    }

    func faults(_ items: [Unavailability], at path: InputPath) -> [ValidationFault] {
        LimitedFaults(items.lazy.enumerated().flatMap { index, item in faults(item, at: path[index]) }).faults
    }

    private func faults(_ item: Unavailability, at path: InputPath) -> [ValidationFault] {
        switch item {
        case .weekday: []
        case .days(let days): dayFaults([days.lowerBound, days.upperBound], at: path)
        case .interval(let interval):
            interval.isEmpty
                ? [ValidationFault(path, .endNotAfterStart)]
                : faults(Meeting(start: interval.lowerBound, end: interval.upperBound), at: path)
        case .rota(let rota): faults(rota, at: path)
        }
    }

    private func faults(_ rota: Rota, at path: InputPath) -> [ValidationFault] {
        var faults = dayFaults([rota.firstMonday], at: path.field("from"))
        if !(1...ProgrammeValidation.largestCount).contains(rota.everyWeeks) {
            faults.append(ValidationFault(path.field("every"), .weeksOutOfRange(rota.everyWeeks)))
        }
        if rota.days.isEmpty { faults.append(ValidationFault(path.field("days"), .emptyList)) }
        if let hours = rota.hours { faults += hours.faults(at: path.field("time")) }
        return faults
    }

    private func dayFaults(_ days: [LocalDate], at path: InputPath) -> [ValidationFault] {
        days.allSatisfy(WritableTimes.days.contains) ? [] : [ValidationFault(path, .yearOutOfRange)]
    }

    private static func day(ofYear year: Int) -> LocalDate {
        // Every year of the calendar has a first day.
        LocalDate(year: year, month: 1, day: 1) ?? LocalDate(daysSinceEpoch: 0)
    }
}

extension Rota.Hours {
    /// Seconds that no clock shows on any day.
    func faults(at path: InputPath) -> [ValidationFault] {
        [start, end].filter { !(0...86_400).contains($0) }.prefix(1).map { ValidationFault(path, .noTimeOfDay($0)) }
    }
}
