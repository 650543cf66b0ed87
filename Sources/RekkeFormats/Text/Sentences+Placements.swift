package import Rekke

extension Sentences {
    /// How well the placement suits, and whether it was promised, in a few words.
    package func marks(of placement: Placement) -> String {
        var marks = [wish(of: placement)]
        if placement.confirmed { marks.append(words.confirmedPlace) }
        if placement.guaranteed { marks.append(words.guaranteed) }
        return marks.joined(separator: ", ")
    }

    /// How well the placement suits, in a few words.
    package func wish(of placement: Placement) -> String {
        if placement.outsidePreferences { return words.outsidePreferences }
        return switch names.registration(placement.registration)?.preferences {
        case .allSuit: words.noPreferences
        case .suits: words.suits
        case .ranking, .ranks, nil: words.wish(placement.rank)
        }
    }

    /// Who is at which meeting: "every meeting: Kari, Ola", or a text for each group of meetings with the same people.
    private func people(_ meetings: [(meeting: Instant, people: [String])]) -> [String] {
        guard !meetings.isEmpty else { return [words.nobody] }
        var groups: [(people: [String], meetings: [Instant])] = []
        for meeting in meetings {
            if let index = groups.firstIndex(where: { $0.people == meeting.people }) {
                groups[index].meetings.append(meeting.meeting)
            } else {
                groups.append((meeting.people, [meeting.meeting]))
            }
        }
        return groups.map { group in
            let people = group.people.isEmpty ? words.nobody : group.people.joined(separator: ", ")
            if groups.count == 1, meetings.count > 1 { return people }
            return "\(dates.days(group.meetings)): \(people)"
        }
    }

    /// Who leads the meetings of a series that runs.
    package func facilitation(of series: SeriesOutcome) -> [String] {
        people((series.facilitators ?? []).map { ($0.meeting, $0.facilitators.map(names.name(ofFacilitator:))) })
    }
}
