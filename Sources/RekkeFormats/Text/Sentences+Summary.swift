package import Rekke

extension Sentences {
    /// The counts of a result.
    package func summary(of allocation: Allocation) -> String {
        let summary = allocation.summary
        let registrations = language.count(summary.registrations, .registration).capitalisedFirst
        let places = language.count(summary.places, .place).capitalisedFirst
        return words.summary(
            registrations, placed: summary.placed, waiting: summary.waitlisted, notConsidered: summary.rejected)
            + " " + words.inOpenSeries(places, free: words.free(summary.freePlaces))
    }

    /// Whether the result is proven to be best.
    package func status(of allocation: Allocation, isReallocation: Bool) -> String {
        switch allocation.status {
        case .optimal: isReallocation ? words.provenBestWhereAllKeep : words.provenBest
        case .feasible: words.notProvenBest
        }
    }

    /// What a reallocation decides before all objectives.
    package var reallocationComesFirst: String { words.reallocationComesFirst }

    /// How many of a series' places are taken, and whether it takes more.
    package func occupancy(of outcome: SeriesOutcome) -> String {
        let taken = outcome.placed.count
        let status = names.series(outcome.id)?.status
        let isOver = isOver(outcome.id) && status != .cancelled
        switch status {
        case _ where isOver && taken == 0: return words.over
        case .closed where taken == 0: return words.closed
        case .candidate where taken == 0: return words.candidateNotOpened
        case .cancelled: return words.cancelled
        default: break
        }
        guard outcome.places > 0 else { return language.count(0, .place) }
        let takesMore =
            switch status {
            case _ where isOver: words.over
            case .closed: words.closed
            case .candidate: words.notOpened
            default: outcome.places > taken ? words.free(outcome.places - taken) : words.full
            }
        return words.taken(taken, of: language.count(outcome.places, .place)) + ", " + takesMore
    }
}
