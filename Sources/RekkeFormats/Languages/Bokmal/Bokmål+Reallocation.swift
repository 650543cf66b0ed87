extension Bokmål {
    package var whatChanges: String { "Endringer etter at svarene er gitt" }

    package func holdsFrom(_ day: String) -> String { "Dette gjelder fra \(day); det som har vært, står som det var." }

    package var everyoneKeeps: String { "Alle beholder plassen de har, med mindre de må flyttes eller mister den." }

    package func everyoneKeepsUnlessAsked(atMost count: Int) -> String {
        "Alle beholder plassen de har, med mindre de må flyttes eller mister den; vi kan spørre "
            + "høyst \(count) av de andre om de vil flytte."
    }

    package func butLoseTheirPlaces(_ count: Int) -> String {
        count == 1 ? "Men én som har fått plass, mister den." : "Men \(spelt(count)) som har fått plass, mister den."
    }

    package var nobodyMoves: String { "Ingen flyttes." }

    package func cannotKeepItsPlace(_ name: String) -> String {
        "Etter det nye svaret kan ikke \(name) beholde plassen de hadde."
    }

    package func moves(_ registration: String, from: String, to: String) -> String {
        "\(registration): fra \(from) til \(to)"
    }

    package func hasPlaceAskedToMove(to series: String) -> String { "har fått plass; spurt om å flytte til \(series)" }

    package func getsPlaceIfOthersMove(in series: String) -> String {
        "Får plass i \(series) hvis de som er spurt, sier ja til å flytte."
    }

    package var aboutRequests: String { "De har plassen sin til de har sagt ja, og slik står det nedenfor." }

    package func soThatOthersGetPlaces(_ others: String, areSeveral: Bool) -> String { "slik at \(others) får plass" }

    package func isLedByOthers(
        _ meetings: String, before: (String, areSeveral: Bool)?, after: (String, areSeveral: Bool)?
    ) -> String {
        guard let (leaving, _) = before else {
            return after.map { coming, _ in "Fra nå av leder \(coming) \(meetings)." } ?? ""
        }
        let instead = after.map { coming, _ in "det gjør \(coming) fra nå av" } ?? "ingen tar over"
        return "\(leaving) leder ikke lenger \(meetings); \(instead)."
    }

    // MARK: Headings

    package var getsPlace: String { "Får plass" }

    package var losesPlace: String { "Mister plassen" }

    package var moves: String { "Flyttes" }

    package var mustMove: String { "Må flyttes" }

    package var isAskedToMove: String { "Skal spørres om å flytte" }

    package var movesAsItAsked: String { "Flyttes etter eget ønske" }

    package var askedForAnotherSeriesInVain: String { "Ønsket en annen møterekke, men får ikke bytte" }

    package var ledByOthers: String { "Andre møteledere" }

    package var keepsWhatItCouldNotGet: String { "Beholder en plass de ikke kunne fått nå" }

    package var neverAskedAboutAddedSeries: String { "Aldri spurt om tidene til en ny eller endret møterekke" }
}
