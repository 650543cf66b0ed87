/// What was before changes hold, as facts: who led and who attended the meetings that had begun by then.
struct PastMeetings: Sendable {
    let from: LocalDate
    /// The start of that day.
    let start: Instant
    /// Every place until then, whoever has it still.
    let places: [Reallocation.EndedPlace]
    /// By the series' ids.
    let led: [String: [SeriesOutcome.Facilitation]]

    /// - Parameter answers: Of all tracks: those before the changes, or those that came of them, which say the same of what
    ///   was before.
    init(of answers: [Answer], before from: LocalDate, in zone: LocalTimeZone) {
        self.from = from
        let start = zone.start(of: from)
        self.start = start
        places = answers.flatMap { answer in
            (answer.reallocation?.ended ?? [])
                + answer.allocation.placements.map { placement in
                    Reallocation.EndedPlace(
                        registration: placement.registration, series: placement.series,
                        attendance: placement.attendance?.filter { $0.meeting < start })
                }
        }
        let facilitations = answers.flatMap(\.allocation.series).map { outcome in
            (outcome.id, (outcome.facilitators ?? []).filter { $0.meeting < start })
        }
        led = Dictionary(facilitations.filter { !$0.1.isEmpty }) { first, _ in first }
    }
}

extension Problem {
    /// What there is to decide from then on: meetings that began before are no part of it. Whoever led or attended one may
    /// lead or attend so many fewer, and is not available for what overlaps it, as after a track that was decided before. A
    /// series that is over takes nobody new, and asks nothing of those who have places there.
    func remaining(after past: PastMeetings?) -> Problem {
        guard let past else { return self }
        let timetable = TrackTimetable(self, past)
        var programme = programme
        for index in programme.series.indices {
            programme.series[index].meetings.removeAll { $0.start < past.start }
            programme.series[index].ledBy.removeAll { $0.meeting < past.start }
            if programme.series[index].meetings.isEmpty { programme.series[index].end() }
        }
        for index in programme.facilitators.indices {
            timetable.occupy(&programme.facilitators[index], for: programme.series)
        }
        let registrations = registrations.map { registration in
            var registration = registration
            timetable.occupy(&registration, for: programme.series)
            registration.placedFrom = registration.placedFrom.filter { $0.value > past.from }
            return registration
        }
        return Problem(unchecked: programme, registrations, laterPlaces)
    }

    /// What these results decide, each beside what there was to decide: of reallocations that hold from a day, what is from
    /// then on. nil where they are not those of the problem's tracks.
    func remaining(of answers: [(track: String?, answer: Answer)]) -> [TrackAllocation]? {
        guard let past = past(in: answers.map(\.answer)) else { return trackAllocations(answers) }
        let remaining = remaining(after: past)
        return remaining.trackAllocations(answers.map { ($0.track, $0.answer.remaining(after: past, in: remaining)) })
    }

    /// The same of what was read or decided before.
    package func remaining(of decided: [TrackAllocation]) -> [TrackAllocation] {
        remaining(of: decided.map { ($0.track, $0.answer) }) ?? decided
    }

    /// The same of one track.
    package func remaining(of answer: Answer) -> Problem {
        remaining(after: past(in: [answer]))
    }

    /// What was before these changes held; nil where they hold for all meetings.
    func past(in answers: [Answer]) -> PastMeetings? {
        answers.day.map { PastMeetings(of: answers, before: $0, in: programme.timeZone) }
    }
}

extension [Answer] {
    /// The day from which on the changes hold that led to them.
    var day: LocalDate? { lazy.compactMap { $0.reallocation?.from }.first }
}

extension Series {
    /// Whether all its meetings began before then.
    package func isOver(by start: Instant) -> Bool { !meetings.isEmpty && meetings.allSatisfy { $0.start < start } }

    fileprivate mutating func end() {
        // What is said not to have taken place is no fact.
        if status != .cancelled { status = .closed }
        seats = nil
        minimum = 0
        quotas = []
        facilitators = []
    }
}

extension Answer {
    /// What it decides from then on.
    ///
    /// - Parameter problem: What there is to decide then.
    func remaining(after past: PastMeetings, in problem: Problem) -> Answer {
        var answer = self
        if case .reallocation(var reallocation) = self {
            reallocation.from = nil
            reallocation.ended = []
            reallocation.former = []
            answer = .reallocation(reallocation)
        }
        let planned = Set(
            problem.programme.series.filter { problem.programme.facilitatorsNeeded(in: $0) > 0 }.map(\.id))
        answer.allocation.placements = answer.allocation.placements.remaining(after: past)
        for index in answer.allocation.placements.indices {
            // A place that begins later yet, as the problem says itself.
            guard let from = answer.allocation.placements[index].from, from <= past.from else { continue }
            answer.allocation.placements[index].from = nil
        }
        for index in answer.allocation.series.indices {
            let outcome = answer.allocation.series[index]
            let leading = outcome.facilitators?.filter { $0.meeting >= past.start }
            // Where none is planned any more, only what was before is told.
            answer.allocation.series[index].facilitators =
                leading == [] && !planned.contains(outcome.id) ? nil : leading
        }
        return answer
    }
}

extension [Placement] {
    /// Who attends what from then on.
    func remaining(after past: PastMeetings?) -> [Placement] {
        guard let past else { return self }
        return map { placement in
            var placement = placement
            placement.attendance?.removeAll { $0.meeting < past.start }
            return placement
        }
    }
}

extension [SeriesOutcome] {
    /// Who leads what from then on.
    func remaining(after past: PastMeetings?) -> [SeriesOutcome] {
        guard let past else { return self }
        return map { outcome in
            var outcome = outcome
            outcome.facilitators?.removeAll { $0.meeting < past.start }
            return outcome
        }
    }
}
