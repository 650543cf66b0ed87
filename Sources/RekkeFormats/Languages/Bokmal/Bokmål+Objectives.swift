extension Bokmål {
    package var placesForGuaranteed: String { "plass til de påmeldingene som er garantert plass" }

    package var placesFirstCome: String { "plass i prioritert rekkefølge" }

    package var mostPlaces: String { "flest mulig tildelte plasser" }

    package var fewestAddedSeries: String { "færrest mulig nye møterekker" }

    package var fewestOutsidePreferences: String { "færrest mulig plasser utenfor ønskene" }

    package var lowestTotalRank: String { "at ønskene samlet sett oppfylles best mulig" }

    package var lowestWorstRank: String { "at færrest mulig får et ønske langt nede på listen" }

    package var rankMaximal: String { "flest mulig førsteønsker, deretter andreønsker, og så videre" }

    package var mostAttendance: String { "størst mulig oppmøte" }

    package var ranksFirstCome: String { "de beste ønskene i prioritert rekkefølge" }

    package var seriesOrder: String { "møterekkenes rekkefølge i programmet, der alt annet er likt" }

    // MARK: What a result makes of them

    package func atBest(_ value: String) -> String { "; i beste fall \(value)" }

    package var notOptimised: String { " (ikke vurdert)" }

    package func havePlaces(_ count: Int, of all: Int) -> String { "\(count) av \(all) har plass" }

    package func arePlaced(_ count: Int, of all: Int) -> String { "\(count) av \(all) har plass" }

    package func wish(_ rank: Int, count: Int) -> String { "ønske \(rank): \(count)" }
    package func suits(count: Int) -> String { "passer: \(count)" }
    package func outsidePreferences(count: Int) -> String { "utenfor ønskene: \(count)" }

    package func noPlace(count: Int) -> String { "uten plass: \(count)" }

    package var noWishes: String { "ingen" }

    package func totalRank(_ sum: String) -> String { "\(sum) (ønskenumrene lagt sammen)" }
}
