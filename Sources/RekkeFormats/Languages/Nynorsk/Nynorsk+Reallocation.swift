extension Nynorsk {
    package var whatChanges: String { "Endringar etter at svara er gitte" }

    package func holdsFrom(_ day: String) -> String { "Dette gjeld frå \(day); det som har vore, står som det var." }

    package var everyoneKeeps: String { "Alle beheld plassen sin, med mindre dei må flyttast eller mistar han." }

    package func everyoneKeepsUnlessAsked(atMost count: Int) -> String {
        "Alle beheld plassen sin, med mindre dei må flyttast eller mistar han; vi kan spørje "
            + "høgst \(count) av dei andre om dei vil flytte."
    }

    package func butLoseTheirPlaces(_ count: Int) -> String {
        count == 1
            ? "Men éin som har fått plass, mistar plassen." : "Men \(spelt(count)) som har fått plass, mistar plassen."
    }

    package var nobodyMoves: String { "Ingen blir flytta." }

    package func cannotKeepItsPlace(_ name: String) -> String {
        "Etter det nye svaret kan ikkje \(name) behalde plassen dei hadde."
    }

    package func moves(_ registration: String, from: String, to: String) -> String {
        "\(registration): frå \(from) til \(to)"
    }

    package func hasPlaceAskedToMove(to series: String) -> String { "har fått plass; spurd om å flytte til \(series)" }

    package func getsPlaceIfOthersMove(in series: String) -> String {
        "Får plass i \(series) dersom dei som er spurde, seier ja til å flytte."
    }

    package var aboutRequests: String { "Dei har plassen sin til dei har sagt ja, og slik står det nedanfor." }

    package func soThatOthersGetPlaces(_ others: String, areSeveral: Bool) -> String { "slik at \(others) får plass" }

    package func isLedByOthers(
        _ meetings: String, before: (String, areSeveral: Bool)?, after: (String, areSeveral: Bool)?
    ) -> String {
        guard let (leaving, _) = before else {
            return after.map { coming, _ in "Frå no av leier \(coming) \(meetings)." } ?? ""
        }
        let instead = after.map { coming, _ in "det gjer \(coming) frå no av" } ?? "ingen tek over"
        return "\(leaving) leier ikkje lenger \(meetings); \(instead)."
    }

    // MARK: Headings

    package var getsPlace: String { "Får plass" }

    package var losesPlace: String { "Mistar plassen" }

    package var moves: String { "Blir flytta" }

    package var mustMove: String { "Må flyttast" }

    package var isAskedToMove: String { "Skal spørjast om å flytte" }

    package var movesAsItAsked: String { "Blir flytta etter eige ønske" }

    package var askedForAnotherSeriesInVain: String { "Ønska ei anna møterekkje, men får ikkje byte" }

    package var ledByOthers: String { "Andre møteleiarar" }

    package var keepsWhatItCouldNotGet: String { "Får behalde ein plass dei ikkje kunne ha fått no" }

    package var neverAskedAboutAddedSeries: String { "Aldri spurde om tidene til ei ny eller endra møterekkje" }
}
