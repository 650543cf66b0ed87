extension Bokmål {
    package func waits(_ name: String, because reason: String) -> String { "\(name) står på venteliste: \(reason)." }

    package func waitsForUnknownReason(_ name: String) -> String {
        "\(name) står på venteliste; årsaken er ikke funnet."
    }

    package func waits(_ name: String, asNumber position: Int) -> String {
        "\(name) står på venteliste av samme grunn som nummer \(position)."
    }

    package func waitsBehindHolders(_ name: String) -> String {
        "\(name) står på venteliste: De som har fått plass, beholder den, og da er det ikke plass til flere der."
    }

    package func waitlistNumber(_ position: Int, of count: Int, _ name: String) -> String {
        "\(name) er nummer \(position) av \(count) på ventelisten."
    }

    // MARK: What the policy asks for

    package func policyAsksFor(_ objective: String) -> String {
        "Påmeldingen kunne fått plass sammen med alle som står foran, men fordelingsregelen legger vekt på \(objective), og da "
            + "blir det ikke plass"
    }

    package var policyNotWorkedOut: String {
        "Påmeldingen kunne fått plass sammen med alle som står foran, men tidsgrensen avbrøt søket før det var klart om "
            + "fordelingsregelen gir plass"
    }

    package func onlyOutsidePreferences(of names: String) -> String {
        "Det ville bare vært plass hvis noen som er garantert plass" + (names.isEmpty ? "" : " (\(names))")
            + ", ble flyttet til en møterekke de ikke har ønsket, og det gjøres ikke for å gi plass til noen som står lenger "
            + "bak"
    }

    // MARK: Conflicts

    package func stand(beforeIt names: String, areSeveral: Bool) -> String { "\(names) står foran" }

    package func haveConfirmedPlaces(_ names: String, areSeveral: Bool) -> String {
        areSeveral ? "\(names) har bekreftede plasser" : "\(names) har en bekreftet plass"
    }

    package func rulesForbid(beside others: String, areSeveral: Bool) -> String {
        "\(others), og reglene gir ikke rom for " + (areSeveral ? "alle samtidig" : "begge")
    }

    // MARK: In a letter to the organisation itself

    package var youWaitForRoom: String { "Det var ikke plass til alle som meldte seg på." }

    package func youWait(byUnfinishedRule rule: String) -> String {
        "Plassene er fordelt etter denne regelen, så godt det lot seg gjøre på den tiden vi hadde: \(rule). "
            + "Da ble det ikke plass til dere."
    }

    package func youWait(byRule rule: String) -> String {
        "Plassene er fordelt etter denne regelen: \(rule). Da ble det ikke plass til dere."
    }

    package var youWaitSinceOthersKeepTheirWishes: String {
        "Det ville bare vært plass til dere hvis andre, som er lovet plass, ble flyttet til en møterekke de "
            + "ikke har ønsket."
    }

    package var youWaitSinceOthersKeepTheirPlaces: String {
        "De som allerede har fått plass, får beholde plassen. Derfor er det ikke plass til dere nå."
    }

    package func rulesLeaveNoRoom(besideOthers others: Int) -> String {
        "Reglene for programmet gir ikke rom for både dere og "
            + (others == 1
                ? "én annen som går foran dere." : "\(spelt(others)) andre som går foran dere.")
    }
}
