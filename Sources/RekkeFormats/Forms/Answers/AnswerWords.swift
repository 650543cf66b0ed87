internal import Rekke

/// The words of an answer, by which it can be told what it may mean.
struct AnswerWords {
    /// In small letters, numbers too.
    private(set) var words: [String] = []
    /// In the order in which they are named.
    private(set) var weekdays: [Weekday] = []
    /// In seconds since midnight.
    private(set) var times: [Int] = []
    /// Those that are neither a day of the week, nor a time, nor say that these belong together.
    private(set) var otherWords: Set<String> = []
    /// Parts of the day, from when to when a series begins.
    private var parts: [ClosedRange<Int>] = []
    /// Whether a line stands between its words, as between the first and the last of several days.
    private let hasLine: Bool
    /// Whether there is a sign that may say the opposite, or that nobody is sure, as ❌ and ?.
    private let hasSign: Bool

    init(_ text: String) {
        hasLine = text.contains { "-–—".contains($0) }
        hasSign = text.contains { !AnswerWords.isHarmless($0) } || AnswerWords.hasDoubtfulMarks(text)
        for token in AnswerWords.tokens(text.lowercased()) {
            if let time = AnswerWords.time(token) {
                times.append(time)
                continue
            }
            words.append(token)
            if let day = AnswerWords.weekday(token) {
                if !weekdays.contains(day) { weekdays.append(day) }
            } else if let part = AnswerWords.partsOfDay.first(where: { $0.words.contains(where: token.hasPrefix) }) {
                parts.append(part.hours)
            } else if !AnswerWords.plain.contains(token) {
                otherWords.insert(token)
            }
        }
        forgetDates(text)
        readWholeHours()
    }

    /// `8.9., 6.10.` and `01.12` are days: of times there are two at the most, and they are round.
    private mutating func forgetDates(_ text: String) {
        if times.count > 2 || !text.contains(":") && times.contains(where: { $0 % 300 != 0 }) { times = [] }
    }

    /// Whether it denies something, makes conditions, or names the first and the last of several days.
    var isDoubtful: Bool {
        if hasSign, !words.isEmpty { return true }
        let isSpan = words.contains("til") || words.contains("to") || (hasLine && times.isEmpty)
        return words.count + times.count > 1
            && (words.contains { AnswerWords.doubtful.contains($0) || DenyingWords.turns($0) } && !saysWhichever)
            || (weekdays.count > 1 && isSpan)
    }

    var saysAll: Bool {
        weekdays.isEmpty && times.isEmpty && (saysWhichever || words.contains { AnswerWords.all.contains($0) })
            && otherWords.isSubset(of: AnswerWords.all.union(AnswerWords.besideAll))
    }

    /// As "når som helst".
    private var saysWhichever: Bool { zip(words, words.dropFirst()).contains { $0 == "som" && $1 == "helst" } }

    var saysNo: Bool { words.count <= 3 && words.first.map(AnswerWords.no.contains) == true }

    var namesTime: Bool { !times.isEmpty || !parts.isEmpty }

    /// Whether these hours are the ones that it names, if it names any.
    func fits(_ hours: Set<ClosedRange<Int>>) -> Bool {
        guard hours.count == 1, let own = hours.first else { return !namesTime }
        return times.count <= 2 && (times.first.map { $0 == own.lowerBound } ?? true)
            && (times.count < 2 || times[1] == own.upperBound) && parts.allSatisfy { $0.contains(own.lowerBound) }
    }

    /// `9-11` and `kl. 9`, in which hours stand alone.
    private mutating func readWholeHours() {
        guard times.isEmpty, let first = words.firstIndex(where: { Int($0) != nil }) else { return }
        let numbers = words[first...].prefix { Int($0) != nil }
        let isAfterClock = first > 0 && ["kl", "klokka", "klokken", "at"].contains(words[first - 1])
        let isSpan = numbers.count == 2 && hasLine
        guard isAfterClock || isSpan, numbers.count <= 2 else { return }
        let hours = numbers.compactMap { Int($0) }
        // "1–3" is rather a scale, or wishes.
        guard hours.allSatisfy({ $0 < 24 }), isAfterClock || hours[0] >= 6 else { return }
        times = hours.map { $0 * 3600 }
        for word in numbers { otherWords.remove(word) }
    }

    /// Letters, or digits with a time's point or colon among them.
    private static func tokens(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != ":" }.flatMap { token -> [String] in
            let token = token.drop { !$0.isLetter && !$0.isNumber }
            return time(String(token)) != nil
                ? [String(token)] : token.split { $0 == "." || $0 == ":" }.map(String.init)
        }
    }

    /// `09.00`, `9:00`.
    private static func time(_ token: String) -> Int? {
        let token = token.last == "." ? token.dropLast() : token[...]
        let pieces = token.split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" }
        guard pieces.count == 2, (1...2).contains(pieces[0].count), pieces[1].count == 2, let hour = Int(pieces[0]),
            let minute = Int(pieces[1]), (0...24).contains(hour), (0..<60).contains(minute)
        else { return nil }
        return hour * 3600 + minute * 60
    }

    /// Whether marks that are harmless elsewhere may say no: a box that is empty, a dash at the end, a sad face.
    private static func hasDoubtfulMarks(_ text: String) -> Bool {
        let closed = text.filter { !$0.isWhitespace }
        return closed.first == "!" || closed.last.map { "-–—%".contains($0) } == true
            || ["[]", ":(", ":-(", ":/", ":-/", "--"].contains(where: closed.contains)
    }

    private static func isHarmless(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character.isWhitespace
            || ".,:;!*\"'’«»“”„()[]{}/\\&+-–—…_|·•>@#%✓✔☑👍".contains(character)
    }

    private static func weekday(_ word: String) -> Weekday? { weekdays[word] }

    /// By their names, with every ending.
    private static let weekdays: [String: Weekday] = {
        var weekdays: [String: Weekday] = [:]
        for day in Weekday.allCases {
            for stem in AnswerRecognition.texts(of: day) {
                for ending in ["", "er", "en", "ene", "s", "ar", "ane"] { weekdays[stem + ending] = day }
            }
        }
        return weekdays
    }()

    private static let partsOfDay: [(words: [String], hours: ClosedRange<Int>)] = [
        (["formiddag", "morgen", "morgon", "morning"], 0...43_199),
        (["ettermiddag", "afternoon"], 43_200...64_800), (["kveld", "evening"], 57_600...86_400),
    ]
    private static let doubtful = DenyingWords.excepting.union([
        "men", "but", "kanskje", "maybe", "eller", "or",
        "helst",
        "hvis", "dersom", "if", "etter", "after", "før", "before", "bare", "only",
    ])
    private static let all: Set = ["alle", "alt", "all", "any", "begge", "both", "samtlige", "whichever", "whenever"]
    private static let besideAll: Set = [
        "dager", "dagar", "dagene", "dagane", "datoer", "datorekker", "møterekker", "rekker", "tider", "tidspunkt",
        "days",
        "dates", "series", "times", "passer", "passar", "suit", "suits", "work", "fine", "like", "bra", "godt", "er",
        "are",
        "som", "helst", "når", "hvilken", "hvilke", "of", "them", "above", "time", "day", "kan", "can",
    ]
    private static let no = DenyingWords.none.union(["vet", "veit"])
    private static let plain: Set = [
        "kl", "klokka", "klokken", "og", "and", "fra", "til", "to", "from", "at", "på", "on", "hver", "kvar", "every",
        "each",
    ]
}
