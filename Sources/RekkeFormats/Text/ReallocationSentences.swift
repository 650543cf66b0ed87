package import Rekke

/// What a reallocation changes, in sentences: lists of items, each of one sentence or more.
package struct ReallocationSentences {
    private let reallocation: Reallocation
    private let sentences: Sentences
    private let words: any Words
    private let earlier: Names?

    /// - Parameters:
    ///   - problem: The changed problem.
    ///   - earlier: The problem before the change, for the names of those who lead nothing any more.
    package init(_ reallocation: Reallocation, _ problem: Problem, of earlier: Problem? = nil, in language: Language) {
        self.reallocation = reallocation
        self.earlier = earlier.map { Names($0) }
        words = language.words
        var sentences = Sentences(problem, reallocation.allocation, in: language)
        sentences.since = reallocation.from
        self.sentences = sentences
    }

    /// Who keeps what, and that nobody moves where nobody does.
    package var opening: [String] {
        // Whoever withdraws, or cannot keep its place by its own answer, has given it up.
        let withdrawn = reallocation.allocation.rejected.filter { $0.reason == .withdrawn }.map(\.registration)
        let count = Set(reallocation.lost).subtracting(withdrawn).subtracting(reallocation.givenUp).count
        return holdsFrom + [permission] + (count == 0 ? [] : [words.butLoseTheirPlaces(count)])
            + (reallocation.moved.isEmpty ? [words.nobodyMoves] : [])
    }

    /// Everything else there is to say, under headings.
    package var lists: [(heading: String, items: [[String]])] {
        let forced = reallocation.moved.filter(\.isForced)
        let asked = reallocation.requests
        let wanted = reallocation.moved.filter(\.isWanted)
        let inVain = reallocation.wanting.filter { id in
            sentences.placement(of: id) != nil && !wanted.contains { $0.registration == id }
        }
        let kept = reallocation.exceptions.filter {
            // Of one that is over nobody could get a place now.
            sentences.placement(of: $0.registration)?.series == $0.series && !sentences.isOver($0.series)
        }.map(\.registration)
        return [
            (words.mustMove, forced.map(sentences.move)),
            (words.isAskedToMove, asked.map(sentences.move)),
            (words.movesAsItAsked, wanted.map(sentences.move)),
            (words.askedForAnotherSeriesInVain, inVain.map { [name($0) + place(of: $0)] }),
            (words.getsPlace, reallocation.gained.map { [name($0) + place(of: $0)] }),
            (words.losesPlace, reallocation.lost.map { [name($0)] + whyWithout($0) }),
            (words.ledByOthers, sentences.facilitatorChanges(reallocation.facilitatorChanges, before: earlier)),
            (words.keepsWhatItCouldNotGet, kept.map { [name($0) + place(of: $0)] }),
            (words.neverAskedAboutAddedSeries, reallocation.assumed.map { [name($0)] }),
        ].filter { !$0.1.isEmpty }
    }

    private var holdsFrom: [String] {
        guard let (year, month, day) = reallocation.from?.components else { return [] }
        return [words.holdsFrom("\(words.fullDate(day: day, month: month)) \(year)")]
    }

    private var permission: String {
        reallocation.allowedMoves == 0
            ? words.everyoneKeeps : words.everyoneKeepsUnlessAsked(atMost: reallocation.allowedMoves)
    }

    private func name(_ id: String) -> String { sentences.names.fullName(ofRegistration: id) }

    private func place(of id: String) -> String {
        sentences.placement(of: id).map { ": \(sentences.seriesName($0.series)) (\(sentences.marks(of: $0)))" } ?? ""
    }

    private func whyWithout(_ id: String) -> [String] {
        let name = sentences.names.name(ofRegistration: id)
        let own = reallocation.givenUp.contains(id) ? [words.cannotKeepItsPlace(name)] : []
        return switch reallocation.allocation.outcome(of: id) {
        case .waiting(let entry): own + (entry.reasons == nil ? [] : sentences.reasons(for: entry, called: name))
        case .notConsidered(let rejection): sentences.rejection(rejection, called: name)
        case .placed, nil: []
        }
    }
}
