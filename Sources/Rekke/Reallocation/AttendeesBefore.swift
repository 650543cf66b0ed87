/// What earlier results call attendees, in the words of the changed problem: who attended is a fact of a person, wherever that
/// person stands in the registration's list now.
struct AttendeesBefore {
    /// By registration and by what the results call somebody.
    private let labels: [String: [String: String]]
    /// By registration and id: those who had one, and whom it names no longer.
    private var former: [String: [String: Reallocation.FormerAttendee]] = [:]

    /// - Parameters:
    ///   - past: What was before, as the results tell it.
    ///   - former: Those whom the results tell of, though the problem does not name them.
    ///   - problem: The one before the changes.
    ///   - scenario: What changed it.
    /// - Throws: Who in a changed list it is that attended before cannot be told.
    init(
        since past: PastMeetings, _ former: [Reallocation.FormerAttendee], in problem: Problem, changed: Problem,
        by scenario: Scenario
    ) throws(ScenarioError) {
        var attended: [String: Set<String>] = [:]
        for place in past.places {
            attended[place.registration, default: []].formUnion((place.attendance ?? []).flatMap(\.attendees))
        }
        let now = Dictionary(
            changed.registrations.lazy.filter { attended[$0.id] != nil }.map { ($0.id, $0) }
        ) { first, _ in first }
        var labels: [String: [String: String]] = [:]
        var faults: [ScenarioFault] = []
        let known = Dictionary(grouping: former, by: \.registration)
        for registration in problem.registrations {
            guard let now = now[registration.id], let attended = attended[registration.id] else { continue }
            let lists = AttendeeLists(
                before: registration, after: now, attended: attended, former: known[registration.id] ?? [])
            self.former[registration.id] = lists.formerByID
            if lists.areSame { continue }
            for label in attended {
                if let known = lists.label(of: label) {
                    labels[registration.id, default: [:]][label] = known
                } else if faults.last?.kind != .unclearWhoAttended(registration.id, before: past.from) {
                    faults.append(
                        ScenarioFault(
                            place: scenario.placeOfAttendees(of: registration.id),
                            kind: .unclearWhoAttended(registration.id, before: past.from)))
                }
            }
        }
        guard faults.isEmpty else { throw ScenarioError(faults: faults) }
        self.labels = labels
    }

    /// Of those who attended, in the order of these, who had an id and is named no longer.
    ///
    /// - Parameter attended: By registration, what is called as in the changed problem.
    func former(among attended: [(registration: String, attendees: [String])]) -> [Reallocation.FormerAttendee] {
        var seen: Set<Reallocation.FormerAttendee> = []
        return attended.flatMap { registration, attendees in
            attendees.compactMap { former[registration]?[$0] }.filter { seen.insert($0).inserted }
        }
    }

    /// The same answer.
    func called(_ answer: Answer) -> Answer {
        if labels.isEmpty { return answer }
        var answer = answer
        for index in answer.allocation.placements.indices {
            let placement = answer.allocation.placements[index]
            answer.allocation.placements[index].attendance = called(placement.attendance, by: placement.registration)
        }
        if case .reallocation(var reallocation) = answer {
            for index in reallocation.ended.indices {
                let place = reallocation.ended[index]
                reallocation.ended[index].attendance = called(place.attendance, by: place.registration)
            }
            answer = .reallocation(reallocation)
        }
        return answer
    }

    private func called(
        _ attendance: [Placement.Attendance]?, by registration: String
    ) -> [Placement.Attendance]? {
        guard let labels = labels[registration] else { return attendance }
        return attendance?.map { record in
            Placement.Attendance(meeting: record.meeting, attendees: record.attendees.map { labels[$0] ?? $0 })
        }
    }
}

/// A registration's attendees before and after its list was changed. Within it somebody is the same by the id, and where one
/// of both has none, by the name.
private struct AttendeeLists {
    let before: Registration
    let after: Registration
    /// What results call those who attended.
    let attended: Set<String>
    /// Those with an id whom the list named no longer before the changes.
    let former: [Reallocation.FormerAttendee]

    var areSame: Bool { before.attendees.map(\.identity) == after.attendees.map(\.identity) }

    /// Those with an id whom the changed list does not name.
    var formerByID: [String: Reallocation.FormerAttendee] {
        let now = Set(after.attendees.compactMap(\.id))
        let left = before.attendees.compactMap { attendee in
            attendee.id.map {
                Reallocation.FormerAttendee(registration: before.id, id: $0, name: attendee.name)
            }
        }
        return Dictionary((left + former).filter { !now.contains($0.id) }.map { ($0.id, $0) }) { first, _ in first }
    }

