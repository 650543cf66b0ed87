internal import Rekke
internal import RekkeFormats

/// Makes the letters of a result, one after the other.
struct LetterWriter {
    let documents: Documents
    private let facts: LetterFacts
    /// What the registrations were told before.
    let told: [String: DocumentManifest.Told]
    let moves: [String: Reallocation.Move]
    let pending: PendingMoves
    private let superseded: [String: [Registration]]
    private let unmet: UnmetWishes
    private let givenUp: Set<String>
    private let gained: Set<String>
    private let lost: Set<String>
    private let keptOut: Set<String>
    private let broken: Set<String>
    private let waiting: Int
    private let nothingLeft: NothingLeft
    /// The series in which as many as now get places had one and have none any more, as far as is known.
    private let freedSeries: Set<String>
    /// By registration, what is in its calendar.
    let sentMeetings: [String: [Meeting]]

    /// Who is told of other meetings than before.
    let rescheduled: Set<String>

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
        pending = PendingMoves(documents)
        unmet = UnmetWishes(documents)
        givenUp = Set(reallocation?.givenUp ?? [])
        let standing = documents.standing
        broken = Set(standing.guarantees.broken)
        waiting = standing.waitlist.count
        nothingLeft = documents.nothingLeft
        superseded = SupersededAnswers(documents).byCounting
        let places = Set(documents.allocation.placements.map { [$0.registration, $0.series] })
        let placesBefore =
            told.values.compactMap { told in told.series.map { [told.registration, $0] } }
            + moves.values.map { [$0.registration, $0.from] }
            + (reallocation?.ended ?? []).filter { $0.until == reallocation?.from }.map {
                [$0.registration, $0.series]
            }
        let left = Set(placesBefore).subtracting(places).reduce(into: [:]) { $0[$1[1], default: 0] += 1 }
        let given = places.subtracting(placesBefore).reduce(into: [:]) { $0[$1[1], default: 0] += 1 }
        freedSeries = Set(left.filter { $0.value >= given[$0.key] ?? 0 }.keys)
        let before = Set((documents.earlier?.entries ?? []).map(\.meeting))
        rescheduled = Set(entries.map(\.meeting)).subtracting(before).reduce(into: []) { found, meeting in
            if case .registration(let id) = meeting.recipient { found.insert(id) }
        }
        sentMeetings = (documents.earlier?.entries ?? []).reduce(into: [:]) { sent, entry in
            guard case .registration(let id) = entry.recipient, !entry.isCancelled else { return }
            sent[id, default: []].append(Meeting(start: entry.start, end: entry.end))
        }
    }

    var names: Names { facts.names }

    /// What the organisation has answered, the answer that counts first.
    func answers(of registration: Registration) -> [String] {
        [registration.id] + (superseded[registration.id] ?? []).map(\.id)
    }

    /// What its organisation was told before.
    private func before(_ registration: Registration) -> DocumentManifest.Told? {
        answers(of: registration).compactMap { told[$0] }.first
    }

    /// The letter in words.
    func letter(
        to registration: Registration, _ fate: Allocation.Outcome, enclosing enclosed: EnclosedCalendars
    ) throws(DocumentsError) -> WrittenLetter {
        let (kind, values) = letter(
            to: registration, fate, calendar: enclosed.calendar.map(fileName),
            cancellation: enclosed.cancellation.map(fileName))
        let language = documents.language(of: registration)
        var told = pending.told(registration.id, fate)
        told.wished = unmet.series(of: registration.id)
        var known = self.told[registration.id]
        var isOvertaken = false
        if case .waiting(let entry) = fate {
            (told.position, told.queue) = (entry.position, entry.queue ?? [])
            isOvertaken = known.map { entry.isOvertaken(since: $0) } ?? false
        }
        // Better numbers, and numbers of what is pending, are no news by themselves.
        known?.position = told.position
        known?.queue = told.queue
        // That it asks for nothing else any more it knows itself.
        if told.wished.isEmpty { known?.wished = [] }
        return WrittenLetter(
            registration: registration, fate: fate, told: told, kind: kind, language: language,
            isNews: known != told || isOvertaken || rescheduled.contains(registration.id),
            text: try documents.templates.text(kind, language, values), link: values[.link], enclosed: enclosed)
    }

    private func fileName(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }

    /// What the letter says, in the registration's language, and of which kind it is.
    ///
    /// - Parameters:
    ///   - calendar: The name of the file with the meetings, where there is one.
    ///   - cancellation: The name of the file that takes meetings away, where there is one.
    func letter(
        to registration: Registration, _ fate: Allocation.Outcome, calendar: String?, cancellation: String?
    ) -> (kind: LetterKind, values: LetterValues) {
        let sentences = LetterSentences(facts, in: documents.language(of: registration))
        var values = common(registration, sentences)
        values[.calendar] = calendar
        values[.cancellation] = cancellation
        values.set(.brokenGuarantee, if: broken.contains(registration.id))
        addFormerMeetings(of: registration, fate, to: &values, sentences.dates)
        let kind: LetterKind
        switch fate {
        case .placed(let placement): kind = add(placement, of: registration, to: &values, sentences)
        case .waiting(let entry):
            add(entry, to: &values, sentences)
            kind = losing(registration, &values) ? .lost : .waiting
        case .notConsidered(let rejection):
            values.set(.withdrawn, if: rejection.reason == .withdrawn)
            values.set(.waited, if: before(registration)?.outcome == .waitlisted)
            values.set(.reasons, sentences.reasons(for: rejection, of: registration))
            kind = rejection.reason != .withdrawn && losing(registration, &values) ? .lost : .notConsidered
            // Its reasons say so.
            values.set(.earlierCancelled, if: false)
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
        values[.countedAnswer] = moment(of: registration, sentences.dates)
        return values
    }

    /// When the answer was given that counts, where there are others; to the second where that tells it from another one.
    private func moment(of registration: Registration, _ dates: LetterDates) -> String? {
        guard let others = superseded[registration.id] else { return nil }
        return others.map { dates.moments(registration.submitted, $0.submitted).first }.max { $0.count < $1.count }
    }

    /// On one line, without white space around it; nil where nothing is left.
    private func line(_ text: String?) -> String? {
        let words = printable(text ?? "").split(whereSeparator: \.isWhitespace)
        return words.isEmpty ? nil : isolated(words.joined(separator: " "))
    }

    private func add(
        _ placement: Placement, of registration: Registration, to values: inout LetterValues,
        _ sentences: LetterSentences
    ) -> LetterKind {
        let dates = sentences.dates
        let series = names.series(placement.series)
        values[.series] = names.name(ofSeries: placement.series)
        values[.place] = line(series?.place)
        values[.link] = line(series?.link)
        add(series?.meetings ?? [], from: placement.from, to: &values, dates)
        values.set(.outsidePreferences, if: placement.outsidePreferences)
        if pending.hoping[registration.id] != nil { return .possible }
        let before = before(registration)
        values.set(.gained, if: isNew(placement.registration, before))
        values.set(.freed, if: freedSeries.contains(placement.series))
        let move = moves[placement.registration]
        guard let from = before?.series ?? move?.from, from != placement.series else {
            let wished = unmet.series(of: registration.id)
            values[.wished] = wished.isEmpty ? nil : sentences.series(wished)
            let meetings = series.map { placement.meetings(of: $0, in: documents.problem.programme.timeZone) } ?? []
            return !meetings.isEmpty && meetings.allSatisfy(documents.isSettled) ? .over : .place
        }
        values[.earlierSeries] = names.name(ofSeries: from)
        values.set(.earlierCancelled, if: names.series(from)?.status == .cancelled)
        values.set(.agreed, if: move == nil && before?.asked == placement.series && hasAgreed(placement))
        if let move, move.from == from, move.isWanted {
            values.set(.wanted, if: true)
        } else if let move, move.from == from, move.isRequest {
            values.set(.asked, if: true)
            addKeptMeetings(in: from, of: registration, to: &values, dates)
            values[.others] = move.beneficiaries.flatMap { $0.isEmpty ? nil : sentences.words.spelt($0.count) }
        }
        return .moved
    }

    /// Whether somebody said so: without that, a place to which it was asked to move is one that it was given.
    private func hasAgreed(_ placement: Placement) -> Bool {
        placement.confirmed || documents.reallocation?.agreed.contains(placement.registration) == true
    }

    private func isNew(_ registration: String, _ before: DocumentManifest.Told?) -> Bool {
        // Who was told nothing, where others were, has just registered.
        before.map { $0.outcome == .waitlisted } ?? (told.isEmpty && gained.contains(registration))
    }

    private func add(_ entry: WaitlistEntry, to values: inout LetterValues, _ sentences: LetterSentences) {
        let waits = !nothingLeft.waiting.contains(entry.registration)
        if waits {
            values[.position] = "\(entry.position)"
            values[.waitlistCount] = "\(waiting)"
            values.set(.overtaken, if: told[entry.registration].map { entry.isOvertaken(since: $0) } ?? false)
        }
        let reasons = sentences.reasons(for: entry)
        values.set(
            .reasons,
            keptOut.contains(entry.registration) ? [sentences.words.youWaitSinceOthersKeepTheirPlaces] : reasons)
        values.set(.options, waits ? sentences.options(of: entry) : [])
        var queues: [Int: [String]] = [:]
        for item in nothingLeft.queue(of: entry) ?? [] {
            queues[item.position, default: []].append(item.series)
        }
        values.set(
            .queues,
            queues.sorted { $0.key < $1.key }.map { number, series in
                [.number: "\(number)", .series: sentences.series(series)]
            })
        values.set(.inQueue, if: !queues.isEmpty)
    }

    /// Whether a place that was told before is gone; says which.
    private func losing(_ registration: Registration, _ values: inout LetterValues) -> Bool {
        let before = before(registration)
        let isLost = before.map { $0.outcome == .placed } ?? lost.contains(registration.id)
        if isLost {
            values[.earlierSeries] = before?.series.map(names.name(ofSeries:))
            values.set(.earlierCancelled, if: before?.series.flatMap(names.series)?.status == .cancelled)
            values.set(.wanted, if: givenUp.contains(registration.id))
        }
        return isLost
    }
}

extension WaitlistEntry {
    /// Whether a number that was told while it waited is a better one than it has now. Of numbers that it has not now, as
    /// long as others have not answered, nothing can be said.
    fileprivate func isOvertaken(since told: DocumentManifest.Told) -> Bool {
        if let before = told.position, position > before { return true }
        return told.queue.contains { number in
            queue?.contains { $0.series == number.series && $0.position > number.position } ?? false
        }
    }
}
