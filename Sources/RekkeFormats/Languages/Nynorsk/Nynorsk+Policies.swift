extension Nynorsk {
    package var firstComeFirstServed: String {
        "plass etter påmeldingstidspunkt; av dei som får plass, får den som kom først, den beste møterekkja som framleis "
            + "gir alle plass"
    }

    package var bestFit: String {
        "plass etter påmeldingstidspunkt; møterekkjene blir fordelte slik at dei samla passar best mogleg for alle"
    }

    package var fairest: String {
        "plass etter påmeldingstidspunkt; færrast mogleg får eit ønske langt nede på ønskelista"
    }

    package var mostFirstWishes: String {
        "plass etter påmeldingstidspunkt; flest mogleg får førsteønsket, deretter flest mogleg andreønsket, og så vidare"
    }

    package var bestAttended: String {
        "plass etter påmeldingstidspunkt; møterekkjene blir fordelte slik at flest mogleg av deltakarane kan kome"
    }

    package var fullProgramme: String { "flest mogleg får plass; deretter plass etter påmeldingstidspunkt" }

    package var serialDictatorship: String {
        "kvar påmelding får etter tur den beste møterekkja som er att, sjølv om nokon seinare då blir utan plass"
    }

    package func inThisOrder(_ objectives: [String]) -> String {
        "i denne rekkjefølgja: \(objectives.joined(separator: "; "))"
    }
}
