extension Nynorsk {
    package var placesForGuaranteed: String { "plass til dei påmeldingane som er garanterte plass" }

    package var placesFirstCome: String { "plass i prioritert rekkjefølgje" }

    package var mostPlaces: String { "flest mogleg tildelte plassar" }

    package var fewestAddedSeries: String { "færrast mogleg nye møterekkjer" }

    package var fewestOutsidePreferences: String { "færrast mogleg plassar som ikkje er blant ønska" }

    package var lowestTotalRank: String { "at ønska samla sett blir oppfylte best mogleg" }

    package var lowestWorstRank: String { "at færrast mogleg får eit ønske langt nede på lista" }

    package var rankMaximal: String { "flest mogleg førsteønske, deretter andreønske, og så vidare" }

    package var mostAttendance: String { "størst mogleg frammøte" }

    package var ranksFirstCome: String { "dei beste ønska i prioritert rekkjefølgje" }

    package var seriesOrder: String { "rekkjefølgja møterekkjene har i programmet, der alt anna er likt" }

    // MARK: What a result makes of them

    package func atBest(_ value: String) -> String { "; i beste fall \(value)" }

    package var notOptimised: String { " (ikkje vurdert)" }

    package func havePlaces(_ count: Int, of all: Int) -> String { "\(count) av \(all) har plass" }

    package func arePlaced(_ count: Int, of all: Int) -> String { "\(count) av \(all) har plass" }

    package func wish(_ rank: Int, count: Int) -> String { "ønske \(rank): \(count)" }
    package func suits(count: Int) -> String { "passar: \(count)" }
    package func outsidePreferences(count: Int) -> String { "ikkje blant ønska: \(count)" }

    package func noPlace(count: Int) -> String { "utan plass: \(count)" }

    package var noWishes: String { "ingen" }

    package func totalRank(_ sum: String) -> String { "\(sum) (ønskenummera lagde saman)" }
}
