package import Rekke

extension JSONWriter {
    /// A person who leads meetings, as problem documents have them.
    package mutating func write(_ facilitator: Facilitator, in zone: LocalTimeZone) {
        object {
            $0.member("email", facilitator.email)
            $0.member("id", facilitator.id)
            if let maximum = facilitator.maximumMeetings { $0.member("maximumMeetings", maximum) }
            $0.member("name", facilitator.name)
            $0.writeUnavailable(facilitator.unavailable, in: zone)
        }
    }

    /// A person named in a registration, as problem documents have them.
    package mutating func write(_ attendee: Attendee, in zone: LocalTimeZone) {
        object {
            $0.member("id", attendee.id)
            if let maximum = attendee.maximumMeetings { $0.member("maximumMeetings", maximum) }
            $0.member("name", attendee.name)
            if attendee.required { $0.member("required", true) }
            $0.writeUnavailable(attendee.unavailable, in: zone)
        }
    }

    /// The member `unavailable`; none where it would be empty.
    private mutating func writeUnavailable(_ unavailable: [Unavailability], in zone: LocalTimeZone) {
        guard !unavailable.isEmpty else { return }
        member("unavailable") { $0.list(unavailable) { $0.write($1, in: zone) } }
    }

    private mutating func write(_ unavailability: Unavailability, in zone: LocalTimeZone) {
        switch unavailability {
        case .days(let days):
            let (first, last) = (days.lowerBound, days.upperBound)
            value(first == last ? "\(first)" : "\(first)/\(last)")
        case .weekday(let weekday): value(weekday.rawValue)
        case .interval(let interval):
            value(isoText(of: interval.lowerBound, in: zone) + "/" + isoText(of: interval.upperBound, in: zone))
        case .rota(let rota): write(rota)
        }
    }

    private mutating func write(_ rota: Rota) {
        object {
            $0.member("days", Weekday.allCases.filter(rota.days.contains).map(\.rawValue))
            $0.member("every", "\(rota.everyWeeks) \(rota.everyWeeks == 1 ? "week" : "weeks")")
            $0.member("from", "\(rota.firstMonday)")
            if let hours = rota.hours { $0.member("time", hoursText(of: hours)) }
        }
    }
}
