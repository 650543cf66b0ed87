internal import Rekke

/// The attendees of a registration, as a free text names them: by first name, surname or both, or an initial.
struct AbsentPeople {
    /// By attendee: the words of the name.
    private let names: [[String]]

    init(_ attendees: [Attendee]) {
        names = attendees.map { attendee in attendee.name.map { RemarkTokens($0).tokens.compactMap(\.word) } ?? [] }
    }

    /// The one attendee whom the words at a position name, and where these end.
    func person(_ tokens: [RemarkTokens.Token], at start: Int) -> (attendee: Int, end: Int)? {
        var (fitting, end) = (Array(names.indices), start)
        while end < tokens.count, let word = tokens[end].word {
            let isInitial = end > start && word.count == 1
            let left = fitting.filter { names[$0].contains { isInitial ? $0.hasPrefix(word) : $0 == word } }
            guard !left.isEmpty else { break }
            (fitting, end) = (left, end + 1)
            if isInitial, end < tokens.count, tokens[end] == .mark(".") { end += 1 }
        }
        return end > start && fitting.count == 1 ? (fitting[0], end) : nil
    }

    /// Whether there is nothing but names.
    func areAll(_ tokens: [RemarkTokens.Token]) -> Bool {
        let known = Set(names.joined()).union(["og", "and", "samt"])
        return !tokens.isEmpty
            && tokens.allSatisfy { token in
                switch token {
                case .word(let word): known.contains(word)
                case .mark(let mark): ",;&+/.-".contains(mark)
                case .number: false
                }
            }
    }

    /// Whether a word with a capital letter is one of the names.
    func areNamed(in text: String) -> Bool {
        let known = Set(names.joined())
        return text.split { !$0.isLetter && !"-'’".contains($0) }.contains { word in
            word.first?.isUppercase == true && known.contains(word.lowercased())
        }
    }
}
