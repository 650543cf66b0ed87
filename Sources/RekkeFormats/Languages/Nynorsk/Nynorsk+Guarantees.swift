extension Nynorsk {
    package var guaranteesNotAllKnown: String { "Tidsgrensa stoppa søket: Ikkje alt om garantiane er kjent." }

    package func guaranteeCannotBeKept(_ registration: String, because reason: String?) -> String {
        "Garantien til \(registration) kan ikkje haldast\(reason.map { ": \($0)" } ?? "")."
    }

    package func allGuaranteesAreGiven(_ count: Int, _ kept: String) -> String {
        switch count {
        case 1: "Den einaste garantien er gitt\(kept)."
        case 2: "Begge garantiane er gitte\(kept)."
        default: "Alle dei \(count) garantiane er gitte\(kept)."
        }
    }

    package func guaranteesGiven(_ count: Int, of all: Int, _ kept: String) -> String {
        "\(count == 0 ? "Ingen" : String(count)) av \(all) garantiar er \(count == 1 ? "gitt" : "gitte") hittil\(kept); "
            + "\(all - count) står att til påmeldingar som kjem."
    }

    package func canBeKept(_ count: Int) -> String {
        switch count {
        case 1: ", og han kan haldast"
        case 2: ", og begge kan haldast"
        default: ", og alle kan haldast"
        }
    }

    package func moreGuarantees(_ count: Int, than places: String) -> String {
        "Dei \(spelt(count)) første er garanterte plass, men programmet har berre \(places)."
    }

    // MARK: The next registration

    package func promiseIsBroken(toOneThatCanOnlyUse series: String, because reason: String) -> String {
        "Dersom den neste ikkje kan bruke noko anna enn \(series), kan garantien til den neste ikkje haldast: \(reason)."
    }

    package func promiseIsBroken(
        behind count: Int, ofFirst all: Int, names: String, whoCanOnlyUse series: String, areSeveral: Bool,
        places: String, confirmed: Int
    ) -> String {
        "\(count) av dei \(all) første (\(names)) kan berre bruke \(series), som \(areSeveral ? "til saman " : "")har \(places)"
            + (confirmed == 0 ? "" : ", og \(confirmed) av dei er stadfesta")
            + ". Dersom den neste heller ikkje kan bruke noko anna, kan garantien til den neste ikkje haldast."
    }

    package var anySeriesHasPlace: String { "Same kva møterekkje den neste kan bruke, er det plass." }

    package func nextCanHavePlace(in series: String) -> String { "Den neste kan få plass i \(series)." }
}
