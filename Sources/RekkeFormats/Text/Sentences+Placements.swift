package import Rekke

extension Sentences {
    /// How well the placement suits, and whether it was promised, in a few words.
    package func marks(of placement: Placement) -> String {
        var marks = [wish(of: placement)]
        if placement.confirmed { marks.append(language("confirmed place", "bekreftet plass")) }
        if placement.guaranteed { marks.append(language("guaranteed", "garantert plass")) }
        return marks.joined(separator: ", ")
    }

    /// Of a registration that waits only because others keep what they have after a change.
    func keptOut(_ name: String) -> String {
        language(
            "\(name) waits: those who have a place keep it, and beside them there is none for it.",
            "\(name) står på venteliste: De som har fått plass, beholder den, og da er det ikke plass til flere der.")
    }

    /// How well the placement suits, in a few words.
    package func wish(of placement: Placement) -> String {
        if placement.outsidePreferences { return language("outside preferences", "utenfor ønskene") }
        switch names.registration(placement.registration)?.preferences {
        case .allSuit: return language("no preferences given", "ingen ønsker oppgitt")
        case .suits: return language("suits", "passer")
        case .ranking, .ranks, nil: return language("wish \(placement.rank)", "ønske \(placement.rank)")
        }
    }

    /// Who is at which meeting: "every meeting: Kari, Ola", or a text for each group of meetings with the same people.
    private func people(_ meetings: [(meeting: Instant, people: [String])]) -> [String] {
        guard !meetings.isEmpty else { return [language("nobody", "ingen")] }
        var groups: [(people: [String], meetings: [Instant])] = []
        for meeting in meetings {
            if let index = groups.firstIndex(where: { $0.people == meeting.people }) {
                groups[index].meetings.append(meeting.meeting)
            } else {
                groups.append((meeting.people, [meeting.meeting]))
            }
        }
        return groups.map { group in
            let people = group.people.isEmpty ? language("nobody", "ingen") : group.people.joined(separator: ", ")
            if groups.count == 1, meetings.count > 1 { return people }
            return "\(dates.days(group.meetings)): \(people)"
        }
    }

    /// Who leads the meetings of a series that runs.
    package func facilitation(of series: SeriesOutcome) -> [String] {
        people((series.facilitators ?? []).map { ($0.meeting, $0.facilitators.map(names.name(ofFacilitator:))) })
    }
}
