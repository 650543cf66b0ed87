internal import Rekke

extension ReadingContext {
    func programme(_ value: DocumentValue) -> Programme {
        guard var fields = ObjectReader(value, in: self) else { return Programme(name: "", series: []) }
        let name = fields.requiredLine("name")
        let faultsBefore = faults.count
        // First of all: local times elsewhere in the programme are in it.
        let zone = fields.value("timeZone").map(timeZone) ?? .oslo
        self.zone = zone
        let rules = Rules().edited(fields.value("rules").map(rules) ?? Rules.Edit())
        let series = fields.requiredValue("series").flatMap(elements)?.map(series) ?? []
        self.series = SeriesPositions(series.map(\.id))
        span = series.flatMap(\.meetings).days(in: zone)
        form = fields.value("form").flatMap { form($0, zone: zone) }
        knowsForm = faults.count == faultsBefore && !series.isEmpty
        let facilitators = fields.list("facilitators")?.map(facilitator) ?? []
        fields.finish()
        return Programme(name: name, timeZone: zone, rules: rules, series: series, facilitators: facilitators)
    }

    func timeZone(_ value: DocumentValue) -> LocalTimeZone {
        // What was meant is unknown; here no local time is skipped.
        guard let identifier = text(value) else { return .utc }
        if let zone = LocalTimeZone(identifier: identifier) { return zone }
        let meant = nearestName(to: identifier, among: LocalTimeZone.knownIdentifiers)
        report("no time zone \(quoted(identifier))" + didYouMean(meant), at: value)
        return .utc
    }

    func rules(_ value: DocumentValue) -> Rules.Edit {
        var rules = Rules.Edit()
        guard var fields = ObjectReader(value, in: self) else { return rules }
        rules.policy = fields.value("policy").flatMap(policy)
        rules.deadline = fields.value("deadline").flatMap { instant($0, timeOfDay: "23:59:59") }
        rules.lateRegistrations = fields.choice("lateRegistrations")
        rules.duplicates = fields.choice("duplicates")
        rules.tieBreak = tieBreak(&fields)
        rules.guaranteedPlaces = fields.integer("guaranteedPlaces")
        rules.guaranteeOutsidePreferences = fields.boolean("guaranteeOutsidePreferences")
        rules.onePlacePerOrganisation = fields.boolean("onePlacePerOrganisation")
        rules.minimumAttendees = fields.integer("minimumAttendees")
        rules.maximumAttendees = fields.integer("maximumAttendees")
        rules.facilitatorsPerMeeting = fields.integer("facilitatorsPerMeeting")
        rules.sameFacilitatorsThroughout = fields.boolean("sameFacilitatorsThroughout")
        fields.finish()
        return rules
    }

    private enum TieBreakName: String, CaseIterable {
        case id, draw
    }

    private func tieBreak(_ fields: inout ObjectReader) -> Rules.TieBreak? {
        let value = fields.value("tieBreak")
        let name: TieBreakName? = value.flatMap { choice($0) }
        let seedValue = fields.value("drawSeed")
        let seed = seedValue.flatMap(text)
        if let value, name == .draw, seedValue == nil {
            report("\"draw\" needs a drawSeed, any text", at: value)
        }
        if let seedValue, value == nil || name == .id {
            report("a drawSeed goes with tieBreak: draw; give both or none", at: seedValue)
        }
        guard name == .draw, let seed else { return name == nil ? nil : .id }
        return .draw(seed: seed)
    }

    /// A policy's name, or objectives in order.
    func policy(_ value: DocumentValue) -> Policy? {
        if value.kind == .list {
            let objectives: [Objective?] = elements(value)?.map { choice($0) } ?? []
            guard !objectives.isEmpty else {
                report("a policy needs at least one objective; leave the field out for firstComeFirstServed", at: value)
                return nil
            }
            return objectives.contains(nil) ? nil : Policy(objectives.compactMap(\.self))
        }
        guard let name = text(value) else { return nil }
        if let policy = Policy(name: name) { return policy }
        if Objective(rawValue: name) != nil {
            report("\(Rekke.quoted(known: name)) is an objective; write it in a list, as [\(name)]", at: value)
        } else {
            reportUnknown(name, at: value, among: Policy.all.compactMap(\.name))
        }
        return nil
    }
}

extension [Meeting] {
    /// From the day of the first to that of the last; nil where there are none.
    func days(in zone: LocalTimeZone) -> ClosedRange<LocalDate>? {
        // Where clocks are set back over midnight, a meeting ends on the day before the one on which it begins.
        let days = flatMap { [$0.start, $0.end] }.map { zone.localTime(at: $0).date }
        guard let first = days.min(), let last = days.max() else { return nil }
        return first...last
    }
}
