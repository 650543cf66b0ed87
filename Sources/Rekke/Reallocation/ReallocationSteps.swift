/// What a reallocation decides, in two steps: first as if nobody were asked to move; then, where some may be asked and
/// somebody waits, once more, with what the first step found kept.
struct ReallocationSteps: Sendable {
    let holders: Holders
    let policy: Policy
    let allowedMoves: Int
    /// Who is not asked, as positions in `considered`.
    private let spared: Set<Int>

    /// - Parameter ids: Of those who are not asked.
    init(_ holders: Holders, _ policy: Policy, allowedMoves: Int, sparing ids: Set<String>) {
        self.holders = holders
        self.policy = policy
        self.allowedMoves = allowedMoves
        spared = Set(holders.instance.considered.indices.filter { ids.contains(holders.instance.registration($0).id) })
    }

    /// Whether nobody who has a place within its preferences as if nobody were asked is put outside them for others.
    var keepsPreferences: Bool { policy.keepsPreferences }

    /// The first step: who has a place, and who moves.
    var unaskedAims: [Aim] {
        holders.questions(keepingPreferences: keepsPreferences).map { .question($0) }
            + policy.promised.map { .objective($0) }
            + [.objective(.placesFirstCome), .question(.inOrder("moves", holders.moves))]
    }

    /// The second step: the same where some are asked.
    var askedAims: [Aim] {
        let moves = holders.moves
        return [.objective(.placesFirstCome), .question(.fewest("moves", moves)), .question(.inOrder("moves", moves))]
    }

    /// What comes after the last step.
    var policyAims: [Aim] { policy.objectives.map { .objective($0) } }

    /// Whether there is a second step.
    func asks(beside unasked: Assignment) -> Bool {
        allowedMoves > 0 && unasked.places.contains { $0 == nil }
    }

    /// What the second step decides.
    ///
    /// - Parameter unasked: What came of the first one.
    func askedInstance(beside unasked: Assignment) -> Instance {
        let forced = holders.moved(in: unasked)
        let most = forced.count + min(allowedMoves, holders.series.count)
        return holders.bounded(atMost: most, keeping: unasked, keepingPreferences: keepsPreferences) {
            [spared] position, pair in
            forced.contains(position) || !spared.contains(position) && !pair.outsidePreferences
        }
    }
}
