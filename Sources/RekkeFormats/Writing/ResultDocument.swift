public import Rekke

extension Allocation {
    /// The result document: UTF-8 JSON with sorted keys, the same bytes for the same problem.
    ///
    /// - Parameter problem: What was allocated; meeting times are written in its time zone.
    public func jsonDocument(for problem: Problem) -> [UInt8] {
        var writer = JSONWriter(reserving: documentSize)
        write(to: &writer, for: problem)
        return writer.finished()
    }

    /// About how many bytes the document takes: an entry without attendance and without what helps some 250, a remedy some
    /// 120.
    var documentSize: Int {
        512 * (placements.count + waitlist.count + rejected.count)
            + waitlist.reduce(0) { $0 + 32 * ($1.positions?.count ?? 0) + 160 * ($1.remedies?.count ?? 0) }
    }

    /// The document as a part of another one.
    ///
    /// - Parameter track: What is to be said of the track that it decides, by the document and by every entry.
    func write(to writer: inout JSONWriter, for problem: Problem, track: String? = nil) {
        let times = MeetingTimes(problem.programme)
        writer.object { writer in
            if let envy { writer.member("envy") { $0.list(envy) { $0.write($1) } } }
            writer.member("explained", explained?.rawValue)
            if let fullSets { writer.member("fullSets") { $0.list(fullSets) { $0.write($1) } } }
            writer.member("guarantees") { $0.write(guarantees) }
            writer.member("objectives") { $0.list(objectives) { $0.write($1) } }
            writer.member("placements") { $0.list(placements) { $0.write($1, times, track) } }
            writer.member("policy", policy.map(\.rawValue))
            writer.member("programme", programme)
            writer.member("rejected") { $0.list(rejected) { $0.write($1, times, track) } }
            writer.member("series") { $0.list(series) { $0.write($1, times) } }
            writer.member("status", status.rawValue)
            writer.member("summary") { $0.write(summary) }
            writer.member("track", track)
            if !unexplained.isEmpty { writer.member("unexplained", unexplained) }
            writer.member("waitlist") { $0.list(waitlist) { $0.write($1, times, track) } }
            writer.member("warnings") { $0.list(warnings) { $0.write($1, times) } }
        }
    }

    /// One registration's part of the result document: its entry among the placements, the waitlist or the rejected
    /// ones, the full set that its reason refers to, and its envy; nil where the result does not name it.
    public func jsonExcerpt(for registration: String, in problem: Problem) -> [UInt8]? {
        guard names(registration) else { return nil }
        var writer = JSONWriter()
        writeExcerpt(to: &writer, for: registration, in: problem)
        return writer.finished()
    }

    /// Whether the result says anything of that registration.
    func names(_ registration: String) -> Bool { outcome(of: registration) != nil }

    /// The same as a part of another document, of a registration that the result names.
    func writeExcerpt(
        to writer: inout JSONWriter, for registration: String, in problem: Problem, track: String? = nil
    ) {
        let times = MeetingTimes(problem.programme)
        let outcome = outcome(of: registration)
        writer.object { writer in
            writer.member("entry") { writer in
                switch outcome {
                case .placed(let placement): writer.write(placement, times)
                case .waiting(let entry): writer.write(entry, times)
                case .notConsidered(let rejection): writer.write(rejection, times)
                case nil: break
                }
            }
            if let envy {
                let own = envy.filter { $0.registration == registration }
                writer.member("envy") { $0.list(own) { $0.write($1) } }
            }
            if case .waiting(let entry) = outcome, let fullSet = fullSet(of: entry) {
                writer.member("fullSet") { $0.write(fullSet) }
            }
            writer.member("outcome", outcome?.name)
            writer.member("track", track)
        }
    }

    /// The full set that a waiting registration's reason refers to.
    func fullSet(of entry: WaitlistEntry) -> FullSet? {
        for case .placesTaken(let index) in entry.reasons ?? [] {
            if let fullSets, fullSets.indices.contains(index) { return fullSets[index] }
        }
        return nil
    }
}

extension Allocation.Outcome {
    /// The name in documents.
    fileprivate var name: String {
        switch self {
        case .placed: "placed"
        case .waiting: "waitlisted"
        case .notConsidered: "rejected"
        }
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ summary: Allocation.Summary) {
        object {
            $0.member("considered", summary.considered)
            $0.member("freePlaces", summary.freePlaces)
            $0.member("outsidePreferences", summary.outsidePreferences)
            $0.member("placed", summary.placed)
            $0.member("places", summary.places)
            $0.member("registrations", summary.registrations)
            $0.member("rejected", summary.rejected)
            $0.member("totalRank", summary.totalRank)
            $0.member("waitlisted", summary.waitlisted)
        }
    }

    fileprivate mutating func write(_ guarantees: Allocation.Guarantees) {
        object {
            $0.member("broken", guarantees.broken)
            $0.member("promised", guarantees.promised)
        }
    }

    /// Who attends which meeting, where a registration names anybody.
    mutating func member(_ attendance: [Placement.Attendance]?, _ times: MeetingTimes) {
        guard let attendance else { return }
        member("attendance") {
            $0.list(attendance) { writer, meeting in
                writer.object {
                    $0.member("attendees", meeting.attendees)
                    $0.member("meeting", times[meeting.meeting])
                }
            }
        }
    }

    fileprivate mutating func write(_ placement: Placement, _ times: MeetingTimes, _ track: String? = nil) {
        object {
            $0.member(placement.attendance, times)
            $0.member("confirmed", placement.confirmed)
            $0.member("from", placement.from?.description)
            $0.member("guaranteed", placement.guaranteed)
            $0.member("organisation", placement.organisation)
            $0.member("outsidePreferences", placement.outsidePreferences)
            $0.member("rank", placement.rank)
            $0.member("registration", placement.registration)
            $0.member("series", placement.series)
            $0.member("track", track)
        }
    }

    fileprivate mutating func write(_ entry: WaitlistEntry, _ times: MeetingTimes, _ track: String? = nil) {
        object {
            $0.member("organisation", entry.organisation)
            $0.member("position", entry.position)
            if let positions = entry.positions { $0.member("positions") { $0.write(positions) } }
            if let queue = entry.queue { $0.member("queue") { $0.write(queue) } }
            if let reasons = entry.reasons { $0.member("reasons") { $0.list(reasons) { $0.write($1) } } }
            $0.member("registration", entry.registration)
            if let remedies = entry.remedies { $0.member("remedies") { $0.list(remedies) { $0.write($1, times) } } }
            $0.member("track", track)
        }
    }

    mutating func write(_ set: FullSet) {
        object {
            $0.member("places", set.places)
            $0.member("series", set.series)
        }
    }

    /// Who leads a meeting.
    ///
    /// - Parameter start: When it starts.
    mutating func write(_ facilitation: SeriesOutcome.Facilitation, at start: String) {
        object {
            $0.member("facilitators", facilitation.facilitators)
            $0.member("meeting", start)
        }
    }

    fileprivate mutating func write(_ outcome: SeriesOutcome, _ times: MeetingTimes) {
        object {
            if let facilitators = outcome.facilitators {
                $0.member("facilitators") { $0.list(facilitators) { $0.write($1, at: times[$1.meeting]) } }
            }
            $0.member("id", outcome.id)
            $0.member("placed", outcome.placed)
            $0.member("places", outcome.places)
        }
    }

    fileprivate mutating func write(_ envy: Envy) {
        object {
            $0.member("heldBy", envy.heldBy)
            $0.member("registration", envy.registration)
            $0.member("series", envy.series)
        }
    }
}
