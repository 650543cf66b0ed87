internal import Rekke

/// What an answer that means nothing known may mean, and why: advice only, by which nothing is read.
struct AnswerGuess {
    /// nil where it is a question.
    let meaning: AnswerRecognition.Meaning?
    /// Why, or why nothing can be said.
    let reason: FormSentence
    /// The known text that it is nearly, where that is why.
    var nearest: String?
    /// Whether it denies something, or affirms it where it is asked what is impossible, so that what it rules out is the question.
    var denies = false
}

/// Makes such guesses, by the words and times in answers.
struct AnswerGuesses {
    private let series: [KnownSeries]
    private let denials: DenialReader
    /// Known texts, and the series that they mean.
    private let texts: [(text: String, ids: [String])]
    private var search = NameSearch()
    private var known: [Question: AnswerGuess] = [:]

    private struct Question: Hashable {
        let text: String
        let isOfDenials: Bool
        let isOfOrder: Bool
    }

    private struct KnownSeries {
        let series: Series
        let nameWords: Set<String>
        let weekday: Weekday?
        /// Of all its meetings, in seconds since midnight.
        let hours: Set<ClosedRange<Int>>

        var id: String { series.id }
    }

    init(_ series: [Series], _ zone: LocalTimeZone, further answers: FormAnswers) {
        denials = DenialReader(series, zone)
        self.series = series.map { series in
            let hours = series.meetings.map { meeting in
                let start = zone.localTime(at: meeting.start).secondOfDay
                return start...max(start, zone.localTime(at: meeting.end).secondOfDay)
            }
            return KnownSeries(
                series: series, nameWords: Set(AnswerWords(series.name).words),
                weekday: AnswerRecognition.weekday(of: series, zone), hours: Set(hours))
        }
        var texts = series.flatMap { series in
            ([series.id, series.name] + (answers.series[series.id] ?? [])).map { (text: $0, ids: [series.id]) }
        }
        for day in Weekday.allCases {
            let ids = self.series.filter { $0.weekday == day }.map(\.id)
            texts += AnswerRecognition.texts(of: day).map { ($0, ids) }
        }
        self.texts = texts
    }

    /// - Parameters:
    ///   - isOfDenials: Whether the column asks for what is impossible.
    ///   - isOfOrder: Whether it asks for several wishes in their order.
    mutating func guess(_ text: String, isOfDenials: Bool, isOfOrder: Bool = false) -> AnswerGuess {
        // What people write at length is no answer to choose from.
        guard text.utf8.count <= 400 else {
            return AnswerGuess(meaning: nil, reason: FormSentence { $0.isLongerThanAnswers })
        }
        let question = Question(text: text, isOfDenials: isOfDenials, isOfOrder: isOfOrder)
        if let found = known[question] { return found }
        let guess =
            isOfOrder && saysOrder(text)
            ? AnswerGuess(meaning: nil, reason: AnswerGuesses.order) : newGuess(text, isOfDenials)
        known[question] = guess
        return guess
    }

    /// Whether the text says itself which wish comes first, as "2. onsdag" and "onsdag > tirsdag", or names several wishes.
    private func saysOrder(_ text: String) -> Bool {
        RankedAnswer.saysOrder(text) || RankedAnswer.rank(before: text) != nil || AnswerWords(text).weekdays.count > 1
    }

    private static let order = FormSentence { $0.orderIsNotRead }

    private mutating func newGuess(_ text: String, _ isOfDenials: Bool) -> AnswerGuess {
        let denial = denials.denial(in: text)
        if denial.isOfSeries, denial.denies || (isOfDenials && denial.isOfDays) {
            return AnswerGuess(
                meaning: nil, reason: FormSentence { "\($0.it) \(denial.subject(isAsked: isOfDenials, $0))" },
                denies: true)
        }
        let answer = AnswerWords(text)
        if answer.isDoubtful { return AnswerGuess(meaning: nil, reason: FormSentence { $0.saysMoreThanSeries }) }
        if !answer.weekdays.isEmpty { return byWeekday(answer) }
        if isOfDenials, answer.words.contains(where: RemarkWords.affirms) {
            return AnswerGuess(meaning: nil, reason: FormSentence { $0.saysWhatSuitsInstead }, denies: true)
        }
        if answer.saysNo || (isOfDenials && answer.words.isEmpty && answer.times.isEmpty) {
            return isOfDenials
                ? AnswerGuess(meaning: AnswerRecognition.Meaning.none, reason: FormSentence { $0.byItsWords })
                : AnswerGuess(meaning: nil, reason: FormSentence { $0.namesNeitherSeriesNorAll })
        }
        if answer.saysAll, !isOfDenials { return AnswerGuess(meaning: .all, reason: FormSentence { $0.byItsWords }) }
        if let guess = bySpelling(text) ?? byName(answer) ?? byHours(answer) { return guess }
        return AnswerGuess(meaning: nil, reason: FormSentence { $0.namesNoSeries })
    }

