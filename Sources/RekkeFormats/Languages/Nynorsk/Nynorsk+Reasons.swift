extension Nynorsk {
    package func waits(_ name: String, because reason: String) -> String { "\(name) står på venteliste: \(reason)." }

    package func waitsForUnknownReason(_ name: String) -> String {
        "\(name) står på venteliste; årsaka er ikkje funnen."
    }

    package func waits(_ name: String, asNumber position: Int) -> String {
        "\(name) står på venteliste av same grunn som nummer \(position)."
    }

    package func waitsBehindHolders(_ name: String) -> String {
        "\(name) står på venteliste: Dei som har fått plass, får behalde plassen, og då er det ikkje plass til fleire der."
    }

    package func waitlistNumber(_ position: Int, of count: Int, _ name: String) -> String {
        "\(name) er nummer \(position) av \(count) på ventelista."
    }

    // MARK: What the policy asks for

    package func policyAsksFor(_ objective: String) -> String {
        "Påmeldinga kunne ha fått plass saman med alle som står framfor, men fordelingsregelen legg vekt på \(objective), og "
            + "då blir det ikkje plass"
    }

    package var policyNotWorkedOut: String {
        "Påmeldinga kunne ha fått plass saman med alle som står framfor, men tidsgrensa stoppa søket før det var klart om "
            + "fordelingsregelen gir plass"
    }

    package func onlyOutsidePreferences(of names: String) -> String {
        "Det ville berre ha vore plass dersom nokon som er garantert plass" + (names.isEmpty ? "" : " (\(names))")
            + ", blei flytta til ei møterekkje dei ikkje har ønska, og det blir ikkje gjort for å gi plass til nokon som står "
            + "lenger bak"
    }

    // MARK: Conflicts

    package func stand(beforeIt names: String, areSeveral: Bool) -> String {
        "\(names) står lenger framme i rekkjefølgja"
    }

    package func haveConfirmedPlaces(_ names: String, areSeveral: Bool) -> String {
        areSeveral ? "\(names) har stadfesta plassar" : "\(names) har ein stadfesta plass"
    }

    package func rulesForbid(beside others: String, areSeveral: Bool) -> String {
        "\(others), og reglane gir ikkje rom for " + (areSeveral ? "alle samtidig" : "begge")
    }

    // MARK: In a letter to the organisation itself

    package var youWaitForRoom: String { "Det var ikkje plass til alle som melde seg på." }

    package func youWait(byUnfinishedRule rule: String) -> String {
        "Plassane er fordelte etter denne regelen, så godt det lét seg gjere på den tida vi hadde: \(rule). "
            + "Då blei det ikkje plass til dykk."
    }

    package func youWait(byRule rule: String) -> String {
        "Plassane er fordelte etter denne regelen: \(rule). Då blei det ikkje plass til dykk."
    }

    package var youWaitSinceOthersKeepTheirWishes: String {
        "Det ville berre ha vore plass til dykk dersom andre, som er lova plass, blei flytta til ei møterekkje "
            + "dei ikkje har ønska."
    }

    package var youWaitSinceOthersKeepTheirPlaces: String {
        "Dei som allereie har fått plass, får behalde plassen. Derfor er det ikkje plass til dykk no."
    }

    package func rulesLeaveNoRoom(besideOthers others: Int) -> String {
        "Reglane for programmet gir ikkje rom for både dykk og "
            + (others == 1
                ? "éin annan som er prioritert framfor dykk."
                : "\(spelt(others)) andre som er prioriterte framfor dykk.")
    }
}
