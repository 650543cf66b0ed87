/// Candidates, no smaller part of which is enough, that are not possible together; they are tried in the order given, and
/// earlier ones are preferred.
///
/// Source: Junker, "QuickXplain: preferred explanations and relaxations for over-constrained problems" (AAAI 2004).
///
/// - Parameter isPossible: Asked of ever other parts of the candidates; not of none of them, nor of all.
func smallestConflict(among candidates: [Int], isPossible: ([Int]) throws -> Bool) throws -> [Int] {
    func conflict(_ background: [Int], isGrown: Bool, _ candidates: [Int]) throws -> [Int] {
        if isGrown, !(try isPossible(background)) { return [] }
        guard candidates.count > 1 else { return candidates }
        let earlier = Array(candidates[..<(candidates.count / 2)])
        let later = Array(candidates[(candidates.count / 2)...])
        let fromLater = try conflict(background + earlier, isGrown: true, later)
        let fromEarlier = try conflict(background + fromLater, isGrown: !fromLater.isEmpty, earlier)
        return fromEarlier + fromLater
    }
    return try conflict([], isGrown: false, candidates)
}
