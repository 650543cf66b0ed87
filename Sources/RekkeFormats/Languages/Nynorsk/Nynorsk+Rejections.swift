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
        "Kvar organisasjon får éin plass, og det er påmelding \(registration) som tel."
    }

    package var cannotTakeOnlyWish: String { "Den einaste møterekkja som er ønska, er ikkje mogleg." }

    package var cannotTakeAnyWish: String { "Ingen av møterekkjene som er ønska, er moglege." }

    package var cannotTakeAnySeries: String { "Ingen av møterekkjene er moglege." }

    // MARK: One series

    package func isClosed(_ series: String) -> String { "\(series) er stengd for nye påmeldingar." }

    package func isOver(_ series: String) -> String { "\(series) er avslutta." }

    package func isCandidate(_ series: String) -> String { "\(series) er føreslått, men ikkje opna." }

    package func isCancelled(_ series: String) -> String { "\(series) er avlyst." }

    package func isImpossible(_ series: String) -> String { "\(series) er oppgitt som umogleg." }

    package func overlaps(_ series: String, _ other: String) -> String {
        "\(series) har møte samtidig med \(other), der organisasjonen har plass."
    }

    package func isTooSmall(_ series: String, seats: Int, size: Int) -> String {
        "\(series) har plass til \(seats == 1 ? "1 person" : "\(seats) personar"), men påmeldinga gjeld \(size)."
    }

    package func excludes(role: String, _ series: String) -> String {
        "\(series) tek ikkje imot påmeldingar med rolla «\(role)»."
    }

    package func requiredCannotCome(_ person: String, on days: String, _ series: String) -> String {
        "\(series): \(person), som må vere med på alle møta, kan ikkje kome \(days)."
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
        "\(count == 0 ? "ingen" : "berre \(count)") kan kome \(days)"
    }

    // MARK: In a letter to the organisation itself

    package var youCameLate: String { "Påmeldinga kom etter fristen." }

    package func youCameLate(_ came: String, deadline: String) -> String {
        "Påmeldinga kom \(came), etter fristen \(deadline)."
    }

    package var youHaveAnotherRegistration: String {
        "De har ei anna påmelding, og det er den som gjeld. Kvar organisasjon kan få éin plass."
    }

    package var yourOnlyWishIsImpossible: String { "Den einaste møterekkja de ønska, er ikkje mogleg for dykk." }
    package var yourWishesAreImpossible: String { "Ingen av møterekkjene de ønska, er moglege for dykk." }
    package var allSeriesAreImpossibleForYou: String { "Ingen av møterekkjene er moglege for dykk." }

    package func isClosedToYou(_ series: String) -> String { "\(series) tek ikkje imot nye påmeldingar." }
    package func isNotOpenedToYou(_ series: String) -> String { "\(series) er ikkje opna for påmelding." }

    package func youAnsweredImpossible(_ series: String) -> String {
        "De har svart at \(series) ikkje er mogleg for dykk."
    }

    package func overlapsYourPlace(_ series: String, in other: String) -> String {
        "\(series) har møte samtidig med \(other), der de har plass."
    }

    package func isTooSmallForYou(_ series: String, seats: Int, size: Int) -> String {
        seats == 0
            ? "\(series) har ingen sitjeplassar."
            : "\(series) har plass til \(seats == 1 ? "1 person" : "\(seats) personar"), men de er \(size)."
    }

    package func isNeededAlways(_ person: String, _ series: String) -> String {
        "\(series): \(person) må vere med på alle møta, men kan ikkje vere med på så mange."
    }

    package func isNeededAlways(_ person: String, _ series: String, awayOn days: String) -> String {
        "\(series): \(person) må vere med på alle møta, men kan ikkje kome \(days)."
    }

    package func youCanAttendTooFewMeetings(_ series: String, minimum: Int) -> String {
        "\(series): Til saman kan de vere med på for få møte til at minst \(spelt(minimum)) kan kome kvar gong."
    }

    package func youNamedTooFew(_ count: Int, needed: Int) -> String {
        "De har oppgitt berre \(count == 1 ? "éin deltakar" : "\(spelt(count)) deltakarar"), men minst \(spelt(needed)) må vere med på "
            + "kvart møte."
    }

    package func tooFewOfYouCome(_ series: String, _ groups: [FewAttendees], needed: Int) -> String {
        let parts = groups.map { group in
            group.count == 0
                ? "ingen av dykk kan kome \(group.days)"
                : "berre \(spelt(group.count)) av dykk kan kome \(group.days)"
        }
        return "\(series): \(parts.joined(separator: ", og ").capitalisedFirst). Kvart møte krev at minst "
            + "\(spelt(needed)) kjem."
    }
}
