extension Nynorsk {
    package var giveName: String { "skriv eit namn" }

    package func isNoDate(_ answer: String) -> String { "\(answer) er ikkje ein dato; skriv datoen slik: 2027-01-12" }

    package func isNoDayOfCalendar(_ answer: String) -> String { "\(answer) finst ikkje i kalenderen" }

    package func isNoWeekday(_ answer: String, nearest: String) -> String {
        "\(answer) er ingen vekedag; meinte du \(nearest)?"
    }

    package func isNoWeekday(_ answer: String, examples: [String]) -> String {
        "\(answer) er ingen vekedag; skriv \(examples.joined(separator: ", ")), …"
    }

    package func isThereTwice(_ weekday: String) -> String {
        "\(weekday) er nemnd to gonger; det blir spurt om parallelle møterekkjer seinare"
    }

    package var giveWeekday: String { "oppgi minst éin vekedag" }

    package func isNoTimeOfDay(_ answer: String) -> String {
        "\(answer) er ikkje noko klokkeslett; skriv start og slutt, til dømes 09:00-11:00"
    }

    package func isNoPeriod(_ answer: String) -> String {
        "\(answer) seier ikkje kor ofte; skriv 1 til 1000 veker eller dagar, til dømes 4 veker"
    }

    package func isNoNumber(_ answer: String, in range: ClosedRange<Int>) -> String {
        "\(answer) er ikkje eit gyldig tal; skriv eit tal frå \(range.lowerBound) til \(range.upperBound)"
    }

    package func isNoTool(_ answer: String, of tools: [String]) -> String {
        "\(answer) er ukjend her; skriv \(anyOfTools(tools))"
    }

    package func areNoDays(_ answer: String) -> String {
        "\(answer) er ikkje eit tidsrom; skriv første og siste dag, høgst eitt år frå kvarandre"
    }

    package func deadlineIsAfter(first day: String) -> String { "fristen er etter den første dagen, \(day)" }

    package func isNoTime(_ answer: String) -> String {
        "\(answer) er ikkje noko tidspunkt; skriv ein dag, til dømes 2026-12-18, eller eit tidspunkt, til dømes "
            + "2026-12-18T15:00"
    }
}
