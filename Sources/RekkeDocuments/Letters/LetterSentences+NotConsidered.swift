internal import Rekke
internal import RekkeFormats

/// Why a registration was not considered.
extension LetterSentences {
    /// One sentence, and one more for each series that the organisation could not take; none where it withdrew.
    func reasons(for rejection: Rejection, of registration: Registration) -> [String] {
        switch rejection.reason {
        case .withdrawn: return []
        case .afterDeadline:
            let came = dates.moment(registration.submitted)
            guard let deadline = programme.rules.deadline else {
                return [language("It came after the deadline.", "Den kom etter fristen.")]
            }
            let due = dates.moment(deadline)
            return [
                language("It came \(came), after the deadline \(due).", "Den kom \(came), etter fristen \(due).")
            ]
        case .duplicateOrganisation:
            return [
                language(
                    "You have another registration, and that is the one that counts. Each organisation can have one place.",
                    "Dere har en annen påmelding, og det er den som gjelder. Hver organisasjon kan få én plass.")
            ]
        case .noEligibleSeries(let series):
            return [noEligibleSeries(series, registration)] + series.map { ineligible($0, registration) }
        }
    }

    private func noEligibleSeries(_ series: [IneligibleSeries], _ registration: Registration) -> String {
        switch (registration.preferences != .allSuit, series.count) {
        case (true, 1):
            language(
                "The only series that you asked for is not possible for you.",
                "Den eneste møterekken dere ønsket, er ikke mulig for dere.")
        case (true, _):
            language(
                "None of the series that you asked for is possible for you.",
                "Ingen av møterekkene dere ønsket, er mulige for dere.")
        case (false, _):
            language("None of the series is possible for you.", "Ingen av møterekkene er mulige for dere.")
        }
    }

    private func ineligible(_ item: IneligibleSeries, _ registration: Registration) -> String {
        let series = series([item.series])
        switch item.reason {
        case .closed:
            return language("\(series) is closed to new registrations.", "\(series) er stengt for nye påmeldinger.")
        case .candidate:
            return language("\(series) has not been opened.", "\(series) er ikke åpnet for påmelding.")
        case .impossible:
            return language(
                "You answered that \(series) is impossible for you.",
                "Dere har svart at \(series) ikke er mulig for dere.")
        case .overlaps(let other):
            return language(
                "\(series) meets at the same time as \(self.series([other])), in which you have a place.",
                "\(series) møtes samtidig med \(self.series([other])), der dere har plass.")
        case .tooLarge(let size, let seats):
            return language(
                "\(series) has room for \(seats == 1 ? "one person" : "\(number(seats)) persons"), and there are "
                    + "\(number(size)) of you.",
                "\(series) har plass til \(seats == 1 ? "én person" : "\(number(seats)) personer"), og dere er "
                    + "\(number(size)).")
        case .roleExcluded:
            let role = isolated(registration.role ?? "")
            return language(
                "\(series) takes no registrations with the role “\(role)”.",
                "\(series) tar ikke imot påmeldinger med rollen «\(role)».")
        case .requiredAttendeeAway(let attendee, let meetings):
            return requiredAway(name(ofAttendee: attendee, in: registration), meetings, series)
        case .tooFewAttendees(let shortages): return tooFew(shortages, series)
        }
    }

    /// As this registration calls the person, who may be named in another one too.
    private func name(ofAttendee label: String, in registration: Registration) -> String {
        let index = registration.attendees.indices.first { registration.label(ofAttendee: $0) == label }
        return isolated(index.flatMap { registration.attendees[$0].name } ?? label)
    }

    private func requiredAway(_ person: String, _ meetings: [Instant], _ series: String) -> String {
        meetings.isEmpty
            ? language(
                "\(series): \(person) has to be at every meeting but cannot attend that many.",
                "\(series): \(person) må være med på alle møtene, men kan ikke være med på så mange.")
            : language(
                "\(series): \(person) has to be at every meeting but cannot come on \(dates.days(meetings)).",
                "\(series): \(person) må være med på alle møtene, men kan ikke komme \(dates.days(meetings)).")
    }

    private func tooFew(_ shortages: [IneligibleSeries.Shortage], _ series: String) -> String {
        guard let required = shortages.first?.required else {
            let minimum = number(programme.rules.minimumAttendees)
            return language(
                "\(series): together you can attend too few meetings for at least \(minimum) of you to come every time.",
                "\(series): Til sammen kan dere være med på for få møter til at minst \(minimum) kan komme hver gang.")
        }
        var groups: [(available: Int, meetings: [Instant])] = []
        for shortage in shortages {
            if let index = groups.firstIndex(where: { $0.available == shortage.available }) {
                groups[index].meetings.append(shortage.meeting)
            } else {
                groups.append((shortage.available, [shortage.meeting]))
            }
        }
        let parts = groups.enumerated().map { index, group in
            let days = dates.days(group.meetings)
            guard group.available > 0 else {
                return language(
                    "none of you can come on \(days)", "\(index == 0 ? "Ingen" : "ingen") av dere kan komme \(days)")
            }
            let count = number(group.available)
            return language(
                "only \(count) of you can come on \(days)",
                "\(index == 0 ? "Bare" : "bare") \(count) av dere kan komme \(days)")
        }
        let needed = number(required)
        return "\(series): " + parts.joined(separator: language(", and ", ", og "))
            + language(
                "; every meeting needs at least \(needed).", ". Hvert møte krever at minst \(needed) kommer.")
    }
}
