/// Candidates, no smaller part of which is enough, that are not possible together; they are tried in the order given, and
/// earlier ones are preferred. In that order.
///
/// Who is exchangeable for one who is needed is needed, too: without it all others would be possible. So one answer can
/// tell of many.
///
/// Source: Junker, "QuickXplain: preferred explanations and relaxations for over-constrained problems" (AAAI 2004);
/// Marques-Silva & Lynce, "On improving MUS extraction algorithms" (SAT 2011), on models that tell of others.
///
/// - Parameters:
///   - isPossible: Asked of ever other parts of the candidates; not of none of them, nor of all.
///   - exchangeable: Asked of somebody left out, and a part of the candidates that is possible without it alone: some who
///     could be left out in its place.
func smallestConflict(
    among candidates: [Int], isPossible: ([Int]) throws -> Bool,
    exchangeable: (_ left: Int, _ others: [Int]) throws -> [Int] = { _, _ in [] }
) throws -> [Int] {
    let isCandidate = Set(candidates)
    var needed: [Int] = []
    var isNeeded: Set<Int> = []
    func need(_ some: [Int]) {
        for candidate in some where isNeeded.insert(candidate).inserted { needed.append(candidate) }
    }
    func all(_ background: ArraySlice<Int>) -> [Int] { background.filter { !isNeeded.contains($0) } + needed }

    // The background and the needed with the range are no more possible; all behind the range are needed or left out.
    func search(_ range: Range<Int>, isGrown: Bool) throws {
        let open = range.filter { !isNeeded.contains(candidates[$0]) }
        guard !open.isEmpty else { return }
        let background = candidates[..<range.lowerBound]
        if isGrown, !(try isPossible(all(background))) { return }
        guard open.count > 1 else {
            let last = candidates[open[0]]
            let others = all(background)
            need([last])
            if !others.isEmpty { need(try exchangeable(last, others).filter(isCandidate.contains)) }
            return
        }
        let middle = open[open.count / 2]
        let count = needed.count
        try search(middle..<range.upperBound, isGrown: true)
        try search(range.lowerBound..<middle, isGrown: needed.count > count)
    }
    try search(candidates.indices, isGrown: false)
    return candidates.filter { isNeeded.contains($0) }
}