    /// Those of the series whose hours are the ones that a text names, if it names any beside a day.
    func fitting(_ ids: [String], _ text: String) -> [String] {
        let words = AnswerWords(text)
        guard !words.weekdays.isEmpty, words.namesTime else { return ids }
        return ids.filter { id in series.contains { $0.id == id && words.fits($0.hours) } }
    }

    /// Of the one that is found, or of several that meet at the very same times; nil where one of several is meant.
    private func ids(ofOne found: [KnownSeries]) -> [String]? {
        found.isEmpty || !found.map(\.series).areParallel ? nil : found.map(\.id)
    }

    /// By its days of the week, and the times of the day where it has some.
    private func byWeekday(_ answer: AnswerWords) -> AnswerGuess {
        var ids: [String] = []
        for day in answer.weekdays {
            let onDay = series.filter { $0.weekday == day }
            let found = onDay.filter { answer.fits($0.hours) }
            if found.isEmpty {
                return AnswerGuess(
                    meaning: nil, reason: FormSentence { $0.noSeriesIs(on: day, isElsewhere: !onDay.isEmpty) })
            }
            guard let together = self.ids(ofOne: found) else {
                let ids = found.map(\.id)
                return AnswerGuess(meaning: nil, reason: FormSentence { $0.are(ids, on: day) })
            }
            ids += together
        }
        let others = answer.otherWords.subtracting(series.filter { ids.contains($0.id) }.flatMap(\.nameWords))
        guard others.isEmpty else { return AnswerGuess(meaning: nil, reason: FormSentence { $0.saysMoreThanDay }) }
        let namesTime = answer.namesTime
        return AnswerGuess(meaning: .series(ids), reason: FormSentence { $0.byItsDay(andTime: namesTime) })
    }

    /// By a known text that is written nearly so.
    private mutating func bySpelling(_ text: String) -> AnswerGuess? {
        // Of two letters, each may be anything; a yes or a no is no slip of the pen.
        guard text.count > 2, YesOrNo(text) == nil else { return nil }
        // Another number is no slip of the pen, and of three letters, as ids have, one is a third.
        let numbers = AnswerGuesses.numbers(in: text)
        let likely = texts.lazy.map(\.text).filter { $0.count > 3 && AnswerGuesses.numbers(in: $0) == numbers }
        // They hang on the answer.
        search.forget()
        let near = search.allNearest(to: text, among: likely)
        let meanings = near.compactMap { name in texts.first { $0.text == name } }
        if let other = meanings.first(where: { $0.ids != meanings[0].ids }) {
            let shown = (AnswerGuesses.shown(meanings[0]), AnswerGuesses.shown(other))
            return AnswerGuess(
                meaning: nil, reason: FormSentence { $0.isNearly(shown.0, andAsNearly: shown.1) },
                nearest: meanings[0].text)
        }
        guard let found = meanings.first else { return nil }
        let nearest = found.text
        guard let ids = self.ids(ofOne: series.filter { found.ids.contains($0.id) }) else {
            let ids = found.ids
            return AnswerGuess(
                meaning: nil,
                reason: FormSentence {
                    ids.isEmpty ? $0.noSeriesIs(on: quoted(known: nearest)) : $0.areOnThatDay(ids)
                })
        }
        return AnswerGuess(
            meaning: .series(ids), reason: FormSentence { $0.byItsLetters(nearest: quoted(known: nearest)) },
            nearest: nearest)
    }

    private static func numbers(in text: String) -> [Int?] {
        text.split { !$0.isASCII || !$0.isNumber }.map { Int($0) }
    }

    /// A known text, with the series that it means.
    private static func shown(_ known: (text: String, ids: [String])) -> String {
        let ids = known.ids.prefix(3).joined(separator: ", ")
        return quoted(known: known.text) + (ids.isEmpty || ids == known.text ? "" : " (\(ids))")
    }

    /// By words that stand in the name of one series only.
    private func byName(_ answer: AnswerWords) -> AnswerGuess? {
        let found = series.filter { series in
            !answer.words.isEmpty && (series.nameWords.isSuperset(of: answer.words))
        }
        return ids(ofOne: found).map { AnswerGuess(meaning: .series($0), reason: FormSentence { $0.byWordsOfName }) }
    }

    private func byHours(_ answer: AnswerWords) -> AnswerGuess? {
        guard !answer.times.isEmpty, answer.otherWords.isEmpty else { return nil }
        let found = series.filter { answer.fits($0.hours) }
        return ids(ofOne: found).map { AnswerGuess(meaning: .series($0), reason: FormSentence { $0.byItsTime }) }
    }
}
