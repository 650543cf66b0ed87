internal import IntegerProgramming

extension Planner {
    /// What a few more facilitators would change, with as many series added as may be: at most as many as one meeting
    /// needs, with whom any one series could run beside all others.
    ///
    /// - Parameters:
    ///   - before: The allocation without added series.
    ///   - last: The one that most are placed in.
    func lackingFacilitators(_ before: Allocation, beyond last: Allocation) throws -> Plan.LackingFacilitators? {
        let needed = base.programme.rules.facilitatorsPerMeeting
        guard needed > 0, limits.reached == nil, !last.waitlist.isEmpty else { return nil }
        let most = last.placements.count
        // If all that one meeting needs place nobody else, fewer do not either.
        for count in [needed] + (1..<needed) {
            let choice = try SeriesChoice(AddableSeries(base.imagining(count), options), before)
            // Confirmed places that nobody could lead may take facilitators from others when somebody can.
            guard let (places, isProven) = try mostPlaces(choice), isProven else { return nil }
            if count == needed, places == most { return nil }
            if places > most, count < needed || needed == 1 { return try lacking(count, choice, beyond: most) }
        }
        return try lacking(needed, SeriesChoice(AddableSeries(base.imagining(needed), options), before), beyond: most)
    }

    private func lacking(
        _ count: Int, _ choice: SeriesChoice, beyond most: Int
    ) throws -> Plan.LackingFacilitators? {
        let instance = choice.instance(adding: options.series, known: nil)
        var allocator = allocator(planning, adding: options.series)
        guard let decision = try decision(on: instance, of: choice, adding: options.series, by: &allocator),
            decision.bound == nil
        else { return nil }
        let outcome = try choice.outcome(of: decision, in: instance)
        return Plan.LackingFacilitators(
            facilitators: count, added: outcome.added, placed: decision.assignment.placed.count - most,
            meetings: try outcome.meetings(of: base.imagined(count), limits), problem: outcome.instance.problem)
    }
}

extension SeriesChoice.Outcome {
    /// When the imagined facilitators need to be free: during one running series if that is enough, else during two, else
    /// during all of them.
    fileprivate func meetings(of imagined: [Facilitator], _ limits: SearchLimits) throws -> [Meeting] {
        let running = Set(decision.assignment.placed.map(\.series)).sorted()
        let series = instance.series
        let added = Set(self.added)
        // Of several ways, one with series that are added.
        let inOrder =
            running.filter { added.contains(series[$0].id) } + running.filter { !added.contains(series[$0].id) }
        let pairs = inOrder.indices.flatMap { one in inOrder[(one + 1)...].map { [inOrder[one], $0] } }
        for some in inOrder.map({ [$0] }) + pairs {
            if limits.reached != nil { break }
            if try isEnough(imagined, during: some, running, limits) { return meetings(of: some) }
        }
        return meetings(of: running)
    }

    private func meetings(of some: [Int]) -> [Meeting] {
        some.flatMap { instance.series[$0].meetings }.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    }

    private func isEnough(
        _ imagined: [Facilitator], during some: [Int], _ running: [Int], _ limits: SearchLimits
    ) throws -> Bool {
        let wanted = meetings(of: some)
        let others = meetings(of: running).filter { meeting in !wanted.contains { $0.overlaps(meeting) } }
        let ids = Set(imagined.map(\.id))
        var programme = instance.programme
        for index in programme.facilitators.indices where ids.contains(programme.facilitators[index].id) {
            programme.facilitators[index].unavailable = others.map { .interval($0.start..<$0.end) }
        }
        let problem = try Problem(programme: programme, registrations: instance.problem.registrations)
        let placed = zip(instance.considered, decision.assignment.places).compactMap { considered, place in
            place.map { considered.only([$0]) }
        }
        let some = Instance(problem, instance.admission.restricted(to: placed))
        return try StaffingCheck(StaffingCheck.Needs(some), limits: limits).refutation(of: Set(running)) == nil
    }
}
