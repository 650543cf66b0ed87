package import Rekke

extension Sentences {
    /// What a series lacks that nobody can lead beside those that run.
    ///
    /// - Parameter facilitators: How many, as `Allocation.lackingFacilitators` has it.
    func lacks(_ series: String, _ facilitators: Int) -> String {
        words.lacks(
            seriesName(series),
            words.further(facilitators, beside: programme.facilitators.count { $0.maximumMeetings != 0 }),
            areSeveral: facilitators != 1, free: dates.regularTimes(names.series(series)?.meetings ?? []))
    }
}

extension Plan.LackingFacilitators {
    /// What they would do.
    ///
    /// - Parameters:
    ///   - added: The series that the plan's last step adds.
    ///   - known: How many facilitators there are.
    package func sentence(after added: [String], beside known: Int, in language: Language) -> String {
        let sentences = Sentences(problem, nil, in: language)
        let words = language.words
        let further = self.added.filter { !added.contains($0) }
        let who = words.further(facilitators, beside: known)
        let times = sentences.dates.regularTimes(meetings)
        return further.isEmpty
            ? words.morePlaces(with: who, areSeveral: facilitators != 1, free: times, placed: placed)
            : words.wouldRun(
                sentences.series(further), with: who, areSeveral: facilitators != 1, free: times, placed: placed)
    }
}

extension Words {
    /// "a third facilitator"; of several how many.
    func further(_ facilitators: Int, beside known: Int) -> String {
        facilitators == 1 ? facilitator(number: known + 1) : furtherFacilitators(facilitators)
    }
}

extension Dates {
    /// "on Tuesdays at 09:00–11:00"; where they have more than a few such times, all of them, or how many there are.
    func regularTimes(_ meetings: [Meeting]) -> String {
        var regular: [String] = []
        for meeting in meetings {
            let weekday = zone.localTime(at: meeting.start).date.weekday
            let time = language.words.weekly(on: language.words.weekdays(weekday), at: hours(of: meeting))
            if !regular.contains(time) { regular.append(time) }
        }
        if regular.count <= 3 { return language.list(regular) }
        guard let first = meetings.first, let last = meetings.last, meetings.count > 12 else {
            return language.words.atTheseTimes(schedule(meetings))
        }
        return language.words.forMeetings(meetings.count, from: moment(first.start), to: moment(last.start))
    }
}
