extension English {
    package var giveName: String { "give a name" }

    package func isNoDate(_ answer: String) -> String { "\(answer) is not a date; write it like this: 2027-01-12" }

    package func isNoDayOfCalendar(_ answer: String) -> String { "\(answer) is not a day of the calendar" }

    package func isNoWeekday(_ answer: String, nearest: String) -> String {
        "\(answer) is not a weekday; did you mean \(nearest)?"
    }

    package func isNoWeekday(_ answer: String, examples: [String]) -> String {
        "\(answer) is not a weekday; write \(examples.joined(separator: ", ")), …"
    }

    package func isThereTwice(_ weekday: String) -> String {
        "\(weekday) is there twice; parallel series are asked about later"
    }

    package var giveWeekday: String { "give at least one weekday" }

    package func isNoTimeOfDay(_ answer: String) -> String {
        "\(answer) is not a time of day; write a start and an end, such as 09:00-11:00"
    }

    package func isNoPeriod(_ answer: String) -> String {
        "\(answer) does not say how often; write 1 to 1000 weeks or days, such as 4 weeks"
    }

    package func isNoNumber(_ answer: String, in range: ClosedRange<Int>) -> String {
        "\(answer) is not a valid number; give a number from \(range.lowerBound) to \(range.upperBound)"
    }

    package func isNoTool(_ answer: String, of tools: [String]) -> String {
        "\(answer) is unknown here; write \(anyOfTools(tools))"
    }

    package func areNoDays(_ answer: String) -> String {
        "\(answer) is not a range of days; write the first and the last, at most a year apart"
    }

    package func deadlineIsAfter(first day: String) -> String { "the deadline is after the first day, \(day)" }

    package func isNoTime(_ answer: String) -> String {
        "\(answer) is not a time; write a day, such as 2026-12-18, or a time, such as 2026-12-18T15:00"
    }
}
