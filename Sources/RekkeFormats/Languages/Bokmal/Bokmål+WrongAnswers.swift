extension Bokmål {
    package var giveName: String { "skriv et navn" }

    package func isNoDate(_ answer: String) -> String { "\(answer) er ikke en dato; skriv datoen slik: 2027-01-12" }

    package func isNoDayOfCalendar(_ answer: String) -> String { "\(answer) finnes ikke i kalenderen" }

    package func isNoWeekday(_ answer: String, nearest: String) -> String {
        "\(answer) er ingen ukedag; mente du \(nearest)?"
    }

    package func isNoWeekday(_ answer: String, examples: [String]) -> String {
        "\(answer) er ingen ukedag; skriv \(examples.joined(separator: ", ")), …"
    }

    package func isThereTwice(_ weekday: String) -> String {
        "\(weekday) er nevnt to ganger; det blir spurt om parallelle møterekker senere"
    }

    package var giveWeekday: String { "oppgi minst én ukedag" }

    package func isNoTimeOfDay(_ answer: String) -> String {
        "\(answer) er ikke noe klokkeslett; skriv start og slutt, for eksempel 09:00-11:00"
    }

    package func isNoPeriod(_ answer: String) -> String {
        "\(answer) sier ikke hvor ofte; skriv 1 til 1000 uker eller dager, for eksempel 4 uker"
    }

    package func isNoNumber(_ answer: String, in range: ClosedRange<Int>) -> String {
        "\(answer) er ikke et gyldig tall; skriv et tall fra \(range.lowerBound) til \(range.upperBound)"
    }

    package func isNoTool(_ answer: String, of tools: [String]) -> String {
        "\(answer) er ukjent her; skriv \(anyOfTools(tools))"
    }

    package func areNoDays(_ answer: String) -> String {
        "\(answer) er ikke et tidsrom; skriv første og siste dag, høyst et år fra hverandre"
    }

    package func deadlineIsAfter(first day: String) -> String { "fristen er etter den første dagen, \(day)" }

    package func isNoTime(_ answer: String) -> String {
        "\(answer) er ikke noe tidspunkt; skriv en dag, for eksempel 2026-12-18, eller et tidspunkt, for eksempel "
            + "2026-12-18T15:00"
    }
}
