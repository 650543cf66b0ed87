package import Rekke

/// Comparing a result of the library with what the text says.
extension ReferenceAllocation {
    /// Everything in which a fully explained result differs; empty for a right one.
    package func differences(from allocation: Allocation) -> [String] {
        guard let chosen else { return ["nothing keeps the rules"] }
        var differences: [String] = []
        func compare<Value: Equatable>(_ what: String, _ actual: Value, _ expected: Value) {
            if actual != expected { differences.append("\(what): \(actual), expected \(expected)") }
        }
        compare("programme", allocation.programme, problem.programme.name)
        compare("policy", allocation.policy, objectives)
        compare("status", allocation.status, .optimal)
        compare("placements", allocation.placements.map(words(of:)), expectedPlacements(chosen))
        compare("waitlist", allocation.waitlist.map(words(of:)), expectedWaitlist(chosen))
        compare(
            "rejected",
            allocation.rejected.map {
                "\($0.registration) \($0.organisation ?? "-") \(ReferenceWords.words(of: $0.reason))"
            },
            intake.rejected.map { "\($0.registration.id) \($0.registration.organisation ?? "-") \($0.reason)" })
        compare("series", allocation.series.map(words(of:)), expectedSeries(chosen))
        let promised = rules.considered.indices.filter { rules.considered[$0].isGuaranteed }
        compare("promised", allocation.guarantees.promised, promised.map(id))
        compare("broken", allocation.guarantees.broken, promised.filter { chosen[$0] == nil }.map(id))
        compare(
            "objectives",
            allocation.objectives.map { "\($0.objective) \(ReferenceWords.words(of: $0.value)) \($0.bound == nil)" },
            objectives.map { "\($0) \(rules.value(of: chosen, under: $0)) true" })
        compare("summary", words(of: allocation.summary), expectedSummary(chosen))
        compare(
            "envy", allocation.envy?.map { "\($0.registration) \($0.series) held by \($0.heldBy)" },
            expectedEnvy(chosen))
        compare(
            "warnings", allocation.warnings.map { "\($0)" }.sorted(), expectedWarnings(chosen).map { "\($0)" }.sorted())
        guard differences.isEmpty else { return differences }
        return reasonDifferences(allocation, chosen) + peopleDifferences(allocation, chosen)
    }

    private func id(_ candidate: Int) -> String { rules.considered[candidate].registration.id }

    private func words(of placement: Placement) -> String {
        "\(placement.registration) \(placement.organisation ?? "-") in \(placement.series) rank \(placement.rank) "
            + "outside \(placement.outsidePreferences) guaranteed \(placement.guaranteed) "
            + "confirmed \(placement.confirmed)"
    }

    private func expectedPlacements(_ chosen: ReferenceRules.Assignment) -> [String] {
        rules.considered.indices.compactMap { index in
            guard let pair = chosen[index] else { return nil }
            let candidate = rules.considered[index]
            let series = problem.programme.series[pair.series].id
            return "\(id(index)) \(candidate.registration.organisation ?? "-") in \(series) rank \(pair.rank) "
                + "outside \(pair.outsidePreferences) guaranteed \(candidate.isGuaranteed) "
                + "confirmed \(candidate.isConfirmed)"
        }
    }

    private func words(of entry: WaitlistEntry) -> String {
        "\(entry.position) \(entry.registration) \(entry.organisation ?? "-")"
    }

    private func expectedWaitlist(_ chosen: ReferenceRules.Assignment) -> [String] {
        rules.considered.indices.filter { chosen[$0] == nil }.enumerated().map { position, index in
            "\(position + 1) \(id(index)) \(rules.considered[index].registration.organisation ?? "-")"
        }
    }

    private func words(of series: SeriesOutcome) -> String { "\(series.id) \(series.places) \(series.placed)" }

    private func expectedSeries(_ chosen: ReferenceRules.Assignment) -> [String] {
        problem.programme.series.enumerated().map { index, series in
            "\(series.id) \(series.capacity) \(rules.members(of: index, in: chosen).map(id))"
        }
    }

    private func words(of summary: Allocation.Summary) -> String {
        "registrations \(summary.registrations) considered \(summary.considered) placed \(summary.placed) "
            + "waitlisted \(summary.waitlisted) rejected \(summary.rejected) places \(summary.places) "
            + "free \(summary.freePlaces) outside \(summary.outsidePreferences) rank \(summary.totalRank)"
    }

    private func expectedSummary(_ chosen: ReferenceRules.Assignment) -> String {
        let placed = chosen.compactMap { $0 }
        let open = problem.programme.series.indices.filter { problem.programme.series[$0].status == .open }
        let places = open.reduce(0) { $0 + problem.programme.series[$1].capacity }
        let taken = placed.count { open.contains($0.series) }
        return "registrations \(problem.registrations.count) considered \(rules.considered.count) "
            + "placed \(placed.count) waitlisted \(rules.considered.count - placed.count) "
            + "rejected \(intake.rejected.count) places \(places) free \(max(0, places - taken)) "
            + "outside \(placed.count { $0.outsidePreferences }) rank \(placed.reduce(0) { $0 + $1.rank })"
    }
}
