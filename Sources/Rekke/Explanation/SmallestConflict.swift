/// Candidates, no smaller part of which is enough, that are not possible together; they are tried in the order given, and
/// earlier ones are preferred. In that order.
///
/// Several are left out at a time, ever more as long as that goes well. Who is exchangeable for one who is needed is needed, too:
/// without it all others would be possible. And who is behind all of a known conflict can be left out. So one answer can tell
/// of many.
///
/// Source: Marques-Silva & Lynce, "On improving MUS extraction algorithms" (SAT 2011), on models that tell of others; Belov,
/// Lynce & Marques-Silva, "Towards efficient MUS extraction" (AI Communications 2012), on going on from a known conflict.
///
/// - Parameters:
///   - isPossible: Asked of ever other parts of the candidates; not of none of them, nor of all.
///   - exchangeable: Asked of somebody left out, and a part of the candidates that is possible without it alone: some who
///     could be left out in its place.
///   - conflict: Asked of candidates that are not possible together: some of them who are not either.
func smallestConflict(
    among candidates: [Int], isPossible: ([Int]) throws -> Bool,
    exchangeable: (_ left: Int, _ others: [Int]) throws -> [Int] = { _, _ in [] },
    conflict: (_ refused: [Int]) throws -> [Int] = { $0 }
) throws -> [Int] {
    let isCandidate = Set(candidates)
    var needed: [Int] = []
    var isNeeded: Set<Int> = []
    func need(_ some: [Int]) {
        for candidate in some where isNeeded.insert(candidate).inserted { needed.append(candidate) }
    }
    var known = Set(try conflict(candidates))
    // Those behind are needed or left out.
    var end = candidates.count
    var most = 1
    while true {
        let open = candidates[..<end].indices.filter {
            known.contains(candidates[$0]) && !isNeeded.contains(candidates[$0])
        }
        guard let last = open.last else { break }
        let first = open.suffix(most).first ?? last
        let others = candidates[..<first].filter { !isNeeded.contains($0) } + needed
        if !others.isEmpty, !(try isPossible(others)) {
            known = Set(try conflict(others))
            end = first
            most *= 2
        } else if first < last {
            most = (min(most, open.count) + 1) / 2
        } else {
            need([candidates[last]])
            if !others.isEmpty { need(try exchangeable(candidates[last], others).filter(isCandidate.contains)) }
            end = last
        }
    }
    // None of them are taken to be possible, whatever else a conflict says.
    return needed.isEmpty ? Array(candidates.prefix(1)) : candidates.filter { isNeeded.contains($0) }
}
