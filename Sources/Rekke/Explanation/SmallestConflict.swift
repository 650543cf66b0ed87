/// Candidates, no smaller part of which is enough, that are not possible together; they are tried in the order given, and
/// earlier ones are preferred. In that order.
///
/// Several are left out at a time, ever more as long as that goes well; once it does not, halving finds the first who is
/// needed. Who is exchangeable for one who is needed is needed, too:
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
    // Where those from there on, left out, are too many.
    var tooEarly: Int?
    var most = 1
    while true {
        let open = candidates[..<end].indices.filter {
            known.contains(candidates[$0]) && !isNeeded.contains(candidates[$0])
        }
        guard let last = open.last else { break }
        let first: Int
        if let tooEarly {
            let left = open.filter { $0 >= tooEarly }
            first = left.isEmpty ? last : left[left.count / 2]
        } else {
            first = open.suffix(most).first ?? last
        }
        let others = candidates[..<first].filter { !isNeeded.contains($0) } + needed
        if first == tooEarly {
            need([candidates[first]])
            if !others.isEmpty { need(try exchangeable(candidates[first], others).filter(isCandidate.contains)) }
            end = first
            tooEarly = nil
            most = 1
        } else if try others.isEmpty || isPossible(others) {
            tooEarly = first
        } else {
            known = Set(try conflict(others))
            end = first
            most *= 2
        }
    }
    // None of them are taken to be possible, whatever else a conflict says.
    return needed.isEmpty ? Array(candidates.prefix(1)) : candidates.filter { isNeeded.contains($0) }
}
