package import Rekke

extension Sentences {
    /// What an adviser should know about, as one sentence.
    package func warning(_ warning: Warning) -> String {
        switch warning {
        case .tiedRegistrations(let ids): tie(ids)
        case .manyAttendees(let id):
            words.names(
                names.name(ofRegistration: id),
                attendees: language.count(names.registration(id)?.attendees.count ?? 0, .attendee),
                expectedAtMost: programme.rules.maximumAttendees)
        case .attendeeTwice(let id): words.namesAttendeeTwice(names.name(ofRegistration: id))
        case .withoutRole(let ids): words.haveNoRole(registrations(ids), areSeveral: ids.count != 1)
        case .confirmedBelowMinimum(let id, let role): belowMinimum(id, role)
        case .confirmedWithoutAttendance(let id, let meetings): withoutAttendance(id, meetings)
        case .confirmedWithoutFacilitators(let id, let meetings): withoutFacilitators(id, meetings)
        case .neverRuns(let id): neverRuns(id)
        case .sameOrganisationTwice(let ids): words.haveConfirmedPlacesOfOneOrganisation(registrations(ids))
        case .placesNobody(let objective): words.policyMayPlaceNobody(objective.text(in: language))
        }
    }

    private func withoutAttendance(_ id: String, _ meetings: [Warning.Lacking]) -> String {
        words.keepsPlaceWithout(
            language.count(programme.rules.minimumAttendees, .attendee), names.name(ofRegistration: id),
            lacking: lacking(meetings) { names.name(ofAttendee: $0) })
    }

    private func withoutFacilitators(_ id: String, _ meetings: [Warning.Lacking]) -> String {
        let namesSome = names.series(id)?.facilitators.isEmpty == false
        return words.runsWithout(
            facilitators: namesSome ? nil : language.count(programme.rules.facilitatorsPerMeeting, .facilitator),
            seriesName(id), lacking: lacking(meetings) { names.name(ofFacilitator: $0) })
    }

    /// "7 Sept 2021 (Per); 5 Oct 2021 (Per and Ida)": when people lack, and who of those who were counted on.
    private func lacking(_ meetings: [Warning.Lacking], _ name: (String) -> String) -> String {
        var groups: [(people: [String], meetings: [Instant])] = []
        for lacking in meetings {
            if let index = groups.firstIndex(where: { $0.people == lacking.people }) {
                groups[index].meetings.append(lacking.meeting)
            } else {
                groups.append((lacking.people, [lacking.meeting]))
            }
        }
        return groups.map { group in
            let people = group.people.isEmpty ? "" : " (\(language.list(group.people.map(name))))"
            return dates.days(group.meetings) + people
        }.joined(separator: "; ")
    }

    private func tie(_ ids: [String]) -> String {
        switch programme.rules.tieBreak {
        case .id: words.idsDecide(between: registrations(ids))
        case .draw(let seed): words.drawDecides(printable(seed), between: registrations(ids))
        }
    }

    private func neverRuns(_ id: String) -> String {
        let record = names.series(id)
        let hasMinimum = record.map { $0.minimum > 1 || $0.quotas.contains { $0.minimum > 0 } } == true
        guard record?.facilitators.isEmpty == false else { return words.neverMeetsLimits(seriesName(id)) }
        return hasMinimum ? words.neverMeetsLimitsOrIsLed(seriesName(id)) : words.neverLed(seriesName(id))
    }

    private func belowMinimum(_ id: String, _ role: String?) -> String {
        let record = names.series(id)
        guard let role else {
            return words.runsWithout(
                minimum: language.count(record?.minimum ?? 0, .registration), seriesName(id))
        }
        let minimum = record?.quotas.first { $0.role == role }?.minimum ?? 0
        return words.runsWithout(
            minimum: language.count(minimum, .registration), withRole: printable(role), seriesName(id))
    }

    /// A guaranteed registration without a place.
    package func brokenGuarantee(_ id: String) -> String { words.guaranteeIsBroken(names.name(ofRegistration: id)) }

    /// A registration that would rather have what a later one got.
    package func envy(_ envy: Envy) -> String {
        let name = names.name(ofRegistration: envy.registration)
        let series = seriesName(envy.series)
        let holder = names.name(ofRegistration: envy.heldBy)
        guard let placement = placement(of: envy.registration) else {
            return words.waits(name, butCouldUse: series, of: holder)
        }
        return words.has(name, seriesName(placement.series), butWouldRatherHave: series, of: holder)
    }
}
