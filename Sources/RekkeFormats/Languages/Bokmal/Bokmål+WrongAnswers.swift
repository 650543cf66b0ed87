extension Bokmål {
    package var giveName: String { "skriv et navn" }

    package func isNoDate(_ answer: String) -> String { "\(answer) er ingen dato; skriv 2027-01-12" }

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

    package var giveWeekday: String { "skriv minst én ukedag" }

    package func isNoTimeOfDay(_ answer: String) -> String {
        "\(answer) er ikke noe klokkeslett; skriv start og slutt, som 09:00-11:00"
    }

    package func isNoPeriod(_ answer: String) -> String {
        "\(answer) sier ikke hvor ofte; skriv 1 til 1000 uker eller dager, som 4 uker"
    }

    package func isNoNumber(_ answer: String, in range: ClosedRange<Int>) -> String {
        "\(answer) er ikke et slikt tall; skriv \(range.lowerBound) til \(range.upperBound)"
    }

    package func isNoTool(_ answer: String, of tools: [String]) -> String {
        "\(answer) er ukjent her; skriv \(anyOfTools(tools))"
    }

    package func areNoDays(_ answer: String) -> String {
        "\(answer) er ikke dager; skriv den første og den siste, høyst et år fra hverandre"
    }

    package func deadlineIsAfter(first day: String) -> String { "fristen er etter den første dagen, \(day)" }

    package func isNoTime(_ answer: String) -> String {
        "\(answer) er ikke noe tidspunkt; skriv en dag, som 2026-12-18, eller et tidspunkt, som 2026-12-18T15:00"
    }
}
