package import Rekke

extension Sentences {
    /// Why a registration was not considered: a sentence, and one more for each series that it could not take.
    package func rejection(_ rejection: Rejection, called name: String) -> [String] {
        let id = rejection.registration
        let (reason, series): (String, [IneligibleSeries]) =
            switch rejection.reason {
            case .withdrawn: (words.isWithdrawn, [])
            case .afterDeadline: (afterDeadline(id), [])
            case .duplicateOrganisation(let other): (words.isDuplicate(of: printable(other)), [])
            case .noEligibleSeries(let series): (noEligibleSeries(series, id), series)
            }
        return [words.isNotConsidered(name, because: reason)] + series.map { ineligible($0, id) }
    }

    private func afterDeadline(_ id: String) -> String {
        guard let registration = names.registration(id), let deadline = programme.rules.deadline else {
            return words.cameAfterDeadline
        }
        return words.came(dates.moment(registration.submitted), afterDeadline: dates.moment(deadline))
    }

    private func noEligibleSeries(_ series: [IneligibleSeries], _ id: String) -> String {
        let listsSome = names.registration(id).map { $0.preferences != .allSuit } ?? true
        guard listsSome else { return words.cannotTakeAnySeries }
        return series.count == 1 ? words.cannotTakeOnlyWish : words.cannotTakeAnyWish
    }

    /// Why a series is none that a registration can take.
    private func ineligible(_ item: IneligibleSeries, _ id: String) -> String {
        let series = seriesName(item.series)
        return switch item.reason {
        case .closed: words.isClosed(series)
        case .over: words.isOver(series)
        case .candidate: words.isCandidate(series)
        case .cancelled: words.isCancelled(series)
        case .impossible: words.isImpossible(series)
        case .overlaps(let other): words.overlaps(series, seriesName(other))
        case .tooLarge(let size, let seats): words.isTooSmall(series, seats: seats, size: size)
        case .roleExcluded: words.excludes(role: names.registration(id)?.role.map(printable) ?? "", series)
        case .requiredAttendeeAway(let attendee, let meetings):
            requiredAway(names.name(ofAttendee: attendee), meetings, item.series, maximum(of: attendee, in: id))
        case .tooFewAttendees(let shortages): tooFew(shortages, series)
        }
    }

    private func requiredAway(_ person: String, _ meetings: [Instant], _ id: String, _ maximum: Int?) -> String {
        let series = seriesName(id)
        guard meetings.isEmpty else { return words.requiredCannotCome(person, on: dates.days(meetings), series) }
        guard let maximum, let asked = names.series(id)?.meetings.count else {
            return words.requiredAttendsTooFew(person, series)
        }
        return words.required(person, at: asked, attendsAtMost: maximum, series)
    }

    private func maximum(of attendee: String, in id: String) -> Int? {
        guard let registration = names.registration(id) else { return nil }
        return registration.attendees.indices.first { registration.label(ofAttendee: $0) == attendee }
            .flatMap { registration.attendees[$0].maximumMeetings }
    }

    private func tooFew(_ shortages: [IneligibleSeries.Shortage], _ series: String) -> String {
        guard let required = shortages.first?.required else {
            return words.attendTooFew(minimum: programme.rules.minimumAttendees, series)
        }
        var groups: [(available: Int, meetings: [Instant])] = []
        for shortage in shortages {
            if let index = groups.firstIndex(where: { $0.available == shortage.available }) {
                groups[index].meetings.append(shortage.meeting)
            } else {
                groups.append((shortage.available, [shortage.meeting]))
            }
        }
        return words.tooFewCome(
            groups.map { words.canCome($0.available, on: dates.days($0.meetings)) },
            needed: language.count(required, .attendee), series)
    }
}

extension String {
    /// With its first letter as a capital.
    package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
