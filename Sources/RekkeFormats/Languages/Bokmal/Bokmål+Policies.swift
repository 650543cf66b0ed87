extension Bokmål {
    package var firstComeFirstServed: String {
        "plass etter påmeldingstidspunkt; av dem som får plass, får den som kom først, den beste møterekken som fortsatt "
            + "gir alle plass"
    }

    package var bestFit: String {
        "plass etter påmeldingstidspunkt; møterekkene fordeles slik at de samlet passer best mulig for alle"
    }

    package var fairest: String {
        "plass etter påmeldingstidspunkt; færrest mulig får et ønske langt nede på listen sin"
    }

    package var mostFirstWishes: String {
        "plass etter påmeldingstidspunkt; flest mulig får førsteønsket, deretter flest mulig andreønsket, og så videre"
    }

    package var bestAttended: String {
        "plass etter påmeldingstidspunkt; møterekkene fordeles slik at flest mulig av deltakerne kan komme"
    }

    package var fullProgramme: String { "flest mulig får plass; deretter plass etter påmeldingstidspunkt" }

    package var serialDictatorship: String {
        "hver påmelding får etter tur den beste møterekken som er igjen, selv om noen senere da blir uten plass"
    }

    package func inThisOrder(_ objectives: [String]) -> String {
        "i denne rekkefølgen: \(objectives.joined(separator: "; "))"
    }
}
