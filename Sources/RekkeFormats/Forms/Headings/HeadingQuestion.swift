/// What a heading asks of days, or of series.
enum HeadingQuestion {
    /// Which of them suit, or are wished for.
    case suits
    /// Which of them are impossible.
    case impossible
    /// Which of them suit badly: those are neither the ones that suit nor impossible.
    case avoided
    /// What was, or what is so of another meeting.
    case elsewhere
    /// Something else, or nothing that is known.
    case other
    /// It names days or series, and says nothing of them.
    case plain

    /// - Parameter names: Words, in small letters, that name series.
    init(_ heading: String, beside names: Set<String> = []) {
        let rest = HeadingQuestion.withoutChoices(heading.lowercased())
        let question = HeadingQuestion.asked(whole: rest, names)
        if HeadingQuestion.explainsBoxes(rest, asking: question), ![.first, .last].contains(OrderLegend(heading)) {
            self = .other
            return
        }
        guard HeadingQuestion.saysOneIsNo(heading.lowercased()) else {
            self = question
            return
        }
        // Where 1 is a no, what is ticked does not suit.
        self = [.suits, .plain].contains(question) ? .impossible : .other
    }

    private static func asked(whole heading: String, _ names: Set<String>) -> HeadingQuestion {
        let parts = HeadingParts(heading)
        let sentences = parts.sentences.map { (HeadingQuestion.asked($0.text, names), $0) }
        let asking = sentences.filter { $0.0 != .plain }
        // What stands behind a question only explains it, unless it says of other days that they are to be ticked.
        guard let first = asking.first(where: \.1.isQuestion) ?? asking.first else {
            return parts.asides.map { HeadingQuestion.asked(aside: $0, names) }.first { $0 != .plain } ?? .plain
        }
        let isTurned = asking.contains { question, sentence in
            question != first.0 && [.suits, .impossible].contains(question) && HeadingClause.asksToTick(sentence.text)
        }
        let isDenied = first.0 == .suits && parts.asides.contains { HeadingClause.deniesDays($0) }
        return [.suits, .impossible].contains(first.0) && isTurned || isDenied ? .other : first.0
    }

    /// Whether it says of a box that 1, or a cross, stands for no: "(1 = nei, 0 = ja)".
    private static func saysOneIsNo(_ heading: String) -> Bool {
        heading.contains(/\b(?:1|x|kryss|cross|tick)\s*[=:]\s*(?:nei|no)\b|\b(?:nei|no)\s*[=:]\s*1\b/)
            || heading.contains(/\b0\s*[=:]\s*(?:ja|yes)\b|\b(?:ja|yes)\s*[=:]\s*0\b/)
    }

    /// Whether it gives a box, or 0 and 1, a meaning other than that of what it asks for: "(1 = opptatt)", "kryss betyr nei".
    ///
    /// - Parameter heading: In small letters, without what there is to choose from.
    private static func explainsBoxes(_ heading: String, asking question: HeadingQuestion) -> Bool {
        let means =
            /\b(?:(?:[01]|x|kryss|hake|cross|tick)\s*=|(?:kryss|hake|cross|tick)\s*(?::|betyr|tyder|means|står for))/
        guard heading.contains(means) else { return false }
        let suits =
            /\b(?:1|x|kryss|hake|cross|tick)\s*=\s*(?:passer|passar|kan|ledig|mulig|mogleg|tilgjengelig|tilgjengeleg|available|ok)\b(?!\s+(?:ikke|ikkje|not))/
        return ![.suits, .plain].contains(question) || !heading.contains(suits)
    }

    /// Of what stands in parentheses: "(ikke fredag)" takes out a day, and does not ask for those that do not suit.
    private static func asked(aside: String, _ names: Set<String>) -> HeadingQuestion {
        let question = asked(aside, names)
        return question == .impossible && !AnswerWords(aside).weekdays.isEmpty ? .other : question
    }

    /// Whether it says what numbers stand for yes and no.
    static func namesChoices(_ heading: String) -> Bool {
        heading.lowercased().contains(/\d\s*[=:]\s*(?:ja|nei|yes|no)\b|\b(?:ja|nei|yes|no)\s*[=:]\s*\d/)
    }

    /// Without what there is to choose from, which says nothing of what is asked: "ja/nei", "(0 = nei, 1 = ja)".
    private static func withoutChoices(_ heading: String) -> String {
        heading
            .replacing(
                /[(\[]\s*(?:passer|kan|ledig|mulig)\s*[\/|]\s*(?:passer ikke|kan ikke|opptatt|umulig)\s*[)\]]/, with: ""
            )
            .replacing(
                /[(\[]\s*(?:passar|kan|ledig|mogleg)\s*[\/|]\s*(?:passar ikkje|kan ikkje|oppteken|umogleg)\s*[)\]]/,
                with: ""
            )
            .replacing(
                /[(\[]\s*(?:available|can|possible)\s*[\/|]\s*(?:unavailable|not available|cannot|impossible)\s*[)\]]/,
                with: ""
            )
            .replacing(/\b(?:\d+|x|kryss|cross|tick)\s*[=:]\s*(?:ja|nei|yes|no)\b/, with: "")
            .replacing(/\b(?:ja|nei|yes|no)\s*[=:]\s*\d+/, with: "")
            .replacing(
                /\b(?:ja|nei|yes|no)\s*(?:\/|,|;|\||-|\beller\b|\bor\b)\s*(?:ja|nei|yes|no)\b(?:\s*(?:\/|,|;|\||-|\beller\b|\bor\b)\s*(?:vet ikke|veit ikkje|kanskje|usikker|don.t know|maybe|unsure)\b)*/,
                with: "")
    }

