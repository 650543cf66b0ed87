/// A problem while changes are being applied to it; in between it may say what no problem may say.
struct ChangingProblem {
    private(set) var programme: Programme
    private(set) var registrations: [Registration]
    /// What could not be applied; it was passed over.
    var faults: [ScenarioFault] { found.faults }
    /// The ids of series that could not be added: to name one is no further fault.
    private(set) var seriesPassedOver: Set<String> = []
    private var twins: [TwinSeries] = []
    private var positions: [String: Int]
    private var found = LimitedFaults<ScenarioFault>()
    private var search = NameSearch()
    private var place = InputPath()
    /// The moment from which on changes hold: meetings that begin before stay as they are.
    private let start: Instant?
    /// Who leads nothing from then on, but may have led before.
    private(set) var retired: [Facilitator] = []

    /// - Parameter from: The day from which on changes hold; nil for all meetings.
    init(_ problem: Problem, from: LocalDate? = nil) {
        start = from.map(problem.programme.timeZone.start)
        programme = problem.programme
        registrations = problem.registrations
        positions = Dictionary(uniqueKeysWithValues: problem.registrations.enumerated().map { ($1.id, $0) })
    }

    /// Applies a change, or notes why it cannot be.
    mutating func apply(_ change: Scenario.Change, number: Int) {
        place = InputPath([.field("changes"), .index(number), .field(change.name)])
        switch change {
        case .addSeries(let id, let like, let edit): addSeries(id, like: like, edit)
        case .openSeries(let id):
            let position = programme.series.firstIndex { $0.id == id }
            if let position, programme.series[position].status == .candidate {
                reportOver(position, at: place)
                begin(position)
            }
            setStatus(.open, of: id) { $0 == .open ? .openAlready(id) : nil }
        case .closeSeries(let id):
            setStatus(.closed, of: id) {
                $0 == .closed ? .closedAlready(id) : $0 == .cancelled ? .cancelledAlready(id) : nil
            }
        case .cancelSeries(let id):
            guard setStatus(.cancelled, of: id, unless: { $0 == .cancelled ? .cancelledAlready(id) : nil }) else {
                return
            }
            for index in registrations.indices { release(index, from: id) }
        case .setSeries(let id, let edit):
            guard let position = series(id, at: place.field("id")) else { return }
            for field in edit.fieldsOfLimits { reportOver(position, at: place.field(field)) }
            let before = programme.series[position]
            programme.series[position] = edited(before, edit)
            if programme.series[position].meetings != before.meetings { noteTimes(of: before) }
        case .addFacilitator(let facilitator):
            if programme.facilitators.contains(where: { $0.id == facilitator.id }) {
                report(.taken(.facilitator, facilitator.id), at: place.field("id"))
            } else {
                programme.facilitators.append(facilitator)
            }
        case .setFacilitator(let id, let edit):
            guard let position = facilitator(id, at: place.field("id")) else { return }
            programme.facilitators[position] = programme.facilitators[position].edited(edit)
        case .removeFacilitator(let id):
            guard let position = facilitator(id, at: place) else { return }
            retired.append(programme.facilitators.remove(at: position))
            for series in programme.series.indices { programme.series[series].forget(leader: id) }
        case .withdraw(let id):
            guard let index = registration(id, at: place) else { return }
            registrations[index].withdrawn = true
        case .release(let id):
            guard let index = registration(id, at: place) else { return }
            if registrations[index].placed == nil {
                report(.noConfirmedPlace(id), at: place)
            } else {
                release(index)
            }
        case .place(let id, let seriesID, let reason):
            let series = series(seriesID, at: place.field("series"))
            guard let index = registration(id, at: place.field("registration")), let series else { return }
            reportOver(series, at: place.field("series"))
            // A place in another track stays.
            let others = registrations[index].confirmedPlaces.filter { track(of: $0) != track(of: seriesID) }
            registrations[index].placedSeries = [seriesID] + others
            registrations[index].placedReason = reason
        case .register(let registration): register(registration)
        case .setRegistration(let id, let edit):
            // Whoever is withdrawn may be so no longer.
            guard let index = registration(id, at: place.field("id"), isWithdrawnToo: true) else { return }
            registrations[index] = registrations[index].edited(edit)
            for twin in twins.indices { twins[twin].forget(id, edit) }
        case .setRules(let edit): programme.rules = programme.rules.edited(edit)
        }
    }

