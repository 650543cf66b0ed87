package import Rekke

extension Sentences {
    /// The counts of a result.
    package func summary(of allocation: Allocation) -> String {
        let summary = allocation.summary
        let registrations = language.count(summary.registrations, .registration).capitalisedFirst
        let places = language.count(summary.places, .place).capitalisedFirst
        return language(
            "\(registrations): \(summary.placed) placed, \(summary.waitlisted) on the waitlist, "
                + "\(summary.rejected) not considered. "
                + "\(places) in open series, \(free(summary.freePlaces)).",
            "\(registrations): \(summary.placed) med plass, \(summary.waitlisted) på venteliste, "
                + "\(summary.rejected) ikke med i fordelingen. "
                + "\(places) i åpne møterekker, \(free(summary.freePlaces)).")
    }

    /// Whether the result is proven to be best, as a part of a sentence.
    package func status(of allocation: Allocation, isReallocation: Bool) -> String {
        switch allocation.status {
        case .optimal where isReallocation:
            language(
                "optimal: it is proven that nothing better exists in which everyone keeps what they can keep",
                "optimal: det er bevist at ingenting er bedre når alle beholder det de kan beholde")
        case .optimal:
            language(
                "optimal: it is proven that nothing better exists", "optimal: det er bevist at ingenting er bedre")
        case .feasible:
            language(
                "not proven optimal: the time limit ended the search; all rules are kept, but there may be something better",
                "ikke bevist optimal: tidsgrensen avbrøt søket; alle regler er fulgt, men det kan finnes noe bedre")
        }
    }

    /// What a reallocation decides before all objectives.
    package var reallocationComesFirst: String {
        language(
            "First of all, whoever had a place has one, as few as possible move, and freed places go down the "
                + "waitlist. Then:",
            "Først og fremst skal alle som hadde plass, ha plass, færrest mulig flyttes, og ledige plasser går "
                + "nedover ventelisten. Deretter:")
    }

    /// How many of a series' places are taken, and whether it takes more.
    package func occupancy(of outcome: SeriesOutcome) -> String {
        let taken = outcome.placed.count
        let status = names.series(outcome.id)?.status
        switch status {
        case .closed where taken == 0: return language("closed", "stengt")
        case .candidate where taken == 0: return language("candidate, not opened", "foreslått, ikke åpnet")
        default: break
        }
        guard outcome.places > 0 else { return language.count(0, .place) }
        let places = "\(taken) \(language("of", "av")) \(language.count(outcome.places, .place))"
        let used = language("\(places) taken", "\(places) tatt")
        switch status {
        case .closed: return used + language(", closed", ", stengt")
        case .candidate: return used + language(", not opened", ", ikke åpnet")
        default:
            let free = outcome.places > taken ? outcome.places - taken : 0
            return used + ", " + (free == 0 ? language("full", "fulltegnet") : self.free(free))
        }
    }

    /// "3 free", "none free".
    private func free(_ number: Int) -> String {
        let counted = number == 0 ? language("none", "ingen") : String(number)
        return language("\(counted) free", "\(counted) \(number == 1 ? "ledig" : "ledige")")
    }
}
