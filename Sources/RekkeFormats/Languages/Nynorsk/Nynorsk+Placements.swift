extension Nynorsk {
    package func wish(_ rank: Int) -> String { "ønske \(rank)" }

    package var suits: String { "passar" }

    package var noPreferences: String { "har ikkje oppgitt ønske" }

    package var outsidePreferences: String { "ikkje blant ønska" }

    package var confirmedPlace: String { "stadfesta plass" }

    package var guaranteed: String { "garantert plass" }

    package var nobody: String { "ingen" }
}
