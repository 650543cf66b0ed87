import Rekke

/// A series that a considered registration can take.
struct ReferencePair: Hashable {
    /// Its position in the programme.
    let series: Int
    let rank: Int
    let outsidePreferences: Bool
}

/// A registration that is considered.
struct ReferenceCandidate {
    let standing: ReferenceStanding
    let isGuaranteed: Bool
    /// In the programme's order.
    let pairs: [ReferencePair]

    var registration: Registration { standing.registration }
    var isConfirmed: Bool { standing.isConfirmed }

    func pair(for series: Int) -> ReferencePair? { pairs.first { $0.series == series } }
}
