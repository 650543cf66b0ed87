internal import Rekke

/// What is odd about dates that can be read: most likely another year is meant, or day and month are the wrong way round.
struct DateDoubts {
    private let zone: LocalTimeZone
    /// From the first meeting's day to the last one's.
    let days: ClosedRange<LocalDate>?
    /// When registrations are likely to come in, and what that goes by.
    private let season: (days: ClosedRange<LocalDate>, deadline: String, meetings: String?)?

    /// Registration is hardly open for longer, and few come so late.
    private static let (mostBefore, mostAfter) = (180, 60)

    init(_ programme: Programme) {
        zone = programme.timeZone
        let zone = programme.timeZone
        let meetings = programme.series.flatMap(\.meetings)
        guard let first = meetings.map(\.start).min(), let last = meetings.map(\.end).max() else {
            (days, season) = (nil, nil)
            return
        }
        func day(_ instant: Instant) -> LocalDate { zone.localTime(at: instant).date }
        days = day(first)...max(day(first), day(last))
        if let deadline = programme.rules.deadline {
            let day = day(deadline)
            season = (day + -DateDoubts.mostBefore...day + DateDoubts.mostAfter, "\(day)", nil)
        } else {
            season = (day(first) + -DateDoubts.mostBefore...max(day(first), day(last)), "", "\(day(first))")
        }
    }

    /// Of a registration's time; nil where there is nothing odd.
    func doubt(ofSubmitted submitted: Instant) -> FormSentence? {
        guard let season else { return nil }
        let day = zone.localTime(at: submitted).date
        guard !season.days.contains(day) else { return nil }
        let isBefore = day < season.days.lowerBound
        return FormSentence {
            $0.isLong("\(day)", before: isBefore, deadline: season.deadline, meetings: season.meetings)
        }
    }

    /// Of when somebody cannot come; nil where there is nothing odd.
    func doubt(of unavailable: Unavailability) -> FormSentence? {
        guard let days else { return nil }
        let away: ClosedRange<LocalDate>
        switch unavailable {
        case .days(let range): away = range
        case .interval(let moments):
            let first = zone.localTime(at: moments.lowerBound).date
            away = first...max(first, zone.localTime(at: moments.upperBound).date)
        case .weekday, .rota: return nil
        }
        guard !away.overlaps(days) else { return nil }
        let text = away.lowerBound == away.upperBound ? "\(away.lowerBound)" : "\(away.lowerBound)–\(away.upperBound)"
        return FormSentence {
            $0.isOnNoDayOfProgramme(text, first: "\(days.lowerBound)", last: "\(days.upperBound)")
        }
    }
}
