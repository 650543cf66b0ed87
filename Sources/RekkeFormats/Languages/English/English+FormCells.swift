package import Rekke

extension English {
    package var isNotShown: String { "[not shown: may be personal]" }
    package var hasNoID: String { "no id; every row needs one" }
    package var hasNoTimeOfRegistration: String { "no time of registration; every row needs one" }
    package var isNoAddress: String { "this is no e-mail address, and none is read" }
    package func isAnonymous(_ text: String) -> String {
        "\(text) is what Microsoft Forms writes of who does not sign in; nothing is read here"
    }
    package var isDate: String { "a date, where something else is asked for; make the cell text in the spreadsheet" }
    package var isFormula: String { "a formula, whose result may change; copy the column and paste it as values" }
    package func isCellError(_ text: String) -> String {
        "\(text): the spreadsheet could not work out this cell; write what it should say"
    }
    package func isNoWholeNumber(_ text: String) -> String { "\(text) is no whole number" }
    package func isNotAmongRanks(_ number: Int) -> String {
        "\(number) is not among form.ranks, which says what numbers mean; list it there, too"
    }
    package func isNoRank(_ text: String) -> String {
        "\(text) is no rank; write a number, 1 for the best, or list it under form.ranks, by its rank, or under form.answers.none where the series does not suit"
    }
    package func isNeitherYesNorNo(_ text: String, _ field: String?) -> String {
        "\(text) is neither yes nor no; write ja, yes, x, 1 or true, or nei, no, 0, false or nothing"
            + (field.map { "; or list it under form.\($0): all for yes, none for no" } ?? "")
    }
    package func isNoLanguageOfLetters(_ text: String) -> String {
        "\(text) is no language that letters can be in; write nb (bokmål), nn (nynorsk) or en (English)"
    }
    package func isRegisteredAsDifferingRow(_ row: Int) -> String {
        "the organisation and the time of registration are those of row \(row), and the answers differ: an id that is made of the two cannot tell them apart; give the table a column of ids, as form.columns.id, or delete the row that does not count"
    }
    package func areManyPeople(_ count: Int, seats: Int?) -> String {
        "\(count) people are more than \(seats.map { "any series has seats for (at most \($0))" } ?? "one organisation often sends"); does this say how many come?"
    }
    package func isRegisteredAsRow(_ row: Int) -> String {
        "the organisation and the time of registration are those of row \(row); of the two ids the one that ends in a number depends on the order of rows"
    }

    // MARK: Times

    package var hasNoTimeOfDay: String { "a date without a time of the day" }
    package func clocksSkip(_ time: String, in zone: String) -> String { "the clocks of \(zone) skip \(time)" }
    package func isNumberOfNoDay(_ text: String) -> String { "\(text) is the number of no day" }
    package func isNoTimeWithinDay(_ text: String) -> String {
        "\(text) is no time of the day; a day goes from 00:00 to 23:59:59"
    }
    package func clocksDoNotShow(_ zone: String, _ text: String) -> String {
        "\(text) says \(zone), which the clocks do not show on that day; write the offset instead, as +02:00"
    }
    package func isOnNoDay(_ text: String, otherwise dates: String?) -> String {
        "\(text) is on no day of the calendar\(dates.map { "; if the form writes them the other way round, give dates: \($0)" } ?? "")"
    }
    package func isAnotherWeekday(_ text: String, _ date: String, _ day: Weekday) -> String {
        "\(text): that day, \(date), is a \(day.rawValue)"
    }
    package func canBeTwoDays(_ text: String, _ days: [String?]) -> String {
        "\(text) can be \(days.map { $0 ?? "no day" }.joined(separator: " or ")); say which under programme.form, as dates: dayFirst or dates: monthFirst"
    }
    package func isNoMoment(_ text: String) -> String {
        "\(text) is no time; it is read as 26.08.2021 13.45, 2021-08-26T13:45 or Excel's number for it"
    }
    package func hasNoProperClock(_ text: String) -> String {
        "\(text) has no proper time of the day behind the date; write it as 13:45 or 13:45:10"
    }
    package func goesOnBehindClock(_ text: String) -> String {
        "\(text) goes on behind the time of the day; nothing but an offset as +02:00 may follow"
    }
    package func hasNoYear(_ text: String) -> String {
        "\(text) has no year of four digits; write it so, as 26.08.2021 13.45"
    }

    // MARK: Columns of dates

    package func isTextBesideDate(_ text: String, inRow row: Int) -> String {
        "\(text) is a text, but row \(row) holds a date of the spreadsheet: \(mayBeSwapped)"
    }
    package func areWrittenInTwoWays(_ text: String, _ other: String, inRow row: Int) -> String {
        "\(text) and \(other) in row \(row) are written in two ways: \(mayBeSwapped)"
    }
    package func monthAndDayComeFirst(_ text: String, _ other: String, inRow row: Int) -> String {
        "\(text) has the month first, and \(other) in row \(row) the day; write all of them as 2021-08-26T13:45"
    }
    package func isLong(_ day: String, before: Bool, deadline: String, meetings start: String?) -> String {
        "\(day) is long \(before ? "before" : "after") \(start.map { "the meetings, from \($0)" } ?? "the deadline, \(deadline)"); are its year, month and day right?"
    }
    package func isOnNoDayOfProgramme(_ days: String, first: String, last: String) -> String {
        "\(days) is on no day of the programme, \(first) to \(last); is the year right?"
    }

    private var mayBeSwapped: String {
        "a spreadsheet that opened the export may have swapped day and month in some rows; "
            + "take the file as the form gave it, or write all of them as 2021-08-26T13:45"
    }
}
