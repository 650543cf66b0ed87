extension Scenario {
    /// The same changes after these results: what an organisation that has a place registers is a new answer of it, and what
    /// was a fact before is one still.
    ///
    /// - Parameters:
    ///   - earlier: Of all tracks.
    ///   - problem: The one that is to be changed.
    package func continuing(_ earlier: [Answer], in problem: Problem) -> Scenario {
        var scenario = takingLaterAnswers(of: earlier.flatMap(\.allocation.placements), in: problem)
        scenario.from = from ?? earlier.day
        return scenario
    }
}

/// Changes that hold from an earlier day than those before them: what is a fact already they would make undone.
public struct SettledDays: Error, Hashable, Sendable, CustomStringConvertible {
    /// From when on the changes hold.
    public let from: LocalDate
    /// From when on the earlier result holds.
    public let earlier: LocalDate

    /// nil where nothing is made undone.
    init?(_ scenario: Scenario, after answers: [Answer]) {
        guard let from = scenario.from, let earlier = answers.day, from < earlier else { return nil }
        self.from = from
        self.earlier = earlier
    }

    public var description: String {
        "the changes hold from \(from), and this result already from \(earlier): what was before is a fact in it. Give places "
            + "anew from the result before it, with the changes of both, or say from \(earlier) or later"
    }
}
