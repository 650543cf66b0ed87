public import Rekke

extension Reallocation {
    /// The reallocation's document: UTF-8 JSON with sorted keys, the same bytes for the same reallocation.
    ///
    /// - Parameter problem: The changed problem, which was allocated.
    public func jsonDocument(for problem: Problem) -> [UInt8] {
        var writer = JSONWriter(reserving: allocation.documentSize)
        write(to: &writer, for: problem)
        return writer.finished()
    }

    /// The document as a part of another one.
    ///
    /// - Parameter track: The track that it decides; nil for none with a name.
    func write(to writer: inout JSONWriter, for problem: Problem, track: String? = nil) {
        writer.object { writer in
            if !agreed.isEmpty { writer.member("agreed", agreed) }
            writer.member("assumed", assumed)
            if !declined.isEmpty { writer.member("declined", declined) }
            if !ended.isEmpty {
                let times = MeetingTimes(problem.programme)
                writer.member("ended") { $0.list(ended) { $0.write($1, times) } }
            }
            writer.member("exceptions") { $0.list(exceptions) { $0.write($1) } }
            writer.member(facilitatorChanges, in: problem.programme.timeZone)
            if !former.isEmpty { writer.member("former") { $0.list(former) { $0.write($1) } } }
            writer.member("from", from?.description)
            writer.member("gained", gained)
            if track != nil { writer.member("held") { $0.list(held) { $0.write($1) } } }
            if let keptOut { writer.member("keptOut", keptOut) }
            writer.member("lost", lost)
            writer.member("moved") { $0.list(moved) { $0.write($1) } }
            writer.member("moves", allowedMoves)
            writer.member("result") { allocation.write(to: &$0, for: problem, track: track) }
            writer.member("track", track)
            if !wanting.isEmpty { writer.member("wanting", wanting) }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ place: Reallocation.HeldPlace) {
        object {
            $0.member("assured", place.isAssured)
            $0.member("registration", place.registration)
            $0.member("series", place.series)
        }
    }

    fileprivate mutating func write(_ place: Reallocation.EndedPlace, _ times: MeetingTimes) {
        object {
            $0.member(place.attendance, times)
            $0.member("from", place.from?.description)
            $0.member("registration", place.registration)
            $0.member("series", place.series)
            $0.member("until", place.until?.description)
        }
    }

    fileprivate mutating func write(_ attendee: Reallocation.FormerAttendee) {
        object {
            $0.member("id", attendee.id)
            $0.member("name", attendee.name)
            $0.member("registration", attendee.registration)
        }
    }

    fileprivate mutating func write(_ place: Reallocation.Exception) {
        object {
            $0.member("registration", place.registration)
            $0.member("series", place.series)
        }
    }

    /// The meetings that others lead, where there are any.
    mutating func member(_ changes: [FacilitatorChange], in zone: LocalTimeZone) {
        if changes.isEmpty { return }
        member("facilitatorChanges") { writer in
            writer.list(changes) { writer, change in
                writer.object {
                    $0.member("after", change.after)
                    $0.member("before", change.before)
                    $0.member("meeting", isoText(of: change.meeting, in: zone))
                    $0.member("series", change.series)
                }
            }
        }
    }

    /// A registration that has another place than before.
    mutating func write(_ move: Reallocation.Move) {
        object {
            if let beneficiaries = move.beneficiaries { $0.member("for", beneficiaries) }
            $0.member("forced", move.isForced)
            $0.member("from", move.from)
            $0.member("rankAfter", move.rankAfter)
            $0.member("rankBefore", move.rankBefore)
            $0.member("registration", move.registration)
            $0.member("to", move.to)
        }
    }
}
