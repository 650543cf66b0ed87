/// What is asked about holders.
extension Holders {
    /// Who keeps a place, and who moves, before anything else is decided. Whoever says something else now than when it got its
    /// place comes behind the others: nobody loses a place for it, or is moved.
    ///
    /// - Parameter keepsPreferences: Whether a guarantee makes nobody worse off: it is kept first, and then nobody is put
    ///   outside its wishes for others.
    func questions(keepingPreferences keepsPreferences: Bool) -> [Question] {
        let all = Set(series.keys)
        let groups = revised.isEmpty ? [(all, "")] : [(all.subtracting(revised), "OfUnrevised"), (all, "")]
        return groups.flatMap { group, suffix -> [Question] in
            let members: Question.Group = { group.contains($0.registration) }
            let guarantees: [Question] = [
                .places(of: { $0.isGuaranteed && members($0) }),
                .fewest("movesOutside\(suffix)", only(group, movesOutside)),
            ]
            return (keepsPreferences ? guarantees : []) + [
                .places(of: members), .fewest("moves\(suffix)", only(group, moves)),
            ]
        } + zip(wishing, wishes).map { .fewest("wish(\(instance.problem.registrations[$0].id))", $1) }
    }

    private func only(_ group: Set<Int>, _ number: @escaping Question.Number) -> Question.Number {
        { considered, pair in group.contains(considered.registration) ? number(considered, pair) : 0 }
    }

    /// Those whose own new answers leave them nothing that they have or asked for, as positions in
    /// `Problem.registrations`.
    ///
    /// - Parameter assignment: Where nobody is asked to move.
    func unfitting(in assignment: Assignment) -> [Int] {
        zip(instance.considered, assignment.places).filter { considered, place in
            guard revised.contains(considered.registration) else { return false }
            guard let place else { return true }
            let isWish = wanting.contains(considered.registration) && !place.outsidePreferences
            return place.series != series[considered.registration] && !isWish
        }.map(\.0.registration)
    }

    /// 1 for a place in another series than before. Confirmed places move by hand only; of those who asked for another
    /// series it does not count.
    var moves: Question.Number {
        let free = Set(instance.considered.filter { !$0.isConfirmed }.map(\.registration)).subtracting(wanting)
        let held = series.filter { free.contains($0.key) }
        return { considered, pair in held[considered.registration].map { $0 == pair.series ? 0 : 1 } ?? 0 }
    }

    /// 1 for a holder in a series for which it did not ask and which it did not have: those who are guaranteed a place can be
    /// put there.
    private var movesOutside: Question.Number {
        let (problem, held) = (instance.problem, series)
        return { considered, pair in
            guard let own = held[considered.registration], own != pair.series else { return 0 }
            return Holders.lists(problem, considered.registration, pair.series) ? 0 : 1
        }
    }

    /// Those who asked for another series and may keep what they have.
    var wishing: [Int] { wanting.filter { series[$0] != nil } }

    /// For each of those, in the order in which they asked: 0 for one that it lists, 1 for the one that it has, 2 for
    /// another.
    var wishes: [Question.Number] {
        wishing.map { wanting in
            let (problem, held) = (instance.problem, series[wanting])
            return { considered, pair in
                guard considered.registration == wanting else { return 0 }
                return pair.series == held ? 1 : Holders.lists(problem, wanting, pair.series) ? 0 : 2
            }
        }
    }
}
