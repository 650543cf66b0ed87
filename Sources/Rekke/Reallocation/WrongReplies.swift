extension Reallocation.Move {
    /// Whether it is only asked for: until the registration has agreed, it has the place that it had.
    public var isRequest: Bool { !isForced && !isWanted }
}

extension Reallocation {
    /// Those of `moved` who have to be asked.
    public var requests: [Move] { moved.filter(\.isRequest) }
}

/// What is said of the replies of those who were asked to move does not go with whom a result asks.
public struct WrongReplies: Error, Hashable, Sendable, CustomStringConvertible {
    /// Who is asked by the result, and of whom nobody has said that it agreed.
    public let unanswered: [Reallocation.Move]
    /// Who is said to have agreed, and is not asked by the result.
    public let notAsked: [String]
    /// Who is said to have declined, and has no place in the result that it could keep.
    public let withoutPlace: [String]
    /// What some have agreed to, without anybody saying whether that was before meetings that have been since.
    public let undated: [Reallocation.Move]
    /// The day from which on the result asks for it; nil: from the first meeting on.
    public let askedFrom: LocalDate?
    /// The day before which these meetings have been; nil where that is no question.
    public let from: LocalDate?

    /// - Parameters:
    ///   - agreed: Who has agreed to what the result asks.
    ///   - declined: Who is not to be asked for another one.
    ///   - from: The day from which on changes hold that follow.
    ///   - programme: Before these.
    /// - Returns: nil where they do go together.
    init?(
        to decided: [Answer], agreed: [String], declined: [String] = [], from: LocalDate? = nil, in programme: Programme
    ) {
        let requests = decided.compactMap(\.reallocation).flatMap(\.requests)
        let asked = Set(requests.map(\.registration))
        let placed = Set(decided.flatMap(\.allocation.placements).map(\.registration))
        unanswered = requests.filter { !agreed.contains($0.registration) }
        notAsked = agreed.filter { !asked.contains($0) }
        withoutPlace = declined.filter { !placed.contains($0) }
        self.from = from
        askedFrom = decided.day
        let (since, until) = (decided.day.map(programme.timeZone.start), from.map(programme.timeZone.start))
        undated = requests.filter { request in
            agreed.contains(request.registration)
                && programme.series.contains { series in
                    [request.from, request.to].contains(series.id)
                        && series.meetings.contains { meeting in
                            until.map { meeting.start < $0 } == true && since.map { meeting.start >= $0 } != false
                        }
                }
        }
        if unanswered.isEmpty, notAsked.isEmpty, withoutPlace.isEmpty, undated.isEmpty { return nil }
    }

    public var description: String {
        (unanswered.map {
            "\"\($0.registration)\" is only asked to move from \"\($0.from)\" to \"\($0.to)\", and nobody has said that it agreed"
        } + notAsked.map { "\"\($0)\" is not asked to move by this result, and cannot have agreed" }
            + withoutPlace.map { "\"\($0)\" has no place in this result, and cannot have declined to move" }
            + undated.map(question)).joined(separator: "\n")
    }

    private func question(about move: Reallocation.Move) -> String {
        let since = askedFrom.map { "\($0)" } ?? "the first meeting"
        return
            "\"\(move.registration)\" is asked to move from \"\(move.from)\" to \"\(move.to)\" from \(since) on, and before "
            + "\(from.map { "\($0)" } ?? "now"), from when on the changes hold, there have been meetings of these. Did it agree before "
            + "them? Then give places anew from this result without changes, with its agreement, and after that with them. If it "
            + "agreed later, give places anew from the result before this one, from the day on which it moves"
    }
}
