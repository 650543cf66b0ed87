extension Nynorsk {
    package var whatChanges: String { "Kva som blir endra etter at svara er gitt" }

    package var everyoneKeeps: String { "Alle får ha plassen sin, med mindre dei må flyttast." }

    package func everyoneKeepsUnlessAsked(atMost count: Int) -> String {
        "Alle får ha plassen sin, med mindre dei må flyttast; høgst \(count) av dei som ikkje må, kan bli spurde."
    }

    package var nobodyMoves: String { "Ingen blir flytta." }

    package func moves(_ registration: String, from: String, to: String) -> String {
        "\(registration): frå \(from) til \(to)"
    }

    package func soThatOthersGetPlaces(_ others: String, areSeveral: Bool) -> String { "slik at \(others) får plass" }

    // MARK: Headings

    package var getsPlace: String { "Får plass" }

    package var losesPlace: String { "Mistar plassen" }

    package var moves: String { "Blir flytta" }

    package var mustMove: String { "Må flyttast" }

    package var isAskedToMove: String { "Skal spørjast om å flytte" }

    package var movesAsItAsked: String { "Blir flytta etter eige ønske" }

    package var askedForAnotherSeriesInVain: String { "Ønska ei anna møterekkje, og får ha plassen sin" }

    package var keepsWhatItCouldNotGet: String { "Får ha ein plass som ikkje kunne ha vore gitt på nytt" }

    package var neverAskedAboutAddedSeries: String { "Aldri spurde om tidene til ei ny møterekkje" }
}
