package import Rekke

/// What is to be said of registrations, in the language of whoever reads it.
package struct FormSentence: Hashable, Sendable {
    private let say: @Sendable (any Words) -> String
    /// Whether it is said in English only: what only those meet who write files by hand.
    package let isEnglish: Bool

    init(_ say: @escaping @Sendable (any Words) -> String) {
        self.say = say
        isEnglish = false
    }

    init(english text: String) {
        say = { _ in text }
        isEnglish = true
    }

    package func text(in language: Language) -> String { text(language.words) }

    /// As part of another.
    func text(_ words: any Words) -> String {
        // What is not shown is written the same for everybody.
        say(words).replacing(English().isNotShown, with: words.isNotShown)
    }

    /// As the command says it.
    var english: String { say(English()) }

    package static func == (first: FormSentence, second: FormSentence) -> Bool { first.english == second.english }

    package func hash(into hasher: inout Hasher) { hasher.combine(english) }
}

extension FormSentence: ExpressibleByStringInterpolation {
    package init(stringLiteral text: String) { self.init(english: text) }
}
