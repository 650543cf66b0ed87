extension English {
    package var placesForGuaranteed: String { "places for the guaranteed registrations" }

    package var placesFirstCome: String { "places in priority order" }

    package var mostPlaces: String { "as many placements as possible" }

    package var fewestAddedSeries: String { "as few added series as possible" }

    package var fewestOutsidePreferences: String { "as few placements outside preferences as possible" }

    package var lowestTotalRank: String { "as low a sum of wish numbers as possible" }

    package var lowestWorstRank: String { "as few placements as possible at the worst wishes" }

    package var rankMaximal: String { "as many first wishes as possible, then second ones, and so on" }

    package var mostAttendance: String { "as many attendances as possible" }

    package var ranksFirstCome: String { "the best-ranked wishes, in order of priority" }

    package var seriesOrder: String { "the series' order in the programme, where all else is equal" }

    // MARK: What a result makes of them

    package func atBest(_ value: String) -> String { "; at best \(value)" }

    package var notOptimised: String { " (not considered)" }

    package func havePlaces(_ count: Int, of all: Int) -> String {
        "\(count) of \(all) \(count == 1 ? "has" : "have") a place"
    }

    package func arePlaced(_ count: Int, of all: Int) -> String { "\(count) of \(all) placed" }

    package func wish(_ rank: Int, count: Int) -> String { "wish \(rank): \(count)" }
    package func suits(count: Int) -> String { "suits: \(count)" }
    package func outsidePreferences(count: Int) -> String { "outside preferences: \(count)" }

    package func noPlace(count: Int) -> String { "no place: \(count)" }

    package var noWishes: String { "none" }

    package func totalRank(_ sum: String) -> String { sum }
}
