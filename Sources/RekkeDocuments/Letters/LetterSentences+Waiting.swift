internal import Rekke
internal import RekkeFormats

/// Why somebody waits, and what they could do about it.
extension LetterSentences {
    /// A sentence for each reason.
    func reasons(for entry: WaitlistEntry) -> [String] {
        guard let reasons = entry.reasons, !reasons.isEmpty else {
            return [
                language(
                    "There were not enough places for everyone who registered.",
                    "Det var ikke plass til alle som meldte seg på.")
            ]
        }
        return reasons.flatMap { reason in
            switch reason {
            case .cannotRun(let obstacles): cannotRun(obstacles)
            case .placesTaken(let set):
                [fullSets.indices.contains(set) ? placesTaken(fullSets[set], entry.registration) : allTaken]
            case .conflict(let others): [conflict(others.count)]
            case .outweighed(let objective) where objective == openObjective:
                [
                    language(
                        "The places were given by this rule, as well as could be found in the time there was: "
                            + "\(objective.text(in: .english)). That left you without one.",
                        "Plassene er fordelt etter denne regelen, så godt det lot seg finne på den tiden som var til "
                            + "rådighet: \(objective.text(in: .bokmål)). Da ble det ikke plass til dere.")
                ]
            case .outweighed(.fewestOutsidePreferences):
                [
                    language(
                        "There would only be room for you if others, who were promised a place, were put outside their wishes.",
                        "Det ville bare vært plass til dere hvis andre, som er lovet plass, ble flyttet utenfor ønskene sine."
                    )
                ]
            case .outweighed(let objective):
                [
                    language(
                        "The places were given by this rule: \(objective.text(in: .english)). It left you without one.",
                        "Plassene er fordelt etter denne regelen: \(objective.text(in: .bokmål)). "
                            + "Med den ble det ikke plass til dere.")
                ]
            }
        }
    }

    /// Of one that waits only because others keep what they have.
    var keptOut: String {
        language(
            "Those who have already been given a place keep it, and that leaves none for you at present.",
            "De som allerede har fått plass, beholder den. Derfor er det ikke plass til dere nå.")
    }

    /// What the organisation itself could change, without costing another one its place.
    func options(of entry: WaitlistEntry) -> [String] {
        (entry.remedies ?? []).filter(\.costs.isEmpty).compactMap { remedy in
            switch remedy.change {
            case .freePlaceOutsidePreferences(let id):
                language(
                    "There is a free place in \(series([id]))\(times(of: id)), which was not among your wishes. "
                        + "Tell us if it would suit you after all.",
                    "Det er ledig plass i \(series([id]))\(times(of: id)), som ikke var blant ønskene deres. "
                        + "Si fra hvis den likevel kan passe.")
            case .moreAttendees(let id, let meetings):
                language(
                    "You can have a place in \(series([id])) if more of you can come on \(dates.days(meetings)).",
                    "Dere kan få plass i \(series([id])) hvis flere fra dere kan komme \(dates.days(meetings)).")
            // These are for others to decide.
            case .move, .addPlace, .openSeries, .addParallelSeries: nil
            }
        }
    }

    private func times(of id: String) -> String {
        guard let meetings = names.series(id)?.meetings, let first = meetings.first else { return "" }
        let others = meetings.count - 1
        let rest =
            switch others {
            case 0: ""
            case 1: language(" and one more meeting", " og ett møte til")
            default: language(" and \(number(others)) more meetings", " og \(number(others)) møter til")
            }
        return " (\(dates.text(of: first))\(rest))"
    }

    private var allTaken: String {
        language("All places that you could use are taken.", "Alle plassene som kunne passe for dere, er tatt.")
    }

    // MARK: Places taken

    private func placesTaken(_ set: FullSetHolders, _ registration: String) -> String {
        let names = series(set.series)
        guard set.places > 0 else {
            return language(
                "\(names) \(set.series.count == 1 ? "has" : "have") no places.", "\(names) har ingen plasser.")
        }
        guard set.confirmed + set.others == set.places else { return allTaken }
        let all = all(set.places, in: names)
        guard set.others > 0 else {
            return language(
                "\(all) \(set.places == 1 ? "was" : "were") promised already.", "\(all) var allerede lovet bort.")
        }
        let who = earlier(set, than: registration)
        guard set.confirmed > 0 else { return language("\(all) went to \(who).", "\(all) gikk til \(who).") }
        let (count, promised) = (number(set.places), number(set.confirmed))
        return language(
            "Of the \(count) places in \(names), \(promised) \(set.confirmed == 1 ? "was" : "were") promised already, "
                + "and the other\(set.others == 1 ? "" : " \(number(set.others))") went to \(who).",
            "Av de \(count) plassene i \(names) var \(promised) allerede lovet bort, og "
                + "\(set.others == 1 ? "den siste" : "de andre \(number(set.others))") gikk til \(who).")
    }

