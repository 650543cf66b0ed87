package import Rekke

extension Sentences {
    /// Why a registration waits, a sentence for each reason.
    package func reasons(for entry: WaitlistEntry, called name: String) -> [String] {
        guard let reasons = entry.reasons, !reasons.isEmpty else {
            return [
                language(
                    "\(name) waits; the reason was not worked out.",
                    "\(name) står på venteliste; årsaken er ikke regnet ut.")
            ]
        }
        return reasons.map { reason in
            let text = text(of: reason, for: entry.registration)
            return language("\(name) waits: \(text).", "\(name) står på venteliste: \(text).")
        }
    }

    /// That a registration waits for what an earlier one on the waitlist waits for.
    func sameReason(as position: Int, _ name: String) -> String {
        language(
            "\(name) waits for the same reason as number \(position).",
            "\(name) står på venteliste av samme grunn som nummer \(position).")
    }

    /// Why a registration has no place, as a part of a sentence.
    func text(of reason: Reason, for registration: String) -> String {
        switch reason {
        case .cannotRun(let obstacles): cannotRun(obstacles)
        case .placesTaken(let index):
            fullSet(index).map { placesTaken($0, registration) } ?? allTaken
        case .conflict(let others): conflict(others)
        case .outweighed(let objective) where objective == openObjective:
            language(
                "there is room for it beside all who come before it, but the time limit ended the search before it was "
                    + "known whether the policy leaves it without a place",
                "Det er mulig å gi plass sammen med alle som står foran, men tidsgrensen avbrøt søket før det var klart "
                    + "om fordelingsregelen gir plass")
        case .outweighed(.fewestOutsidePreferences) where keepsPreferences:
            outsidePreferences(keptPreferences.map(\.registration))
        case .outweighed(let objective):
            language(
                "there is room for it beside all who come before it, but the policy asks for "
                    + "\(objective.text(in: .english)), and that leaves it without a place",
                "Det er mulig å gi plass sammen med alle som står foran, men fordelingsregelen går ut på "
                    + "\(objective.text(in: .bokmål)), og da blir det ikke plass")
        }
    }

    private var allTaken: String {
        language("all places that it could use are taken", "Alle plasser som kunne passe, er tatt")
    }

    // MARK: Places taken

    private func placesTaken(_ set: FullSetHolders, _ registration: String) -> String {
        let names = series(set.series)
        let isOne = set.series.count == 1
        let lead = language(
            "\(names) \(isOne ? "has" : "have") \(language.count(set.places, .place))",
            "\(names) har \(language.count(set.places, .place))")
        guard set.places > 0 else { return lead }
        guard set.confirmed + set.others == set.places else { return allTaken }
        if set.others == 0 {
            return lead
                + (set.confirmed == 1
                    ? language(", and it is a confirmed place", ", og det er en bekreftet plass")
                    : language(", and all of them are confirmed places", ", og alle er bekreftede plasser"))
        }
        let only = only(set)
        let fixed =
            switch set.confirmed {
            case 0: language(", and ", ", og ")
            case 1: language(": 1 is a confirmed place, and ", ": 1 er en bekreftet plass, og ")
            default:
                language(
                    ": \(set.confirmed) are confirmed places, and ", ": \(set.confirmed) er bekreftede plasser, og ")
            }
        return lead + fixed + earlier(set, than: registration) + " " + only
    }

    /// That they can use nothing else; or only outside their preferences, where those are who is guaranteed a place.
    private func only(_ set: FullSetHolders) -> String {
        let isOne = set.series.count == 1
        let kept = set.keptWithinPreferences
        guard !kept.isEmpty else {
            return language(
                "can only use \(isOne ? "that" : "those") series",
                "kan bare bruke \(isOne ? "denne møterekken" : "disse møterekkene")")
        }
        let names = registrations(kept)
        return language(
            "asked only for \(isOne ? "that" : "those") series; \(names) \(kept.count == 1 ? "is" : "are") guaranteed a "
                + "place, and nobody guaranteed is put outside their wishes to make room for a later one",
            "har bare ønsket \(isOne ? "denne møterekken" : "disse møterekkene"); \(names) er garantert plass, og ingen "
                + "som er garantert plass, flyttes utenfor ønskene sine for å gi plass til noen som står lenger bak")
    }

