internal import Rekke

extension ReadingContext {
    func summary(_ value: DocumentValue) -> Allocation.Summary? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let summary = Allocation.Summary(
            registrations: fields.requiredInteger("registrations"), considered: fields.requiredInteger("considered"),
            placed: fields.requiredInteger("placed"), waitlisted: fields.requiredInteger("waitlisted"),
            rejected: fields.requiredInteger("rejected"), places: fields.requiredInteger("places"),
            freePlaces: fields.requiredInteger("freePlaces"),
            outsidePreferences: fields.requiredInteger("outsidePreferences"),
            totalRank: fields.requiredInteger("totalRank"))
        fields.finish()
        return summary
    }

    func guarantees(_ value: DocumentValue) -> Allocation.Guarantees? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let guarantees = Allocation.Guarantees(
            promised: fields.requiredTexts("promised"), broken: fields.requiredTexts("broken"))
        fields.finish()
        return guarantees
    }

    func objectiveOutcome(_ value: DocumentValue) -> ObjectiveOutcome? {
        guard var fields = ObjectReader(value, in: self) else { return nil }
        let objective = fields.requiredValue("objective").flatMap { choice($0, Objective.self) }
        let reached = fields.requiredValue("value")
        let bound = fields.value("bound")
        fields.finish()
        guard let objective, let reached = reached.flatMap({ objectiveValue($0, of: objective) }) else { return nil }
        return ObjectiveOutcome(
            objective: objective, value: reached, bound: bound.flatMap { objectiveValue($0, of: objective) })
    }

    private func objectiveValue(_ value: DocumentValue, of objective: Objective) -> ObjectiveOutcome.Value? {
        switch objective.measure {
        case .places:
            return elements(value).map { .places($0.compactMap(truth)) }
        case .ranks:
            return elements(value).map { .ranks($0.map { $0.kind == .null ? nil : integer($0) }) }
        case .series:
            return elements(value).map { .series($0.map { $0.kind == .null ? nil : text($0) }) }
        case .rankCounts:
            return counts(value).map(ObjectiveOutcome.Value.counts)
        case .number:
            return integer(value).map(ObjectiveOutcome.Value.number)
        }
    }

    /// 1 or 0.
    private func truth(_ value: DocumentValue) -> Bool? {
        guard let number = integer(value) else { return nil }
        guard (0...1).contains(number) else {
            report("\(number) is neither 0 nor 1", at: value)
            return nil
        }
        return number == 1
    }

    /// By rising rank; as texts, 10 comes before 2.
    private func counts(_ value: DocumentValue) -> [ObjectiveOutcome.RankCount]? {
        uniqueFields(value)?
            .compactMap { key, value in
                guard let rank = Int(key.text) else {
                    report("\(quoted(key.text)) is no rank", at: key)
                    return nil
                }
                return integer(value).map { ObjectiveOutcome.RankCount(rank: rank, count: $0) }
            }
            .sorted { $0.rank < $1.rank }
    }

    /// A moment with its offset: results do not lean on a time zone.
    func moment(_ value: DocumentValue) -> Instant? {
        guard let instant = instant(value) else { return nil }
        guard TimeText.time(value.bytes)?.offset != nil else {
            report("\(quoted(value.text)) lacks its offset, as 2021-09-07T09:00:00+02:00", at: value)
            return nil
        }
        return instant
    }
}
