package import Rekke

extension Policy {
    /// What the policy of a result does, as one sentence without its full stop, in small letters.
    package static func text(of allocation: Allocation, in language: Language) -> String {
        let policy = recognised(allocation.policy)
        return policy.name == nil
            ? Policy(allocation.policy.filter { allocation.isOpen($0) }).text(in: language)
            : policy.text(in: language)
    }

    /// What the policy does, as one sentence without its full stop, in small letters.
    package func text(in language: Language) -> String {
        switch name {
        case Policy.firstComeFirstServed.name:
            language(
                "places by time of registration; among those placed, whoever came first gets the best series that still leaves everyone placed",
                "plass etter påmeldingstidspunkt; av dem som får plass, får den som kom først, den beste møterekken som fortsatt gir alle plass"
            )
        case Policy.bestFit.name:
            language(
                "places by time of registration; the series shared out so that they suit all together as well as possible",
                "plass etter påmeldingstidspunkt; møterekkene fordeles slik at de samlet passer best mulig for alle")
        case Policy.fairest.name:
            language(
                "places by time of registration; as few as possible far down their list of wishes",
                "plass etter påmeldingstidspunkt; færrest mulig får et ønske langt nede på listen sin")
        case Policy.mostFirstWishes.name:
            language(
                "places by time of registration; as many first wishes as possible, then as many second ones, and so on",
                "plass etter påmeldingstidspunkt; flest mulig får førsteønsket, deretter flest mulig andreønsket, og så videre"
            )
        case Policy.bestAttended.name:
            language(
                "places by time of registration; the dates at which most of the attendees can be there",
                "plass etter påmeldingstidspunkt; datoene der flest av deltakerne kan komme")
        case Policy.fullProgramme.name:
            language(
                "as many placed as possible; then places by time of registration",
                "flest mulig får plass; deretter plass etter påmeldingstidspunkt")
        case Policy.serialDictatorship.name:
            language(
                "each in turn takes the best series that is left, even if someone later then gets nothing",
                "hver påmelding får etter tur den beste møterekken som er igjen, selv om noen senere da blir uten plass"
            )
        default:
            language(
                "in this order of importance: ",
                "i denne rekkefølgen: ")
                + objectives.map { $0.text(in: language) }.joined(separator: "; ")
        }
    }

    /// The policy with a name that has these objectives, or a list of one's own.
    package static func recognised(_ objectives: [Objective]) -> Policy {
        all.first { $0.objectives == objectives } ?? Policy(objectives)
    }
}

extension Objective {
    /// What the objective asks for, as a part of a sentence.
    package func text(in language: Language) -> String {
        switch self {
        case .guarantees:
            language("places for the guaranteed registrations", "plass til de påmeldingene som er garantert plass")
        case .placesFirstCome:
            language("places in priority order", "plass i prioritert rekkefølge")
        case .mostPlaces:
            language("as many placements as possible", "flest mulig tildelte plasser")
        case .fewestAddedSeries:
            language("as few added series as possible", "færrest mulig nye møterekker")
        case .fewestOutsidePreferences:
            language(
                "as few placements outside preferences as possible", "færrest mulig plasser utenfor ønskene")
        case .lowestTotalRank:
            language("as low a sum of wish numbers as possible", "lavest mulig sum av ønskenumre")
        case .lowestWorstRank:
            language(
                "as few placements as possible at the worst wishes", "færrest mulig plasser på de dårligste ønskene")
        case .rankMaximal:
            language(
                "as many first wishes as possible, then second ones, and so on",
                "flest mulig førsteønsker, deretter andreønsker, og så videre")
        case .mostAttendance:
            language("as many attendances as possible", "flest mulig oppmøter")
        case .ranksFirstCome:
            language("the best wishes in priority order", "de beste ønskene i prioritert rekkefølge")
        case .seriesOrder:
            language(
                "the series' order in the programme, where all else is equal",
                "møterekkenes rekkefølge i programmet, der alt annet er likt")
        }
    }
}
