public import Rekke

extension Problem {
    /// The problem document: UTF-8 JSON with sorted keys, the same bytes for the same problem. Reading it gives an equal
    /// problem.
    ///
    /// All rules are written, also those at their defaults, so that what was decided by can be read off; of series,
    /// people and registrations what is said of them. Schedules have become meetings, and times have the offset of the
    /// programme's time zone. Years are those that documents can say, 1 to 9999.
    public func jsonDocument() -> [UInt8] {
        var writer = JSONWriter(reserving: 256 * registrations.count)
        writer.object { writer in
            writer.member("programme") { $0.write(programme) }
            writer.member("registrations") { writer in
                writer.list(registrations) { $0.write($1, in: programme.timeZone) }
            }
        }
        return writer.finished()
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ programme: Programme) {
        let zone = programme.timeZone
        object {
            if !programme.facilitators.isEmpty {
                $0.member("facilitators") { $0.list(programme.facilitators) { $0.write($1, in: zone) } }
            }
            $0.member("name", programme.name)
            $0.member("rules") { $0.write(programme.rules, in: zone) }
            $0.member("series") { $0.list(programme.series) { $0.write($1, in: zone) } }
            $0.member("timeZone", zone.identifier)
        }
    }

    private mutating func write(_ rules: Rules, in zone: LocalTimeZone) {
        object {
            $0.member("deadline", rules.deadline.map { isoText(of: $0, in: zone) })
            if case .draw(let seed) = rules.tieBreak { $0.member("drawSeed", seed) }
            $0.member("duplicates", rules.duplicates.rawValue)
            $0.member("facilitatorsPerMeeting", rules.facilitatorsPerMeeting)
            $0.member("guaranteeOutsidePreferences", rules.guaranteeOutsidePreferences)
            $0.member("guaranteedPlaces", rules.guaranteedPlaces)
            $0.member("lateRegistrations", rules.lateRegistrations.rawValue)
            $0.member("maximumAttendees", rules.maximumAttendees)
            $0.member("minimumAttendees", rules.minimumAttendees)
            $0.member("onePlacePerOrganisation", rules.onePlacePerOrganisation)
            if let name = rules.policy.name {
                $0.member("policy", name)
            } else {
                $0.member("policy", rules.policy.objectives.map(\.rawValue))
            }
            $0.member("sameFacilitatorsThroughout", rules.sameFacilitatorsThroughout)
            $0.member("tieBreak", rules.tieBreak == .id ? "id" : "draw")
        }
    }

    private mutating func write(_ series: Series, in zone: LocalTimeZone) {
        object {
            $0.member("capacity", series.capacity)
            if !series.facilitators.isEmpty { $0.member("facilitators", series.facilitators) }
            $0.member("id", series.id)
            if !series.ledBy.isEmpty {
                $0.member("ledBy") { $0.list(series.ledBy) { $0.write($1, at: isoText(of: $1.meeting, in: zone)) } }
            }
            $0.member("link", series.link)
            $0.member("meetings") {
                $0.list(series.meetings) { writer, meeting in
                    writer.object {
                        $0.member("end", isoText(of: meeting.end, in: zone))
                        $0.member("start", isoText(of: meeting.start, in: zone))
                    }
                }
            }
            if series.minimum != 0 { $0.member("minimum", series.minimum) }
            $0.member("name", series.name)
            $0.member("place", series.place)
            if !series.quotas.isEmpty { $0.member("quotas") { $0.list(series.quotas) { $0.write($1) } } }
            if let seats = series.seats { $0.member("seats", seats) }
            $0.member("status", series.status.rawValue)
            $0.member("track", series.track)
        }
    }

    private mutating func write(_ quota: Quota) {
        object {
            if let maximum = quota.maximum { $0.member("maximum", maximum) }
            if quota.minimum != 0 { $0.member("minimum", quota.minimum) }
            $0.member("role", quota.role)
        }
    }

    /// A registration, as problem documents have it.
    ///
    /// - Parameter knowsTime: Whether its time of registration is known; without, it is left out.
    mutating func write(_ registration: Registration, in zone: LocalTimeZone, knowsTime: Bool = true) {
        object {
            if !registration.attendees.isEmpty {
                $0.member("attendees") { $0.list(registration.attendees) { $0.write($1, in: zone) } }
            }
            if let contact = registration.contact {
                $0.member("contact") {
                    $0.object {
                        $0.member("email", contact.email)
                        $0.member("name", contact.name)
                    }
                }
            }
            $0.member("id", registration.id)
            if !registration.impossible.isEmpty { $0.member("impossible", registration.impossible) }
            $0.member("language", registration.language?.rawValue)
            $0.member("organisation", registration.organisation)
            if registration.placedInOtherTracks.isEmpty {
                $0.member("placed", registration.placed)
            } else {
                $0.member("placed", registration.placedSeries)
            }
            if !registration.placedFrom.isEmpty {
                $0.member("placedFrom") { writer in
                    writer.object { writer in
                        let days = registration.placedFrom.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
                        for (id, day) in days { writer.member(id, day.description) }
                    }
                }
            }
            $0.member("placedReason", registration.placedReason)
            $0.writeRanking(registration.preferences)
            if registration.priority != 0 { $0.member("priority", registration.priority) }
            $0.member("role", registration.role)
            if let size = registration.size { $0.member("size", size) }
            if knowsTime { $0.member("submitted", isoText(of: registration.submitted, in: zone)) }
            if case .suits(let ticked) = registration.preferences { $0.member("suits", ticked) }
            if registration.withdrawn { $0.member("withdrawn", true) }
        }
    }

    /// The member `preferences` of a registration; none for ticks, or where every series suits equally.
    private mutating func writeRanking(_ preferences: Preferences) {
        switch preferences {
        case .allSuit, .suits: break
        case .ranking(let tiers):
            member("preferences") { writer in
                writer.line(tiers) { writer, tier in
                    if tier.count == 1 {
                        writer.value(tier[0])
                    } else {
                        writer.line(tier) { $0.value($1) }
                    }
                }
            }
        case .ranks(let ranks):
            member("preferences") { writer in
                writer.object { writer in
                    for (id, rank) in ranks.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
                        writer.member(id, rank)
                    }
                }
            }
        }
    }
}
