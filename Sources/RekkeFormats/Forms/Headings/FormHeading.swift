/// What the words of a heading tell of its column, in Norwegian and English.
enum FormHeading {
    /// Whether it asks for what is not possible.
    static func isOfDenials(_ heading: String) -> Bool { HeadingQuestion(heading) == .impossible }

    /// Whether it asks what suits.
    static func isOfWishes(_ heading: String) -> Bool { HeadingQuestion(heading) == .suits }

    /// Whether it asks how well something suits, so that a high number is rather good.
    static func isOfScale(_ heading: String) -> Bool {
        let heading = heading.lowercased()
        if saysOneIsBest(heading) { return false }
        return [
            "hvor godt", "hvor bra", "kor godt", "kor bra", "how well", "poeng", "skala", "antall", "antal ", "score",
            "scale",
            "points", "= best", "hvor mange", "kor mange", "how many", "1=", "1 =",
        ].contains(where: heading.contains)
    }

    /// What a 1 stands for where it is a rank.
    private static let bestFirst = [
        "best", "høyest", "høgst", "først", "fyrst", "helst", "mest", "favor", "first", "highest", "top",
        "viktigst", "viktigast", "most",
    ]

    /// Whether it asks for one wish of several, as "2. valg".
    static func isOfRank(_ heading: String) -> Bool {
        !isOfWeek(heading)
            && (heading.contains(where: \.isNumber)
                || ["først", "fyrst", "andre", "tredje", "first", "second", "third"].contains { holds(heading, $0) })
    }

    /// Whether it speaks of a week, so that a number in it counts weeks.
    static func isOfWeek(_ heading: String) -> Bool {
        ["uke", "uka", "veke", "veka", "week"].contains { holds(heading, $0) }
    }

    /// The rank of the wish that it asks for; nil where it says none, or several.
    static func rank(in heading: String) -> Int? {
        let ranks = RemarkTokens(heading).tokens.compactMap { token in
            token.small ?? token.word.flatMap { WrittenRank($0)?.rank }
        }
        return ranks.count == 1 ? ranks[0] : nil
    }

    /// Whether headings that each ask for one wish of several ask the same but for its rank: numbered questions do not.
    static func differInRank(_ headings: [String]) -> Bool {
        let rests = headings.map { heading in
            RemarkTokens(heading).words.filter { WrittenRank($0) == nil && Int($0) == nil }
        }
        return Set(rests).count == 1
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

    /// Whether it asks for what organisations of one kind are called, as "Kommune" and "Hvor jobber du?".
    static func mayNameOrganisation(_ heading: String) -> Bool {
        let words = RemarkTokens(heading).words
        let stems = organisations + (FormSuggestion.words[.organisation] ?? [])
        return stems.contains { stem in words.contains { $0.hasPrefix(stem) || $0.hasSuffix(stem) } }
            || workplaces.contains(where: words.contains(inOrder:))
    }

    private static let organisations = [
        "kommune", "fylke", "bydel", "etat", "enhet", "eining", "arbeidsgiver", "arbeidsgjevar", "helseforetak",
        "helseføretak",
        "foretak", "føretak", "sykehus", "sjukehus", "sykehjem", "sjukeheim", "tjenestested", "tenestestad", "senter",
        "avdeling",
        "klinikk", "skole", "skule", "barnehage", "selskap", "forening", "foreining", "stiftelse", "stifting",
        "direktorat",
        "departement", "universitet", "høgskole", "høyskole", "høgskule", "kontor", "employer", "municipality",
        "hospital",
        "unit", "department", "school", "centre", "center", "agency", "county", "district", "office", "clinic",
        "affiliation",
        "tilhørighet", "tilhøyrsle",
    ]
    private static let workplaces = RemarkWords.phrases(
        "jobber du, jobber dere, jobbar du, arbeider du, arbeider dere, arbeidar du, kommer dere fra, kommer du fra, kjem de frå, you work, you represent, representerer du, representerer dere, representerer de"
    )

    /// Whether it says that 1 is the best, so that a low number is rather good.
    static func saysOneIsBest(_ heading: String) -> Bool {
        let closed = heading.lowercased().filter { !$0.isWhitespace }
        if ["lavest", "lågast", "lowest"].contains(where: closed.contains),
            ["først", "fyrst", "first"].contains(where: closed.contains)
        {
            return true
        }
        return bestFirst.contains { word in
            ["1=", "1er", "1is", "1:", "1–", "1-"].contains { closed.contains($0 + word) }
        }
    }

    /// Whether a word of the heading begins so, in capital or small letters.
    static func holds(_ heading: String, _ beginning: String) -> Bool {
        let heading = heading.lowercased()
        return heading == beginning
            || heading.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.contains { $0.hasPrefix(beginning) }
    }
}