    /// That only somebody guaranteed outside its preferences would make room.
    private func outsidePreferences(_ kept: [String]) -> String {
        let names = kept.isEmpty ? "" : " (\(registrations(kept)))"
        return language(
            "there would be room for it only with somebody who is guaranteed a place\(names) put outside their wishes, and "
                + "that is not done to make room for a later one",
            "Det ville bare vært plass hvis noen som er garantert plass\(names), ble flyttet utenfor ønskene sine, og det "
                + "gjøres ikke for å gi plass til noen som står lenger bak")
    }

    /// "2 organisations that registered earlier", or that come before it for another reason.
    private func earlier(_ set: FullSetHolders, than registration: String) -> String {
        let noun: Noun = set.areOrganisations ? .organisation : .registration
        let counted = language.count(set.others, noun)
        let isByTime =
            if let last = set.lastSubmitted, let own = names.registration(registration)?.submitted {
                last < own
            } else {
                false
            }
        if isByTime {
            let came =
                noun == .organisation
                ? language("that registered earlier", "som meldte seg på tidligere,")
                : language("that came in earlier", "som kom inn tidligere,")
            return "\(counted) \(came)"
        }
        return counted
            + language(set.others == 1 ? " that comes before it" : " that come before it", " som står foran,")
    }

    // MARK: Conflicts

    private func conflict(_ others: [String]) -> String {
        let confirmed = others.filter { placement(of: $0)?.confirmed == true }
        let before = others.filter { placement(of: $0)?.confirmed != true }
        var parts: [String] = []
        if !before.isEmpty {
            let names = registrations(before)
            parts.append(
                language(
                    before.count == 1 ? "\(names) comes before it" : "\(names) come before it", "\(names) står foran"))
        }
        if !confirmed.isEmpty {
            let names = registrations(confirmed)
            parts.append(
                language(
                    confirmed.count == 1 ? "\(names) has a confirmed place" : "\(names) have confirmed places",
                    confirmed.count == 1 ? "\(names) har en bekreftet plass" : "\(names) har bekreftede plasser"))
        }
        let end =
            others.count == 1
            ? language(", and the rules leave no way to place both", ", og reglene gir ikke rom for begge")
            : language(
                ", and the rules leave no way to place all of them", ", og reglene gir ikke rom for alle samtidig")
        return parts.joined(separator: ", ") + end
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
        let parts = groups.map { "\(series($0.series)) \(predicate($0.because, $0.series))" }
        return parts.joined(separator: language(", and ", ", og "))
            + language(", whoever else gets a place", ", uansett hvem andre som får plass")
    }

    private func predicate(_ because: Reason.Because, _ series: [String]) -> String {
        let isOne = series.count == 1
        let have = isOne ? "has" : "have"
        switch because {
        case .capacity:
            return series.allSatisfy { names.series($0)?.capacity == 0 }
                ? language("\(have) no places", "har ingen plasser")
                : language(
                    "\(have) no free place beside the confirmed ones",
                    "har ingen ledig plass ved siden av de bekreftede")
        case .seats:
            return language("\(have) too few seats for it", "har ikke plass til så mange personer")
        case .minimum:
            return language(
                "cannot get as many registrations as \(isOne ? "it needs" : "they need")",
                "kan ikke få så mange påmeldinger som det kreves")
        case .quota:
            return language(
                "cannot keep \(isOne ? "its" : "their") quotas with it placed there",
                "kan ikke holde kvotene sine med denne påmeldingen")
        case .facilitators:
            return language("cannot get enough facilitators", "kan ikke få nok fasilitatorer")
        case .attendees:
            return language(
                "\(isOne ? "needs" : "need") attendees whom confirmed places take up",
                "krever deltakere som er bundet av bekreftede plasser")
        case .together:
            return language(
                "cannot take it with all the rules kept at once", "kan ikke gi plass når alle reglene følges samtidig")
        }
    }
}
