extension Bokmål {
    package var guaranteesNotAllKnown: String { "Tidsgrensen avbrøt søket: Ikke alt om garantiene er kjent." }

    package func guaranteeCannotBeKept(_ registration: String, because reason: String?) -> String {
        "Garantien til \(registration) kan ikke holdes\(reason.map { ": \($0)" } ?? "")."
    }

    package func allGuaranteesAreGiven(_ count: Int, _ kept: String) -> String {
        switch count {
        case 1: "Den eneste garantien er gitt\(kept)."
        case 2: "Begge garantiene er gitt\(kept)."
        default: "Alle de \(count) garantiene er gitt\(kept)."
        }
    }

    package func guaranteesGiven(_ count: Int, of all: Int, _ kept: String) -> String {
        "\(count == 0 ? "Ingen" : String(count)) av \(all) garantier er gitt hittil\(kept); \(all - count) gjenstår til "
            + "påmeldinger som kommer."
    }

    package func canBeKept(_ count: Int) -> String {
        switch count {
        case 1: ", og den kan holdes"
        case 2: ", og begge kan holdes"
        default: ", og alle kan holdes"
        }
    }

    package func moreGuarantees(_ count: Int, than places: String) -> String {
        "De \(spelt(count)) første er garantert plass, men programmet har bare \(places)."
    }

    // MARK: The next registration

    package func promiseIsBroken(toOneThatCanOnlyUse series: String, because reason: String) -> String {
        "Hvis den neste ikke kan bruke noe annet enn \(series), kan garantien til den neste ikke holdes: \(reason)."
    }

    package func promiseIsBroken(
        behind count: Int, ofFirst all: Int, names: String, whoCanOnlyUse series: String, areSeveral: Bool,
        places: String, confirmed: Int
    ) -> String {
        "\(count) av de \(all) første (\(names)) kan bare bruke \(series), som \(areSeveral ? "til sammen " : "")har \(places)"
            + (confirmed == 0 ? "" : ", og \(confirmed) av dem er bekreftet")
            + ". Hvis den neste heller ikke kan bruke noe annet, kan garantien til den neste ikke holdes."
    }

    package var anySeriesHasPlace: String { "Uansett hvilken møterekke den neste kan bruke, er det plass." }

    package func nextCanHavePlace(in series: String) -> String { "Den neste kan få plass i \(series)." }
}
