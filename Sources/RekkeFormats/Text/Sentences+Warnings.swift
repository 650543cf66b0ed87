package import Rekke

extension Sentences {
    /// What an adviser should know about, as one sentence.
    package func warning(_ warning: Warning) -> String {
        switch warning {
        case .tiedRegistrations(let ids): return tie(ids)
        case .manyAttendees(let id):
            let count = names.registration(id)?.attendees.count ?? 0
            let name = names.name(ofRegistration: id)
            let maximum = programme.rules.maximumAttendees
            return language(
                "\(name) names \(language.count(count, .attendee)); the programme reckons with \(maximum) at the most.",
                "\(name) har \(language.count(count, .attendee)); programmet regner med høyst \(maximum).")
        case .attendeeTwice(let id):
            let name = names.name(ofRegistration: id)
            return language(
                "\(name) names two attendees of the same name, who are counted as two; if they are one person, leave out one.",
                "\(name) har oppgitt to deltakere med samme navn, og de regnes som to; er de samme person, må én strykes."
            )
        case .confirmedBelowMinimum(let id, let role): return belowMinimum(id, role)
        case .confirmedWithoutAttendance(let id, let meetings): return withoutAttendance(id, meetings)
        case .confirmedWithoutFacilitators(let id, let meetings): return withoutFacilitators(id, meetings)
        case .neverRuns(let id): return neverRuns(id)
        case .sameOrganisationTwice(let ids):
            return language(
                "\(registrations(ids)) are of one organisation, and each has a confirmed place.",
                "\(registrations(ids)) er fra samme organisasjon, og hver av dem har en bekreftet plass.")
        case .placesNobody(let objective):
            return language(
                "The policy may place nobody: it asks for \(objective.text(in: .english)) before it asks for any places.",
                "Fordelingsregelen kan føre til at ingen får plass: Den går ut på \(objective.text(in: .bokmål)) før "
                    + "den krever at noen får plass.")
        }
    }

    private func withoutAttendance(_ id: String, _ meetings: [Warning.Lacking]) -> String {
        let name = names.name(ofRegistration: id)
        let attendees = language.count(programme.rules.minimumAttendees, .attendee)
        return language(
            "\(name) has a confirmed place and keeps it, though it cannot bring \(attendees) and everyone required",
            "\(name) har en bekreftet plass og beholder den, selv om \(attendees) og alle som må være med, ikke kan komme"
        )
            + lacking(meetings) { names.name(ofAttendee: $0) }
    }

    private func withoutFacilitators(_ id: String, _ meetings: [Warning.Lacking]) -> String {
        let series = seriesName(id)
        let namesSome = names.series(id)?.facilitators.isEmpty == false
        let needed =
            namesSome
            ? language("the facilitators that it asks for", "fasilitatorene som skal lede den,")
            : language.count(programme.rules.facilitatorsPerMeeting, .facilitator)
        return language(
            "\(series) has confirmed places and gets whoever can lead, possibly nobody: it cannot get \(needed)",
            "\(series) har bekreftede plasser og får dem som kan lede, kanskje ingen: Den kan ikke få \(needed)")
            + lacking(meetings) { names.name(ofFacilitator: $0) }
    }

    /// " on 7 Sept 2021 (Per) and 5 Oct 2021 (Per, Ida)." – when people lack, and who of those who were counted on.
    private func lacking(_ meetings: [Warning.Lacking], _ name: (String) -> String) -> String {
        var groups: [(people: [String], meetings: [Instant])] = []
        for lacking in meetings {
            if let index = groups.firstIndex(where: { $0.people == lacking.people }) {
                groups[index].meetings.append(lacking.meeting)
            } else {
                groups.append((lacking.people, [lacking.meeting]))
            }
        }
        let parts = groups.map { group in
            let people = group.people.isEmpty ? "" : " (\(language.list(group.people.map(name))))"
            return dates.days(group.meetings) + people
        }
        return language(" on ", " ") + parts.joined(separator: "; ") + "."
    }

    private func tie(_ ids: [String]) -> String {
        let names = registrations(ids)
        switch programme.rules.tieBreak {
        case .id:
            return language(
                "\(names) registered at the same time; their ids decide which of them goes first.",
                "\(names) meldte seg på samtidig; id-ene deres avgjør hvem som går først.")
        case .draw(let seed):
            return language(
                "\(names) registered at the same time; the draw with the seed “\(printable(seed))” decides which of them "
                    + "goes first.",
                "\(names) meldte seg på samtidig; loddtrekning med «\(printable(seed))» avgjør hvem som går først.")
        }
    }

    private func neverRuns(_ id: String) -> String {
        let series = seriesName(id)
        let record = names.series(id)
        let namesSome = record?.facilitators.isEmpty == false
        guard namesSome else {
            return language(
                "\(series) can never run: its minimum or its quotas cannot be met.",
                "\(series) kan aldri bli gjennomført: Minste antall påmeldinger eller kvotene kan ikke nås.")
        }
        let hasMinimum = record.map { $0.minimum > 1 || $0.quotas.contains { $0.minimum > 0 } } == true
        return hasMinimum
            ? language(
                "\(series) can never run: its minimum or its quotas cannot be met, or the facilitators that it asks for "
                    + "cannot lead all its meetings.",
                "\(series) kan aldri bli gjennomført: Minste antall påmeldinger eller kvotene kan ikke nås, eller "
                    + "fasilitatorene som skal lede den, kan ikke lede alle møtene.")
            : language(
                "\(series) can never run: the facilitators that it asks for cannot lead all its meetings.",
                "\(series) kan aldri bli gjennomført: Fasilitatorene som skal lede den, kan ikke lede alle møtene.")
    }

    private func belowMinimum(_ id: String, _ role: String?) -> String {
        let series = seriesName(id)
        let record = names.series(id)
        if let role {
            let minimum = record?.quotas.first { $0.role == role }?.minimum ?? 0
            let counted = language.count(minimum, .registration)
            return language(
                "\(series) has confirmed places and runs, though it does not get the \(counted) with the role "
                    + "“\(printable(role))” that it asks for.",
                "\(series) har bekreftede plasser og blir gjennomført, selv om den ikke får \(counted) med rollen "
                    + "«\(printable(role))», som er minstekravet.")
        }
        let counted = language.count(record?.minimum ?? 0, .registration)
        return language(
            "\(series) has confirmed places and runs, though it does not get the \(counted) that it asks for.",
            "\(series) har bekreftede plasser og blir gjennomført, selv om den ikke får \(counted), som er minstekravet."
        )
    }

    /// A guaranteed registration without a place.
    package func brokenGuarantee(_ id: String) -> String {
        let name = names.name(ofRegistration: id)
        return language(
            "The guarantee is broken: \(name) was promised a place and has none.",
            "Garantien er brutt: \(name) var lovet plass, men har ikke fått noen.")
    }

    /// A registration that would rather have what a later one got.
    package func envy(_ envy: Envy) -> String {
        let name = names.name(ofRegistration: envy.registration)
        let series = seriesName(envy.series)
        let holder = names.name(ofRegistration: envy.heldBy)
        guard let placement = placement(of: envy.registration) else {
            return language(
                "\(name) waits and could use \(series), where \(holder), which comes after it, has a place.",
                "\(name) står på venteliste og kunne brukt \(series), der \(holder), som står lenger bak, har plass.")
        }
        let own = seriesName(placement.series)
        return language(
            "\(name) has \(own) but would rather have \(series), where \(holder), which comes after it, has a place.",
            "\(name) har \(own), men ønsker heller \(series), der \(holder), som står lenger bak, har plass.")
    }
}
