extension English {
    package func wish(_ rank: Int) -> String { "wish \(rank)" }

    package var suits: String { "suits" }

    package var noPreferences: String { "no preferences given" }

    package var outsidePreferences: String { "outside preferences" }

    package var confirmedPlace: String { "confirmed place" }

    package var guaranteed: String { "guaranteed" }

    package var nobody: String { "nobody" }
}
