internal import Rekke
internal import RekkeFormats

/// Makes the letters of a result, one after the other.
struct LetterWriter {
    private let documents: Documents
    private let facts: LetterFacts
    /// What the registrations were told before.
    private let told: [String: DocumentManifest.Told]
    private let moves: [String: Reallocation.Move]
    private let gained: Set<String>
    private let lost: Set<String>
    private let keptOut: Set<String>
    private let broken: Set<String>
    /// By registration, what is in its calendar.
    private let sentMeetings: [String: [Meeting]]

    /// Who is told of other meetings than before.
    private let rescheduled: Set<String>

    /// - Parameter entries: What is in calendars once the letters are sent.
    init(_ documents: Documents, with entries: [DocumentManifest.Entry] = []) {
        self.documents = documents
        facts = LetterFacts(documents)
        told = Dictionary((documents.earlier?.registrations ?? []).map { ($0.registration, $0) }) { $1 }
        let reallocation = documents.reallocation
        moves = Dictionary((reallocation?.moved ?? []).map { ($0.registration, $0) }) { $1 }
        gained = Set(reallocation?.gained ?? [])
        lost = Set(reallocation?.lost ?? [])
        keptOut = Set(reallocation?.keptOut ?? [])
        broken = Set(documents.allocation.guarantees.broken)
        let before = Set((documents.earlier?.entries ?? []).map(\.meeting))
        rescheduled = Set(entries.map(\.meeting)).subtracting(before).reduce(into: []) { found, meeting in
            if case .registration(let id) = meeting.recipient { found.insert(id) }
        }
        sentMeetings = (documents.earlier?.entries ?? []).reduce(into: [:]) { sent, entry in
            guard case .registration(let id) = entry.recipient, !entry.isCancelled else { return }
            sent[id, default: []].append(Meeting(start: entry.start, end: entry.end))
        }
    }

    private var names: Names { facts.names }

    /// The letter in words.
    func letter(
        to registration: Registration, _ fate: Allocation.Fate, enclosing enclosed: EnclosedCalendars
    ) throws(DocumentsError) -> WrittenLetter {
        let (kind, values) = letter(
            to: registration, fate, calendar: enclosed.calendar.map(fileName),
            cancellation: enclosed.cancellation.map(fileName))
        let language = documents.language(of: registration)
        let told = DocumentManifest.Told(registration: registration.id, outcome: fate.outcome, series: fate.series)
        return WrittenLetter(
            registration: registration, fate: fate, kind: kind, language: language,
            isNews: self.told[registration.id] != told || rescheduled.contains(registration.id),
            text: try documents.templates.text(kind, language, values), link: values[.link], enclosed: enclosed)
    }

    private func fileName(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }

    /// What the letter says, in the registration's language, and of which kind it is.
    ///
    /// - Parameters:
    ///   - calendar: The name of the file with the meetings, where there is one.
    ///   - cancellation: The name of the file that takes meetings away, where there is one.
    func letter(
        to registration: Registration, _ fate: Allocation.Fate, calendar: String?, cancellation: String?
    ) -> (kind: LetterKind, values: LetterValues) {
        let sentences = LetterSentences(facts, in: documents.language(of: registration))
        var values = common(registration, sentences)
        values[.calendar] = calendar
        values[.cancellation] = cancellation
        values.set(.brokenGuarantee, if: broken.contains(registration.id))
        addFormerMeetings(of: registration, fate, to: &values, sentences.dates)
        let kind: LetterKind
        switch fate {
        case .placed(let placement): kind = add(placement, to: &values, sentences)
        case .waitlisted(let entry):
            add(entry, to: &values, sentences)
            kind = losing(registration, &values) ? .lost : .waiting
        case .rejected(let rejection):
            values.set(.withdrawn, if: rejection.reason == .withdrawn)
            values.set(.reasons, sentences.reasons(for: rejection, of: registration))
            kind = rejection.reason != .withdrawn && losing(registration, &values) ? .lost : .notConsidered
        }
        return (kind, values)
    }

    private func common(_ registration: Registration, _ sentences: LetterSentences) -> LetterValues {
        var values = LetterValues()
        let programme = line(documents.problem.programme.name)
        values[.programme] = programme
        values[.organisation] = line(registration.organisation)
        values[.contact] = line(registration.contact?.name)
        values[.registration] = line(registration.id)
        values[.date] = documents.date.map(sentences.dates.date)
        values[.sender] = documents.sender?.name ?? programme
        values[.senderAddress] = documents.sender?.address
        return values
    }

