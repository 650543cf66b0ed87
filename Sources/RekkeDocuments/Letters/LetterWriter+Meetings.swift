internal import Rekke
internal import RekkeFormats

/// The meetings that letters list.
extension LetterWriter {
    /// Those still to come, or all where none is.
    ///
    /// - Parameter day: From which on it has the place; nil: from the first on.
    func add(
        _ meetings: [Meeting], from day: LocalDate?, to values: inout LetterValues, _ dates: LetterDates
    ) {
        let own = documents.told(meetings.filter { !documents.isBefore(day, $0) })
        let told = meetings.enumerated().filter { own.contains($0.element) }
        values.set(
            .meetings,
            told.map { index, meeting in
                dates.values(of: meeting).merging([.number: "\(index + 1)"]) { first, _ in first }
            })
        values.set(.oneMeeting, if: told.count == 1)
        values.set(.someOver, if: told.count < meetings.count)
    }

    /// What it was told before and is no longer so, but for what is over.
    func addFormerMeetings(
        of registration: Registration, _ fate: Allocation.Outcome, to values: inout LetterValues, _ dates: LetterDates
    ) {
        let series = pending.told(registration.id, fate).series
        let now = Set(series.flatMap(names.series)?.meetings ?? [])
        let former = answers(of: registration).flatMap(formerMeetings).filter {
            !now.contains($0) && !documents.isSettled($0)
        }
        values.set(.formerMeetings, former.map(dates.values))
        values.set(.hasFormer, if: !former.isEmpty)
    }

    /// Where they are others than it was told, those that hold as long as it has not moved.
    func addKeptMeetings(
        in series: String, of registration: Registration, to values: inout LetterValues, _ dates: LetterDates
    ) {
        guard rescheduled.contains(registration.id) else { return }
        let meetings = (names.series(series)?.meetings ?? []).filter { !documents.isSettled($0) }
        values.set(.keptMeetings, meetings.map(dates.values))
        values.set(.hasKept, if: !meetings.isEmpty)
    }

    /// Those in its calendar; without a calendar, those of the series in which it had a place.
    private func formerMeetings(of registration: String) -> [Meeting] {
        if let sent = sentMeetings[registration] { return sent }
        let series = told[registration]?.series ?? moves[registration]?.from
        return series.flatMap(names.series)?.meetings ?? []
    }
}

extension DocumentManifest.Entry {
    /// What of it is no news where it is as before, whatever language it is in and whoever answers questions.
    struct Meeting: Hashable {
        let uid: String
        let recipient: DocumentManifest.Recipient
        let start: Instant
        let end: Instant
        let summary: String
        let location: String?
        let isCancelled: Bool
    }

    var meeting: Meeting {
        Meeting(
            uid: uid, recipient: recipient, start: start, end: end, summary: summary, location: location,
            isCancelled: isCancelled)
    }
}
