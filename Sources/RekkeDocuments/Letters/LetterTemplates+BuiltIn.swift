internal import Rekke
internal import RekkeFormats

extension Language {
    /// The templates that come with the program, with the names of their files.
    var templates: [(name: String, text: String)] {
        LetterKind.allCases.map { (LetterTemplates.name(of: $0, in: self), words.template(of: $0)) } + [
            ("opening.\(rawValue).txt", words.openingTemplate), ("closing.\(rawValue).txt", words.closingTemplate),
            ("queues.\(rawValue).txt", words.queuesTemplate), ("former.\(rawValue).txt", words.formerTemplate),
            (LetterTemplates.nameOfPage(in: self), LetterTemplates.page(rawValue)),
        ]
    }
}

extension LetterTemplates {
    static func name(of kind: LetterKind, in language: Language) -> String {
        "\(kind.rawValue).\(language.rawValue).txt"
    }

    static func nameOfPage(in language: Language) -> String { "page.\(language.rawValue).html" }

    /// The page around a letter; the code of its language is all that differs.
    fileprivate static func page(_ language: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(language)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{title}}</title>
        <style>body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 sans-serif; }</style>
        </head>
        <body>
        {{{body}}}
        </body>
        </html>

        """
    }
}

extension Words {
    fileprivate func template(of kind: LetterKind) -> String {
        switch kind {
        case .place: placeTemplate
        case .over: overTemplate
        case .moved: movedTemplate
        case .possible: possibleTemplate
        case .waiting: waitingTemplate
        case .lost: lostTemplate
        case .notConsidered: notConsideredTemplate
        }
    }
}
