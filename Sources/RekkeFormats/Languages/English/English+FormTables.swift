internal import Rekke

extension English {
    package func rowsAre(_ count: Int) -> String { count == 1 ? "row" : "rows" }
    package func furtherRowsOrNames(_ count: Int) -> String { "\(count) more" }

    // MARK: Rows

    package var isAnswerAboveHeadings: String {
        "this row stands above the headings and looks like an answer; put the headings on top, or delete the row, if it is a title"
    }
    package var mayBeAnswerAboveHeadings: String {
        "this row stands above the headings, and is not read; if it is an answer, put it below them"
    }
    package var headingsStandOnceMore: String { "the headings stand here once more; delete the row" }
    package var holdsWholeRows: String {
        "this cell holds whole rows of answers, as where a quotation mark is missing or one too many; put that right"
    }
    package var holdsSums: String { "this row seems to hold sums, and is no answer; delete it" }
    package func isWiderThanHeadings(_ cells: Int, _ headings: Int) -> String {
        "the row has \(cells) cells, and there are \(headings) headings; an answer with the character that divides cells stands in quotation marks, and a column with answers has a heading"
    }
    package var hasNoHeading: String {
        "no heading stands over this cell, so that nobody would read it; give the column a heading, or empty the cell"
    }
    package var beginsWithSpace: String {
        "this cell begins with a space: if it goes on with the cell before it, that answer stands in quotation marks"
    }
    package func endsEarly(_ cells: Int, of headings: Int) -> String {
        "the row ends after \(cells) of \(headings) cells, and is read as if the rest were empty; has something been cut off?"
    }
    package var holdsCodes: String {
        "letters are written as codes here, and are read as they stand; write the letters"
    }
    package var holdsStrangeSign: String {
        "a sign stands here that may be a letter of another encoding, and is read as it stands; write the letter"
    }

    // MARK: Columns against their headings

    package var asksWhatDoesNotSuit: String {
        "the heading seems to ask what does not suit, and the form reads here what does"
    }
    package var asksElsewhere: String {
        "the heading seems to ask what was, or of another meeting, and the form reads here what suits"
    }
    package var asksWhatSuits: String {
        "the heading seems to ask what suits, and the form reads here what is impossible"
    }
    package var saysOneIsFirst: String {
        "the heading seems to say that 1 comes first, and here the highest number does"
    }
    package var asksWhoTakesPart: String {
        "the heading seems to ask who takes part, and the form reads here who has withdrawn"
    }
    package func saysOtherHours(than series: String) -> String {
        "the heading seems to say other hours than those of \(series), which the form reads here"
    }
    package func namesOtherSeries(_ ids: [String], than series: String) -> String {
        "the heading seems to name \(list(ids, atMost: 3)), and the form reads \(series) here"
    }
    package var asksAboutWeeks: String {
        "the heading seems to ask about one of several weeks, and the form reads here one of several wishes"
    }
    package func saysRank(_ rank: Int, behind last: Int) -> String {
        "the heading says rank \(rank), and stands behind rank \(last) in the form"
    }
    package var looksLikeScale: String {
        "this looks like a scale, and is read as ranks: 1 is the first wish; form.ranks can say what the numbers mean"
    }
    package var saysLastIsBest: String {
        "the heading does not seem to put the best first, and the form reads the first as the best; write the answers in that order"
    }
    package func noColumnAsks(about ids: [String]) -> String {
        "no column asks about \(list(ids, atMost: 20)), which is read as suiting nobody"
    }
    package var mayNameOrganisations: String {
        "no field of the form is read as the organisation, so that nobody sees who answers twice; if it stands here, map it as organisation"
    }
    package func isListedUnder(_ text: String, _ series: String, on day: String, others: [String]) -> String {
        "form.answers lists \(text) under \(series), which is on \(day); does it mean \(list(others, atMost: 3))?"
    }
    package func yesIsListedUnder(_ text: String, _ series: String) -> String {
        "form.answers lists \(text) under \(series), of which the heading does not ask; does this column say which series suit?"
    }
    package var asksForOtherNumber: String {
        "the heading seems to ask for another number than that of the people who come, which the form reads here"
    }
    package var countsPeopleToo: String {
        "how many people come seems to stand in several columns, and this one is not read; where they add up, write the sum in one column, and map that as size"
    }
    package var areHardlyOrganisations: String {
        "what stands here are hardly the names of organisations, as which it is read"
    }

    // MARK: Columns that are not read

    package func areUnreadWishes(form: String) -> String {
        "the answers here say which series suit, and no field of the form is read from them; map them, as \(form), or write suits: none under form.columns where every series suits everybody"
    }
    package func areUnclearWishes(_ heading: String) -> String {
        "the answers here name series, and the heading does not say whether these suit; map the column that says which series suit, as suits: …, or this one, as suits: \(heading) or impossible: \(heading), or write suits: none under form.columns where every series suits everybody"
    }
    package func mayHaveBestLast(_ heading: String) -> String {
        "the answers here are in an order in which the best may come last, and no field of the form is read from them; preferences have the best first: where they do not, turn the answers round in the file, then map them, as preferences: \(heading); or write suits: none under form.columns where every series suits everybody"
    }
    package func areUnreadBoxes(others: Int) -> String {
        "the answers here and in \(others == 1 ? "another column" : "\(others) more columns") are yes or no, and no field of the form is read from them; if they say which series suit, map them, as suits: {…}, else write suits: none under form.columns where every series suits everybody"
    }
    package func areGraded(_ preferences: String, ranks: String?) -> String {
        let meaning =
            ranks.map { "where the highest number is the best, add \($0) under form" }
            ?? "add under form.ranks what each answer means, 1 for the best, and under form.answers.none those that say that a series does not suit"
        return
            "the answers here rank the series, or say how well each suits, and no field of the form is read from them; map them, as \(preferences); \(meaning); or write suits: none under form.columns where every series suits everybody"
    }
    package var noColumnSaysWishes: String {
        "no field of the form says which series suit, so that every series suits everybody; map the column that says it, or write suits: none under form.columns"
    }
    package var mayBeUnreadWishes: String {
        "the answers here seem to say which series suit, or do not, and no field of the form is read from them"
    }
}
