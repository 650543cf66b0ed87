extension Bokmål {
    package func attend(_ names: String) -> String { "Deltar: \(names)." }

    package func attendance(_ count: Int, of possible: Int, percentage: Int) -> String {
        "Oppmøte: \(percentage)\u{A0}% (\(count) av \(possible))."
    }

    package var everyMeeting: String { "alle møtene" }

    // MARK: Before those who miss meetings

    package var unavailable: String { "Kan ikke komme" }

    package var thereForAnotherRegistration: String { "Til stede for en annen påmelding" }

    package var atAnotherMeeting: String { "På et annet møte samtidig" }

    package var leadingThen: String { "Leder et møte samtidig" }

    package var beyondMaximum: String { "Kan ikke være med på flere møter" }

    package var notThereYet: String { "Var ikke med da" }

    package var attending: String { "Deltar" }
}
