/// One thing to optimise, exactly, with every earlier objective of the policy kept at its optimum.
public enum Objective: String, CaseIterable, Hashable, Sendable {
    /// Who of the guaranteed has a place, in priority order, lexicographically largest.
    case guarantees
    /// Who has a place, in priority order, lexicographically largest.
    case placesFirstCome
    /// The number of placements, largest.
    case mostPlaces
    /// The number of candidate series that run, smallest.
    case fewestAddedSeries
    /// Placements outside preferences, fewest.
    case fewestOutsidePreferences
    /// The sum of ranks over placements, smallest.
    case lowestTotalRank
    /// Fewest placements at the worst rank, then fewest at the next, and so on.
    case lowestWorstRank
    /// Most placements at rank 1, then most at rank 2, and so on.
    case rankMaximal
    /// The number of attendances (an attendee at a meeting), largest.
    case mostAttendance
    /// The ranks in priority order, lexicographically smallest; no place counts as worse than any rank.
    case ranksFirstCome
    /// The series' positions in the programme, in priority order of the registrations, lexicographically smallest; no
    /// place counts last. The last objective of every policy, so that placements are unique.
    case seriesOrder

    /// Whether it asks for places, so that what comes after it cannot leave everyone out.
    var asksForPlaces: Bool {
        switch self {
        case .guarantees, .mostPlaces, .placesFirstCome, .ranksFirstCome, .rankMaximal: true
        case .fewestAddedSeries, .fewestOutsidePreferences, .lowestTotalRank, .lowestWorstRank, .mostAttendance,
            .seriesOrder:
            false
        }
    }

    /// Whether fewer placements can improve it.
    var improvesWithFewerPlacements: Bool {
        switch self {
        case .fewestAddedSeries, .fewestOutsidePreferences, .lowestTotalRank, .lowestWorstRank: true
        case .guarantees, .mostPlaces, .placesFirstCome, .ranksFirstCome, .rankMaximal, .mostAttendance, .seriesOrder:
            false
        }
    }

    /// Whether all solutions that are best by it have the same registrations placed.
    var settlesWhoIsPlaced: Bool {
        switch self {
        case .placesFirstCome, .ranksFirstCome, .seriesOrder: true
        case .guarantees, .mostPlaces, .fewestAddedSeries, .fewestOutsidePreferences, .lowestTotalRank,
            .lowestWorstRank, .rankMaximal, .mostAttendance:
            false
        }
    }
}
