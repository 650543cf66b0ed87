/// What can be wrong with a programme by itself.
enum ProgrammeValidation {
    static func faults(of programme: Programme) -> [ValidationFault] {
        let root = InputPath([.field("programme")])
        var faults: [ValidationFault] = []
        if programme.name.isEmpty { faults.append(ValidationFault(root.field("name"), .empty)) }
        faults += ruleFaults(programme.rules, at: root.field("rules"))
        let seriesPath = root.field("series")
        if programme.series.isEmpty { faults.append(ValidationFault(seriesPath, .noSeries)) }
        faults += idFaults(programme.series.map(\.id), at: seriesPath)
        let facilitatorIDs = programme.facilitators.map(\.id)
        for (index, series) in programme.series.enumerated() {
            faults += seriesFaults(series, at: seriesPath[index])
            faults += namedFaults(series.facilitators, among: facilitatorIDs, at: seriesPath[index])
        }
        faults += trackFaults(programme.series, at: seriesPath)
        let facilitatorsPath = root.field("facilitators")
        faults += idFaults(facilitatorIDs, at: facilitatorsPath)
        for (index, facilitator) in programme.facilitators.enumerated() {
            let path = facilitatorsPath[index]
            faults += countFaults([("maximumMeetings", facilitator.maximumMeetings)], at: path)
            faults += unavailableFaults(facilitator.unavailable, at: path.field("unavailable"))
        }
        return faults
    }

    /// Series without a track beside others that have one: most likely a field forgotten.
    private static func trackFaults(_ series: [Series], at path: InputPath) -> [ValidationFault] {
        let tracks = Programme.tracks(of: series)
        guard !tracks.isEmpty else { return [] }
        return series.enumerated().compactMap { index, series in
            let place = path[index].field("track")
            guard let track = series.track else { return ValidationFault(place, .noTrack(tracks: tracks)) }
            return track.isEmpty ? ValidationFault(place, .empty) : nil
        }
    }

    /// Empty and doubled ids.
    static func idFaults(_ ids: [String], at path: InputPath) -> [ValidationFault] {
        var faults: [ValidationFault] = []
        var first: [String: Int] = [:]
        first.reserveCapacity(ids.count)
        for (index, id) in ids.enumerated() {
            if id.isEmpty { faults.append(ValidationFault(path[index].field("id"), .empty)) }
            if let earlier = first[id], !id.isEmpty {
                faults.append(ValidationFault(path[index].field("id"), .duplicateID(id, first: path[earlier])))
            } else {
                first[id] = index
            }
        }
        return faults
    }

    /// No count of people, places or weeks comes near it, and sums of a million such numbers stay exact everywhere.
    private static let largestCount = 1_000_000

    /// Numbers that must be 0 or more, and no more than any programme could need.
    static func countFaults(_ fields: [(name: String, value: Int?)], at path: InputPath) -> [ValidationFault] {
        fields.compactMap { field in
            guard let value = field.value, !(0...largestCount).contains(value) else { return nil }
            return ValidationFault(
                path.field(field.name), value < 0 ? .negative(value) : .tooLarge(value, maximum: largestCount))
        }
    }

    static func unavailableFaults(_ items: [Unavailability], at path: InputPath) -> [ValidationFault] {
        items.enumerated().compactMap { index, item in
            switch item {
            case .interval(let interval) where interval.isEmpty: ValidationFault(path[index], .endNotAfterStart)
            case .rota(let rota) where !(1...largestCount).contains(rota.everyWeeks):
                ValidationFault(path[index].field("every"), .weeksOutOfRange(rota.everyWeeks))
            case .rota(let rota) where rota.days.isEmpty: ValidationFault(path[index].field("days"), .emptyList)
            default: nil
            }
        }
    }

    static func policyFaults(_ policy: Policy, at path: InputPath) -> [ValidationFault] {
        let objectives = policy.objectives
        if objectives == [.seriesOrder] { return [ValidationFault(path, .noObjectives)] }
        return objectives.enumerated().compactMap { index, objective in
            if objectives[..<index].contains(objective) {
                return ValidationFault(path[index], .objectiveTwice(objective))
            }
            guard objective == .seriesOrder, index < objectives.count - 1 else { return nil }
            return ValidationFault(path[index], .seriesOrderNotLast)
        }
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

    /// Facilitators whom a series names and who do not exist, or whom it names twice.
    private static func namedFaults(
        _ named: [String], among known: [String], at path: InputPath
    ) -> [ValidationFault] {
        named.enumerated().compactMap { index, id in
            let place = path.field("facilitators")[index]
            if named[..<index].contains(id) { return ValidationFault(place, .listedTwice(id)) }
            guard !known.contains(id) else { return nil }
            return ValidationFault(place, .unknownFacilitator(id, didYouMean: nearestName(to: id, among: known)))
        }
    }

    private static func seriesFaults(_ series: Series, at path: InputPath) -> [ValidationFault] {
        var faults = countFaults(
            [("capacity", series.capacity), ("seats", series.seats), ("minimum", series.minimum)], at: path)
        if series.meetings.isEmpty { faults.append(ValidationFault(path.field("meetings"), .noMeetings)) }
        for (index, meeting) in series.meetings.enumerated() {
            if meeting.end <= meeting.start {
                faults.append(ValidationFault(path.field("meetings")[index], .endNotAfterStart))
            }
            if index > 0, series.meetings[index - 1].overlaps(meeting) {
                faults.append(
                    ValidationFault(path.field("meetings"), .meetingsOverlap(first: index - 1, second: index)))
            }
        }
        for (index, quota) in series.quotas.enumerated() {
            let quotaPath = path.field("quotas")[index]
            if quota.role.isEmpty { faults.append(ValidationFault(quotaPath.field("role"), .empty)) }
            if series.quotas[..<index].contains(where: { $0.role == quota.role }) {
                faults.append(ValidationFault(quotaPath.field("role"), .quotaTwice(role: quota.role)))
            }
            faults += countFaults([("minimum", quota.minimum), ("maximum", quota.maximum)], at: quotaPath)
        }
        return faults
    }
}
