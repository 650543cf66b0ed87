extension English {
    package var whatChanges: String { "What changes after the answers" }

    package func holdsFrom(_ day: String) -> String { "This holds from \(day); what has been stays as it was." }

    package var everyoneKeeps: String { "Everyone keeps the place they have, unless they must move or lose it." }

    package func everyoneKeepsUnlessAsked(atMost count: Int) -> String {
        "Everyone keeps the place they have, unless they must move or lose it; at most \(count) of the others "
            + "may be asked to move."
    }

    package func butLoseTheirPlaces(_ count: Int) -> String {
        count == 1 ? "But one that has a place loses it." : "But \(spelt(count)) that have a place lose it."
    }

    package var nobodyMoves: String { "Nobody moves." }

    package func cannotKeepItsPlace(_ name: String) -> String {
        "By its own new answer \(name) cannot keep the place that it had."
    }

    package func moves(_ registration: String, from: String, to: String) -> String {
        "\(registration): from \(from) to \(to)"
    }

    package func hasPlaceAskedToMove(to series: String) -> String { "has a place; asked to move to \(series)" }

    package func getsPlaceIfOthersMove(in series: String) -> String {
        "Gets a place in \(series) if those who are asked agree to move."
    }

    package var aboutRequests: String { "They have their places until they have agreed, and so it stands below." }

    package func soThatOthersGetPlaces(_ others: String, areSeveral: Bool) -> String {
        "so that \(others) \(areSeveral ? "get" : "gets") a place"
    }

    package func isLedByOthers(
        _ meetings: String, before: (String, areSeveral: Bool)?, after: (String, areSeveral: Bool)?
    ) -> String {
        guard let before else {
            return after.map { "\($0) \($1 ? "lead" : "leads") \(meetings) from now on." } ?? ""
        }
        let instead = after.map { "\($0) \($1 ? "do" : "does") from now on" } ?? "nobody takes over"
        return "\(before.0) no longer \(before.areSeveral ? "lead" : "leads") \(meetings): \(instead)."
    }

    // MARK: Headings

    package var getsPlace: String { "Gets a place" }

    package var losesPlace: String { "Loses the place" }

    package var moves: String { "Moves" }

    package var mustMove: String { "Must move" }

    package var isAskedToMove: String { "To be asked to move" }

    package var movesAsItAsked: String { "Moves, as it asked" }

    package var askedForAnotherSeriesInVain: String { "Asked for another series, but keeps its place" }

    package var ledByOthers: String { "Led by others" }

    package var keepsWhatItCouldNotGet: String { "Keeps a place that it could not get now" }

    package var neverAskedAboutAddedSeries: String { "Never asked about the times of an added or changed series" }
}
