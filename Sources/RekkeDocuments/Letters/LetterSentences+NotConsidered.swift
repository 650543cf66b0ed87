internal import Rekke
internal import RekkeFormats

/// Why a registration was not considered.
extension LetterSentences {
    /// One sentence, and one more for each series that the organisation could not take; none where it withdrew.
    func reasons(for rejection: Rejection, of registration: Registration) -> [String] {
        switch rejection.reason {
        case .withdrawn: return []
        case .afterDeadline:
            guard let deadline = facts.programme.rules.deadline else { return [words.youCameLate] }
            let moments = dates.moments(registration.submitted, deadline)
            return [words.youCameLate(moments.first, deadline: moments.second)]
        case .duplicateOrganisation: return [words.youHaveAnotherRegistration]
        case .noEligibleSeries(let series):
            // Of how many can come when there is nothing to say.
            let (named, needed) = (registration.attendees.count, facts.programme.rules.minimumAttendees)
            if (1..<max(1, needed)).contains(named) { return [words.youNamedTooFew(named, needed: needed)] }
            return [noEligibleSeries(series, registration)] + series.map { ineligible($0, registration) }
        }
    }

    private func noEligibleSeries(_ series: [IneligibleSeries], _ registration: Registration) -> String {
        if registration.preferences == .allSuit { return words.allSeriesAreImpossibleForYou }
        return series.count == 1 ? words.yourOnlyWishIsImpossible : words.yourWishesAreImpossible
    }

    private func ineligible(_ item: IneligibleSeries, _ registration: Registration) -> String {
        let series = series([item.series])
        switch item.reason {
        case .closed: return words.isClosedToYou(series)
        case .over: return words.isOver(series)
        case .candidate: return words.isNotOpenedToYou(series)
        case .cancelled: return words.isCancelled(series)
        case .impossible: return words.youAnsweredImpossible(series)
        case .overlaps(let other): return words.overlapsYourPlace(series, in: self.series([other]))
        case .tooLarge(let size, let seats): return words.isTooSmallForYou(series, seats: seats, size: size)
        case .roleExcluded: return words.excludes(role: isolated(registration.role ?? ""), series)
        case .requiredAttendeeAway(let attendee, let meetings):
            let person = name(ofAttendee: attendee, in: registration)
            return meetings.isEmpty
                ? words.isNeededAlways(person, series)
                : words.isNeededAlways(person, series, awayOn: dates.days(meetings))
        case .tooFewAttendees(let shortages): return tooFew(shortages, series)
        }
    }

    /// As this registration calls the person, who may be named in another one too.
    private func name(ofAttendee label: String, in registration: Registration) -> String {
        let index = registration.attendees.indices.first { registration.label(ofAttendee: $0) == label }
        return isolated(index.flatMap { registration.attendees[$0].name } ?? label)
    }

    private func tooFew(_ shortages: [IneligibleSeries.Shortage], _ series: String) -> String {
        guard let needed = shortages.first?.required else {
            return words.youCanAttendTooFewMeetings(series, minimum: facts.programme.rules.minimumAttendees)
        }
        var groups: [(available: Int, meetings: [Instant])] = []
        for shortage in shortages {
            if let index = groups.firstIndex(where: { $0.available == shortage.available }) {
                groups[index].meetings.append(shortage.meeting)
            } else {
                groups.append((shortage.available, [shortage.meeting]))
            }
        }
        return words.tooFewOfYouCome(
            series, groups.map { FewAttendees(count: $0.available, days: dates.days($0.meetings)) }, needed: needed)
    }
}
