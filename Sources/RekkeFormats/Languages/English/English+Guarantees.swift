extension English {
    package var guaranteesNotAllKnown: String {
        "The time limit ended the search: not everything about the guarantees is known."
    }

    package func guaranteeCannotBeKept(_ registration: String, because reason: String?) -> String {
        "\(registration)'s guarantee cannot be kept\(reason.map { ": \($0)" } ?? "")."
    }

    package func allGuaranteesAreGiven(_ count: Int, _ kept: String) -> String {
        switch count {
        case 1: "The only guarantee is given\(kept)."
        case 2: "Both guarantees are given\(kept)."
        default: "All \(count) guarantees are given\(kept)."
        }
    }

    package func guaranteesGiven(_ count: Int, of all: Int, _ kept: String) -> String {
        "\(count == 0 ? "None" : String(count)) of \(all) guarantees \(count < 2 ? "is" : "are") given so far\(kept); "
            + "\(all - count) \(all - count == 1 ? "is" : "are") left for registrations to come."
    }

    package func canBeKept(_ count: Int) -> String {
        switch count {
        case 1: ", and it can be kept"
        case 2: ", and both can be kept"
        default: ", and all of them can be kept"
        }
    }

    package func moreGuarantees(_ count: Int, than places: String) -> String {
        "The first \(spelt(count)) are guaranteed a place, but the programme has only \(places)."
    }

    // MARK: The next registration

    package func promiseIsBroken(toOneThatCanOnlyUse series: String, because reason: String) -> String {
        "If the next one can use nothing but \(series), its guarantee cannot be kept: \(reason)."
    }

    package func promiseIsBroken(
        behind count: Int, ofFirst all: Int, names: String, whoCanOnlyUse series: String, areSeveral: Bool,
        places: String, confirmed: Int
    ) -> String {
        "\(count) of the first \(all) (\(names)) can only use \(series), which "
            + (areSeveral ? "have \(places) in all" : "has \(places)")
            + (confirmed == 0 ? "" : ", \(confirmed) of them confirmed")
            + ". If the next one can use nothing else either, its guarantee cannot be kept."
    }

    package var anySeriesHasPlace: String { "Whichever series the next one can use, there is a place for it." }

    package func nextCanHavePlace(in series: String) -> String { "The next one can have a place in \(series)." }
}
