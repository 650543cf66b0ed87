internal import Rekke

extension JSONWriter {
    /// Why a considered registration has no place.
    mutating func write(_ reason: Reason) {
        object {
            switch reason {
            case .cannotRun(let obstacles):
                $0.member("kind", reason.kind.rawValue)
                $0.member("series") {
                    $0.list(obstacles) { writer, obstacle in
                        writer.object {
                            $0.member("because", obstacle.because.rawValue)
                            $0.member("series", obstacle.series)
                        }
                    }
                }
            case .placesTaken(let index):
                $0.member("fullSet", index)
                $0.member("kind", reason.kind.rawValue)
            case .conflict(let others):
                $0.member("kind", reason.kind.rawValue)
                $0.member("with", others)
            case .outweighed(let objective):
                $0.member("by", objective.rawValue)
                $0.member("kind", reason.kind.rawValue)
            }
        }
    }

    /// A registration that was not considered, and why.
    mutating func write(_ rejection: Rejection, _ times: MeetingTimes, _ track: String? = nil) {
        object {
            $0.member("organisation", rejection.organisation)
            $0.member("reason") { writer in
                writer.object {
                    $0.member("kind", rejection.reason.kind.rawValue)
                    switch rejection.reason {
                    case .withdrawn, .afterDeadline: break
                    case .duplicateOrganisation(let other): $0.member("of", other)
                    case .noEligibleSeries(let series): $0.member("series") { $0.write(series, times) }
                    }
                }
            }
            $0.member("registration", rejection.registration)
            $0.member("track", track)
        }
    }

    private mutating func write(_ series: [IneligibleSeries], _ times: MeetingTimes) {
        // Of one series, which a result made by hand may name twice, the first reason counts.
        let reasons = Dictionary(series.map { ($0.series, $0.reason) }) { first, _ in first }
        object { writer in
            for (id, reason) in reasons.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
                writer.member(id) { $0.write(reason, times) }
            }
        }
    }

    private mutating func write(_ reason: IneligibleSeries.Reason, _ times: MeetingTimes) {
        object {
            switch reason {
            case .closed, .over, .candidate, .cancelled, .impossible, .roleExcluded:
                $0.member("kind", reason.kind.rawValue)
            case .overlaps(let series):
                $0.member("kind", reason.kind.rawValue)
                $0.member("with", series)
            case .tooLarge(let size, let seats):
                $0.member("kind", reason.kind.rawValue)
                $0.member("seats", seats)
                $0.member("size", size)
            case .requiredAttendeeAway(let attendee, let meetings):
                $0.member("attendee", attendee)
                if meetings.isEmpty { $0.member("because", "maximumMeetings") }
                $0.member("kind", reason.kind.rawValue)
                $0.member("meetings", meetings.map { times[$0] })
            case .tooFewAttendees(let shortages):
                if shortages.isEmpty { $0.member("because", "maximumMeetings") }
                $0.member("kind", reason.kind.rawValue)
                $0.member("meetings") {
                    $0.list(shortages) { writer, shortage in
                        writer.object {
                            $0.member("available", shortage.available)
                            $0.member("meeting", times[shortage.meeting])
                            $0.member("required", shortage.required)
                        }
                    }
                }
            }
        }
    }

    /// Something that an adviser should know about.
    mutating func write(_ warning: Warning, _ times: MeetingTimes) {
        object {
            $0.member("kind", warning.kind.rawValue)
            switch warning {
            case .tiedRegistrations(let registrations), .withoutRole(let registrations),
                .sameOrganisationTwice(let registrations):
                $0.member("registrations", registrations)
            case .manyAttendees(let registration), .attendeeTwice(let registration):
                $0.member("registration", registration)
            case .confirmedWithoutAttendance(let registration, let meetings):
                $0.write(meetings, times)
                $0.member("registration", registration)
            case .confirmedBelowMinimum(let series, let role):
                $0.member("role", role)
                $0.member("series", series)
            case .confirmedWithoutFacilitators(let series, let meetings):
                $0.write(meetings, times)
                $0.member("series", series)
            case .neverRuns(let series):
                $0.member("series", series)
            case .placesNobody(let objective):
                $0.member("objective", objective.rawValue)
            }
        }
    }

    /// The member `meetings`, at which people lack.
    private mutating func write(_ meetings: [Warning.Lacking], _ times: MeetingTimes) {
        member("meetings") {
            $0.list(meetings) { writer, lacking in
                writer.object {
                    $0.member("meeting", times[lacking.meeting])
                    $0.member("people", lacking.people)
                }
            }
        }
    }

    /// What an objective came to.
    mutating func write(_ outcome: ObjectiveOutcome) {
        object { writer in
            if let bound = outcome.bound { writer.member("bound") { $0.write(bound) } }
            writer.member("objective", outcome.objective.rawValue)
            writer.member("value") { $0.write(outcome.value) }
        }
    }

    mutating func write(_ value: ObjectiveOutcome.Value) {
        switch value {
        case .number(let number): self.value(number)
        case .places(let places): line(places) { $0.value($1 ? 1 : 0) }
        case .ranks(let ranks): line(ranks) { writer, rank in rank.map { writer.value($0) } ?? writer.null() }
        case .series(let series): line(series) { writer, id in id.map { writer.value($0) } ?? writer.null() }
        case .counts(let counts):
            // Keys are texts, and sorted as such: "10" before "2".
            let members = counts.map { (key: String($0.rank), count: $0.count) }.sorted { $0.key < $1.key }
            object { writer in
                for member in members { writer.member(member.key, member.count) }
            }
        }
    }
}