    /// Of a sentence: that of its parts between commas, where they agree.
    private static func asked(_ sentence: String, _ names: Set<String>) -> HeadingQuestion {
        let parts = sentence.split(separator: ",").map { HeadingClause(String($0), names).question }
        if let found = [HeadingQuestion.elsewhere, .avoided].first(where: parts.contains) { return found }
        if parts.contains(.suits) { return parts.contains(.impossible) ? .other : .suits }
        return parts.first { $0 != .plain && $0 != .other } ?? (parts.contains(.other) ? .other : .plain)
    }
}

/// A heading, taken apart.
private struct HeadingParts {
    private(set) var sentences: [(text: String, isQuestion: Bool)] = []
    /// What stands in parentheses.
    private(set) var asides: [String] = []

    init(_ heading: String) {
        var (text, depth) = ("", 0)
        func end(_ isQuestion: Bool) -> [(text: String, isQuestion: Bool)] {
            text.contains(where: \.isLetter) ? [(text, isQuestion)] : []
        }
        for character in heading.lowercased() {
            switch character {
            case "(":
                if depth == 0 { asides.append("") }
                depth += 1
            case ")": depth = max(depth - 1, 0)
            case _ where depth > 0: asides[asides.count - 1].append(character)
            case "?", "!", ".", ":", ";", "\n":
                sentences += end(character == "?")
                text = ""
            default: text.append(character)
            }
        }
        sentences += end(false)
    }
}

/// What stands between two commas of a heading.
private struct HeadingClause {
    private let words: [String]
    private let names: Set<String>

    init(_ text: String, _ names: Set<String>) {
        words = RemarkTokens(text).words
        self.names = names
    }

    var question: HeadingQuestion {
        // "Svar nei på det som ikke passer": which of the two answers means what is said, and not what is asked.
        if [["svar", "nei"], ["answer", "no"], ["sett", "nei"], ["skriv", "nei"]].contains(
            where: words.contains(inOrder:))
        {
            return .other
        }
        if isElsewhere { return .elsewhere }
        if isOfBadDays { return .avoided }
        if isDenied { return .impossible }
        if words.contains(where: HeadingVocabulary.affirms)
            || HeadingVocabulary.wishes.contains(where: words.contains(inOrder:))
        {
            // "Ingen av dagene passer" is a box beside those of the days.
            if words.contains(where: HeadingVocabulary.none.contains) { return .other }
            return isTurned ? .avoided : .suits
        }
        let others = words.filter { !HeadingVocabulary.isPlain($0) && !names.contains($0) }
        if others.isEmpty { return .plain }
        return others.allSatisfy(DenyingWords.turns) || others == ["nei"] && !words.contains("ja")
            ? .impossible : .other
    }

    /// Whether it tells what to tick, by what can be or cannot.
    static func asksToTick(_ sentence: String) -> Bool {
        let words = RemarkTokens(sentence).words
        guard let index = words.firstIndex(where: HeadingVocabulary.isTick) else { return false }
        let besides = words[max(index - 1, 0)..<min(index + 2, words.count)]
        return !besides.contains(where: DenyingWords.turns)
            && words.contains { HeadingVocabulary.isAbility($0) || HeadingVocabulary.isOfAbsence($0) }
    }

    /// Whether it says of some days that they do not suit, and not only of the answer that it can be changed, or is not binding.
    static func deniesDays(_ aside: String) -> Bool {
        let words = RemarkTokens(aside).words
        return words.contains { DenyingWords.turns($0) || HeadingVocabulary.isOfAbsence($0) }
            && words.contains(where: HeadingVocabulary.relates) && !words.contains(where: HeadingVocabulary.isOfAnswer)
    }

    /// Whether it asks for what was, or for another meeting.
    private var isElsewhere: Bool {
        words.contains(where: HeadingVocabulary.elsewhere.contains) || words.contains(inOrder: ["i", "fjor"])
            || words.contains("melde") && words.contains { ["av", "avbud", "forfall", "frafall"].contains($0) }
    }

    private var isOfBadDays: Bool {
        words.indices.contains { index in
            let word = words[index]
            if HeadingVocabulary.isBad(word) { return true }
            // "Minst én" is how many, "minst ønsket" is how little.
            let next = index + 1 < words.count ? words[index + 1] : nil
            return word == "minst" && next.map { !HeadingVocabulary.numbers.contains($0) } == true
        }
    }

    /// Whether it says right at a verb, or in one word, that something cannot be.
    private var isDenied: Bool {
        words.indices.contains { index in
            let word = words[index]
            if DenyingWords.saysImpossible(word) || isOfAbsence(at: index) { return true }
            return HeadingVocabulary.isAbility(word) && isTurned(at: index)
        } || HeadingVocabulary.daysOff.contains(where: words.contains(inOrder:))
    }

    private var isTurned: Bool { words.contains(where: DenyingWords.turns) }

    /// Whether a word that denies stands beside it, or two words from there.
    private func isTurned(at index: Int) -> Bool {
        words[max(index - 3, 0)..<min(index + 4, words.count)].contains(where: DenyingWords.turns)
    }

    /// "Opptatt av" is keen.
    private func isOfAbsence(at index: Int) -> Bool {
        guard HeadingVocabulary.isOfAbsence(words[index]) else { return false }
        return !(words[index].hasPrefix("oppt") && index + 1 < words.count && words[index + 1] == "av")
    }
}
