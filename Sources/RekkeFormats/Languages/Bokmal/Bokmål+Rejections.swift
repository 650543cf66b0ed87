extension Bokmål {
    package func isNotConsidered(_ name: String, because reason: String) -> String {
        "\(name) er ikke med i fordelingen: \(reason)"
    }

    package var isWithdrawn: String { "Påmeldingen er trukket." }

    package var cameAfterDeadline: String { "Påmeldingen kom etter fristen." }

    package func came(_ moment: String, afterDeadline deadline: String) -> String {
        "Påmeldingen kom \(moment), etter fristen \(deadline)."
    }

    package func isDuplicate(of registration: String) -> String {
        "Hver organisasjon får én plass, og det er påmelding \(registration) som teller."
    }

    package var cannotTakeOnlyWish: String { "Den eneste møterekken som er ønsket, er ikke mulig." }

    package var cannotTakeAnyWish: String { "Ingen av møterekkene som er ønsket, er mulige." }

    package var cannotTakeAnySeries: String { "Ingen av møterekkene er mulige." }

    // MARK: One series

    package func isClosed(_ series: String) -> String { "\(series) er stengt for nye påmeldinger." }

    package func isOver(_ series: String) -> String { "\(series) er avsluttet." }

    package func isCandidate(_ series: String) -> String { "\(series) er foreslått, men ikke åpnet." }

    package func isCancelled(_ series: String) -> String { "\(series) er avlyst." }

    package func isImpossible(_ series: String) -> String { "\(series) er oppgitt som umulig." }

    package func overlaps(_ series: String, _ other: String) -> String {
        "\(series) har møter samtidig med \(other), der organisasjonen har plass."
    }

    package func isTooSmall(_ series: String, seats: Int, size: Int) -> String {
        "\(series) har plass til \(seats == 1 ? "1 person" : "\(seats) personer"), men påmeldingen gjelder \(size)."
    }

    package func excludes(role: String, _ series: String) -> String {
        "\(series) tar ikke imot påmeldinger med rollen «\(role)»."
    }

    package func requiredCannotCome(_ person: String, on days: String, _ series: String) -> String {
        "\(series): \(person), som må være med på alle møtene, kan ikke komme \(days)."
    }

    package func requiredAttendsTooFew(_ person: String, _ series: String) -> String {
        "\(series): \(person), som må være med på alle møtene, kan ikke være med på så mange."
    }

    package func required(_ person: String, at meetings: Int, attendsAtMost maximum: Int, _ series: String) -> String {
        "\(series): \(person) må være med på \(meetings == 1 ? "møtet" : "alle \(meetings) møtene"), men kan være med på "
            + "høyst \(maximum)."
    }

    package func attendTooFew(minimum: Int, _ series: String) -> String {
        "\(series): Nok deltakere er ledige hver gang, men de kan til sammen være med på for få møter til at \(minimum) "
            + "kommer hver gang."
    }

    package func tooFewCome(_ attendees: [String], needed: String, _ series: String) -> String {
        "\(series): \(attendees.joined(separator: ", og ").capitalisedFirst); hvert møte krever \(needed)."
    }

    package func canCome(_ count: Int, on days: String) -> String {
        "\(count == 0 ? "ingen" : "bare \(count)") kan komme \(days)"
    }

    // MARK: In a letter to the organisation itself

    package var youCameLate: String { "Den kom etter fristen." }
    package func youCameLate(_ came: String, deadline: String) -> String {
        "Den kom \(came), etter fristen \(deadline)."
    }

    package var youHaveAnotherRegistration: String {
        "Dere har en annen påmelding, og det er den som gjelder. Hver organisasjon kan få én plass."
    }

    package var yourOnlyWishIsImpossible: String { "Den eneste møterekken dere ønsket, er ikke mulig for dere." }
    package var yourWishesAreImpossible: String { "Ingen av møterekkene dere ønsket, er mulige for dere." }
    package var allSeriesAreImpossibleForYou: String { "Ingen av møterekkene er mulige for dere." }

    package func isClosedToYou(_ series: String) -> String { "\(series) er stengt for nye påmeldinger." }
    package func isNotOpenedToYou(_ series: String) -> String { "\(series) er ikke åpnet for påmelding." }

    package func youAnsweredImpossible(_ series: String) -> String {
        "Dere har svart at \(series) ikke er mulig for dere."
    }

    package func overlapsYourPlace(_ series: String, in other: String) -> String {
        "\(series) har møter samtidig med \(other), der dere har plass."
    }

    package func isTooSmallForYou(_ series: String, seats: Int, size: Int) -> String {
        seats == 0
            ? "\(series) har ingen sitteplasser."
            : "\(series) har plass til \(seats == 1 ? "1 person" : "\(seats) personer"), men dere er \(size)."
    }

    package func isNeededAlways(_ person: String, _ series: String) -> String {
        "\(series): \(person) må være med på alle møtene, men kan ikke være med på så mange."
    }

    package func isNeededAlways(_ person: String, _ series: String, awayOn days: String) -> String {
        "\(series): \(person) må være med på alle møtene, men kan ikke komme \(days)."
    }

    package func youCanAttendTooFewMeetings(_ series: String, minimum: Int) -> String {
        "\(series): Til sammen kan dere være med på for få møter til at minst \(spelt(minimum)) kan komme hver gang."
    }

    package func youNamedTooFew(_ count: Int, needed: Int) -> String {
        "Dere har oppgitt bare \(spelt(count)) \(count == 1 ? "deltaker" : "deltakere"), men minst \(spelt(needed)) må være med på "
            + "hvert møte."
    }

    package func tooFewOfYouCome(_ series: String, _ groups: [FewAttendees], needed: Int) -> String {
        let parts = groups.map { group in
            group.count == 0
                ? "ingen av dere kan komme \(group.days)" : "bare \(spelt(group.count)) av dere kan komme \(group.days)"
        }
        return "\(series): \(parts.joined(separator: ", og ").capitalisedFirst). Hvert møte krever at minst "
            + "\(spelt(needed)) kommer."
    }
}
