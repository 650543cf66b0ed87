extension Bokmål {
    package func wish(_ rank: Int) -> String { "ønske \(rank)" }

    package var suits: String { "passer" }

    package var noPreferences: String { "ingen ønsker oppgitt" }

    package var outsidePreferences: String { "utenfor ønskene" }

    package var confirmedPlace: String { "bekreftet plass" }

    package var guaranteed: String { "garantert plass" }

    package var nobody: String { "ingen" }
}
