package import Rekke

/// What a scenario changes, in sentences: lists of items, each of one sentence or more.
package struct ScenarioSentences {
    private let outcome: ScenarioOutcomes.Outcome
    private let baselineAllocation: Allocation
    /// For how well a series suits without the scenario.
    private let baseline: Sentences
    /// For all names: the changed problem has every series and every registration.
    private let changed: Sentences
    private let words: any Words

    package init(
        _ outcome: ScenarioOutcomes.Outcome, _ baselineAllocation: Allocation, _ baseline: Sentences,
        _ language: Language
    ) {
        self.outcome = outcome
        self.baselineAllocation = baselineAllocation
        self.baseline = baseline
        changed = Sentences(outcome.changed.problem, outcome.allocation, in: language)
        words = language.words
    }

    /// That a time limit ended the search here or for the problem as it is; nil where none did.
    package var unproven: String? {
        guard outcome.allocation.status == .feasible || baselineAllocation.status == .feasible else { return nil }
        return words.unproven
    }

    /// That no place changes; nil where one does.
    package var nothingChanges: String? {
        guard gained.isEmpty, lost.isEmpty, moved.isEmpty else { return nil }
        return words.nothingChanges
    }

    /// Everything else there is to say, under headings.
    package var lists: [(heading: String, items: [[String]])] {
        [
            (words.getsPlace, gained), (words.losesPlace, lost), (words.moves, moved), (words.ledByOthers, led),
            (words.guarantees, guarantees), (words.notUsed, unused), (words.assumed, assumptions),
            (words.newWarnings, warnings),
        ].filter { !$0.1.isEmpty }
    }

    /// Who gets a place, and where.
    private var gained: [[String]] {
        outcome.difference.gained.map { id in
            let name = changed.names.fullName(ofRegistration: id)
            guard let placement = changed.placement(of: id) else { return [name] }
            return ["\(name): \(changed.seriesName(placement.series)) (\(changed.marks(of: placement)))"]
        }
    }

    /// Who loses a place, which one, and why.
    private var lost: [[String]] {
        outcome.difference.lost.map { id in
            // It may have left the track.
            let names = changed.names.registration(id) == nil ? baseline.names : changed.names
            let name = names.fullName(ofRegistration: id)
            let place = baseline.placement(of: id).map { ": " + changed.seriesName($0.series) } ?? ""
            return [name + place] + whyWithout(id)
        }
    }

    private func whyWithout(_ id: String) -> [String] {
        let name = changed.names.name(ofRegistration: id)
        return switch outcome.allocation.outcome(of: id) {
        case .waiting(let entry): changed.reasons(for: entry, called: name)
        case .notConsidered(let rejection): changed.rejection(rejection, called: name)
        case .placed: []
        case nil: [words.listsNothingHere(baseline.names.name(ofRegistration: id))]
        }
    }

    /// Who moves: from which series, which wish that was, to which.
    private var moved: [[String]] {
        outcome.difference.moved.map { move in
            func text(_ series: String, _ sentences: Sentences) -> String {
                let wish = sentences.placement(of: move.registration).map { " (\(sentences.wish(of: $0)))" } ?? ""
                return changed.seriesName(series) + wish
            }
            let name = changed.names.fullName(ofRegistration: move.registration)
            return [words.moves(name, from: text(move.from, baseline), to: text(move.to, changed))]
        }
    }

    /// Which meetings others lead.
    private var led: [[String]] {
        changed.facilitatorChanges(outcome.difference.facilitatorChanges, before: baseline.names)
    }

    /// Whose guarantee comes, goes, or is broken.
    private var guarantees: [[String]] {
        let difference = outcome.difference
        let broken = Set(outcome.allocation.guarantees.broken)
        let name = changed.names.name(ofRegistration:)
        let gained = difference.guaranteesGained.map { [words.isNowGuaranteed(name($0))] }
        let lost = difference.guaranteesLost.map { [words.isNoLongerGuaranteed(name($0))] }
        let kept = baselineAllocation.guarantees.broken.filter {
            !broken.contains($0) && !difference.guaranteesLost.contains($0)
        }.map { [words.guaranteeCanBeKept(name($0))] }
        return gained + lost + kept + outcome.allocation.guarantees.broken.map { [changed.brokenGuarantee($0)] }
    }

    /// Series that the scenario adds or opens, and in which nobody gets a place; with the facilitators whom each lacks, or the
    /// first who could use it but waits.
    private var unused: [[String]] {
        let added = outcome.scenario.changes.compactMap { change in
            switch change {
            case .addSeries(let id, _, _), .openSeries(let id): id
            default: nil
            }
        }
        let empty = outcome.allocation.series.filter { $0.placed.isEmpty && added.contains($0.id) }.map(\.id)
        let lacking = empty.isEmpty ? [:] : outcome.allocation.lackingFacilitators(in: outcome.changed.problem)
        return empty.filter { changed.names.series($0)?.status == .open }.map { id in
            if let facilitators = lacking[id] {
                return [words.doesNotRun(changed.seriesName(id)), changed.lacks(id, facilitators)]
            }
            let waiting = outcome.allocation.waitlist.first { entry in
                changed.names.registration(entry.registration).map {
                    $0.preferences.rank(of: id) != nil && !$0.impossible.contains(id)
                } == true
            }
            return [words.doesNotRun(changed.seriesName(id))]
                + (waiting.map { whyWithout($0.registration) } ?? [])
        }
    }

    /// What an adviser should know about and need not without the scenario, such as a meeting that nobody can lead.
    private var warnings: [[String]] {
        outcome.allocation.warnings.filter { !baselineAllocation.warnings.contains($0) }.map { [changed.warning($0)] }
    }

    /// What rests on what nobody was asked about.
    private var assumptions: [[String]] {
        outcome.changed.assumptions.map { assumption in
            let series = changed.seriesName(assumption.series)
            let additions = outcome.scenario.changes.filter { change in
                if case .addSeries(assumption.series, _, _) = change { true } else { false }
            }
            let other = additions.lazy.compactMap { change in
                if case .addSeries(_, let like, _) = change { like } else { nil }
            }.first
            let (who, areSeveral) = (
                changed.registrations(assumption.registrations), assumption.registrations.count != 1
            )
            let asked =
                additions.isEmpty
                ? words.wereNeverAsked(who, areSeveral: areSeveral, aboutNewTimesOf: series)
                : words.wereNeverAsked(
                    who, areSeveral: areSeveral, about: series, as: other.map(changed.seriesName) ?? series)
            let placed = assumption.registrations.filter { changed.placement(of: $0)?.series == assumption.series }
            guard !placed.isEmpty else { return [asked] }
            let others = outcome.difference.gained.contains { !placed.contains($0) }
            return [asked, words.placesRestOnIt(changed.registrations(placed), areSeveral: placed.count != 1)]
                + (others ? [words.soDoPlacesOfOthers] : [])
        }
    }
}
