internal import Rekke

extension ProgrammeDraft {
    /// Takes the answer to a question, or says what is wrong with it.
    package mutating func take(
        _ answer: String, to question: ProgrammeQuestion, in language: Language
    ) -> String? {
        let answer = answer.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        do throws(WrongAnswer) {
            switch question {
            case .name:
                guard !answer.isEmpty else { throw WrongAnswer(language("give a name", "skriv et navn")) }
                name = answer
            case .first: first = try day(answer, language)
            case .weekdays: weekdays = try weekdays(answer, language)
            case .time: hours = try hours(answer, language)
            case .every: every = try period(answer, language)
            case .meetings: meetings = try number(answer, 1...1000, language)
            case .parallel: parallel = try number(answer, 1...100, language)
            case .places: places = try number(answer, 1...1_000_000, language)
            case .except: exceptions = try exceptions(answer, language)
            case .deadline: deadline = try deadline(answer, language)
            case .guarantees: guarantees = isNone(answer) ? 0 : try number(answer, 0...1_000_000, language)
            case .facilitators: facilitators = isNone(answer) ? [] : PlainText.items(answer.replacing(";", with: ","))
            case .leaders: leaders = try number(answer, 1...max(1, facilitators.count), language)
            case .form: tool = isNone(answer) ? nil : try tool(answer, language)
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

    private func day(_ text: String, _ language: Language) throws(WrongAnswer) -> LocalDate {
        let plain = PlainDays(text)
        if let day = plain?.day { return day }
        if plain != .noDays {
            guard let written = TimeText.date(ArraySlice(text.utf8)) else {
                throw WrongAnswer(
                    language(
                        "\(quoted(text)) is no date; write it as 2027-01-12",
                        "\(quoted(text)) er ingen dato; skriv 2027-01-12"))
            }
            if let date = written.date { return date }
        }
        throw WrongAnswer(
            language("\(quoted(text)) is no day of the calendar", "\(quoted(text)) finnes ikke i kalenderen"))
    }

    private func weekdays(_ text: String, _ language: Language) throws(WrongAnswer) -> [Weekday] {
        var days: [Weekday] = []
        for word in words(text) {
            let word = word.lowercased()
            // By the whole name or its first three letters or more, in either language.
            let found = Weekday.allCases.first { day in
                Language.allCases.contains { word.count >= 3 && day.name(in: $0).hasPrefix(word) }
            }
            guard let found else {
                let names = Weekday.allCases.map { $0.name(in: language) }
                let advice =
                    nearestName(to: word, among: names).map { language("did you mean \($0)?", "mente du \($0)?") }
                    ?? language("write \(names[0]), \(names[1]), …", "skriv \(names[0]), \(names[1]), …")
                throw WrongAnswer(
                    language("\(quoted(word)) is no weekday; ", "\(quoted(word)) er ingen ukedag; ") + advice)
            }
            guard !days.contains(found) else {
                throw WrongAnswer(
                    language(
                        "\(found.name(in: language)) is there twice; parallel series are asked about later",
                        "\(found.name(in: language)) er nevnt to ganger; det blir spurt om parallelle møterekker senere"
                    ))
            }
            days.append(found)
        }
        guard !days.isEmpty else {
            throw WrongAnswer(language("give at least one weekday", "skriv minst én ukedag"))
        }
        return days
    }

    private func hours(_ text: String, _ language: Language) throws(WrongAnswer) -> Rota.Hours {
        guard let written = TimeText.hours(ArraySlice(text.utf8)) ?? TimeText.plainHours(text),
            let start = written.start.secondOfDay,
            let end = written.end.secondOfDay
        else {
            throw WrongAnswer(
                language(
                    "\(quoted(text)) is no time of the day; write a start and an end, as 09:00-11:00",
                    "\(quoted(text)) er ikke noe klokkeslett; skriv start og slutt, som 09:00-11:00"))
        }
        return Rota.Hours(start: start, end: end)
    }

    private func period(_ text: String, _ language: Language) throws(WrongAnswer) -> Period {
        guard let found = TimeText.period(ArraySlice(text.lowercased().utf8)), (1...1000).contains(found.count)
        else {
            throw WrongAnswer(
                language(
                    "\(quoted(text)) says not how often; write 1 to 1000 weeks or days, as 4 weeks",
                    "\(quoted(text)) sier ikke hvor ofte; skriv 1 til 1000 uker eller dager, som 4 uker"))
        }
        return Period(count: found.count, isWeeks: found.isWeeks)
    }

    private func number(
        _ text: String, _ range: ClosedRange<Int>, _ language: Language
    ) throws(WrongAnswer) -> Int {
        guard let number = Int(text), range.contains(number) else {
            throw WrongAnswer(
                language(
                    "\(quoted(text)) is no such number; give \(range.lowerBound) to \(range.upperBound)",
                    "\(quoted(text)) er ikke et slikt tall; skriv \(range.lowerBound) til \(range.upperBound)"))
        }
        return number
    }

    private func tool(_ text: String, _ language: Language) throws(WrongAnswer) -> FormTool {
        if let tool = FormTool.allCases.first(where: { text.lowercased().hasPrefix($0.rawValue) }) { return tool }
        let names = FormTool.names(in: language)
        throw WrongAnswer(
            language("\(quoted(text)) is unknown here; write \(names)", "\(quoted(text)) er ukjent her; skriv \(names)")
        )
    }

    private func exceptions(_ text: String, _ language: Language) throws(WrongAnswer) -> [ClosedRange<LocalDate>] {
        guard !isNone(text) else { return [] }
        var days: [ClosedRange<LocalDate>] = []
        for word in items(text) {
            if let found = PlainDays(word)?.range(in: first...first) {
                days.append(found)
                continue
            }
            let parts = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            let start = try day(parts[0], language)
            let end = parts.count == 2 ? try day(parts[1], language) : start
            guard parts.count <= 2, start <= end, end.daysSinceEpoch - start.daysSinceEpoch < 366 else {
                throw WrongAnswer(
                    language(
                        "\(quoted(word)) are no days; write the first and the last, at most a year apart",
                        "\(quoted(word)) er ikke dager; skriv den første og den siste, høyst et år fra hverandre"))
            }
            days.append(start...end)
        }
        return days
    }

    private func deadline(_ text: String, _ language: Language) throws(WrongAnswer) -> String? {
        guard !isNone(text) else { return nil }
        let (date, written) = try moment(text, language)
        guard date <= first else {
            throw WrongAnswer(
                language("the deadline is after the first day, \(first)", "fristen er etter den første dagen, \(first)")
            )
        }
        return written
    }

    /// The day of a moment, and the moment as documents write it; of a day alone its end.
    private func moment(_ text: String, _ language: Language) throws(WrongAnswer) -> (LocalDate, written: String) {
        let written = TimeText.time(ArraySlice(text.utf8))
        if let date = written?.date.date, written?.time.secondOfDay != nil { return (date, text) }
        if let plain = TimeText.plainTime(text), let second = plain.clock.map(\.secondOfDay) ?? 86_399 {
            return (plain.date, isoText(of: LocalTime(date: plain.date, secondOfDay: second)))
        }
        guard TimeText.date(ArraySlice(text.utf8)) != nil else {
            throw WrongAnswer(
                language(
                    "\(quoted(text)) is no time; write a day, as 2026-12-18, or a time, as 2026-12-18T15:00",
                    "\(quoted(text)) er ikke noe tidspunkt; skriv en dag, som 2026-12-18, eller et tidspunkt, som "
                        + "2026-12-18T15:00"))
        }
        let date = try day(text, language)
        return (date, "\(date)T23:59:59")
    }

    /// Days, of which some are written in several words.
    private func items(_ text: String) -> [String] {
        PlainText.items(text).flatMap { item in
            PlainDays(item) == nil ? item.split(separator: " ").map(String.init) : [item]
        }
    }

    private func words(_ text: String) -> [String] {
        text.split { $0 == "," || $0.isWhitespace }.map(String.init).filter { $0 != "and" && $0 != "og" }
    }

    private func isNone(_ text: String) -> Bool {
        ["", "none", "no", "ingen", "nei", "-"].contains(text.lowercased())
    }
}
