internal import Rekke

extension GuaranteeOutlook {
    /// Whether guarantees can be kept, and what may break them, for people.
    func write(to layout: inout TextLayout, for problem: Problem, in language: Language) {
        let sentences = GuaranteeSentences(self, problem, language)
        layout.heading(language.words.guarantees)
        if let sentence = sentences.beyondPlaces { layout.paragraph(sentence, indent: 2, emphasis: .alarm) }
        for sentence in sentences.broken { layout.paragraph(sentence, indent: 2, emphasis: .alarm) }
        layout.paragraph(sentences.count, indent: 2)
        for sentence in sentences.risks { layout.paragraph(sentence, lead: "– ", indent: 2) }
        if let room = sentences.room { layout.paragraph(room, indent: 2) }
        if status == .feasible {
            layout.paragraph(language.words.guaranteesNotAllKnown, indent: 2)
        }
    }
}

/// Sentences about guarantees while registrations still come in.
private struct GuaranteeSentences {
    private let outlook: GuaranteeOutlook
    private let sentences: Sentences
    private let words: any Words
    /// How many are guaranteed in all.
    private var total: Int { outlook.promised.count + outlook.remaining }
    private let places: Int

    init(_ outlook: GuaranteeOutlook, _ problem: Problem, _ language: Language) {
        self.outlook = outlook
        words = language.words
        places = problem.programme.series.filter { $0.status == .open }.reduce(0) { $0 &+ min($1.capacity, 1 << 40) }
        sentences = Sentences(
            problem, placements: outlook.placements, fullSets: outlook.fullSets, in: language)
    }

    /// That more are guaranteed than there can ever be places for; nil where that is not so.
    var beyondPlaces: String? {
        total > places ? words.moreGuarantees(total, than: sentences.language.count(places, .place)) : nil
    }

    /// Whose guarantee cannot be kept, and why.
    var broken: [String] {
        outlook.broken.map { broken in
            words.guaranteeCannotBeKept(
                sentences.names.name(ofRegistration: broken.registration),
                because: broken.reason.map { sentences.text(of: $0, for: broken.registration) })
        }
    }

    /// How many guarantees are given, and how many are left.
    var count: String {
        let given = outlook.promised.count
        return outlook.remaining > 0
            ? words.guaranteesGiven(given, of: total, kept) : words.allGuaranteesAreGiven(given, kept)
    }

    /// That those given can be kept; empty where that is not so, or not known, or none is given.
    private var kept: String {
        let isKnown = outlook.broken.isEmpty && outlook.status == .optimal && !outlook.promised.isEmpty
        return isKnown ? words.canBeKept(outlook.promised.count) : ""
    }

    /// What the next registration may break.
    var risks: [String] {
        var groups: [(reason: Reason, series: [String])] = []
        for next in outlook.next {
            guard let reason = next.reason else { continue }
            if let index = groups.firstIndex(where: { $0.reason == reason }) {
                groups[index].series.append(next.series)
            } else {
                groups.append((reason, [next.series]))
            }
        }
        return groups.map { group in
            if case .placesTaken(let number) = group.reason, let set = sentences.fullSet(number), set.places > 0,
                set.confirmed < set.places
            {
                return taken(set)
            }
            return words.promiseIsBroken(
                toOneThatCanOnlyUse: sentences.named(group.series), because: sentences.text(of: group.reason, for: ""))
        }
    }

    /// That series are full of those who can use nothing else.
    private func taken(_ set: FullSetHolders) -> String {
        let holders = outlook.placements.filter { set.series.contains($0.series) }.map(\.registration)
        return words.promiseIsBroken(
            behind: holders.count, ofFirst: total, names: sentences.registrations(holders),
            whoCanOnlyUse: sentences.named(set.series), areSeveral: set.series.count != 1,
            places: sentences.language.count(set.places, .place), confirmed: set.confirmed)
    }

    /// Where the next one can have a place; nil where nobody comes, or nowhere.
    var room: String? {
        let open = outlook.next.filter { !$0.breaks }.map(\.series)
        guard !open.isEmpty else { return nil }
        return outlook.status == .optimal && open.count == outlook.next.count
            ? words.anySeriesHasPlace : words.nextCanHavePlace(in: sentences.named(open))
    }
}
