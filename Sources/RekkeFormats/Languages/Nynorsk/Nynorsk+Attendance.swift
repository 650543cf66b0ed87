extension Nynorsk {
    package func attend(_ names: String) -> String { "Deltek: \(names)." }

    package func attendance(_ count: Int, of possible: Int, percentage: Int) -> String {
        "Frammøte: \(percentage)\u{A0}% (\(count) av \(possible))."
    }

    package var everyMeeting: String { "alle møta" }

    // MARK: Before those who miss meetings

    package var unavailable: String { "Kan ikkje kome" }

    package var thereForAnotherRegistration: String { "Til stades for ei anna påmelding" }

    package var atAnotherMeeting: String { "På eit anna møte samtidig" }

    package var leadingThen: String { "Leier eit møte samtidig" }

    package var beyondMaximum: String { "Kan ikkje vere med på fleire møte" }

    package var notThereYet: String { "Var ikkje med då" }

    package var attending: String { "Deltek" }
}