    /// What the changed list calls whom results have called so; for somebody whom it does not name any more, what tells that
    /// one from all others. nil where it cannot be told who that is.
    func label(of label: String) -> String? {
        let number = before.attendees.indices.first { before.label(ofAttendee: $0) == label }
        let person = number.map { before.attendees[$0] } ?? former.first { $0.id == label }.map { $0.attendee }
        if person == nil || person?.id != nil, after.attendees.contains(where: { $0.id == label }) { return label }
        if let name = person.map(\.nameKey) ?? name(in: label) {
            let same = { (attendee: Attendee) in attendee.nameKey == name }
            let candidates = unknown(in: after, beside: before).filter { index in
                same(after.attendees[index]) && (person?.id == nil || after.attendees[index].id == nil)
            }
            if candidates.isEmpty { return person?.id ?? before.label(ofFormer: person?.name) ?? label }
            let alike = unknown(in: before, beside: after).filter { same(before.attendees[$0]) }
            let gone = gone(called: name)
            // In what order people have left says nothing of who is who.
            guard gone == 0 || alike.isEmpty && gone == 1 else { return nil }
            return self.label(number, among: number.map { _ in alike }, as: candidates)
        }
        // Of an id that nothing is known of.
        if person == nil, !before.isOfList(label) { return hasNewcomerWithoutID ? nil : label }
        // One of whom nothing is known but that there was somebody.
        guard person?.id == nil, person != nil || before.isNumber(label), !after.attendees.isEmpty else { return label }
        return self.label(number, among: unnamed(in: before), as: unnamed(in: after))
    }

    /// How many who attended had that name and are in neither list.
    private func gone(called name: OrganisationKey) -> Int {
        let now = Set((before.attendees + after.attendees).compactMap(\.id))
        let known = former.count { attended.contains($0.id) && !now.contains($0.id) && $0.attendee.nameKey == name }
        return known + attended.count { self.name(in: $0) == name }
    }

    private var hasNewcomerWithoutID: Bool {
        let names = Set(before.attendees.map(\.nameKey))
        return after.attendees.contains { $0.id == nil && !names.contains($0.nameKey) }
    }

    private func label(_ number: Int?, among alike: [Int]?, as candidates: [Int]) -> String? {
        guard (alike?.count ?? 1) == candidates.count else { return nil }
        guard let alike else { return after.label(ofAttendee: candidates[0]) }
        return number.flatMap(alike.firstIndex).map { after.label(ofAttendee: candidates[$0]) }
    }

    /// Those whom no id shows to be in the other list too.
    private func unknown(in own: Registration, beside other: Registration) -> [Int] {
        let ids = Set(other.attendees.compactMap(\.id))
        return own.attendees.indices.filter { own.attendees[$0].id.map { !ids.contains($0) } ?? true }
    }

    private func unnamed(in own: Registration) -> [Int] {
        own.attendees.indices.filter { own.attendees[$0].id == nil && own.attendees[$0].nameKey == nil }
    }

    /// The name in what results call somebody who left the list.
    private func name(in label: String) -> OrganisationKey? {
        guard label.hasPrefix("\(before.id)/") else { return nil }
        return Attendee(name: String(label.dropFirst(before.id.count + 1))).nameKey
    }
}

extension Reallocation.FormerAttendee {
    fileprivate var attendee: Attendee { Attendee(id: id, name: name) }
}

extension Attendee {
    fileprivate struct Identity: Equatable {
        let id: String?
        let name: OrganisationKey?
    }

    fileprivate var identity: Identity { Identity(id: id, name: nameKey) }

    /// nil for a name that could be a number in the list.
    fileprivate var nameKey: OrganisationKey? {
        OrganisationKey(name).flatMap { Int($0.folded) == nil ? $0 : nil }
    }
}

extension Registration {
    /// What results call somebody without an id who attended and whom the list does not name any more.
    fileprivate func label(ofFormer name: String?) -> String? { name.map { "\(id)/\($0)" } }

    /// Whether it stands for somebody without an id, by a place in a list or by a name.
    fileprivate func isOfList(_ label: String) -> Bool { label.hasPrefix("\(id)/") }

    /// Whether it stands for somebody of whom nothing is known but the place in a list.
    fileprivate func isNumber(_ label: String) -> Bool {
        isOfList(label) && Int(label.dropFirst(id.count + 1)) != nil
    }
}

extension Scenario {
    /// Where it says last who comes for a registration.
    fileprivate func placeOfAttendees(of registration: String) -> InputPath {
        let last = changes.lastIndex { change in
            if case .setRegistration(registration, let edit) = change { edit.attendees != nil } else { false }
        }
        let changes = InputPath([.field("changes")])
        return last.map { changes[$0].field("setRegistration").field("attendees") } ?? changes
    }
}
