/// What registrations said when they got their places, of those who say something else now about who comes or what is
/// impossible. Whoever can no longer keep its place because of that changed its mind: nobody else loses a place for it.
struct RevisedAnswers: Sendable {
    /// By id.
    private let earlier: [String: Registration]

    /// - Parameters:
    ///   - problem: Before the changes.
    ///   - changed: After them.
    ///   - past: What was before they hold: where those were who came then.
    init(of problem: Problem, in changed: Problem, after scenario: Scenario, since past: PastMeetings?) {
        let ids = scenario.revised
        let now = Dictionary(
            changed.registrations.lazy.filter { ids.contains($0.id) }.map { ($0.id, $0) }
        ) { first, _ in first }
        let revised = problem.registrations.filter { now[$0.id]?.takesPlace(like: $0) == false }
        let timetable = past.map { TrackTimetable(problem, $0) }
        let coming = changed.remaining(after: past).programme.series
        let before = revised.map { registration in
            var registration = registration
            timetable?.occupy(&registration, for: coming)
            return registration
        }
        earlier = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
    }

    /// Those of the holders who cannot keep their places only because of what they say now, as positions in
    /// `Problem.registrations`.
    ///
    /// - Parameter held: By position there, the series of each that takes place.
    func givingUp(_ held: [Int: Int], in instance: Instance) -> Set<Int> {
        let eligibility = Eligibility(instance.programme)
        let kept = keeping(held, in: instance)
        return Set(
            held.filter { registration, series in
                let now = instance.problem.registrations[registration]
                guard now.confirmedPlace == nil, !kept.contains(registration), let then = earlier[now.id] else {
                    return false
                }
                return eligibility.heldPair(of: now.takingPlace(as: then), in: series) != nil
            }.map(\.key))
    }

    /// Those of the holders who say something else now and may keep their places, if others leave room.
    func keepingIfRoom(_ held: [Int: Int], in instance: Instance) -> Set<Int> {
        keeping(held, in: instance).filter { earlier[instance.problem.registrations[$0].id] != nil }
    }

    /// Those for whom what they hold is eligible; confirmed ones apart.
    private func keeping(_ held: [Int: Int], in instance: Instance) -> Set<Int> {
        if earlier.isEmpty { return [] }
        return Set(
            instance.considered.filter { considered in
                !considered.isConfirmed && considered.pairs.contains { $0.series == held[considered.registration] }
            }.map(\.registration))
    }
}

extension Registration {
    /// Whether it says the same of who comes, and of what is impossible.
    fileprivate func takesPlace(like other: Registration) -> Bool {
        size == other.size && role == other.role && attendees == other.attendees
            && impossible.sorted() == other.impossible.sorted()
    }

    /// The same, but for who comes and what is impossible.
    fileprivate func takingPlace(as other: Registration) -> Registration {
        var changed = self
        changed.size = other.size
        changed.role = other.role
        changed.attendees = other.attendees
        changed.impossible = other.impossible
        return changed
    }
}

extension Scenario {
    /// Registrations of which something was changed by hand.
    fileprivate var revised: Set<String> {
        Set(
            changes.compactMap { change in
                if case .setRegistration(let id, _) = change { id } else { nil }
            })
    }
}
