internal import Rekke

/// The roles that a programme's quotas count.
struct QuotaRoles {
    /// In their order, each once.
    let roles: [String]
    /// Those that no other is written like.
    private var plain: [FoldedText: String] = [:]

    init(_ series: [Series]) {
        var known: Set<String> = []
        roles = series.flatMap(\.quotas).map(\.role).filter { known.insert($0).inserted }
        let alike = Dictionary(grouping: roles) { FoldedText($0) }
        for (key, roles) in alike where roles.count == 1 {
            if let key { plain[key] = roles[0] }
        }
    }

    /// What a form says of a role, as the quotas write it, without regard to capitals and white space.
    func role(_ text: String?) -> String? {
        guard let text, !roles.contains(text), let key = FoldedText(text) else { return text }
        return plain[key] ?? text
    }

    /// The one that a text may mean that no quota counts: by its letters, or because it stands in it as a word.
    func likely(for text: String, _ search: inout NameSearch) -> String? {
        if let nearest = search.nearest(to: text, among: roles) { return nearest }
        let words = RemarkTokens(text).words
        return roles.first { role in
            let own = RemarkTokens(role).words
            return !own.isEmpty && (words.contains(inOrder: own) || own.contains(inOrder: words))
        }
    }
}

/// What is odd about the roles that registrations have: nearly one that a quota counts, or none that it counts.
struct RoleNotices {
    private(set) var found: [FormNotice] = []

    init(_ registrations: [Registration], _ series: [Series]) {
        let quotas = QuotaRoles(series)
        guard !quotas.roles.isEmpty else { return }
        var positions: [String: [Int]] = [:]
        for (index, registration) in registrations.enumerated() where !registration.withdrawn {
            if let role = registration.role { positions[role, default: []].append(index) }
        }
        let others = positions.filter { !quotas.roles.contains($0.key) }.sorted { $0.value[0] < $1.value[0] }
        var search = NameSearch()
        var meant: Set<String> = []
        for (role, indices) in others {
            guard let likely = quotas.likely(for: role, &search) else { continue }
            meant.insert(likely)
            add(indices) { rows in
                FormSentence {
                    $0.noQuotaCounts(quoted(cell: role), alsoIn: rows, didYouMean: quoted(known: likely))
                }
            }
        }
        let unused = quotas.roles.filter { positions[$0] == nil && !meant.contains($0) }
        guard !unused.isEmpty, let first = others.first else { return }
        let said = others.prefix(8).map { quoted(cell: $0.key) }
        add([first.value[0]]) { _ in FormSentence { $0.nobodyHas(roles: unused, formSays: said) } }
    }

    private mutating func add(_ registrations: [Int], _ text: @escaping ([Int]) -> FormSentence) {
        found.append(
            FormNotice(
                place: InputPath([.field("registrations"), .index(registrations[0]), .field("role")]),
                others: Array(registrations.dropFirst()), text: text))
    }
}
