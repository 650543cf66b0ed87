package import Rekke

extension English {
    package func fitsNoSeries(_ answer: String, didYouMean text: String, _ ids: [String]) -> String {
        "no series fits \(answer); did you mean \(text)\(ids.isEmpty ? "" : " (\(ids.joined(separator: ", ")))")?"
    }
    package func fitsNoSeries(_ answer: String, since reason: String) -> String {
        "no series fits \(answer): \(reason); say what it means under form.answers: a series, all or none"
    }
    package func fitsNoSeries(_ answer: String, mayMean keys: [String], since reason: String, form: String) -> String {
        "no series fits \(answer): it may mean \(list(keys)), \(reason); if so, give form \(form)"
    }
    package func fitsSeveral(_ answer: String, _ ids: [String], examples: [String]) -> String {
        "\(answer) fits \(list(ids, atMost: 20)); say which under form, as \(examples.joined(separator: " or ")), or list it under each of them where it means them all"
    }
    package func saysWhatSuits(_ answer: String) -> String {
        "\(answer) says what suits, where it is asked what does not; say under form.impossibleAnswers what it rules out: a series, all or none"
    }
    package func saysNo(_ answer: String, listedUnder ids: [String], isOfImpossible: Bool) -> String {
        "\(answer) says no, and form.answers lists it under \(list(ids, atMost: 20)), which "
            + (isOfImpossible
                ? "it does not rule out; say under form.impossibleAnswers what it rules out"
                : "does not suit then; list it under form.impossibleAnswers: under the series that it rules out, or under none")
    }
    package var ranksAreOutOfOrder: String {
        "the numbers before the answers are not in the order of the answers; write the best first"
    }
    package var orderIsReadAsOneWish: String {
        "the answer says which series comes first, and is read as if all of them were one wish; write one answer a line, the best first"
    }
    package var saysNoSeriesSuits: String {
        "it says that no series suits; put its text under form.answers.all, or leave it empty, where all suit, or map withdrawn"
    }
    package func isChosenAlready(_ series: String) -> String { "\"\(series)\" is chosen in another column already" }
    package func andInFurtherRows(_ sentence: String, _ count: Int) -> String {
        "\(sentence) (and in \(count) more \(count == 1 ? "row" : "rows"))"
    }
    package var saysNoToAll: String {
        "no to every series; leave them all empty where all suit; who no longer wants a place is told by a column that \"withdrawn\" names"
    }
    package var nothingIsTicked: String { "nothing is ticked; it is read as: all series suit" }
    package var hasNoAnswer: String { "no answer, which is read as: all series suit" }
    package var everySeriesIsImpossible: String { "every series is impossible by this row; it gets no place" }

    // MARK: Answers that deny something

    package var it: String { "it" }

    package func speaks(ofDaysOf ids: [String], isAsked: Bool) -> String {
        "\(isAsked ? "names" : "denies") days on which \(list(ids, atMost: 20)) \(ids.count == 1 ? "meets" : "meet")"
    }
    package func speaksOfOpenTime(isAsked: Bool) -> String {
        "\(isAsked ? "names" : "denies") a time of which it cannot be told which series meet then"
    }
    package func speaks(of ids: [String], isAsked: Bool) -> String {
        "\(isAsked ? "" : "denies something, and ")names \(list(ids, atMost: 20))"
    }
    package func saysNotWhatItRulesOut(
        _ subject: String, isOfDays: Bool, isOfImpossible: Bool, isByColumn: Bool
    ) -> String {
        let waived =
            isOfDays
            ? "or under none, with these days as unavailable, in a table of attendees, for those who cannot come then"
            : "or under none"
        let place =
            "\(subject); list it under form.impossibleAnswers: under the series that it rules out, \(waived)"
        if isOfImpossible { return place }
        return isByColumn
            ? "\(place); and under form.answers: all for yes, none for no"
            : "\(place); where nothing else in the row says what suits, list it under form.answers, too"
    }
    package func rulesOutNone(_ subject: String, isOfDays: Bool) -> String {
        "\(subject), and form.impossibleAnswers says that it rules out none"
            + (isOfDays ? "; have those who cannot come then these days as unavailable?" : "")
    }
    package func namesDayWithoutMeetings(_ answer: String) -> String {
        "\(answer) names a day on which no series meets; is it right?"
    }
    package var saysOfOneThatItSuitsAndDeniesIt: String {
        "the answer says of a series that it suits, and denies it; correct the row"
    }
    package func suitAndAreRuledOut(_ ids: [String]) -> String {
        "the answer says that \(list(ids, atMost: 20)) \(ids.count == 1 ? "suits" : "suit"), and by form.impossibleAnswers "
            + "rules it out; correct the row, or, where only single people cannot come on single days, list what denies "
            + "these under form.impossibleAnswers.none"
    }
    package var saysOnlyWhatIsImpossible: String {
        "it says what is impossible, and nothing says what suits; list its text under form.answers, too: under the series "
            + "that suit, or under all, where all others do"
    }

    // MARK: Why an answer means something, or nothing that is known

    package var isLongerThanAnswers: String { "it is longer than answers are" }
    package var orderIsNotRead: String {
        "numbers and signs for the order are not read; write one answer a line, the best first"
    }
    package var saysMoreThanSeries: String { "it says more than which series" }
    package var saysWhatSuitsInstead: String { "it says what suits, where it is asked what does not" }
    package var byItsWords: String { "by its words" }
    package var namesNeitherSeriesNorAll: String { "it names no series, and does not say that all suit" }
    package var namesNoSeries: String { "it names no series" }
    package func noSeriesIs(on day: Weekday, isElsewhere: Bool) -> String {
        isElsewhere ? "no series on \(weekdays(day)) is at that time" : "no series is on \(weekdays(day))"
    }
    package func are(_ ids: [String], on day: Weekday) -> String { "\(list(ids, atMost: 20)) are on \(weekdays(day))" }
    package var saysMoreThanDay: String { "it says more than the day of the week" }
    package func byItsDay(andTime: Bool) -> String { andTime ? "by its day and time" : "by its day" }
    package func isNearly(_ text: String, andAsNearly other: String) -> String {
        "it is nearly \(text), and just as nearly \(other)"
    }
    package func noSeriesIs(on text: String) -> String { "no series is on \(text)" }
    package func areOnThatDay(_ ids: [String]) -> String { "\(list(ids, atMost: 20)) are on that day" }
    package func byItsLetters(nearest text: String) -> String { "by its letters, nearly \(text)" }
    package var byWordsOfName: String { "by words of its name" }
    package var byItsTime: String { "by its time" }
}
