internal import Rekke

/// Registrations that may come from one organisation, though its name is written in several ways.
struct OrganisationNotices {
    private(set) var found: [FormNotice] = []
    /// By the position of a registration: the first of each other organisation that may be the same.
    private(set) var alike: [Int: [Int]] = [:]

    /// Nobody chooses among more.
    private static let mostAlike = 6

    /// - Parameter asked: The positions of the registrations that were asked for their organisation.
    init(_ registrations: [Registration], _ rules: Rules, asked: [Int]) {
        guard rules.onePlacePerOrganisation else { return }
        addNameless(registrations, asked)
        var likenesses = Likenesses(registrations)
        for group in likenesses.groups() {
            let all = group.organisations.flatMap(\.self).sorted()
            for own in group.organisations {
                // Those of the same name are of one organisation, and nothing is to be asked of them.
                let members = Set(own)
                let firsts = group.organisations.lazy.map { $0[0] }.filter { $0 != own[0] }
                for registration in own {
                    found.append(notice(registration, all.filter { !members.contains($0) }, group))
                    alike[registration] = Array(firsts.prefix(OrganisationNotices.mostAlike))
                }
            }
        }
    }

    /// Each of the rows tells it: whoever looks at one of them is to see it.
    private func notice(_ registration: Int, _ others: [Int], _ group: Likenesses.Group) -> FormNotice {
        FormNotice(
            place: InputPath([.field("registrations"), .index(registration), .field("organisation")]), others: others
        ) { rows in
            FormSentence {
                $0.mayBeOneOrganisation(rows, sameAddress: group.sharesAddress, alikeNames: group.hasAlikeNames)
            }
        }
    }

    private mutating func addNameless(_ registrations: [Registration], _ asked: [Int]) {
        for index in asked
        where !registrations[index].withdrawn && OrganisationKey(registrations[index].organisation) == nil {
            found.append(
                FormNotice(place: InputPath([.field("registrations"), .index(index), .field("organisation")])) { _ in
                    FormSentence { $0.noOrganisationIsNamed }
                })
        }
    }
}

extension [Registration] {
    /// The positions of those that are not withdrawn, by organisation, in the order of the first of each; without those of no
    /// organisation.
    var ofOneOrganisation: [[Int]] {
        byOrganisation.filter { OrganisationKey(self[$0[0]].organisation) != nil }
    }

    /// The positions of those that are not withdrawn, by organisation, in the order of the first of each; each of those without
    /// one by itself.
    fileprivate var byOrganisation: [[Int]] {
        var positions: [OrganisationKey: Int] = [:]
        var groups: [[Int]] = []
        for (index, registration) in enumerated() where !registration.withdrawn {
            let key = OrganisationKey(registration.organisation)
            if let position = key.flatMap({ positions[$0] }) {
                groups[position].append(index)
                continue
            }
            if let key { positions[key] = groups.count }
            groups.append([index])
        }
        return groups
    }
}

/// Which organisations are alike, and in what.
private struct Likenesses {
    private let registrations: [Registration]
    /// By the position of an organisation: the registrations that come from it. One without a name is its own.
    private let members: [[Int]]
    /// By the position of an organisation: those that are alike.
    private var sets = DisjointSets(count: 0)
    private var alikeByName: Set<Int> = []
    private var alikeByAddress: Set<Int> = []

    struct Group {
        /// The registrations of each, in their order.
        let organisations: [[Int]]
        let sharesAddress: Bool
        let hasAlikeNames: Bool
    }

    init(_ registrations: [Registration]) {
        self.registrations = registrations
        members = registrations.byOrganisation
        sets = DisjointSets(count: members.count)
        compareNames()
        compareAddresses()
    }

    private mutating func compareNames() {
        var known: [String: Int] = [:]
        for position in members.indices {
            guard let name = OrganisationLikeness(registrations[members[position][0]].organisation) else { continue }
            // Of very many names only those are compared that are the same but for form and punctuation.
            let spellings = members.count > 20_000 ? [name.plain] : name.spellings
            for earlier in Set(spellings.compactMap { known[$0] }).sorted() {
                sets.join(position, earlier)
                alikeByName.insert(position)
            }
            for spelling in spellings where known[spelling] == nil { known[spelling] = position }
        }
    }

    private mutating func compareAddresses() {
        var known: [FoldedText: Int] = [:]
        for position in members.indices {
            for address in Set(members[position].compactMap { FoldedText(registrations[$0].contact?.email) }) {
                guard let earlier = known[address] else {
                    known[address] = position
                    continue
                }
                sets.join(position, earlier)
                alikeByAddress.insert(position)
            }
        }
    }

    /// Of several organisations each, in the order of their first registrations.
    mutating func groups() -> [Group] {
        sets.sets(of: members.indices).filter { $0.count > 1 }.map { positions in
            Group(
                organisations: positions.map { members[$0] },
                sharesAddress: positions.contains(where: alikeByAddress.contains),
                hasAlikeNames: positions.contains(where: alikeByName.contains))
        }
    }
}
