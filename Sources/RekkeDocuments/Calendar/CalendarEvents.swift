internal import Rekke
internal import RekkeFormats

/// The meetings of a result as calendar events, for one recipient after the other.
struct CalendarEvents {
    let standing: Allocation
    private let documents: Documents
    /// The meetings that are in calendars.
    private let sent: Set<String>
    private let names: Names
    private let series: [String: Series]
    /// By series and registration, the first days of places in series that had begun.
    private let begun: [String: [String: LocalDate]]

    init(_ documents: Documents) {
        self.documents = documents
        standing = documents.standing
        begun = standing.placements.reduce(into: [:]) { $0[$1.series, default: [:]][$1.registration] = $1.from }
        sent = Set((documents.earlier?.entries ?? []).filter { !$0.isCancelled }.map(\.uid))
        names = Names(documents.problem)
        series = Dictionary(documents.problem.programme.series.map { ($0.id, $0) }) { first, _ in first }
    }

    /// What a placed registration attends, in its language: it learns nothing of others.
    func events(of placement: Placement) -> [CalendarDocument.Event] {
        guard let series = series[placement.series] else { return [] }
        let language = names.registration(placement.registration).map(documents.language) ?? documents.language
        let words = language.words
        return series.meetings.enumerated().compactMap { index, meeting in
            let uid = uid(["registration", placement.registration], index)
            // Before it had the place, only what it has in its calendar.
            guard !documents.isBefore(placement.from, meeting) || sent.contains(uid) else { return nil }
            return event(
                uid, meeting, in: series,
                details: [words.eventNumber(index + 1), contact.map(words.eventQuestions)])
        }
    }

    /// What a facilitator leads, by time; who comes is said.
    func events(of facilitator: Facilitator) -> [CalendarDocument.Event] {
        var events: [CalendarDocument.Event] = []
        let words = documents.language.words
        for outcome in standing.series {
            guard let series = series[outcome.id] else { continue }
            let begun = begun[series.id] ?? [:]
            for (index, leaders) in led(by: facilitator, outcome, series) {
                let leaders = leaders.map(names.name(ofFacilitator:)).joined(separator: ", ")
                let placed = outcome.placed.filter { !documents.isBefore(begun[$0], series.meetings[index]) }
                let guests = placed.map(names.name(ofRegistration:)).joined(separator: ", ")
                events.append(
                    event(
                        uid(["facilitator", facilitator.id, series.id], index), series.meetings[index], in: series,
                        details: [
                            words.eventNumber(index + 1), words.facilitators(leaders),
                            placed.isEmpty ? nil : words.eventOrganisations(guests),
                        ]))
            }
        }
        return events.sorted { ($0.start, $0.uid) < ($1.start, $1.uid) }
    }

    /// The numbers of the meetings that it leads, with all who do.
    private func led(
        by facilitator: Facilitator, _ outcome: SeriesOutcome, _ series: Series
    ) -> [(index: Int, leaders: [String])] {
        if outcome.facilitators == [], !outcome.placed.isEmpty {
            // It runs only until those who are asked to move have agreed: who leads it is who has it in the calendar.
            return series.meetings.indices.filter {
                sent.contains(uid(["facilitator", facilitator.id, series.id], $0))
            }
            .map { ($0, [facilitator.id]) }
        }
        return (outcome.facilitators ?? []).filter { $0.facilitators.contains(facilitator.id) }.compactMap { led in
            series.meetings.firstIndex { $0.start == led.meeting }.map { ($0, led.facilitators) }
        }
    }

    /// Everyone who leads, in the programme's order.
    var facilitators: [Facilitator] {
        documents.problem.programme.facilitators.filter { facilitator in
            standing.series.contains { outcome in
                series[outcome.id].map { !led(by: facilitator, outcome, $0).isEmpty } == true
            }
        }
    }

    private func event(
        _ uid: String, _ meeting: Meeting, in series: Series, details: [String?]
    ) -> CalendarDocument.Event {
        let programme = printable(documents.problem.programme.name)
        let name = printable(series.name)
        return CalendarDocument.Event(
            uid: uid, start: meeting.start, end: meeting.end,
            summary: name == programme ? name : "\(programme) – \(name)", location: location(of: series),
            link: series.link, details: details.compactMap(\.self).joined(separator: "\n"))
    }

    /// Its place, and its link behind that.
    private func location(of series: Series) -> String? {
        let parts = [series.place.map(printable), series.link].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// Who answers questions.
    private var contact: String? {
        documents.sender.map { sender in sender.name + (sender.address.map { " (\($0))" } ?? "") }
    }

    /// From who it is for and which of the meetings it is; not from the time or, for a registration, the series, so that
    /// a moved meeting is the same one.
    private func uid(_ parts: [String], _ index: Int) -> String {
        let key = ([documents.problem.programme.name] + parts).joined(separator: "\u{1F}")
        return DecisionRecord.digest(of: Array(key.utf8)).prefix(32) + "-\(index + 1)"
    }
}
