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

    init(_ allocation: Allocation) { self.init(.allocation(allocation), outcomes: allocation.series) }

    /// - Parameters:
    ///   - answer: nil of a track that was not there.
    ///   - outcomes: Of all tracks.
    init(_ answer: Answer?, outcomes: [SeriesOutcome]) {
        placements = answer?.allocation.placements ?? []
        promised = answer?.allocation.guarantees.promised ?? []
        wanting = answer?.reallocation?.wanting ?? []
        self.outcomes = outcomes
    }
}
