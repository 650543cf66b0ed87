package import Rekke

/// The few rows by which a goal of a proof cannot be better.
package struct ProofRows: Sendable {
    /// As `place(r1)`.
    let goal: String
    /// Of rows, and of bounds of variables.
    let names: [String]

    package init(goal: String, names: [String]) {
        self.goal = goal
        self.names = names
    }

    /// Each row with what it says; bounds of variables, which anybody sees, are counted.
    package func text(in language: Language, style: TextStyle) -> String {
        let words = language.words
        var layout = TextLayout(style)
        let isBound = { (name: String) in name.hasPrefix("lower(") || name.hasPrefix("upper(") }
        let rows = names.filter { !isBound($0) }
        layout.paragraph(rows.isEmpty ? words.noRowIsNeeded(for: goal) : words.rowsSayNo(to: goal), emphasis: .bold)
        for name in rows {
            let parts = name.split(separator: "(", maxSplits: 1)
            let ids = parts.last.map { String($0.prefix(upTo: $0.lastIndex(of: ")") ?? $0.endIndex)) } ?? ""
            let kind = parts.first.flatMap { ProofRowKind(rawValue: String($0)) }
            layout.paragraph(kind.map { words.meaning(of: $0, ids) } ?? "", lead: "\(name): ", indent: 2)
        }
        let bounds = names.count(where: isBound)
        if bounds > 0 { layout.paragraph(words.andBounds(count: bounds), indent: 2) }
        return layout.text
    }
}

/// What kind of row a name is of, by what stands before its ids.
package enum ProofRowKind: String {
    case onePlace, capacity, seats, minimum, quotaMinimum, quotaMaximum, runs
    case attends, attendance, attendanceLater, onePlaceAtATime, maximumMeetings, attendsOrLeads
    case facilitators, furtherFacilitators, leadsOneAtATime, leadsAtMost
    /// Of reallocations.
    case placed, mostMoves
    /// A goal that was decided before, and the one that is asked about.
    case kept, better
}
