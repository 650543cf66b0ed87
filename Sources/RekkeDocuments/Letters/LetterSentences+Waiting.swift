internal import Rekke
internal import RekkeFormats

/// Why somebody waits, and what they could do about it.
extension LetterSentences {
    /// A sentence for each reason.
    func reasons(for entry: WaitlistEntry) -> [String] {
        guard let reasons = entry.reasons, !reasons.isEmpty else { return [words.youWaitForRoom] }
        return reasons.flatMap { reason in
            switch reason {
            case .cannotRun(let obstacles): cannotRun(obstacles)
            case .placesTaken(let set):
                [
                    facts.fullSets.indices.contains(set)
                        ? placesTaken(facts.fullSets[set], entry.registration) : words.allPlacesForYouAreTaken
                ]
            case .conflict(let others): [words.rulesLeaveNoRoom(besideOthers: others.count)]
            case .outweighed(let objective): [outweighed(by: objective)]
            }
        }
    }

    private func outweighed(by objective: Objective) -> String {
        let rule = objective.text(in: language)
        return switch objective {
        case _ where objective == facts.openObjective: words.youWait(byUnfinishedRule: rule)
        case .fewestOutsidePreferences: words.youWaitSinceOthersKeepTheirWishes
        default: words.youWait(byRule: rule)
        }
    }

    /// What the organisation itself could change, without costing another one its place.
    func options(of entry: WaitlistEntry) -> [String] {
        (entry.remedies ?? []).filter(\.costs.isEmpty).compactMap { remedy in
            switch remedy.change {
            case .freePlaceOutsidePreferences(let id):
                words.youCouldTake(freePlaceIn: series([id]) + times(of: id))
            case .moreAttendees(let id, let meetings):
                words.youCouldHavePlace(in: series([id]), withMoreAttendeesOn: dates.days(meetings))
            // These are for others to decide.
            case .move, .addPlace, .addSeats, .lowerMinimum, .changeQuota, .openSeries, .addParallelSeries: nil
            }
        }
    }

    private func times(of id: String) -> String {
        guard let meetings = names.series(id)?.meetings, let first = meetings.first else { return "" }
        return " (\(words.meetings(from: dates.text(of: first), andOthers: meetings.count - 1)))"
    }

    // MARK: Places taken

    private func placesTaken(_ set: FullSetHolders, _ registration: String) -> String {
        guard set.places > 0 else { return words.hasNoPlaces(leading(set.series)) }
        guard set.confirmed + set.others == set.places else { return words.allPlacesForYouAreTaken }
        let named = NamedSeries(series(set.series), isOne: set.series.count == 1)
        guard set.others > 0 else { return words.placesWerePromised(set.places, in: named) }
        let holders = holders(of: set, before: registration)
        return set.confirmed == 0
            ? words.placesWentToOthers(set.places, in: named, holders)
            : words.places(set.places, in: named, promised: set.confirmed, others: set.others, holders)
    }

    private func holders(of set: FullSetHolders, before registration: String) -> PlaceHolders {
        let cameEarlier =
            if let last = set.lastSubmitted, let own = names.registration(registration)?.submitted {
                last < own
            } else {
                false
            }
        return PlaceHolders(
            isOne: set.others == 1, areOrganisations: set.areOrganisations, cameEarlier: cameEarlier)
    }

    // MARK: Series that cannot take it

    private func cannotRun(_ obstacles: [Reason.Obstacle]) -> [String] {
        Reason.Because.allCases.compactMap { because in
            let ids = obstacles.filter { $0.because == because }.map(\.series)
            return ids.isEmpty ? nil : obstacle(because, ids)
        }
    }

    private func obstacle(_ because: Reason.Because, _ ids: [String]) -> String {
        let series = leading(ids)
        return switch because {
        case .capacity where ids.allSatisfy({ names.series($0)?.capacity == 0 }): words.hasNoPlaces(series)
        case .capacity: words.hasOnlyPromisedPlaces(series)
        case .seats: words.hasTooFewSeatsForYou(series)
        case .minimum: words.getsTooFewRegistrations(series)
        case .quota: words.hasNoShareForYou(series)
        case .facilitators: words.getsTooFewFacilitators(series)
        case .attendees: words.needsYourBoundAttendees(series)
        case .together: words.cannotTakeYouByAllRules(NamedSeries(self.series(ids), isOne: ids.count == 1))
        }
    }
}
