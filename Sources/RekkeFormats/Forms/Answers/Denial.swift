internal import Rekke

/// What a text says against series, or days, of a programme.
struct Denial {
    /// Whether it denies something, excepts something, or allows some days only.
    fileprivate(set) var denies = false
    /// The ids of the series that it names, by name or day of the week, in the programme's order.
    fileprivate(set) var named: [String] = []
    /// Of the series that meet on the days that it names.
    fileprivate(set) var meeting: [String] = []
    /// Of those, the ones whose first meeting is on none of these days, so that they name what is left, or is not.
    fileprivate(set) var meetingLater: [String] = []
    /// Whether it speaks of a time of which it cannot be told which series meet then.
    fileprivate(set) var isOfOpenTime = false
    /// Whether it names a day on which no series meets.
    fileprivate(set) var isOfIdleDay = false

    /// All series that it speaks of.
    var series: [String] { named + meeting.filter { !named.contains($0) } }
    /// Whether it speaks of some of the meetings of a series only: a place is one at all of them.
    var isOfDays: Bool { !meeting.isEmpty || isOfOpenTime }
    /// Whether it speaks of something that series have.
    var isOfSeries: Bool { !named.isEmpty || isOfDays }

    /// What it speaks of, for messages.
    ///
    /// - Parameter isAsked: Whether what does not suit is what was asked for.
    func subject(isAsked: Bool, _ words: any Words) -> String {
        let isAsked = isAsked || !denies
        if !meeting.isEmpty { return words.speaks(ofDaysOf: meeting, isAsked: isAsked) }
        return isOfOpenTime ? words.speaksOfOpenTime(isAsked: isAsked) : words.speaks(of: named, isAsked: isAsked)
    }
}

/// Tells what texts say against the series of a programme.
struct DenialReader {
    private let series: [(id: String, names: [[String]], weekdays: Set<Weekday>, days: [ClosedRange<LocalDate>])]
    /// What forms and people shorten days of the week to, but for what is a word of its own.
    private static let shortened: [String: Weekday] = [
        "mån": .monday, "mon": .monday, "tirs": .tuesday, "tys": .tuesday, "tue": .tuesday, "tues": .tuesday,
        "ons": .wednesday, "wed": .wednesday, "tors": .thursday, "thu": .thursday, "thur": .thursday,
        "thurs": .thursday,
        "fre": .friday, "lør": .saturday, "laur": .saturday, "søn": .sunday,
    ]
    /// From the first meeting's day to the last one's.
    private let programme: ClosedRange<LocalDate>?

    init(_ series: [Series], _ zone: LocalTimeZone) {
        self.series = series.map { series in
            let days = series.meetings.map { meeting in
                let first = zone.localTime(at: meeting.start).date
                return first...max(first, zone.localTime(at: meeting.end).date)
            }
            let names = [series.name, series.id].map(DenialReader.units).filter { !$0.isEmpty }
            return (
                series.id, names, Set(days.map(\.lowerBound.weekday)), days.sorted { $0.lowerBound < $1.lowerBound }
            )
        }
        let days = self.series.flatMap(\.days)
        programme = days.map(\.lowerBound).min().flatMap { first in
            days.map(\.upperBound).max().map { first...max(first, $0) }
        }
    }

    func denial(in text: String) -> Denial {
        // What people write at length is no answer to choose from.
        guard text.utf8.count <= 1000 else { return Denial() }
        var denial = Denial()
        let words = RemarkTokens(text).words
        let answer = AnswerWords(text)
        let (days, isIdle, others) = days(in: text)
        denial.isOfIdleDay = isIdle
        let hasWord = DenyingWords.speakAgainst(words)
        let weekdays = Set(answer.weekdays + words.compactMap { DenialReader.shortened[$0] })
        let onDay = Set(series.filter { !$0.weekdays.isDisjoint(with: weekdays) }.map(\.id))
        let units = DenialReader.units(text)
        denial.named = series.filter { series in
            onDay.contains(series.id)
                // A letter or two may be any word.
                || series.names.contains { (hasWord || $0.joined().count > 2) && units.contains(inOrder: $0) }
        }.map(\.id)
        let meeting = series.filter { series in series.days.contains { day in days.contains { $0.overlaps(day) } } }
            .map(\.id)
        // "Wednesdays in March" is about that day's alone.
        denial.meeting = meeting.filter { onDay.isEmpty || onDay.contains($0) }
        denial.meetingLater = series.filter { series in
            denial.meeting.contains(series.id)
                && series.days.first.map { first in !days.contains { $0.overlaps(first) } } == true
        }.map(\.id)
        denial.isOfIdleDay = denial.isOfIdleDay || (!days.isEmpty && denial.meeting.isEmpty)
        let isOfClock = hasWord && denial.named.isEmpty && days.isEmpty && !isIdle && answer.namesTime
        denial.isOfOpenTime =
            isOfClock || others.contains(where: RemarkWords.isOfPartOfYear) || RemarkWords.areOfOneMeeting(words)
        let isLimited = words.contains { DenyingWords.restricting.contains($0) || DenyingWords.limiting.contains($0) }
        denial.denies = hasWord || (denial.isOfDays && isLimited)
        return denial
    }

    /// The days that a text names, as far as they are the programme's; whether it names others; and the words of it that no
    /// day is read from.
    private func days(in text: String) -> (days: [ClosedRange<LocalDate>], isIdle: Bool, others: [String]) {
        guard let programme else { return ([], false, RemarkTokens(text).words) }
        let tokens = RemarkTokens(text).tokens
        var (days, isIdle, others): ([ClosedRange<LocalDate>], Bool, [String]) = ([], false, [])
        var position = 0
        while position < tokens.count {
            guard let (items, end) = written(tokens, at: position) else {
                others += tokens[position].word.map { $0.split(separator: "-").map(String.init) } ?? []
                position += 1
                continue
            }
            for item in items {
                let candidates = item.candidates(programme)
                let found = candidates.filter { $0.overlaps(programme) }
                days += found
                isIdle = isIdle || (found.isEmpty && !candidates.isEmpty)
                // A day of which not even the month can be told, as in "14/1-27".
                if candidates.isEmpty, item.isOfMonth { others.append(DenialReader.unread) }
            }
            position = end
        }
        return (days, isIdle, others)
    }

    /// Words and numbers, by which names are found.
    private static func units(_ text: String) -> [String] {
        RemarkTokens(text).tokens.compactMap { token in
            switch token {
            case .word(let word): word
            case .number(let number, _): "\(number)"
            case .mark: nil
            }
        }
    }

    /// In place of days that are not understood: a word that speaks of a time.
    private static let unread = "uke"

    /// The days that stand there, months by themselves, too; nil where none do.
    private func written(_ tokens: [RemarkTokens.Token], at position: Int) -> (items: [WrittenDays.Item], end: Int)? {
        if let days = WrittenDays(tokens, at: position) { return (days.items, days.end) }
        if let month = tokens[position].word.flatMap(FormTimeScanner.month) {
            return ([.month(month, year: nil)], position + 1)
        }
        return nil
    }
}
