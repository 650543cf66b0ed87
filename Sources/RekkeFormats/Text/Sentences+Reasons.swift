package import Rekke

extension Sentences {
    /// Why a registration waits, a sentence for each reason.
    package func reasons(for entry: WaitlistEntry, called name: String) -> [String] {
        guard let reasons = entry.reasons, !reasons.isEmpty else { return [words.waitsForUnknownReason(name)] }
        return reasons.map { words.waits(name, because: text(of: $0, for: entry.registration)) }
    }

    /// Why a registration has no place, as a part of a sentence.
    func text(of reason: Reason, for registration: String) -> String {
        switch reason {
        case .cannotRun(let obstacles): cannotRun(obstacles)
        case .placesTaken(let index):
            fullSet(index).map { placesTaken($0, registration) } ?? words.allPlacesTaken
        case .conflict(let others): conflict(others)
        case .outweighed(let objective) where objective == openObjective: words.policyNotWorkedOut
        case .outweighed(.fewestOutsidePreferences) where keepsPreferences:
            words.onlyOutsidePreferences(of: registrations(keptPreferences.map(\.registration)))
        case .outweighed(let objective): words.policyAsksFor(objective.text(in: language))
        }
    }

    // MARK: Places taken

    private func placesTaken(_ set: FullSetHolders, _ registration: String) -> String {
        let areSeveral = set.series.count != 1
        let series = seriesFirst(set.series)
        guard set.places > 0 else { return "\(series) \(words.haveNoPlaces(areSeveral: areSeveral))" }
        let lead = words.have(series, areSeveral: areSeveral, language.count(set.places, .place))
        guard set.confirmed + set.others == set.places else { return words.allPlacesTaken }
        guard set.others > 0 else { return lead + words.allConfirmed(set.confirmed) }
        return lead + (set.confirmed == 0 ? "" : words.someConfirmed(set.confirmed))
            + ", \(words.and) \(earlier(set, than: registration)) \(only(set))"
    }

    /// That they can use nothing else; or only outside their preferences, where those are who is guaranteed a place.
    private func only(_ set: FullSetHolders) -> String {
        let areSeveral = set.series.count != 1
        let kept = set.keptWithinPreferences
        return kept.isEmpty
            ? words.canOnlyUseThem(areSeveral: areSeveral)
            : words.askedOnlyForThem(
                areSeveral: areSeveral, kept: registrations(kept), areSeveralKept: kept.count != 1)
    }

    /// "2 organisations that registered earlier", or that come before it for another reason.
    private func earlier(_ set: FullSetHolders, than registration: String) -> String {
        let counted = language.count(set.others, set.areOrganisations ? .organisation : .registration)
        guard let last = set.lastSubmitted, let own = names.registration(registration)?.submitted, last < own else {
            return words.comeBefore(counted, areSeveral: set.others != 1)
        }
        return set.areOrganisations ? words.registeredEarlier(counted) : words.cameEarlier(counted)
    }

    // MARK: Conflicts

    private func conflict(_ others: [String]) -> String {
        let confirmed = others.filter { placement(of: $0)?.confirmed == true }
        let before = others.filter { placement(of: $0)?.confirmed != true }
        var parts: [String] = []
        if !before.isEmpty {
            parts.append(words.stand(beforeIt: registrations(before), areSeveral: before.count != 1))
        }
        if !confirmed.isEmpty {
            parts.append(words.haveConfirmedPlaces(registrations(confirmed), areSeveral: confirmed.count != 1))
        }
        return words.rulesForbid(beside: parts.joined(separator: ", "), areSeveral: others.count != 1)
    }

    // MARK: Series that cannot take it

    private func cannotRun(_ obstacles: [Reason.Obstacle]) -> String {
        var groups: [(because: Reason.Because, series: [String])] = []
        for obstacle in obstacles {
            if let index = groups.firstIndex(where: { $0.because == obstacle.because }) {
                groups[index].series.append(obstacle.series)
            } else {
                groups.append((obstacle.because, [obstacle.series]))
            }
        }
        return words.whoeverElseIsPlaced(
            groups.map { "\(seriesFirst($0.series)) \(predicate($0.because, $0.series))" })
    }

    private func predicate(_ because: Reason.Because, _ series: [String]) -> String {
        let areSeveral = series.count != 1
        return switch because {
        case .capacity:
            series.allSatisfy { names.series($0)?.capacity == 0 }
                ? words.haveNoPlaces(areSeveral: areSeveral) : words.haveOnlyConfirmedPlaces(areSeveral: areSeveral)
        case .seats: words.haveTooFewSeats(areSeveral: areSeveral)
        case .minimum: words.missTheirMinimum(areSeveral: areSeveral)
        case .quota: words.breakTheirQuotas(areSeveral: areSeveral)
        case .facilitators: words.lackFacilitators(areSeveral: areSeveral)
        case .attendees: words.needAttendeesOfConfirmedPlaces(areSeveral: areSeveral)
        case .together: words.cannotKeepAllRules
        }
    }
}