    /// On one line, without white space around it; nil where nothing is left.
    private func line(_ text: String?) -> String? {
        let words = printable(text ?? "").split(whereSeparator: \.isWhitespace)
        return words.isEmpty ? nil : isolated(words.joined(separator: " "))
    }

    private func add(
        _ placement: Placement, to values: inout LetterValues, _ sentences: LetterSentences
    ) -> LetterKind {
        let dates = sentences.dates
        let series = names.series(placement.series)
        values[.series] = names.name(ofSeries: placement.series)
        values[.place] = line(series?.place)
        values[.link] = line(series?.link)
        add(series?.meetings ?? [], to: &values, dates)
        values.set(.outsidePreferences, if: placement.outsidePreferences)
        let before = told[placement.registration]
        values.set(.gained, if: isNew(placement.registration, before))
        let move = moves[placement.registration]
        guard let from = before?.series ?? move?.from, from != placement.series else { return .place }
        values[.earlierSeries] = names.name(ofSeries: from)
        if let move, move.from == from, move.isWanted {
            values.set(.wanted, if: true)
        } else if let move, move.from == from, !move.isForced {
            values.set(.asked, if: true)
            values[.others] = move.beneficiaries.flatMap { $0.isEmpty ? nil : sentences.words.spelt($0.count) }
        }
        return .moved
    }

    /// Those still to come, or all where none is.
    private func add(_ meetings: [Meeting], to values: inout LetterValues, _ dates: LetterDates) {
        let numbered = Array(meetings.enumerated())
        let coming = numbered.filter { !documents.isOver($0.element) }
        let told = coming.isEmpty ? numbered : coming
        values.set(
            .meetings,
            told.map { index, meeting in
                dates.values(of: meeting).merging([.number: "\(index + 1)"]) { first, _ in first }
            })
        values.set(.oneMeeting, if: told.count == 1)
        values.set(.someOver, if: told.count < numbered.count)
    }

    /// What it was told before and is no longer so, but for what is over.
    private func addFormerMeetings(
        of registration: Registration, _ fate: Allocation.Fate, to values: inout LetterValues, _ dates: LetterDates
    ) {
        let now = Set(fate.series.flatMap(names.series)?.meetings ?? [])
        let former = formerMeetings(of: registration.id).filter { !now.contains($0) && !documents.isOver($0) }
        values.set(.formerMeetings, former.map(dates.values))
        values.set(.hasFormer, if: !former.isEmpty)
    }

    /// Those in its calendar; without a calendar, those of the series in which it had a place.
    private func formerMeetings(of registration: String) -> [Meeting] {
        if let sent = sentMeetings[registration] { return sent }
        let series = told[registration]?.series ?? moves[registration]?.from
        return series.flatMap(names.series)?.meetings ?? []
    }

    private func isNew(_ registration: String, _ before: DocumentManifest.Told?) -> Bool {
        before.map { $0.outcome == .waitlisted }
            ?? gained.contains(registration)
    }

    private func add(_ entry: WaitlistEntry, to values: inout LetterValues, _ sentences: LetterSentences) {
        values[.position] = "\(entry.position)"
        values[.waitlistCount] = "\(documents.allocation.waitlist.count)"
        let reasons = sentences.reasons(for: entry)
        values.set(
            .reasons,
            keptOut.contains(entry.registration) ? [sentences.words.youWaitSinceOthersKeepTheirPlaces] : reasons)
        values.set(.options, sentences.options(of: entry))
        var queues: [Int: [String]] = [:]
        for item in entry.queue ?? [] { queues[item.position, default: []].append(item.series) }
        values.set(
            .queues,
            queues.sorted { $0.key < $1.key }.map { number, series in
                [.number: "\(number)", .series: sentences.series(series)]
            })
        values.set(.inQueue, if: !queues.isEmpty)
    }

    /// Whether a place that was told before is gone; says which.
    private func losing(_ registration: Registration, _ values: inout LetterValues) -> Bool {
        let before = told[registration.id]
        let isLost = before.map { $0.outcome == .placed } ?? lost.contains(registration.id)
        if isLost { values[.earlierSeries] = before?.series.map(names.name(ofSeries:)) }
        return isLost
    }
}

extension DocumentManifest.Entry {
    /// What of it is no news where it is as before, whatever language it is in and whoever answers questions.
    fileprivate struct Meeting: Hashable {
        let uid: String
        let recipient: DocumentManifest.Recipient
        let start: Instant
        let end: Instant
        let summary: String
        let location: String?
        let isCancelled: Bool
    }

    fileprivate var meeting: Meeting {
        Meeting(
            uid: uid, recipient: recipient, start: start, end: end, summary: summary, location: location,
            isCancelled: isCancelled)
    }
}
