internal import IntegerProgramming

extension Problem {
    /// The problem with a scenario's changes, one after the other; the problem itself stays as it is.
    ///
    /// Only the outcome of all changes together has to be a problem: a place may be confirmed in a full series where a
    /// later change makes room.
    ///
    /// - Throws: `ScenarioError` with everything that cannot be applied; what may only follow from a change that could
    ///   not be applied is left out.
    /// - Complexity: linear in the registrations, for each change that is about more than one of them.
    public func applying(_ scenario: Scenario) throws(ScenarioError) -> ChangedProblem {
        var changing = ChangingProblem(self, from: scenario.from)
        for (index, change) in scenario.changes.enumerated() { changing.apply(change, number: index) }
        return try outcome(of: scenario, applied: changing)
    }

    /// The same for changes that may be thousands.
    ///
    /// - Throws: `Stopped` where a limit came first.
    func applying(_ scenario: Scenario, _ limits: SearchLimits) throws -> ChangedProblem {
        var changing = ChangingProblem(self, from: scenario.from)
        for (index, change) in scenario.changes.enumerated() {
            try limits.check()
            changing.apply(change, number: index)
        }
        return try outcome(of: scenario, applied: changing)
    }

    private func outcome(
        of scenario: Scenario, applied changing: ChangingProblem
    ) throws(ScenarioError) -> ChangedProblem {
        let registrations = changing.registrations
        let start = scenario.from.map(programme.timeZone.start)
        let programme =
            start.map { changing.programme.bearing(registrations, inSeriesOverBy: $0) } ?? changing.programme
        var changed: Problem?
        var invalid: [ValidationFault] = []
        do throws(InvalidProblem) {
            changed = try Problem(programme: programme, registrations: registrations).sparing(laterPlaces)
        } catch {
            invalid = error.faults.filter { !changing.mayExplain($0) }
        }
        var faults = dayFaults(of: scenario, in: programme) + changing.faults
        if !invalid.isEmpty { faults += causes(of: invalid, in: changing, after: scenario) }
        guard let changed, faults.isEmpty else { throw ScenarioError(faults: LimitedFaults(faults).faults) }
        return ChangedProblem(
            changed.retiring(changing.retired, from: scenario.from), assumptions: changing.assumptions(in: changed))
    }

    /// A day from which on nothing can change, or before which nothing has been.
    private func dayFaults(of scenario: Scenario, in changed: Programme) -> [ScenarioFault] {
        guard let from = scenario.from else { return [] }
        func days(of programme: Programme) -> [LocalDate] {
            programme.series.flatMap(\.meetings).map { programme.timeZone.localTime(at: $0.start).date }
        }
        let place = InputPath([.field("from")])
        if let first = days(of: programme).min(), from <= first {
            return [ScenarioFault(place: place, kind: .nothingHasBeen(before: from, first: first))]
        }
        if let last = days(of: changed).max(), last < from {
            return [ScenarioFault(place: place, kind: .nothingIsLeft(from: from, last: last))]
        }
        return []
    }

    /// The same with those who lead nothing more from that day on, for what they led before. Without a day nobody remembers
    /// them.
    private func retiring(_ facilitators: [Facilitator], from: LocalDate?) -> Problem {
        if from == nil || facilitators.isEmpty { return self }
        var programme = programme
        for facilitator in facilitators where !programme.facilitators.contains(where: { $0.id == facilitator.id }) {
            var retired = facilitator
            retired.maximumMeetings = 0
            programme.facilitators.append(retired)
        }
        return Problem(unchecked: programme, registrations, laterPlaces)
    }

