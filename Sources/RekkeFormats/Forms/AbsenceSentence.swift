internal import Rekke

/// A sentence in which somebody says of days that he cannot come.
struct AbsenceSentence {
    let text: String
    /// Empty where it does not say which days, or says more of them than can be told.
    private(set) var days: [ClosedRange<LocalDate>] = []
    private let words: [String]
    private var hasTimes = false
    private var isDoubtful: Bool

    /// Those in a text that say so, and name a time.
    ///
    /// - Parameter programme: The days from the first meeting to the last: years are seldom written.
    static func all(in text: String, of programme: ClosedRange<LocalDate>) -> [AbsenceSentence] {
        sentences(of: text).map { AbsenceSentence($0, programme) }.filter { $0.saysAway && $0.hasTimes }
    }

    private init(_ text: String, _ programme: ClosedRange<LocalDate>) {
        self.text = text
        words = text.split { $0.isWhitespace || ",()!?".contains($0) }.map { $0.lowercased() }
        isDoubtful = words.contains { AbsenceSentence.doubtful.contains($0) }
        readDays(programme)
        if isDoubtful { days = [] }
    }

    private var saysAway: Bool {
        words.contains { AbsenceSentence.away.contains(AbsenceSentence.bare($0)) }
            || zip(words, words.dropFirst()).contains { pair in
                ["kan", "can"].contains(pair.0) && ["ikke", "ikkje", "not"].contains(pair.1)
            }
    }

    /// The one attendee whose first name, or whole name, it has.
    func person(among attendees: [Attendee]) -> Int? {
        let names = Set(words.map(AbsenceSentence.bare))
        let found = attendees.indices.filter { index in
            let first = attendees[index].name?.split(whereSeparator: \.isWhitespace).first
            return first.map { names.contains($0.lowercased()) } ?? false
        }
        return found.count == 1 ? found[0] : nil
    }

    // MARK: - Days

    private mutating func readDays(_ programme: ClosedRange<LocalDate>) {
        for (index, word) in words.enumerated() {
            let next = index + 1 < words.count ? words[index + 1] : ""
            if AbsenceSentence.weekWords.contains(word) {
                hasTimes = true
                add(weeks(behind: index, programme), programme)
            } else if let month = FormTimeScanner.month(AbsenceSentence.bare(next)), let ends = numbers(in: word) {
                hasTimes = true
                add(days(ends, month, programme), programme)
            } else if let date = AbsenceSentence.date(in: word, programme) {
                hasTimes = true
                add(date.map { [$0] } ?? [], programme)
            } else if AnswerWords(word).weekdays.count > 0 {
                // A day of the week with a date says no more; alone, it may be every one or the next.
                hasTimes = true
                isDoubtful = isDoubtful || !words.contains { $0.contains(where: \.isNumber) }
            }
        }
    }

    /// A number, or the first and the last.
    private func numbers(in word: String) -> [Int]? {
        let pieces = word.split(omittingEmptySubsequences: false) { "-–—".contains($0) }
        let numbers = pieces.compactMap { Int(AbsenceSentence.bare(String($0))) }
        return numbers.count == pieces.count && (1...2).contains(numbers.count) ? numbers : nil
    }

    private func weeks(behind index: Int, _ programme: ClosedRange<LocalDate>) -> [ClosedRange<LocalDate>] {
        var weeks: [ClosedRange<LocalDate>] = []
        for word in words[(index + 1)...] {
            if ["og", "and"].contains(word), !weeks.isEmpty { continue }
            guard let ends = numbers(in: word), let first = ends.first, let last = ends.last, first <= last, last <= 53
            else { break }
            weeks += (first...last).compactMap { number in
                years(of: programme).map { LocalDate.week(number, of: $0) }.first { $0.overlaps(programme) }
            }
        }
        return weeks
    }

    private func days(
        _ ends: [Int], _ month: Int, _ programme: ClosedRange<LocalDate>
    ) -> [ClosedRange<LocalDate>] {
        let written = words.compactMap { Int(AbsenceSentence.bare($0)) }.filter { $0 > 1900 }
        return (written.isEmpty ? years(of: programme) : written).compactMap { year in
            guard let first = LocalDate(year: year, month: month, day: ends[0]),
                let last = LocalDate(year: year, month: month, day: ends[ends.count - 1]), first <= last
            else { return nil }
            return first...last
        }.filter { $0.overlaps(programme) }
    }

    private func years(of programme: ClosedRange<LocalDate>) -> [Int] {
        Array(programme.lowerBound.components.year...programme.upperBound.components.year)
    }

    private mutating func add(_ found: [ClosedRange<LocalDate>], _ programme: ClosedRange<LocalDate>) {
        // What lies outside the programme, or in two of its years, is for people to read.
        if found.isEmpty { isDoubtful = true }
        days += found.filter { !days.contains($0) }
    }

    /// `20.10.2026`, `2026-10-20`, or without the year; `.some(nil)` for a date that is on no day of the programme.
    private static func date(in word: String, _ programme: ClosedRange<LocalDate>) -> ClosedRange<LocalDate>?? {
        if let time = try? FormTime.read(bare(word), nil), FormTime.serial(bare(word)) == nil {
            return programme.contains(time.date) ? time.date...time.date : .some(nil)
        }
        let pieces = word.split(separator: ".").map { Int($0) }
        guard pieces.count == 2, word.contains("."), let day = pieces[0], let month = pieces[1] else { return nil }
        let years = programme.lowerBound.components.year...programme.upperBound.components.year
        let dates = years.compactMap { LocalDate(year: $0, month: month, day: day) }.filter(programme.contains)
        return dates.count == 1 ? dates[0]...dates[0] : .some(nil)
    }

    // MARK: - Words

    /// Parts that end with a full stop, not one behind a number with a month.
    private static func sentences(of text: String) -> [String] {
        var sentences: [[Substring]] = [[]]
        for word in text.split(whereSeparator: \.isWhitespace) {
            if let last = sentences[sentences.count - 1].last, let end = last.last, ".!?;".contains(end),
                word.first?.isUppercase == true || ";!?".contains(end)
            {
                sentences.append([])
            }
            sentences[sentences.count - 1].append(word)
        }
        return sentences.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
    }

    private static func bare(_ word: String) -> String {
        String(word.drop { !$0.isLetter && !$0.isNumber }.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
    }

    private static let weekWords: Set = ["uke", "uka", "ukene", "veke", "veka", "vekene", "week", "weeks"]
    private static let away: Set = [
        "borte", "vekke", "fraværende", "bortreist", "ferie", "permisjon", "forhindret", "away", "absent",
        "unavailable",
        "cannot", "can't", "holiday",
    ]
    private static let doubtful: Set = [
        "før", "etter", "til", "fra", "unntatt", "bortsett", "hvis", "dersom", "kanskje", "trolig", "muligens", "siden",
        "eller", "men", "before", "after", "until", "from", "except", "if", "maybe", "or", "but",
    ]
}

extension LocalDate {
    /// From Monday to Sunday; the first week of a year has its 4 January.
    fileprivate static func week(_ number: Int, of year: Int) -> ClosedRange<LocalDate> {
        let monday = (LocalDate(year: year, month: 1, day: 4) ?? LocalDate(daysSinceEpoch: 0)).monday + 7 * (number - 1)
        return monday...monday + 6
    }
}
