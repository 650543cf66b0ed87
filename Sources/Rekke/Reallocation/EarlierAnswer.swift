/// What the result before a change told, of a programme or of one of its tracks.
struct EarlierAnswer {
    /// Who had which place.
    var placements: [Placement]
    /// To whom a place was guaranteed, by id.
    let promised: [String]
    /// Who had asked for another series than it had before, by id; the first who asked first.
    let wanting: [String]
    /// Who led what; of other tracks too.
    let outcomes: [SeriesOutcome]
    /// Whose answers have changed since: what they were then.
    let revised: RevisedAnswers

    init(_ allocation: Allocation, revised: RevisedAnswers) {
        self.init(.allocation(allocation), outcomes: allocation.series, revised: revised)
    }

    /// - Parameters:
    ///   - answer: nil of a track that was not there.
    ///   - outcomes: Of all tracks.
    ///   - revised: In all tracks.
    init(_ answer: Answer?, outcomes: [SeriesOutcome], revised: RevisedAnswers) {
        placements = answer?.allocation.placements ?? []
        promised = answer?.allocation.guarantees.promised ?? []
        wanting = answer?.reallocation?.wanting ?? []
        self.outcomes = outcomes
        self.revised = revised
    }
}
