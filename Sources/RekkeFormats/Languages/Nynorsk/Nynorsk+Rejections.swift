extension Nynorsk {
    package func isNotConsidered(_ name: String, because reason: String) -> String {
        "\(name) er ikkje med i fordelinga: \(reason)"
    }

    package var isWithdrawn: String { "Påmeldinga er trekt." }

    package var cameAfterDeadline: String { "Påmeldinga kom etter fristen." }

    package func came(_ moment: String, afterDeadline deadline: String) -> String {
        "Påmeldinga kom \(moment), etter fristen \(deadline)."
    }

    package func isDuplicate(of registration: String) -> String {
        "Kvar organisasjon får éin plass, og det er påmeldinga \(registration) som tel."
    }

    package var cannotTakeOnlyWish: String { "Den einaste møterekkja som er ønskt, er ikkje mogleg." }

    package var cannotTakeAnyWish: String { "Ingen av møterekkjene som er ønskte, er moglege." }

    package var cannotTakeAnySeries: String { "Ingen av møterekkjene er moglege." }

    // MARK: One series

    package func isClosed(_ series: String) -> String { "\(series) er stengd for nye påmeldingar." }

    package func isCandidate(_ series: String) -> String { "\(series) er føreslått, men ikkje opna." }

    package func isImpossible(_ series: String) -> String { "\(series) er oppgitt som umogleg." }

    package func overlaps(_ series: String, _ other: String) -> String {
        "\(series) møtest samtidig med \(other), der organisasjonen har plass."
    }

    package func isTooSmall(_ series: String, seats: Int, size: Int) -> String {
        "\(series) har plass til \(seats == 1 ? "1 person" : "\(seats) personar"), og påmeldinga gjeld \(size)."
    }

    package func excludes(role: String, _ series: String) -> String {
        "\(series) tek ikkje imot påmeldingar med rolla «\(role)»."
    }

    package func requiredCannotCome(_ person: String, on days: String, _ series: String) -> String {
        "\(series): \(person), som må vere med på alle møta, kan ikkje komme \(days)."
    }

    package func requiredAttendsTooFew(_ person: String, _ series: String) -> String {
        "\(series): \(person), som må vere med på alle møta, kan ikkje vere med på så mange."
    }

    package func required(_ person: String, at meetings: Int, attendsAtMost maximum: Int, _ series: String) -> String {
        "\(series): \(person) må vere med på \(meetings == 1 ? "møtet" : "alle dei \(meetings) møta"), men kan vere med på "
            + "høgst \(maximum)."
    }

    package func attendTooFew(minimum: Int, _ series: String) -> String {
        "\(series): Nok deltakarar er ledige kvar gong, men dei kan til saman vere med på for få møte til at \(minimum) "
            + "kjem kvar gong."
    }

    package func tooFewCome(_ attendees: [String], needed: String, _ series: String) -> String {
        "\(series): \(attendees.joined(separator: ", og ").capitalisedFirst); kvart møte krev \(needed)."
    }

    package func canCome(_ count: Int, on days: String) -> String {
        "\(count == 0 ? "ingen" : "berre \(count)") kan komme \(days)"
    }
}
