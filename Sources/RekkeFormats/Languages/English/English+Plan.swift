extension English {
    package func bestChoice(ofCandidatesAtMost count: Int) -> String {
        count == 1 ? "The best proposed series to add." : "The best choice of at most \(count) proposed series to add."
    }

    package func bestChoice(ofCandidatesAndParallelSeriesAtMost count: Int) -> String {
        count == 1
            ? "The best series to add, proposed or parallel."
            : "The best choice of at most \(count) proposed and parallel series to add."
    }

    package func withFurther(_ facilitators: String, areSeveral: Bool) -> String {
        "With \(facilitators) more, always free."
    }

    package var nobodyLosesPlace: String { "Nobody loses a place." }

    // MARK: One number of series

    package func atMostAdded(_ count: Int) -> String {
        count == 1 ? "At most one series added" : "At most \(count) series added"
    }

    package var soFewLetNobodyIn: String { "None: so few more series give nobody else a place." }

    package func add(_ series: String, taking registrations: String) -> String {
        "Add \(series). It takes \(registrations)."
    }

    package var stepNotProvenBest: String { "There may be a better choice: the time limit ended the search." }

    package func andMore(_ count: Int) -> String { "… and \(count) more" }

    // MARK: At the end

    package var lastChoiceNotProvenBest: String {
        "The time limit ended the search: the last choice may not be the best, and more were not tried."
    }

    package var notKnownWhetherMoreHelp: String {
        "The time limit ended the search: whether more series, or more facilitators, would let others in is not known."
    }

    package var nothingToAdd: String {
        "The programme has no proposed series, so nothing was tried: give a series the status candidate, or try "
            + "--parallel."
    }

    package var noSeriesLetsAnyoneIn: String { "No added series would let anyone else in." }

    package func moreLetNobodyIn(upTo count: Int) -> String {
        "More than these, up to \(count), would let nobody else in."
    }

    package var noOtherChoiceIsBetter: String { "It is proven that no other choice is better." }

    package func nobodyListed(_ series: String) -> String {
        "Nobody on the waitlist has listed \(series): they may not have been asked about it."
    }
}