    /// Who was never asked about a series at such times.
    ///
    /// - Parameter problem: The problem that the changes led to.
    func assumptions(in problem: Problem) -> [Assumption] {
        let positions = problem.programme.seriesPositions
        let unasked = twins.compactMap { twin in
            positions[twin.id].map { problem.programme.series[$0] }
                .flatMap { $0.status == .cancelled ? nil : ($0.id, twin.unasked(about: $0)) }
        }
        if unasked.allSatisfy({ $0.1.isEmpty }) { return [] }
        let order = problem.registrationsInPriorityOrder.filter { !$0.withdrawn }.map(\.id)
        return unasked.map { id, registrations in
            Assumption(series: id, registrations: order.filter(registrations.contains))
        }.filter { !$0.registrations.isEmpty }
    }

    // MARK: - Series

    private mutating func addSeries(_ id: String, like: String?, _ edit: Series.Edit) {
        let isTaken = programme.series.contains { $0.id == id }
        if isTaken { report(.taken(.series, id), at: place.field("id")) }
        guard let like else {
            if isTaken { return }
            let series = Series(id: id, edit)
            reportMeetings(series.meetings)
            programme.series.append(series)
            var new = TwinSeries(id: id)
            for registration in registrations { new.note(registration) }
            twins.append(new)
            return
        }
        guard let position = series(like, at: place.field("like")) else {
            if !isTaken { seriesPassedOver.insert(id) }
            return
        }
        if isTaken { return }
        let other = programme.series[position]
        var new = other
        // A name that is only the id is none to share.
        if new.name == new.id { new.name = id }
        new.id = id
        // Two that meet at the same time cannot share an online meeting.
        new.link = nil
        // A twin is added to take place.
        if new.status == .cancelled { new.status = .open }
        new.ledBy = []
        if let start { new.meetings.removeAll { $0.start < start } }
        let added = edited(new, edit)
        if let start, added.meetings.isEmpty {
            report(.likeIsOver(other.id, from: programme.timeZone.localTime(at: start).date), at: place.field("like"))
            seriesPassedOver.insert(id)
            return
        }
        programme.series.insert(added, at: position + 1)
        var twin = TwinSeries(id: id)
        let earlier = twins.first { $0.id == other.id }
        for index in registrations.indices { twin.copy(other, in: &registrations[index], earlier) }
        twins.append(twin)
    }

    /// Whoever has answered was asked about the times that there were.
    private mutating func noteTimes(of before: Series) {
        if !twins.contains(where: { $0.id == before.id }) { twins.append(TwinSeries(id: before.id)) }
        for twin in twins.indices where twins[twin].id == before.id {
            for registration in registrations { twins[twin].note(registration, of: before) }
        }
    }

    private mutating func edited(_ series: Series, _ edit: Series.Edit) -> Series {
        if case .hours(let hours) = edit.times, let fault = hours.faults(at: place.field("time")).first {
            report(.invalid(fault), at: fault.place)
            return series
        }
        do throws(Series.SkippedTime) {
            guard let start, edit.times != nil else { return try series.edited(edit, in: programme.timeZone) }
            let been = series.meetings.filter { $0.start < start }
            var coming = series
            coming.meetings.removeAll { $0.start < start }
            coming.ledBy.removeAll { $0.meeting < start }
            coming = try coming.edited(edit, in: programme.timeZone)
            // Whoever lists all meetings anew may list those that have been, as they were.
            coming.meetings.removeAll { been.contains($0) }
            reportMeetings(coming.meetings)
            coming.meetings = been + coming.meetings
            coming.ledBy = series.ledBy.filter { $0.meeting < start } + coming.ledBy
            return coming
        } catch {
            report(.skippedTime(error.time, zone: programme.timeZone), at: place.field("time"))
            return series
        }
    }

