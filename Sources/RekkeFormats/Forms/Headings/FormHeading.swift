/// What the words of a heading tell of its column, in Norwegian and English.
enum FormHeading {
    /// Whether it asks for what is not possible.
    static func isOfDenials(_ heading: String) -> Bool { HeadingQuestion(heading) == .impossible }

    /// Whether it asks what suits.
    static func isOfWishes(_ heading: String) -> Bool { HeadingQuestion(heading) == .suits }

    /// Whether it asks how well something suits, so that a high number is rather good.
    static func isOfScale(_ heading: String) -> Bool {
        if let legend = OrderLegend(heading) { return legend != .first }
        let heading = heading.lowercased()
        return [
            "hvor godt", "hvor bra", "kor godt", "kor bra", "how well", "poeng", "skala", "antall", "antal ", "score",
            "scale", "points", "hvor mange", "kor mange", "how many",
        ].contains(where: heading.contains)
    }

    /// Whether it is of a time at which something was done to an answer, or of a birth: none at which one came in.
    static func isOfChange(_ heading: String) -> Bool {
        [
            "endr", "oppdater", "modif", "edit", "updat", "chang", "review", "behandl", "handsam", "lest", "lese",
            "read", "born",
            "birth", "født", "fødd", "fødsel", "sist", "last", "deadline", "frist", "expir", "utløp",
        ].contains { holds(heading, $0) }
    }

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
    private static func differInRank(_ headings: [String]) -> Bool {
        let rests = headings.map { heading in
            RemarkTokens(heading).words.filter { WrittenRank($0) == nil && !WrittenRank.isEnding($0) }
        }
        return Set(rests).count == 1
    }

    /// The headings of columns for one wish each, by the ranks that they say, be they in another order; else as they stand. nil where
    /// they are none.
    static func ordered(byRank headings: [HeadedTable.Heading]) -> [HeadedTable.Heading]? {
        guard (2...9).contains(headings.count), differInRank(headings.map(\.text)) else { return nil }
        let said = headings.compactMap { rank(in: $0.text) }
        let isSaid = said.count == headings.count && Set(said).count == said.count
        return isSaid ? zip(said, headings).sorted { $0.0 < $1.0 }.map(\.1) : headings
    }

    /// Whether it asks for several wishes in their order.
    static func isOfOrder(_ heading: String) -> Bool {
        ["rekkefølge", "rekkjefølgj", "ranger", "rangér", "prioriter", "rank", "order", "priorit"].contains {
            holds(heading, $0)
        }
    }

    /// Whether it asks for several wishes in a cell in their order, be it only by saying where the best stands.
    static func asksForOrder(_ heading: String) -> Bool {
        isOfOrder(heading) || [.first, .last].contains(OrderLegend(heading))
    }

    /// Whether it asks how many people come, as "Antall deltakere": not how many meetings they come to, nor how many came.
    static func isOfCount(_ heading: String) -> Bool {
        let words = RemarkTokens(heading).words
        if words.contains(where: countsOfAttendees.contains) { return true }
        guard let index = words.firstIndex(where: { word in counting.contains(word) || word.hasPrefix("antall") }),
            !words.contains(where: { word in past.contains { word.hasPrefix($0) } })
        else { return false }
        let counted = words[(index + 1)...].first { !smallWords.contains($0) }
        if counted.map({ word in uncounted.contains { word.hasPrefix($0) } }) == true { return false }
        return namesAttendees(heading)
            || words.contains { word in coming.contains { word.hasPrefix($0) } }
            || ofAllOfYou.contains(where: words.contains(inOrder:))
    }

    /// Whether it asks for a number, and not for that of the people who come: a telephone's, a customer's, of years.
    static func isOfOtherNumber(_ heading: String) -> Bool {
        guard !isOfCount(heading) else { return false }
        let words = RemarkTokens(heading).words
        let counts = words.contains { counting.contains($0) || $0.hasPrefix("antall") }
        let isOfPeople = namesAttendees(heading) || words.contains { $0.hasPrefix("person") }
        return words.contains { word in
            named.contains { word.hasPrefix($0) || word.hasSuffix($0) }
                || counts && uncounted.contains(where: word.hasPrefix)
        } || words.contains("number") && !words.contains(inOrder: ["number", "of"]) && !isOfPeople
    }

    private static let counting: Set = RemarkWords.words("antall antal mange many number talet tallet tall tal")
    private static let countsOfAttendees: Set = RemarkWords.words(
        "deltakerantall deltakertall deltakarantal deltakartal personantall personantal headcount")
    /// What words begin with that stand for people who come, or for what they take.
    private static let coming = [
        "person", "people", "kommer", "kjem", "come", "coming", "påmeld", "stiller", "plass", "seat", "folk",
    ]
    private static let ofAllOfYou = RemarkWords.phrases(
        "er dere, blir dere, er de, blir de, vert de, are you, of you, av dere, av dykk, fra dere, frå dykk")
    /// What stands between "how many" and what is counted.
    private static let smallWords: Set = RemarkWords.words(
        "of av på the dere de dykk you your us oss fra frå som vil skal will are is kan can do totalt total")
    /// What words begin with that are counted, and are no people.
    private static let uncounted = [
        "møte", "meeting", "dag", "day", "gang", "time", "år", "year", "uke", "veke", "week", "måned", "månad", "month",
        "rekke", "rekkje", "serie", "session", "seng", "bed", "rom", "room", "stilling", "enhet", "eining", "avdeling",
        "unit", "department", "pasient", "patient", "beboer", "bebuar", "resident", "bruker", "brukar", "user",
    ]
    /// What words begin with that say that it was.
    private static let past = [
        "deltatt", "delteke", "deltok", "attended", "participated", "tidligere", "tidlegare", "previous", "forrige",
        "førre", "sist", "last",
    ]
    /// What words begin or end with that numbers are of which name something.
    private static let named = [
        "nummer", "telefon", "phone", "mobil", "mobile", "postkode", "postcode", "zip", "faktura", "invoice",
    ]

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

    /// Whether a word of the heading begins so, in capital or small letters.
    static func holds(_ heading: String, _ beginning: String) -> Bool {
        let heading = heading.lowercased()
        return heading == beginning
            || heading.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.contains { $0.hasPrefix(beginning) }
    }
}
