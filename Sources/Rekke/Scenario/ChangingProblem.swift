/// A problem while changes are being applied to it; in between it may say what no problem may say.
struct ChangingProblem {
    private(set) var programme: Programme
    private(set) var registrations: [Registration]
    /// What could not be applied; it was passed over.
    private(set) var faults: [ScenarioFault] = []
    private var twins: [Twin] = []
    private var positions: [String: Int]
    private var place = InputPath()

    /// A series added like another one.
    private struct Twin {
        let id: String
        /// When the other one's meetings were.
        let meetings: [Meeting]
        /// The registrations to which it was made known by that.
        var registrations: Set<String>
    }

    init(_ problem: Problem) {
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
            setStatus(.open, of: id) { $0 == .open ? .openAlready(id) : nil }
        case .closeSeries(let id):
            setStatus(.closed, of: id) { $0 == .closed ? .closedAlready(id) : nil }
        case .cancelSeries(let id):
            guard setStatus(.closed, of: id, unless: { _ in nil }) else { return }
            for index in registrations.indices where registrations[index].placed == id { release(index) }
        case .setSeries(let id, let edit):
            guard let position = series(id, at: place.field("id")) else { return }
            programme.series[position] = edited(programme.series[position], edit)
        case .addFacilitator(let facilitator):
            if programme.facilitators.contains(where: { $0.id == facilitator.id }) {
                report(.taken(.facilitator, facilitator.id), at: place.field("id"))
            } else {
                programme.facilitators.append(facilitator)
            }
        case .removeFacilitator(let id):
            if let position = programme.facilitators.firstIndex(where: { $0.id == id }) {
                programme.facilitators.remove(at: position)
            } else {
                reportUnknown(.facilitator, id, among: programme.facilitators.map(\.id), at: place)
            }
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
            guard let index = registration(id, at: place.field("registration")), series != nil else { return }
            registrations[index].placed = seriesID
            registrations[index].placedReason = reason
        case .register(let registration): register(registration)
        case .setRegistration(let id, let edit):
            // Whoever is withdrawn may be so no longer.
            guard let index = registration(id, at: place.field("id"), isWithdrawnToo: true) else { return }
            registrations[index] = registrations[index].edited(edit)
            guard edit.preferences != nil else { return }
            for twin in twins.indices { twins[twin].registrations.remove(id) }
        case .setRules(let edit): programme.rules = programme.rules.edited(edit)
        }
    }

    /// Those who were never asked about a series at such times, in priority order.
    func assumed(in problem: Problem) -> [String] {
        let positions = problem.programme.seriesPositions
        let unasked = twins.filter { twin in
            positions[twin.id].map { problem.programme.series[$0].meetings != twin.meetings } == true
        }
        let assumed = Set(unasked.flatMap(\.registrations))
        if assumed.isEmpty { return [] }
        return problem.registrationsInPriorityOrder.filter { !$0.withdrawn && assumed.contains($0.id) }.map(\.id)
    }

    // MARK: - Series

    private mutating func addSeries(_ id: String, like: String?, _ edit: Series.Edit) {
        let isTaken = programme.series.contains { $0.id == id }
        if isTaken { report(.taken(.series, id), at: place.field("id")) }
        guard let like else {
            if !isTaken { programme.series.append(edited(Series(id: id, meetings: []), edit)) }
            return
        }
        guard let position = series(like, at: place.field("like")), !isTaken else { return }
        var twin = programme.series[position]
        // A name that is only the id is none to share.
        if twin.name == twin.id { twin.name = id }
        twin.id = id
        programme.series.insert(edited(twin, edit), at: position + 1)
        var known: Set<String> = []
        for index in registrations.indices where registrations[index].list(id, like: like) {
            known.insert(registrations[index].id)
        }
        twins.append(Twin(id: id, meetings: twin.meetings, registrations: known))
    }

    private mutating func edited(_ series: Series, _ edit: Series.Edit) -> Series {
        do throws(Series.SkippedTime) {
            return try series.edited(edit, in: programme.timeZone)
        } catch {
            report(.skippedTime(error.time, zone: programme.timeZone), at: place.field("time"))
            return series
        }
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

    private mutating func release(_ index: Int) {
        registrations[index].placed = nil
        registrations[index].placedReason = nil
    }

    // MARK: - Looking up

    private mutating func series(_ id: String, at place: InputPath) -> Int? {
        if let position = programme.series.firstIndex(where: { $0.id == id }) { return position }
        reportUnknown(.series, id, among: programme.series.map(\.id), at: place)
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
        report(.unknown(subject, id, didYouMean: nearestName(to: id, among: known)), at: place)
    }

    private mutating func report(_ kind: ScenarioFault.Kind, at place: InputPath) {
        faults.append(ScenarioFault(place: place, kind: kind))
    }
}

extension Registration {
    /// Says of a new series what it says of another one.
    ///
    /// - Returns: Whether it says anything of that one: it listed it or found it impossible.
    fileprivate mutating func list(_ twin: String, like other: String) -> Bool {
        if impossible.contains(other) {
            impossible.append(twin)
            return true
        }
        switch preferences {
        case .allSuit: return false
        case .suits(let ticked):
            guard ticked.contains(other) else { return false }
            preferences = .suits(ticked + [twin])
        case .ranking(var tiers):
            guard let tier = tiers.firstIndex(where: { $0.contains(other) }) else { return false }
            tiers[tier].append(twin)
            preferences = .ranking(tiers)
        case .ranks(var ranks):
            guard let rank = ranks[other] else { return false }
            ranks[twin] = rank
            preferences = .ranks(ranks)
        }
        return true
    }
}
