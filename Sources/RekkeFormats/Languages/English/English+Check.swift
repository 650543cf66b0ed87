extension English {
    package func hasNoErrors(_ registrations: String) -> String { "\(registrations); the input has no errors." }

    package var warning: String { "Warning: " }

    package var resultAgrees: String { "The result agrees with the input." }

    package func resultIsWrong(inPlaces count: Int) -> String {
        "The result is wrong in \(count == 1 ? "1 place" : "\(count) places")."
    }

    package var recordAgrees: String { "The record agrees with the input and the result." }

    package func recordIsWrong(inPlaces count: Int) -> String {
        "The record is wrong in \(count == 1 ? "1 place" : "\(count) places")."
    }

    package func proofHolds(goals count: Int) -> String {
        "The proof holds for this input and this result (goals proven: \(count))."
    }

    package var proofIsWrong: String { "The proof does not hold." }

    package var provenByExchanges: String {
        "Nothing better is possible, by any objective in turn: proven by exchanges of places, without solving."
    }

    package func resultMayNotBeBest(_ better: String?) -> String {
        "The result may not be the best: a time limit ended its search\(better.map { "; \($0)" } ?? "")."
    }

    package func reasonsOnTrust(_ reasons: String, _ count: Int) -> String {
        count == 1
            ? "This reason was believed as it stands, since counting alone does not tell it: \(reasons). --solve works it out."
            : "These reasons were believed as they stand, since counting alone does not tell them: \(reasons). --solve works "
                + "them out."
    }

    package func declinedOnTrust(_ registrations: String) -> String {
        "That \(registrations) declined to move was believed: only the record of the decision tells it (--record)."
    }

    package var helpNotWorkedOut: String {
        "What would help those on the waitlist was not looked into again; --solve does that."
    }

    package var allGuaranteesCanBeKept: String { "All guarantees can be kept." }

    package var optimumNotProven: String { "The time limit ended the search before it was proven what is best." }

    // MARK: Something better

    package func couldBePlacedBesideAllBefore(_ registration: String) -> String {
        "\(registration) could have a place beside all before it that have one"
    }

    package func couldBeBetter(_ objective: String, forFirst registration: String) -> String {
        "the policy asks for \(objective), and that could be better for \(registration) with all before it as they are"
    }

    package func couldBeBetter(_ objective: String, value: String) -> String {
        "the policy asks for \(objective), and that could come to \(value)"
    }
}
