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
    /// Who attended what; in other tracks too.
    let attendances: EarlierAttendances
    /// Whose answers have changed since: what they were then.
    let revised: RevisedAnswers

    /// - Parameters:
    ///   - answer: nil of a track that was not there.
    ///   - outcomes: Of all tracks.
    ///   - attendances: In all tracks.
    ///   - revised: In all tracks.
    init(
        _ answer: Answer?, outcomes: [SeriesOutcome], attendances: EarlierAttendances, revised: RevisedAnswers
    ) {
        placements = answer?.allocation.placements ?? []
        promised = answer?.allocation.guarantees.promised ?? []
        wanting = answer?.reallocation?.wanting ?? []
        self.outcomes = outcomes
        self.attendances = attendances
        self.revised = revised
    }
}