    /// A series of which all meetings were before the changes hold, by its position.
    private mutating func reportOver(_ position: Int, at place: InputPath) {
        let series = programme.series[position]
        guard let start, series.isOver(by: start) else { return }
        report(.seriesIsOver(series.id, from: programme.timeZone.localTime(at: start).date), at: place)
    }

    /// A series that did not run until then, by its position, has its meetings from then on.
    private mutating func begin(_ position: Int) {
        let id = programme.series[position].id
        let isHeld = registrations.contains { $0.confirmedPlaces.contains(id) }
        guard let start, !isHeld, programme.series[position].meetings.contains(where: { $0.start >= start }) else {
            return
        }
        programme.series[position].meetings.removeAll { $0.start < start }
        programme.series[position].ledBy.removeAll { $0.meeting < start }
    }

    /// Meetings that would have been before the changes hold.
    private mutating func reportMeetings(_ meetings: [Meeting]) {
        guard let start, let early = meetings.first(where: { $0.start < start }) else { return }
        let zone = programme.timeZone
        report(
            .meetingHasBeen(zone.localTime(at: early.start).date, from: zone.localTime(at: start).date),
            at: place.field("meetings"))
    }

    /// - Returns: Whether it could be set.
    @discardableResult
    private mutating func setStatus(
        _ status: Series.Status, of id: String, unless fault: (Series.Status) -> ScenarioFault.Kind?
    ) -> Bool {
        guard let position = series(id, at: place) else { return false }
        if let fault = fault(programme.series[position].status) {
            report(fault, at: place)
            return false
        }
        programme.series[position].status = status
        return true
    }

    // MARK: - Registrations

    private mutating func register(_ registration: Registration) {
        guard positions[registration.id] == nil else {
            report(.taken(.registration, registration.id), at: place.field("id"))
            return
        }
        positions[registration.id] = registrations.count
        registrations.append(registration)
    }

    /// Gives up all confirmed places.
    private mutating func release(_ index: Int) {
        registrations[index].placedSeries = []
        registrations[index].placedReason = nil
    }

    /// Gives up a confirmed place in that series.
    private mutating func release(_ index: Int, from id: String) {
        // The reason was given for the first one.
        if registrations[index].placed == id { registrations[index].placedReason = nil }
        registrations[index].placedSeries.removeAll { $0 == id }
    }

    private func track(of id: String) -> String? { programme.series.first { $0.id == id }?.track }

    // MARK: - Looking up

    private mutating func series(_ id: String, at place: InputPath) -> Int? {
        if let position = programme.series.firstIndex(where: { $0.id == id }) { return position }
        if !seriesPassedOver.contains(id) {
            reportUnknown(.series, id, among: programme.series.map(\.id), at: place)
        }
        return nil
    }

    private mutating func facilitator(_ id: String, at place: InputPath) -> Int? {
        if let position = programme.facilitators.firstIndex(where: { $0.id == id }) { return position }
        reportUnknown(.facilitator, id, among: programme.facilitators.map(\.id), at: place)
        return nil
    }

    private mutating func registration(
        _ id: String, at place: InputPath, isWithdrawnToo: Bool = false
    ) -> Int? {
        guard let index = positions[id] else {
            reportUnknown(.registration, id, among: registrations.map(\.id), at: place)
            return nil
        }
        guard isWithdrawnToo || !registrations[index].withdrawn else {
            report(.withdrawn(id), at: place)
            return nil
        }
        return index
    }

    private mutating func reportUnknown(
        _ subject: ScenarioFault.Subject, _ id: String, among known: [String], at place: InputPath
    ) {
        if found.isFull { return }
        // What there is changes with every change.
        search.forget()
        report(.unknown(subject, id, didYouMean: search.nearest(to: id, among: known)), at: place)
    }

    private mutating func report(_ kind: ScenarioFault.Kind, at place: InputPath) {
        found.append(ScenarioFault(place: place, kind: kind))
    }
}
