extension Bokmål {
    package func bestChoice(ofCandidatesAtMost count: Int) -> String {
        count == 1
            ? "Den beste foreslåtte møterekken å legge til."
            : "Det beste valget av høyst \(count) foreslåtte møterekker som kan legges til."
    }

    package func bestChoice(ofCandidatesAndParallelSeriesAtMost count: Int) -> String {
        count == 1
            ? "Den beste møterekken å legge til, foreslått eller parallell."
            : "Det beste valget av høyst \(count) foreslåtte og parallelle møterekker som kan legges til."
    }

    package func withFurther(_ facilitators: String, areSeveral: Bool) -> String {
        "Med \(facilitators) til, alltid \(areSeveral ? "ledige" : "ledig")."
    }

    package var nobodyLosesPlace: String { "Ingen mister plassen sin." }

    // MARK: One number of series

    package func atMostAdded(_ count: Int) -> String {
        count == 1 ? "Høyst én ny møterekke" : "Høyst \(count) nye møterekker"
    }

    package var soFewLetNobodyIn: String { "Ingen: Så få nye møterekker gir ikke plass til flere." }

    package func add(_ series: String, taking registrations: String) -> String {
        "Legg til \(series). Møterekken gir plass til \(registrations)."
    }

    package var stepNotProvenBest: String { "Det kan finnes et bedre valg: Tidsgrensen avbrøt søket." }

    package func andMore(_ count: Int) -> String { "… og \(count) til" }

    // MARK: At the end

    package var lastChoiceNotProvenBest: String {
        "Tidsgrensen avbrøt søket: Det siste valget er kanskje ikke det beste, og flere er ikke prøvd."
    }

    package var notKnownWhetherMoreHelp: String {
        "Tidsgrensen avbrøt søket: Om flere møterekker eller flere møteledere ville gitt plass til flere, "
            + "er ikke kjent."
    }

    package var nothingToAdd: String {
        "Programmet har ingen foreslåtte møterekker, så ingenting er prøvd: Gi en møterekke status candidate, eller prøv "
            + "--parallel."
    }

    package var noSeriesLetsAnyoneIn: String { "Ingen ny møterekke ville gitt plass til flere." }

    package func moreLetNobodyIn(upTo count: Int) -> String {
        "Flere enn disse, opp til \(count), ville ikke gitt plass til flere."
    }

    package var noOtherChoiceIsBetter: String { "Det er bevist at ingen andre valg er bedre." }

    package func nobodyListed(_ series: String) -> String {
        "Ingen av dem som står på venteliste, har ført opp \(series): De er kanskje ikke spurt om det."
    }
}
