extension Nynorsk {
    package func wish(_ rank: Int) -> String { "ønske \(rank)" }

    package var suits: String { "passar" }

    package var noPreferences: String { "ingen ønske oppgitte" }

    package var outsidePreferences: String { "utanfor ønska" }

    package var confirmedPlace: String { "stadfesta plass" }

    package var guaranteed: String { "garantert plass" }

    package var nobody: String { "ingen" }
}
