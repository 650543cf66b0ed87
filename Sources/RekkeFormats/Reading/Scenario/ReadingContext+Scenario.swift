internal import Rekke

extension ReadingContext {
    /// The scenario as far as it can be read.
    ///
    /// Changes keep their positions: one that cannot be read leaves one that changes nothing in its place.
    func scenario(_ value: DocumentValue) -> Scenario {
        guard var fields = ObjectReader(value, in: self) else { return Scenario(name: "", changes: []) }
        let nameValue = fields.requiredValue("scenario")
        let name = nameValue.flatMap(oneLine)
        if let nameValue, name?.isEmpty == true { report("must not be empty", at: nameValue) }
        let list = fields.requiredValue("changes")
        let changes = list.flatMap(elements)?.map { change($0) ?? .setRules(Rules.Edit()) } ?? []
        if let list, list.kind == .list, changes.isEmpty { report("a scenario needs at least one change", at: list) }
        let from = fields.value("from").flatMap(date)
        fields.finish()
        return Scenario(name: name ?? "", changes: changes, from: from)
    }

    /// An object with one field, which says what kind of change it is.
    private func change(_ value: DocumentValue) -> Scenario.Change? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let readers: [(name: String, read: (DocumentValue) -> Scenario.Change?)] = [
            ("addSeries", addSeries), ("openSeries", { self.text($0).map { .openSeries($0) } }),
            ("closeSeries", { self.text($0).map { .closeSeries($0) } }),
            ("cancelSeries", { self.text($0).map { .cancelSeries($0) } }), ("setSeries", setSeries),
            ("addFacilitator", { .addFacilitator(self.facilitator($0)) }),
            ("setFacilitator", setFacilitator),
            ("removeFacilitator", { self.text($0).map { .removeFacilitator($0) } }),
            ("withdraw", { self.text($0).map { .withdraw($0) } }),
            ("release", { self.text($0).map { .release($0) } }), ("place", place),
            ("register", { .register(self.registration($0)) }), ("setRegistration", setRegistration),
            ("setRules", { .setRules(self.rules($0)) }),
        ]
        let given = readers.compactMap { reader in
            fields.find(reader.name).map { (value: $0, read: reader.read) }
        }.sorted { $0.value.node < $1.value.node }
        for extra in given.dropFirst() {
            report("one change at a time; make this an element of its own", at: extra.value)
        }
        if given.isEmpty, value.fieldCount == 0 {
            report("a change is missing; give one of \(readers.map(\.name).joined(separator: ", "))", at: value)
        }
        fields.finish()
        let changes = given.map { given in fields.checkValue(given.value).flatMap(given.read) }
        return changes.first ?? nil
    }

    private func addSeries(_ value: DocumentValue) -> Scenario.Change? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let id = fields.requiredLine("id")
        let likeValue = fields.value("like")
        let isTwin = likeValue != nil
        let edit = edit(&fields) { times(&$0, areRequired: !isTwin, standIn: "like") }
        if case .hours = edit.times, !isTwin, let time = value.field("time") {
            report("other hours need a series whose dates they keep; give like, schedule or meetings", at: time)
        }
        fields.finish()
        // Without the series that it should be like there is nothing to add.
        guard let likeValue else { return .addSeries(id: id, edit) }
        return text(likeValue).map { .addSeries(id: id, like: $0, edit) }
    }

    private func setSeries(_ value: DocumentValue) -> Scenario.Change? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let id = fields.requiredText("id")
        let edit = edit(&fields) { times(&$0, areRequired: false) }
        fields.finish()
        return .setSeries(id, edit)
    }

    /// `time` for other hours on the same days, or all meetings anew.
    private func times(_ fields: inout ObjectReader, areRequired: Bool, standIn: String? = nil) -> Series.Edit.Times? {
        let time = fields.value("time")
        let (schedule, list) = fields.alternatives(
            "schedule", "meetings", isRequired: areRequired && time == nil, standIn: standIn)
        let given: [(String, DocumentValue)] =
            [schedule.map { ("schedule", $0) }, list.map { ("meetings", $0) }].compactMap(\.self)
        if let time, let other = given.first { fields.reportBoth(("time", time), other) }
        if !given.isEmpty { return .meetings(meetings(schedule: schedule, list)) }
        return time.flatMap(hours).map { .hours($0) }
    }

    /// Of a facilitator's fields those that are given.
    private func setFacilitator(_ value: DocumentValue) -> Scenario.Change? {
        guard value.kind == .object else {
            reportWrongKind(of: value, expected: "an object")
            return nil
        }
        let new = facilitator(value)
        return .setFacilitator(
            new.id,
            Facilitator.Edit(
                name: new.name, email: new.email,
                unavailable: value.field("unavailable") == nil ? nil : new.unavailable,
                maximumMeetings: new.maximumMeetings))
    }

    private func place(_ value: DocumentValue) -> Scenario.Change? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let change = Scenario.Change.place(
            registration: fields.requiredText("registration"), series: fields.requiredText("series"),
            reason: fields.text("reason"))
        fields.finish()
        return change
    }

    /// Of a registration's fields those that are given.
    private func setRegistration(_ value: DocumentValue) -> Scenario.Change? {
        guard value.kind == .object else {
            reportWrongKind(of: value, expected: "an object")
            return nil
        }
        let new = registration(value, isWhole: false)
        func given<Value>(_ name: String, _ read: Value) -> Value? { value.field(name) == nil ? nil : read }
        return .setRegistration(
            new.id,
            Registration.Edit(
                organisation: new.organisation, submitted: given("submitted", new.submitted),
                priority: given("priority", new.priority), role: new.role, size: new.size,
                preferences: given("suits", new.preferences) ?? given("preferences", new.preferences),
                impossible: given("impossible", new.impossible), attendees: given("attendees", new.attendees),
                placed: new.placed,
                placedInOtherTracks: given("placed", new.placedInOtherTracks),
                placedFrom: given("placedFrom", new.placedFrom), placedReason: new.placedReason,
                withdrawn: given("withdrawn", new.withdrawn),
                contact: new.contact, language: new.language))
    }
}