    /// Each fault of the changed problem at the change from which on it is there.
    private func causes(
        of faults: [ValidationFault], in changed: ChangingProblem, after scenario: Scenario
    ) -> [ScenarioFault] {
        let positions = Dictionary(changed.registrations.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let subjects = scenario.changes.map { changed.subject(of: $0, positions) }
        let changesOfSubject = Dictionary(grouping: subjects.indices) { subjects[$0] }
        var causes = faults.map { fault -> Int? in
            // Thousands of changes may each have a fault of their own, and to look for them means to check all anew.
            guard fault.kind.isOfItself else { return nil }
            let own = (0...fault.place.components.count).flatMap {
                changesOfSubject[InputPath(Array(fault.place.components.prefix($0)))] ?? []
            }
            return own.count == 1 ? own[0] : nil
        }
        let open = causes.indices.filter { causes[$0] == nil }
        if !open.isEmpty {
            let identities = open.map { changed.identity(of: faults[$0]) }
            var changing = ChangingProblem(self, from: scenario.from)
            for (index, change) in scenario.changes.enumerated() {
                let before = changing.faultIdentities
                for (fault, identity) in zip(open, identities) where !before.contains(identity) {
                    causes[fault] = index
                }
                changing.apply(change, number: index)
            }
        }
        return zip(faults, causes).map { fault, cause in
            let cause = cause ?? 0
            let change = scenario.changes[cause]
            let place = InputPath([.field("changes"), .index(cause), .field(change.name)])
            if let subject = subjects[cause], fault.place.components.starts(with: subject.components) {
                let rest = fault.place.components.dropFirst(subject.components.count)
                return ScenarioFault(place: InputPath(place.components + rest), kind: .invalid(fault))
            }
            return ScenarioFault(place: place, kind: .leadsTo(fault))
        }
    }
}

extension ValidationFault.Kind {
    /// Whether it can come from nothing but what its series, facilitator or registration says itself: series are never taken
    /// away.
    fileprivate var isOfItself: Bool {
        switch self {
        case .empty, .emptyList, .noMeetings, .negative, .tooLarge, .rankOutOfRange, .unknownSeries, .listedTwice,
            .listedAndImpossible, .quotaTwice, .attendeeTwice, .endNotAfterStart, .meetingsOverlap, .weeksOutOfRange,
            .yearOutOfRange, .noTimeOfDay, .objectiveTwice, .seriesOrderNotLast, .noObjectives, .noConfirmedPlace:
            true
        case .noSeries, .unknownFacilitator, .duplicateID, .noSuchMeeting, .noTrack, .placedTwiceInTrack,
            .placedAtSameTime, .placedInCancelled, .noMeetingFrom, .personDiffers, .tooManyConfirmed,
            .tooManySeatsConfirmed,
            .tooManyOfRoleConfirmed:
            false
        }
    }
}

/// What tells a fault from others while changes are applied: series, facilitators and registrations by their ids, since
/// their positions change; without numbers and suggestions that depend on other things.
private struct FaultIdentity: Hashable {
    let place: InputPath
    let kind: ValidationFault.Kind?
}

extension ChangingProblem {
    /// Whether a fault of the problem may only follow from what could not be applied.
    fileprivate func mayExplain(_ fault: ValidationFault) -> Bool {
        switch fault.kind {
        case .unknownSeries(let id, _): seriesPassedOver.contains(id)
        case .tooManyConfirmed, .tooManySeatsConfirmed, .tooManyOfRoleConfirmed: !faults.isEmpty
        default: false
        }
    }

    fileprivate var faultIdentities: Set<FaultIdentity> {
        Set(Problem.faults(of: programme, registrations, search: .none).map(identity))
    }

    fileprivate func identity(of fault: ValidationFault) -> FaultIdentity {
        let kind: ValidationFault.Kind? =
            switch fault.kind {
            case .unknownSeries, .unknownFacilitator, .tooManyConfirmed, .tooManySeatsConfirmed,
                .tooManyOfRoleConfirmed:
                nil
            default: fault.kind
            }
        var components = fault.place.components
        let lists: [(place: [InputPath.Component], ids: [String])] = [
            ([.field("programme"), .field("series")], programme.series.map(\.id)),
            ([.field("programme"), .field("facilitators")], programme.facilitators.map(\.id)),
            ([.field("registrations")], registrations.map(\.id)),
        ]
        for (place, ids) in lists where components.starts(with: place) && components.count > place.count {
            guard case .index(let number) = components[place.count] else { continue }
            components[place.count] = .field(ids[number])
        }
        return FaultIdentity(place: InputPath(components), kind: kind)
    }

    private func facilitator(_ id: String) -> InputPath? {
        programme.facilitators.firstIndex { $0.id == id }
            .map { InputPath([.field("programme"), .field("facilitators"), .index($0)]) }
    }

    /// What the change is about, in the changed problem; nil where it is not one thing.
    ///
    /// - Parameter positions: Of registrations, by their ids.
    fileprivate func subject(of change: Scenario.Change, _ positions: [String: Int]) -> InputPath? {
        func registration(_ id: String) -> InputPath? {
            positions[id].map { InputPath([.field("registrations"), .index($0)]) }
        }
        let programmePath = InputPath([.field("programme")])
        switch change {
        case .addSeries(let id, _, _), .setSeries(let id, _):
            return programme.series.firstIndex { $0.id == id }.map { programmePath.field("series")[$0] }
        case .addFacilitator(let facilitator): return self.facilitator(facilitator.id)
        case .setFacilitator(let id, _): return facilitator(id)
        case .register(let added): return registration(added.id)
        case .setRegistration(let id, _): return registration(id)
        case .setRules: return programmePath.field("rules")
        case .openSeries, .closeSeries, .cancelSeries, .removeFacilitator, .withdraw, .release, .place: return nil
        }
    }
}