    /// "Alle fire plassene i «A»".
    private func all(_ places: Int, in names: String) -> String {
        switch places {
        case 1: language("The place in \(names)", "Plassen i \(names)")
        case 2: language("Both places in \(names)", "Begge plassene i \(names)")
        default: language("All \(number(places)) places in \(names)", "Alle \(number(places)) plassene i \(names)")
        }
    }

    /// "organisasjoner som meldte seg på før dere", or that come first for another reason.
    private func earlier(_ set: FullSetHolders, than registration: String) -> String {
        let isByTime =
            if let last = set.lastSubmitted, let own = names.registration(registration)?.submitted {
                last < own
            } else {
                false
            }
        switch (set.areOrganisations, set.others == 1) {
        case (true, true):
            return language("an organisation", "en organisasjon") + came(isByTime)
        case (true, false):
            return language("organisations", "organisasjoner") + came(isByTime)
        case (false, true):
            return language("a registration", "en påmelding") + cameIn(isByTime, language(" comes", " går"))
        case (false, false):
            return language("registrations", "påmeldinger") + cameIn(isByTime, language(" come", " går"))
        }
    }

    private func came(_ isByTime: Bool) -> String {
        isByTime
            ? language(" that registered before you", " som meldte seg på før dere")
            : language(" with priority over you", " som er prioritert foran dere")
    }

    private func cameIn(_ isByTime: Bool, _ goes: String) -> String {
        isByTime
            ? language(" that came in before yours", " som kom inn før deres")
            : language(" that\(goes) before yours", " som\(goes) foran deres")
    }

    // MARK: Conflicts

    private func conflict(_ others: Int) -> String {
        others == 1
            ? language(
                "The rules of the programme leave no room for both you and one other registration that comes before yours.",
                "Reglene for programmet gir ikke rom for både dere og én annen påmelding som går foran deres.")
            : language(
                "The rules of the programme leave no room for both you and \(number(others)) other registrations that come "
                    + "before yours.",
                "Reglene for programmet gir ikke rom for både dere og \(number(others)) andre påmeldinger som går foran "
                    + "deres.")
    }

    // MARK: Series that cannot take it

    private func cannotRun(_ obstacles: [Reason.Obstacle]) -> [String] {
        Reason.Because.allCases.compactMap { because in
            let ids = obstacles.filter { $0.because == because }.map(\.series)
            return ids.isEmpty ? nil : "\(series(ids)) \(predicate(because, ids))."
        }
    }

    private func predicate(_ because: Reason.Because, _ series: [String]) -> String {
        let isOne = series.count == 1
        let have = isOne ? "has" : "have"
        switch because {
        case .capacity:
            return series.allSatisfy { names.series($0)?.capacity == 0 }
                ? language("\(have) no places", "har ingen plasser")
                : language(
                    "\(have) no free place, since all are promised already",
                    "har ingen ledig plass, fordi alle er lovet bort fra før")
        case .seats:
            return language("\(have) too few seats for you", "har ikke nok sitteplasser til dere")
        case .minimum:
            return language(
                "cannot be held, since too few registrations are possible",
                "kan ikke gjennomføres, fordi \(isOne ? "den" : "de") ikke kan få nok påmeldinger")
        case .quota:
            return language(
                "\(have) a fixed share for each group, which leaves no room for your registration",
                "har en fast fordeling mellom ulike grupper, og den gir ikke rom for påmeldingen deres")
        case .facilitators:
            return language(
                "cannot be held, since there are too few facilitators",
                "kan ikke gjennomføres, fordi det mangler møteledere")
        case .attendees:
            return language(
                "\(isOne ? "needs" : "need") attendees of yours who are bound to other meetings",
                "krever deltakere fra dere som er bundet til andre møter")
        case .together:
            return language(
                "cannot take you with all the rules of the programme kept",
                "kan ikke gi dere plass når alle reglene for programmet følges")
        }
    }
}
