package import Rekke

extension ProgrammeDraft {
    /// Takes the answer to a question, or says what is wrong with it.
    package mutating func take(
        _ answer: String, to question: ProgrammeQuestion, in language: Language
    ) -> String? {
        let words = language.words
        let answer = answer.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        do throws(WrongAnswer) {
            switch question {
            case .name:
                guard !answer.isEmpty else { throw WrongAnswer(words.giveName) }
                name = answer
            case .first: first = try day(answer, words)
            case .weekdays: weekdays = try weekdays(answer, language)
            case .time: hours = try hours(answer, words)
            case .every: every = try period(answer, words)
            case .meetings: meetings = try number(answer, 1...1000, words)
            case .parallel: parallel = try number(answer, 1...100, words)
            case .places: places = try number(answer, 1...1_000_000, words)
            case .except: exceptions = try exceptions(answer, words)
            case .deadline: deadline = try deadline(answer, words)
            case .guarantees: guarantees = isNone(answer) ? 0 : try guarantees(answer, language)
            case .minimumAttendees: minimumAttendees = try number(answer, 0...1_000_000, words)
            case .facilitators: facilitators = isNone(answer) ? [] : PlainText.items(answer.replacing(";", with: ","))
            case .leaders: leaders = try number(answer, 1...max(1, facilitators.count), words)
            case .venue: venue = isNone(answer) ? nil : answer
            case .form: tool = isNone(answer) ? nil : try tool(answer, words)
            }
            return nil
        } catch {
            return error.text
        }
    }

    private struct WrongAnswer: Error {
        let text: String

        init(_ text: String) { self.text = text }
    }

    private func day(_ text: String, _ words: any Words) throws(WrongAnswer) -> LocalDate {
        let plain = PlainDays(text)
        if let day = plain?.day { return day }
        if plain != .noDays {
            guard let written = TimeText.date(ArraySlice(text.utf8)) else {
                throw WrongAnswer(words.isNoDate(quoted(text)))
            }
            if let date = written.date { return date }
        }
        throw WrongAnswer(words.isNoDayOfCalendar(quoted(text)))
    }

    private func weekdays(_ text: String, _ language: Language) throws(WrongAnswer) -> [Weekday] {
        let words = language.words
        var days: [Weekday] = []
        for word in items(ofList: text) {
            let word = word.lowercased()
            // By the whole name or its first three letters or more, in any language.
            let found = Weekday.allCases.first { day in
                Language.allCases.contains { word.count >= 3 && day.name(in: $0).hasPrefix(word) }
            }
            guard let found else {
                let names = Weekday.allCases.map { $0.name(in: language) }
                throw WrongAnswer(
                    nearestName(to: word, among: names).map { words.isNoWeekday(quoted(word), nearest: $0) }
                        ?? words.isNoWeekday(quoted(word), examples: Array(names.prefix(2))))
            }
            guard !days.contains(found) else {
                throw WrongAnswer(words.isThereTwice(found.name(in: language)))
            }
            days.append(found)
        }
        guard !days.isEmpty else {
            throw WrongAnswer(words.giveWeekday)
        }
        return days
    }

    private func hours(_ text: String, _ words: any Words) throws(WrongAnswer) -> Rota.Hours {
        guard let written = TimeText.hours(ArraySlice(text.utf8)) ?? TimeText.plainHours(text),
            let start = written.start.secondOfDay,
            let end = written.end.secondOfDay
        else {
            throw WrongAnswer(words.isNoTimeOfDay(quoted(text)))
        }
        return Rota.Hours(start: start, end: end)
    }

    private func period(_ text: String, _ words: any Words) throws(WrongAnswer) -> Period {
        guard let found = TimeText.period(ArraySlice(text.lowercased().utf8)), (1...1000).contains(found.count)
        else {
            throw WrongAnswer(words.isNoPeriod(quoted(text)))
        }
        return Period(count: found.count, isWeeks: found.isWeeks)
    }

    private func number(
        _ text: String, _ range: ClosedRange<Int>, _ words: any Words
    ) throws(WrongAnswer) -> Int {
        guard let number = Int(text), range.contains(number) else {
            throw WrongAnswer(words.isNoNumber(quoted(text), in: range))
        }
        return number
    }

    /// As many as there are places at the most: a promise to more cannot be kept.
    private func guarantees(_ text: String, _ language: Language) throws(WrongAnswer) -> Int {
        let guarantees = try number(text, 0...1_000_000, language.words)
        let most = weekdays.count * parallel * places
        // Without weekdays another answer is wrong.
        guard weekdays.isEmpty || guarantees <= most else {
            throw WrongAnswer(language.words.moreGuarantees(guarantees, than: language.count(most, .place)))
        }
        return guarantees
    }

    private func tool(_ text: String, _ words: any Words) throws(WrongAnswer) -> FormTool {
        if let tool = FormTool.allCases.first(where: { text.lowercased().hasPrefix($0.rawValue) }) { return tool }
        throw WrongAnswer(words.isNoTool(quoted(text), of: FormTool.names))
    }

    private func exceptions(_ text: String, _ words: any Words) throws(WrongAnswer) -> [ClosedRange<LocalDate>] {
        guard !isNone(text) else { return [] }
        var days: [ClosedRange<LocalDate>] = []
        for word in items(text) {
            if let found = PlainDays(word)?.range(in: first...first) {
                days.append(found)
                continue
            }
            let parts = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            let start = try day(parts[0], words)
            let end = parts.count == 2 ? try day(parts[1], words) : start
            guard parts.count <= 2, start <= end, end.daysSinceEpoch - start.daysSinceEpoch < 366 else {
                throw WrongAnswer(words.areNoDays(quoted(word)))
            }
            days.append(start...end)
        }
        return days
    }

    private func deadline(_ text: String, _ words: any Words) throws(WrongAnswer) -> String? {
        guard !isNone(text) else { return nil }
        let (date, written) = try moment(text, words)
        guard date <= first else { throw WrongAnswer(words.deadlineIsAfter(first: "\(first)")) }
        return written
    }

    /// The day of a moment, and the moment as documents write it; of a day alone its end.
    private func moment(_ text: String, _ words: any Words) throws(WrongAnswer) -> (LocalDate, written: String) {
        let written = TimeText.time(ArraySlice(text.utf8))
        if let date = written?.date.date, written?.time.secondOfDay != nil { return (date, text) }
        if let plain = TimeText.plainTime(text), let second = plain.clock.map(\.secondOfDay) ?? 86_399 {
            return (plain.date, isoText(of: LocalTime(date: plain.date, secondOfDay: second)))
        }
        guard TimeText.date(ArraySlice(text.utf8)) != nil else {
            throw WrongAnswer(words.isNoTime(quoted(text)))
        }
        let date = try day(text, words)
        return (date, "\(date)T23:59:59")
    }

    /// Days, of which some are written in several words.
    private func items(_ text: String) -> [String] {
        PlainText.items(text).flatMap { item in
            PlainDays(item) == nil ? item.split(separator: " ").map(String.init) : [item]
        }
    }

    private func items(ofList text: String) -> [String] {
        text.split { $0 == "," || $0.isWhitespace }.map(String.init).filter { $0 != "and" && $0 != "og" }
    }

    private func isNone(_ text: String) -> Bool {
        ["", "none", "no", "ingen", "nei", "-"].contains(text.lowercased())
    }
}
