public import Rekke

extension Reallocation {
    /// The reallocation for people: who moves and why, who gets or loses a place, then the whole result.
    ///
    /// - Parameters:
    ///   - problem: The changed problem.
    ///   - changes: What changed, by the scenarios' names.
    public func table(
        for problem: Problem, after changes: [String] = [], in language: Language = .english,
        style: TextStyle = TextStyle()
    ) -> String {
        var table = ReallocationTable(self, problem, language, style)
        table.writeAll(after: changes)
        return table.layout.text
    }
}

private struct ReallocationTable {
    let reallocation: Reallocation
    let problem: Problem
    let language: Language
    let words: any Words
    let sentences: Sentences
    var layout: TextLayout

    init(_ reallocation: Reallocation, _ problem: Problem, _ language: Language, _ style: TextStyle) {
        self.reallocation = reallocation
        self.problem = problem
        self.language = language
        words = language.words
        sentences = Sentences(problem, reallocation.allocation, in: language)
        layout = TextLayout(style)
    }

    mutating func writeAll(after changes: [String]) {
        layout.paragraph(words.whatChanges, emphasis: .bold)
        for (index, name) in changes.enumerated() {
            layout.paragraph(printable(name), lead: "\(index + 1). ", indent: 2)
        }
        layout.paragraph(permission)
        let forced = reallocation.moved.filter(\.isForced)
        let asked = reallocation.moved.filter { !$0.isForced && !$0.isWanted }
        let wanted = reallocation.moved.filter(\.isWanted)
        if reallocation.moved.isEmpty {
            layout.paragraph(words.nobodyMoves)
        }
        writeList(words.mustMove, forced.map { [text(of: $0)] })
        writeList(words.isAskedToMove, asked.map { [text(of: $0)] + sake(of: $0) })
        writeList(words.movesAsItAsked, wanted.map { [text(of: $0)] })
        writeList(
            words.askedForAnotherSeriesInVain,
            reallocation.wanting.filter { id in !wanted.contains { $0.registration == id } }
                .map { [name($0) + place(of: $0)] })
        writeList(words.getsPlace, reallocation.gained.map { [name($0) + place(of: $0)] })
        writeList(words.losesPlace, reallocation.lost.map { [name($0)] + whyWithout($0) })
        writeList(
            words.keepsWhatItCouldNotGet,
            reallocation.exceptions.filter { sentences.placement(of: $0.registration)?.series == $0.series }
                .map { [name($0.registration) + place(of: $0.registration)] })
        writeList(words.neverAskedAboutAddedSeries, reallocation.assumed.map { [name($0)] })
        layout.emptyLine()
        layout.append(
            reallocation.allocation.table(
                for: problem, in: language, style: layout.style, keptOut: Set(reallocation.keptOut ?? [])))
    }

    private var permission: String {
        reallocation.allowedMoves == 0
            ? words.everyoneKeeps : words.everyoneKeepsUnlessAsked(atMost: reallocation.allowedMoves)
    }

    // MARK: Items

    private func name(_ id: String) -> String { sentences.names.fullName(ofRegistration: id) }

    private func place(of id: String) -> String {
        sentences.placement(of: id).map { ": \(sentences.seriesName($0.series)) (\(sentences.marks(of: $0)))" } ?? ""
    }

    private func text(of move: Reallocation.Move) -> String {
        let preferences = sentences.names.registration(move.registration)?.preferences
        func series(_ id: String, _ rank: Int) -> String {
            let placement = Placement(
                registration: move.registration, series: id, rank: rank,
                outsidePreferences: preferences?.rank(of: id) == nil, guaranteed: false, confirmed: false)
            return "\(sentences.seriesName(id)) (\(sentences.wish(of: placement)))"
        }
        return words.moves(
            name(move.registration), from: series(move.from, move.rankBefore), to: series(move.to, move.rankAfter))
    }

    private func sake(of move: Reallocation.Move) -> [String] {
        guard let beneficiaries = move.beneficiaries, !beneficiaries.isEmpty else { return [] }
        return [
            words.soThatOthersGetPlaces(
                sentences.registrations(beneficiaries), areSeveral: beneficiaries.count != 1)
        ]
    }

    private func whyWithout(_ id: String) -> [String] {
        let name = sentences.names.name(ofRegistration: id)
        return switch reallocation.allocation.outcome(of: id) {
        case .waiting(let entry): entry.reasons == nil ? [] : sentences.reasons(for: entry, called: name)
        case .notConsidered(let rejection): sentences.rejection(rejection, called: name)
        case .placed, nil: []
        }
    }

    private mutating func writeList(_ heading: String, _ items: [[String]]) {
        guard !items.isEmpty else { return }
        layout.heading(heading)
        for item in items {
            for (index, text) in item.enumerated() {
                layout.paragraph(text, lead: index == 0 ? "– " : "  ", indent: 2)
            }
        }
    }
}
