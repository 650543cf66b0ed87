internal import Rekke

/// A sentence of a free text: whether it says of days that an attendee cannot come.
struct AbsenceSentence {
    let text: String
    private(set) var meaning = Meaning.nothing
    private let tokens: RemarkTokens

    enum Meaning: Hashable {
        /// Every word of it is understood: who cannot come, by position, and when.
        case absence(attendee: Int, days: [ClosedRange<LocalDate>])
        /// It speaks of a time, an attendee, or of being away, and is not understood whole.
        case unclear
        /// It speaks of nothing of the kind, or says that nobody is away.
        case nothing
    }

    var isPlain: Bool { if case .absence = meaning { true } else { false } }
    /// Whether it has the name of an attendee.
    private(set) var namesAttendee = false

    /// What a sentence is read beside.
    struct Context {
        let attendees: [Attendee]
        /// The days from the first meeting to the last: years are seldom written.
        let programme: ClosedRange<LocalDate>
        let heading: String
    }

    /// Of a text, in their order.
    static func all(in text: String, _ context: Context) -> [AbsenceSentence] {
        sentences(of: text).map { AbsenceSentence($0, context) }
    }

    private init(_ text: String, _ context: Context) {
        self.text = text
        var tokens = RemarkTokens(text)
        tokens.dropEnd()
        self.tokens = tokens
        let people = AbsentPeople(context.attendees)
        namesAttendee = people.areNamed(in: text)
        if saysNobody || people.areAll(tokens.tokens) { return }
        var reader = SentenceReader(tokens.tokens, people, isAway: RemarkWords.asksWhoIsAway(context.heading))
        let isEnglish = (tokens.words + RemarkTokens(context.heading).words).contains(
            where: RemarkWords.english.contains)
        if reader.isUnderstood(), let person = reader.person, let written = reader.days, !(written.isOpen && isEnglish),
            let days = written.days(of: context.programme)
        {
            meaning = .absence(attendee: person, days: days)
        } else if speaksOfAbsence || speaksOfTime || namesAttendee {
            meaning = .unclear
        }
    }

    /// Whether it speaks of somebody who cannot come, or of more than a time.
    var speaksOfAbsence: Bool {
        let words = tokens.words
        return words.contains(where: RemarkWords.isOfAway)
            || (isNegated || words.contains(where: DenyingWords.restricting.contains))
                && words.contains(where: RemarkWords.can.contains)
    }

    var isNegated: Bool { tokens.words.contains(where: RemarkWords.negations.contains) }

    private var saysNobody: Bool {
        let words = tokens.words
        return isNegated && words.allSatisfy(RemarkWords.nobody.contains)
            && tokens.tokens.allSatisfy { $0.word != nil || [.mark(","), .mark("."), .mark("/")].contains($0) }
    }

    private var speaksOfTime: Bool {
        let all = tokens.tokens
        return tokens.words.contains(where: RemarkWords.isOfTime)
            || all.indices.contains { index in
                let next = index + 1 < all.count ? all[index + 1] : nil
                if let month = all[index].word, FormTimeScanner.month(month) != nil {
                    let isBesideNumber = next?.small != nil || (index > 0 && all[index - 1].word == nil)
                    return month.count > 3 || isBesideNumber
                }
                guard all[index].small != nil, let next, index + 2 < all.count, all[index + 2].small != nil else {
                    return false
                }
                return [.mark("."), .mark("/"), .mark(":")].contains(next)
            }
    }

    /// Parts that end with a full stop, not one behind a number with a month or an initial, or with the line.
    private static func sentences(of text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).flatMap { line -> [String] in
            var sentences: [[Substring]] = [[]]
            for word in line.split(whereSeparator: \.isWhitespace) {
                if let last = sentences[sentences.count - 1].last, ends(last, before: word) { sentences.append([]) }
                sentences[sentences.count - 1].append(word)
            }
            return sentences.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
        }
    }

    private static func ends(_ last: Substring, before word: Substring) -> Bool {
        guard let end = last.last, ".!?;".contains(end) else { return false }
        if ";!?".contains(end) { return true }
        let isInitial = last.count == 2 && last.first?.isUppercase == true
        let isDay =
            last.dropLast().allSatisfy(\.isNumber)
            && RemarkTokens(String(word)).tokens.first?.word
                .flatMap(FormTimeScanner.month) != nil
        return word.first?.isUppercase == true && !isInitial && !isDay
    }
}

/// Goes through a sentence word by word: one attendee, once that he is away, the days in one place, and nothing else.
private struct SentenceReader {
    private let tokens: [RemarkTokens.Token]
    private let people: AbsentPeople
    /// Whether being away is what was asked for.
    private let isAskedFor: Bool
    private var position = 0
    private(set) var person: Int?
    private(set) var days: WrittenDays?
    private var isAway = false

    init(_ tokens: [RemarkTokens.Token], _ people: AbsentPeople, isAway: Bool) {
        (self.tokens, self.people, isAskedFor) = (tokens, people, isAway)
    }

    mutating func isUnderstood() -> Bool {
        while position < tokens.count {
            guard takePerson() || takeAway() || takeDays() || takeFiller() else { return false }
        }
        return isAway || isAskedFor
    }

    private mutating func takePerson() -> Bool {
        guard person == nil, let (found, end) = people.person(tokens, at: position) else { return false }
        (person, position) = (found, end)
        return true
    }

    private mutating func takeAway() -> Bool {
        guard !isAway, let phrase = RemarkWords.away.first(where: isNext) else { return false }
        position += phrase.count
        if let coming = RemarkWords.coming.first(where: isNext) { position += coming.count }
        isAway = true
        return true
    }

    private mutating func takeDays() -> Bool {
        guard days == nil, let found = WrittenDays(tokens, at: position) else { return false }
        (days, position) = (found, found.end)
        return true
    }

    private mutating func takeFiller() -> Bool {
        switch tokens[position] {
        case .mark(let mark) where ",:-()".contains(mark): break
        case .word("hele"), .word("heile"), .word("all"):
            guard ["dagen", "day"].contains(where: { isNext([tokens[position].word ?? "", $0]) }) else { return false }
            position += 1
        case .word(let word) where RemarkWords.fillers.contains(word): break
        default: return false
        }
        position += 1
        return true
    }

    private func isNext(_ phrase: [String]) -> Bool {
        tokens[position...].prefix(phrase.count).compactMap(\.word) == phrase
    }
}
