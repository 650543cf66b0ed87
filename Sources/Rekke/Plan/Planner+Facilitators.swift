internal import IntegerProgramming

extension Planner {
    /// What a few more facilitators would change, with as many series added as may be: at most as many as one meeting
    /// needs, with whom any one series could run beside all others.
    ///
    /// - Parameters:
    ///   - before: The allocation without added series.
    ///   - last: The one that most are placed in.
    ///   - known: Its solution; nil where that is `before`.
    func lackingFacilitators(
        _ before: Allocation, beyond last: Allocation, known: [Int: Int]?
    ) throws -> Plan.LackingFacilitators? {
        guard let further = base.programme.furtherFacilitators else { return nil }
        let most = last.placements.count
        func choice(_ count: Int) throws -> SeriesChoice {
            try SeriesChoice(AddableSeries(base.imagining(count), options, limits), before, promised: policy.promised)
        }
        func help(_ count: Int) throws -> (choice: SeriesChoice, known: [Int: Int]?)? {
            let some = try choice(count)
            guard let found = try provenMostPlaces(some, known: known, enough: most + 1), found.reach.places > most
            else {
                return nil
            }
            return (some, found.solution)
        }
        var fewest: (count: Int, choice: SeriesChoice, known: [Int: Int]?)?
        if try Instance(base).hasExemptions || !choice(0).keepsPromises {
            // Confirmed places may take people from others once there are enough for them, and so may promises.
            for count in further where fewest == nil { fewest = try help(count).map { (count, $0.choice, $0.known) } }
        } else {
            // More facilitators never place fewer.
            fewest = try help(further.upperBound).map { (further.upperBound, $0.choice, $0.known) }
            var least = further.lowerBound
            while let last = fewest, least < last.count {
                let middle = (least + last.count) / 2
                if let found = try help(middle) {
                    fewest = (middle, found.choice, found.known)
                } else {
                    least = middle + 1
                }
            }
        }
        return try fewest.flatMap { try lacking($0.count, $0.choice, beyond: most, known: $0.known) }
    }

    /// - Throws: `Stopped` where the time ran out.
    private func provenMostPlaces(_ choice: SeriesChoice, known: [Int: Int]?, enough: Int) throws -> MostPlaces? {
        switch try mostPlaces(choice, known: known, enough: enough) {
        case .proven(let most)?: return most
        case .stopped?: throw Stopped(limit: .time)
        case nil: return nil
        }
    }

    private func lacking(
        _ count: Int, _ choice: SeriesChoice, beyond most: Int, known: [Int: Int]?
    ) throws -> Plan.LackingFacilitators? {
        let instance = choice.instance(adding: options.series, known: known)
        var allocator = allocator(planning, adding: options.series)
        let found = try decision(on: instance, of: choice, adding: options.series, by: &allocator)
        guard case .proven(let assignment)? = found else {
            if found == nil { return nil }
            throw Stopped(limit: .time)
        }
        let outcome = try choice.outcome(of: .proven(assignment), in: instance)
        let placed = choice.reach(of: choice.solution(of: assignment, in: instance)).places
        return Plan.LackingFacilitators(
            facilitators: count, added: outcome.added, placed: placed - most,
            meetings: try outcome.meetings(of: base.imagined(count), solver, limits),
            problem: outcome.problem)
    }
}

extension SeriesChoice.Outcome {
    /// When the imagined facilitators need to be free: during one running series if that is enough, else during some of
    /// which none can be left out.
    fileprivate func meetings(
        of imagined: [Facilitator], _ solver: any Solver, _ limits: SearchLimits
    ) throws -> [Meeting] {
        let running = Set(found.bestKnown.placed.map(\.series)).sorted()
        let added = Set(self.added)
        func isAdded(_ position: Int) -> Bool { added.contains(instance.series[position].id) }
        func isEnough(_ some: [Int]) throws -> Bool {
            try self.isEnough(imagined, during: some, running, solver, limits)
        }
        // Of several ways, one with series that are added.
        for one in running.filter(isAdded) + running.filter({ !isAdded($0) }) where try isEnough([one]) {
            return meetings(of: [one])
        }
        var some = running
        for one in running.filter({ !isAdded($0) }) + running.filter(isAdded) {
            let others = some.filter { $0 != one }
            if try isEnough(others) { some = others }
        }
        return meetings(of: some)
    }

    private func meetings(of some: [Int]) -> [Meeting] {
        some.flatMap { instance.series[$0].meetings }.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    }

    private func isEnough(
        _ imagined: [Facilitator], during some: [Int], _ running: [Int], _ solver: any Solver, _ limits: SearchLimits
    ) throws -> Bool {
        try limits.check()
        let wanted = meetings(of: some)
        let others = meetings(of: running).filter { meeting in !wanted.contains { $0.overlaps(meeting) } }
        let ids = Set(imagined.map(\.id))
        var facilitators = instance.programme.facilitators
        for index in facilitators.indices where ids.contains(facilitators[index].id) {
            facilitators[index].unavailable = others.map { .interval($0.start..<$0.end) }
        }
        let placed = zip(instance.considered, found.bestKnown.places).compactMap { considered, place in
            place.map { considered.only([$0]) }
        }
        let some = instance.restricted(to: placed).replacing(facilitators)
        if !some.sharedPeople.namingFacilitators.isEmpty {
            // Who attends and who leads is found together.
            var formulation = Formulation(some)
            formulation.placeAll()
            return try solver.isFeasible(formulation.program, limits)
        }
        return try StaffingCheck(StaffingCheck.Needs(some), limits: limits).refutation(of: Set(running)) == nil
    }
}

extension Instance {
    /// Whether meetings of confirmed places lack facilitators or attendees: with more people they may need more.
    var hasExemptions: Bool {
        staffing.contains { !$0.exempt.isEmpty } || considered.contains { !$0.exempt.isEmpty }
    }
}
