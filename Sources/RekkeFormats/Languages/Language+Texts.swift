package import Rekke

extension Language {
    /// The language of a form's headings, by the words that it has most of, of two alike the first; nil where there are none.
    package init?(ofTexts texts: [String]) {
        let words = Set(texts.flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) })
        let counts = Language.allCases.map { ($0, words.intersection($0.words.wordsOfForms).count) }
        guard let most = counts.map(\.1).max(), most > 0,
            let found = counts.first(where: { $0.1 == most })?.0
        else { return nil }
        self = found
    }
}
