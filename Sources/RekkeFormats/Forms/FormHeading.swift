/// What the words of a heading tell of its column, in Norwegian and English.
enum FormHeading {
    /// Whether it asks for what is not possible.
    static func isOfDenials(_ heading: String) -> Bool {
        ["ikke", "ikkje", "umulig", "umogleg", "not", "cannot", "impossible", "unable"].contains { holds(heading, $0) }
    }

    /// Whether it asks for one wish of several, as "2. valg".
    static func isOfRank(_ heading: String) -> Bool {
        heading.contains(where: \.isNumber)
            || ["først", "fyrst", "andre", "tredje", "first", "second", "third"].contains { holds(heading, $0) }
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
