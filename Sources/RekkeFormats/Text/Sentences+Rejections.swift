package import Rekke

extension Sentences {
    /// Why a registration was not considered: a sentence, and one more for each series that it could not take.
    package func rejection(_ rejection: Rejection, called name: String) -> [String] {
        let lead = language("\(name) is not considered: ", "\(name) er ikke med i fordelingen: ")
        switch rejection.reason {
        case .withdrawn:
            return [lead + language("the registration is withdrawn.", "Påmeldingen er trukket.")]
        case .afterDeadline:
            return [lead + afterDeadline(rejection.registration)]
        case .duplicateOrganisation(let other):
            return [
                lead
                    + language(
                        "each organisation gets one place, and its registration \(printable(other)) is the one that counts.",
                        "Hver organisasjon får én plass, og det er påmeldingen \(printable(other)) som teller.")
            ]
        case .noEligibleSeries(let series):
            return [lead + noEligibleSeries(series, rejection.registration)]
                + series.map { ineligible($0, rejection.registration) }
        }
    }

    private func afterDeadline(_ id: String) -> String {
        guard let registration = names.registration(id), let deadline = programme.rules.deadline else {
            return language("it came after the deadline.", "Påmeldingen kom etter fristen.")
        }
        let came = dates.moment(registration.submitted)
        let due = dates.moment(deadline)
        return language(
            "the registration came \(came), after the deadline \(due).",
            "Påmeldingen kom \(came), etter fristen \(due).")
    }

    private func noEligibleSeries(_ series: [IneligibleSeries], _ id: String) -> String {
        let listsSome = names.registration(id).map { $0.preferences != .allSuit } ?? true
        switch (listsSome, series.count) {
        case (true, 1):
            return language(
                "it cannot take the only series that it listed.",
                "Den eneste møterekken den har ønsket, er ikke mulig.")
        case (true, _):
            return language(
                "it can take none of the series that it listed.", "Ingen av møterekkene den har ønsket, er mulige.")
        case (false, _):
            return language("it can take none of the series.", "Ingen av møterekkene er mulige.")
        }
    }

    /// Why a series is none that a registration can take.
    private func ineligible(_ item: IneligibleSeries, _ id: String) -> String {
        let series = seriesName(item.series)
        switch item.reason {
        case .closed:
            return language("\(series) is closed.", "\(series) er stengt for nye påmeldinger.")
        case .candidate:
            return language(
                "\(series) is a candidate and has not been opened.", "\(series) er foreslått, men ikke åpnet.")
        case .impossible:
            return language("\(series) is impossible for it.", "\(series) er oppgitt som umulig.")
        case .overlaps(let other):
            let other = seriesName(other)
            return language(
                "\(series) meets at the same time as \(other), in which it has a place.",
                "\(series) møtes samtidig med \(other), der den har plass.")
        case .tooLarge(let size, let seats):
            return language(
                "\(series) has \(seats == 1 ? "1 seat" : "\(seats) seats"), and the registration takes \(size).",
                "\(series) har plass til \(seats == 1 ? "1 person" : "\(seats) personer"), og påmeldingen gjelder \(size)."
            )
        case .roleExcluded:
            let role = names.registration(id)?.role.map(printable) ?? ""
            return language(
                "\(series) takes no registrations with the role “\(role)”.",
                "\(series) tar ikke imot påmeldinger med rollen «\(role)».")
        case .requiredAttendeeAway(let attendee, let meetings):
            return requiredAway(names.name(ofAttendee: attendee), meetings, item.series, maximum(of: attendee, in: id))
        case .tooFewAttendees(let shortages):
            return tooFew(shortages, item.series)
        }
    }

    private func requiredAway(_ person: String, _ meetings: [Instant], _ id: String, _ maximum: Int?) -> String {
        let series = seriesName(id)
        if !meetings.isEmpty {
            let days = dates.days(meetings)
            return language(
                "\(series): \(person), who is required at every meeting, cannot come on \(days).",
                "\(series): \(person), som må være med på alle møtene, kan ikke komme \(days).")
        }
        let asked = names.series(id)?.meetings.count
        guard let maximum, let asked else {
            return language(
                "\(series): \(person), who is required at every meeting, may not attend that many.",
                "\(series): \(person), som må være med på alle møtene, kan ikke være med på så mange.")
        }
        return language(
            "\(series): \(person) is required at \(asked == 1 ? "the meeting" : "all \(asked) meetings") but attends "
                + "\(maximum) at the most.",
            "\(series): \(person) må være med på \(asked == 1 ? "møtet" : "alle \(asked) møtene"), men kan være med på "
                + "høyst \(maximum).")
    }

    private func maximum(of attendee: String, in id: String) -> Int? {
        guard let registration = names.registration(id) else { return nil }
        return registration.attendees.indices.first { registration.label(ofAttendee: $0) == attendee }
            .flatMap { registration.attendees[$0].maximumMeetings }
    }

    private func tooFew(_ shortages: [IneligibleSeries.Shortage], _ id: String) -> String {
        let series = seriesName(id)
        guard let required = shortages.first?.required else {
            let minimum = programme.rules.minimumAttendees
            return language(
                "\(series): enough attendees are free on each date, but they attend too few meetings in all for "
                    + "\(minimum) to come every time.",
                "\(series): Nok deltakere er ledige hver gang, men de kan til sammen være med på for få møter til at "
                    + "\(minimum) kommer hver gang.")
        }
        var groups: [(available: Int, meetings: [Instant])] = []
        for shortage in shortages {
            if let index = groups.firstIndex(where: { $0.available == shortage.available }) {
                groups[index].meetings.append(shortage.meeting)
            } else {
                groups.append((shortage.available, [shortage.meeting]))
            }
        }
        let parts = groups.map { group in
            let count = group.available
            return language(
                "\(count == 0 ? "nobody" : "only \(count)") can come on \(dates.days(group.meetings))",
                "\(count == 0 ? "ingen" : "bare \(count)") kan komme \(dates.days(group.meetings))")
        }
        let text = parts.joined(separator: language(", and ", ", og "))
        return language(
            "\(series): \(text); every meeting needs \(language.count(required, .attendee)).",
            "\(series): \(text.capitalisedFirst); hvert møte krever \(language.count(required, .attendee)).")
    }
}

extension String {
    /// With its first letter as a capital.
    package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
