/// What can be wrong with a programme by itself.
enum ProgrammeValidation {
    static func faults(of programme: Programme, search: NameSearch) -> [ValidationFault] {
        let root = InputPath([.field("programme")])
        var faults = LimitedFaults<ValidationFault>()
        if programme.name.isEmpty { faults.append(ValidationFault(root.field("name"), .empty)) }
        let times = WritableTimes(in: programme.timeZone)
        faults += ruleFaults(programme.rules, at: root.field("rules"))
        faults += times.faults(programme.rules.deadline, at: root.field("rules").field("deadline"))
        let seriesPath = root.field("series")
        if programme.series.isEmpty { faults.append(ValidationFault(seriesPath, .noSeries)) }
        faults += idFaults(programme.series.map(\.id), at: seriesPath)
        let facilitatorIDs = programme.facilitators.map(\.id)
        var names = FacilitatorNames(facilitatorIDs, search)
        for (index, series) in programme.series.enumerated() where !faults.isFull {
            faults += seriesFaults(series, times, at: seriesPath[index])
            faults += names.faults(of: series.facilitators, at: seriesPath[index].field("facilitators"))
            faults += ledFaults(series, &names, at: seriesPath[index].field("ledBy"))
        }
        faults += trackFaults(programme.series, at: seriesPath)
        let facilitatorsPath = root.field("facilitators")
        faults += idFaults(facilitatorIDs, at: facilitatorsPath)
        for (index, facilitator) in programme.facilitators.enumerated() where !faults.isFull {
            let path = facilitatorsPath[index]
            faults += countFaults([("maximumMeetings", facilitator.maximumMeetings)], at: path)
            faults += times.faults(facilitator.unavailable, at: path.field("unavailable"))
        }
        return faults.faults
    }

    private static func ledFaults(
        _ series: Series, _ names: inout FacilitatorNames, at path: InputPath
    ) -> [ValidationFault] {
        var faults = LimitedFaults<ValidationFault>()
        let starts = Set(series.meetings.map(\.start))
        for (index, led) in series.ledBy.enumerated() where !faults.isFull {
            if !starts.contains(led.meeting) {
                faults.append(ValidationFault(path[index].field("meeting"), .noSuchMeeting))
            }
            faults += names.faults(of: led.facilitators, at: path[index].field("facilitators"))
        }
        return faults.faults
    }

    /// Series without a track beside others that have one: most likely a field forgotten.
    private static func trackFaults(_ series: [Series], at path: InputPath) -> [ValidationFault] {
        let tracks = Programme.trackNames(of: series)
        guard !tracks.isEmpty else { return [] }
        let faults = series.lazy.enumerated().compactMap { index, series -> ValidationFault? in
            let place = path[index].field("track")
            guard let track = series.track else { return ValidationFault(place, .noTrack(tracks: tracks)) }
            return track.isEmpty ? ValidationFault(place, .empty) : nil
        }
        return LimitedFaults(faults).faults
    }

    /// Empty and doubled ids.
    static func idFaults(_ ids: [String], at path: InputPath) -> [ValidationFault] {
        var faults = LimitedFaults<ValidationFault>()
        var first: [String: Int] = [:]
        first.reserveCapacity(ids.count)
        for (index, id) in ids.enumerated() where !faults.isFull {
            if id.isEmpty { faults.append(ValidationFault(path[index].field("id"), .empty)) }
            if let earlier = first[id], !id.isEmpty {
                faults.append(ValidationFault(path[index].field("id"), .duplicateID(id, first: path[earlier])))
            } else {
                first[id] = index
            }
        }
        return faults.faults
    }

    /// No count of people, places or weeks comes near it, and sums of a million such numbers stay exact everywhere.
    static let largestCount = 1_000_000

