extension Reallocation {
    /// Who is said to have moved, gained or lost a place otherwise than the result and the earlier one have it. Who had to
    /// move, and for whose sake others did, only another reallocation can tell.
    package func violations(after earlier: Allocation) -> [Violation] {
        let difference = Comparison(of: allocation, with: earlier)
        func differing(_ field: String, _ claims: [String], _ truths: [String]) -> [Violation] {
            guard claims != truths else { return [] }
            return [
                Violation(InputPath([.field(field)]), "should be \(truths.isEmpty ? "empty" : list(truths))")
            ]
        }
        let moves = moved.map {
            Comparison.Move(
                registration: $0.registration, from: $0.from, to: $0.to, rankBefore: $0.rankBefore,
                rankAfter: $0.rankAfter)
        }
        return differing("gained", gained, difference.gained) + differing("lost", lost, difference.lost)
            + differing("moved", moves.map(\.claimText), difference.moved.map(\.claimText))
    }
}

extension Comparison.Move {
    fileprivate var claimText: String {
        "\(registration) from \(from) at rank \(rankBefore) to \(to) at rank \(rankAfter)"
    }
}
