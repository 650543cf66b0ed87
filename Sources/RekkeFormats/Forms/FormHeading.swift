/// What the words of a heading tell of its column, in Norwegian and English.
enum FormHeading {
    /// Whether it asks for what is not possible; what stands behind a question for wishes only explains it.
    static func isOfDenials(_ heading: String) -> Bool {
        let question = String(heading.prefix { !"?(.:".contains($0) })
        return isOfWishes(question) ? denies(question) : denies(heading)
    }

    private static func denies(_ heading: String) -> Bool {
        denials.contains { holds(heading, $0) } || ["n't", "n’t"].contains(where: heading.lowercased().contains)
    }

    private static let denials = [
        "ikke", "ikkje", "umulig", "umog", "unngå", "opptatt", "opptekne", "oppteken", "dårlig", "dårleg", "verst",
        "borte",
        "utelukk", "forhindr", "uaktuel", "sperr", "stengt", "stengd", "not", "cannot", "impossible", "unable",
        "unavailable",
        "avoid", "busy", "worst", "closed",
    ]

    /// Whether it asks what suits.
    static func isOfWishes(_ heading: String) -> Bool {
        ["passer", "passar", "kan", "ønske", "ønskje", "suit", "can", "prefer", "available"].contains {
            holds(heading, $0)
        }
    }

    /// Whether it asks how well something suits, so that a high number is rather good.
    static func isOfScale(_ heading: String) -> Bool {
        let heading = heading.lowercased()
        let closed = heading.filter { !$0.isWhitespace }
        if bestFirst.contains(where: { closed.contains("1=\($0)") }) { return false }
        return [
            "hvor godt", "hvor bra", "kor godt", "kor bra", "how well", "poeng", "skala", "antall", "antal ", "score",
            "scale",
            "points", "= best", "hvor mange", "kor mange", "how many", "1=", "1 =",
        ].contains(where: heading.contains)
    }

    /// What a 1 stands for where it is a rank.
    private static let bestFirst = [
        "best", "høyest", "høgst", "først", "fyrst", "helst", "mest", "favor", "first", "highest", "top",
    ]

    /// Whether it asks for one wish of several, as "2. valg".
    static func isOfRank(_ heading: String) -> Bool {
        !["uke", "uka", "veke", "veka", "week"].contains { holds(heading, $0) }
            && (heading.contains(where: \.isNumber)
                || ["først", "fyrst", "andre", "tredje", "first", "second", "third"].contains { holds(heading, $0) })
    }

    /// The rank of the wish that it asks for; nil where it says none, or several.
    static func rank(in heading: String) -> Int? {
        let ranks = RemarkTokens(heading).tokens.compactMap { token in
            token.small ?? token.word.flatMap { WrittenRank($0)?.rank }
        }
        return ranks.count == 1 ? ranks[0] : nil
    }

    /// Whether it asks for several wishes in their order.
    static func isOfOrder(_ heading: String) -> Bool {
        ["rekkefølge", "rekkjefølgj", "ranger", "rangér", "prioriter", "rank", "order", "priorit"].contains {
            holds(heading, $0)
        }
    }

    /// Whether it asks for a number of people, as "Antall deltakere".
    static func isOfCount(_ heading: String) -> Bool {
        ["antall", "antal", "mange", "number", "many"].contains { holds(heading, $0) }
            && (namesAttendees(heading)
                || ["person", "people", "kommer", "kjem", "come"].contains { holds(heading, $0) })
    }

    /// Whether it asks who comes, as "Navn på deltakerne" and "Hvem skal delta?".
    static func isOfAttendees(_ heading: String) -> Bool { namesAttendees(heading) && !isOfCount(heading) }

    private static func namesAttendees(_ heading: String) -> Bool {
        ["delta", "deltek", "participa", "attend"].contains { holds(heading, $0) }
            || ["hvem", "kven", "who"].contains { holds(heading, $0) }
                && ["kommer", "kjem", "komme", "come", "coming"].contains { holds(heading, $0) }
    }

    /// Whether a word of the heading begins so, in capital or small letters.
    static func holds(_ heading: String, _ beginning: String) -> Bool {
        let heading = heading.lowercased()
        return heading == beginning
            || heading.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.contains { $0.hasPrefix(beginning) }
    }
}