    /// Numbers that must be 0 or more, and no more than any programme could need.
    static func countFaults(_ fields: [(name: String, value: Int?)], at path: InputPath) -> [ValidationFault] {
        fields.compactMap { field in
            guard let value = field.value, !(0...largestCount).contains(value) else { return nil }
            return ValidationFault(
                path.field(field.name), value < 0 ? .negative(value) : .tooLarge(value, maximum: largestCount))
        }
    }

    static func policyFaults(_ policy: Policy, at path: InputPath) -> [ValidationFault] {
        let objectives = policy.objectives
        if objectives == [.seriesOrder] { return [ValidationFault(path, .noObjectives)] }
        var listed: Set<Objective> = []
        var faults = LimitedFaults<ValidationFault>()
        for (index, objective) in objectives.enumerated() where !faults.isFull {
            if !listed.insert(objective).inserted {
                faults.append(ValidationFault(path[index], .objectiveTwice(objective)))
            } else if objective == .seriesOrder, index < objectives.count - 1 {
                faults.append(ValidationFault(path[index], .seriesOrderNotLast))
            }
        }
        return faults.faults
    }

    private static func ruleFaults(_ rules: Rules, at path: InputPath) -> [ValidationFault] {
        var faults = policyFaults(rules.policy, at: path.field("policy"))
        faults += countFaults(
            [
                ("guaranteedPlaces", rules.guaranteedPlaces), ("minimumAttendees", rules.minimumAttendees),
                ("maximumAttendees", rules.maximumAttendees), ("facilitatorsPerMeeting", rules.facilitatorsPerMeeting),
            ], at: path)
        return faults
    }

    private static func seriesFaults(
        _ series: Series, _ times: WritableTimes, at path: InputPath
    ) -> [ValidationFault] {
        var faults = LimitedFaults(
            countFaults(
                [("capacity", series.capacity), ("seats", series.seats), ("minimum", series.minimum)], at: path))
        if series.meetings.isEmpty { faults.append(ValidationFault(path.field("meetings"), .noMeetings)) }
        for (index, meeting) in series.meetings.enumerated() where !faults.isFull {
            faults += times.faults(meeting, at: path.field("meetings")[index])
            if meeting.end <= meeting.start {
                faults.append(ValidationFault(path.field("meetings")[index], .endNotAfterStart))
            }
            if index > 0, series.meetings[index - 1].overlaps(meeting) {
                faults.append(
                    ValidationFault(path.field("meetings"), .meetingsOverlap(first: index - 1, second: index)))
            }
        }
        var roles: Set<String> = []
        for (index, quota) in series.quotas.enumerated() where !faults.isFull {
            let quotaPath = path.field("quotas")[index]
            if quota.role.isEmpty { faults.append(ValidationFault(quotaPath.field("role"), .empty)) }
            if !roles.insert(quota.role).inserted {
                faults.append(ValidationFault(quotaPath.field("role"), .quotaTwice(role: quota.role)))
            }
            faults += countFaults([("minimum", quota.minimum), ("maximum", quota.maximum)], at: quotaPath)
        }
        return faults.faults
    }
}

/// The facilitators' ids, for telling unknown and doubled ones where series name them.
private struct FacilitatorNames {
    private let ids: [String]
    private let known: Set<String>
    private var search: NameSearch

    init(_ ids: [String], _ search: NameSearch) {
        self.ids = ids
        self.search = search
        known = Set(ids)
    }

    mutating func faults(of named: [String], at path: InputPath) -> [ValidationFault] {
        var faults = LimitedFaults<ValidationFault>()
        var listed: Set<String> = []
        for (index, id) in named.enumerated() where !faults.isFull {
            if !listed.insert(id).inserted {
                faults.append(ValidationFault(path[index], .listedTwice(id)))
            } else if !known.contains(id) {
                let meant = search.nearest(to: id, among: ids)
                faults.append(ValidationFault(path[index], .unknownFacilitator(id, didYouMean: meant)))
            }
        }
        return faults.faults
    }
}
