extension Nynorsk {
    package func bestChoice(ofCandidatesAtMost count: Int) -> String {
        count == 1
            ? "Den beste føreslåtte møterekkja å leggje til."
            : "Det beste valet av høgst \(count) føreslåtte møterekkjer som kan leggjast til."
    }

    package func bestChoice(ofCandidatesAndParallelSeriesAtMost count: Int) -> String {
        count == 1
            ? "Den beste møterekkja å leggje til, føreslått eller parallell."
            : "Det beste valet av høgst \(count) føreslåtte og parallelle møterekkjer som kan leggjast til."
    }

    package func withFurther(_ facilitators: String, areSeveral: Bool) -> String {
        "Med \(facilitators) til, alltid \(areSeveral ? "ledige" : "ledig")."
    }

    package var nobodyLosesPlace: String { "Ingen mistar plassen sin." }

    // MARK: One number of series

    package func atMostAdded(_ count: Int) -> String {
        count == 1 ? "Høgst éi ny møterekkje" : "Høgst \(count) nye møterekkjer"
    }

    package var soFewLetNobodyIn: String { "Ingen: Så få nye møterekkjer gir ikkje plass til fleire." }

    package func add(_ series: String, taking registrations: String) -> String {
        "Legg til \(series). Møterekkja gir plass til \(registrations)."
    }

    package var stepNotProvenBest: String { "Det kan finnast eit betre val: Tidsgrensa stoppa søket." }

    package func andMore(_ count: Int) -> String { "… og \(count) til" }

    // MARK: At the end

    package var lastChoiceNotProvenBest: String {
        "Tidsgrensa stoppa søket: Det siste valet er kanskje ikkje det beste, og fleire er ikkje prøvde."
    }

    package var notKnownWhetherMoreHelp: String {
        "Tidsgrensa stoppa søket: Om fleire møterekkjer eller fleire møteleiarar ville ha gitt plass til "
            + "fleire, er ikkje kjent."
    }

    package var nothingToAdd: String {
        "Programmet har ingen føreslåtte møterekkjer, så ingenting er prøvd: Gi ei møterekkje status candidate, eller prøv "
            + "--parallel."
    }

    package var noSeriesLetsAnyoneIn: String { "Inga ny møterekkje ville ha gitt plass til fleire." }

    package func moreLetNobodyIn(upTo count: Int) -> String {
        "Fleire enn desse, opp til \(count), ville ikkje ha gitt plass til fleire."
    }

    package var noOtherChoiceIsBetter: String { "Det er bevist at ingen andre val er betre." }

    package func nobodyListed(_ series: String) -> String {
        "Ingen av dei som står på venteliste, har ført opp \(series): Dei er kanskje ikkje spurde om det."
    }
}
