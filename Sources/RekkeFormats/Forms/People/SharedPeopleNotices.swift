internal import Rekke

/// People across registrations: one of the same name in two organisations, or an organisation whose rows name different ones.
struct SharedPeopleNotices {
    private(set) var found: [FormNotice] = []

    init(_ registrations: [Registration], _ rules: Rules) {
        let names = registrations.map { registration in
            registration.withdrawn ? [] : registration.attendees.map { $0.id == nil ? FullName($0.name) : nil }
        }
        if rules.onePlacePerOrganisation { addDivided(registrations, names) }
        addShared(registrations, names)
    }

    /// Of an organisation's rows one counts: those that name different people may be one registration, a person a row.
    private mutating func addDivided(_ registrations: [Registration], _ names: [[FullName?]]) {
        for group in registrations.ofOneOrganisation where group.count > 1 {
            let people = group.map { Set(names[$0].compactMap(\.self)) }
            let all = people.reduce(into: Set()) { $0.formUnion($1) }
            guard let last = group.last, people.allSatisfy({ !$0.isEmpty }),
                all.count == people.reduce(0, { $0 + $1.count })
            else { continue }
            found.append(
                FormNotice(place: SharedPeopleNotices.place(last), others: group.dropLast()) { rows in
                    FormSentence { $0.areOfOneOrganisation(rows) }
                })
        }
    }

    private mutating func addShared(_ registrations: [Registration], _ names: [[FullName?]]) {
        var first: [FullName: Int] = [:]
        for (index, people) in names.enumerated() {
            for (position, name) in people.enumerated() {
                guard let name else { continue }
                guard let earlier = first[name] else {
                    first[name] = index
                    continue
                }
                let organisation = OrganisationKey(registrations[index].organisation)
                guard earlier != index, OrganisationKey(registrations[earlier].organisation) != organisation else {
                    continue
                }
                found.append(
                    FormNotice(place: SharedPeopleNotices.place(index)[position], others: [earlier]) { rows in
                        FormSentence { $0.hasNameOfAnother(position + 1, in: rows) }
                    })
            }
        }
    }

    private static func place(_ registration: Int) -> InputPath {
        InputPath([.field("registrations"), .index(registration), .field("attendees")])
    }
}

/// A name of several words: first names alone may be anybody's.
private struct FullName: Hashable {
    private let text: FoldedText

    init?(_ name: String?) {
        guard let text = FoldedText(name), text.folded.contains(" ") else { return nil }
        self.text = text
    }
}
