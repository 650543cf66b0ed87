package import Rekke

extension Sentences {
    /// A move, from where to where, and for whose sake if it is only asked for.
    package func move(_ move: Reallocation.Move) -> [String] {
        let (from, to) = (series(move.from, move.rankBefore, of: move), series(move.to, move.rankAfter, of: move))
        return [words.moves(names.fullName(ofRegistration: move.registration), from: from, to: to)] + sake(of: move)
    }

    /// With how well it suits.
    private func series(_ id: String, _ rank: Int, of move: Reallocation.Move) -> String {
        let preferences = names.registration(move.registration)?.preferences
        let placement = Placement(
            registration: move.registration, series: id, rank: rank,
            outsidePreferences: preferences?.rank(of: id) == nil, guaranteed: false, confirmed: false)
        return "\(seriesName(id)) (\(wish(of: placement)))"
    }

    private func sake(of move: Reallocation.Move) -> [String] {
        guard let beneficiaries = move.beneficiaries, !beneficiaries.isEmpty else { return [] }
        return [words.soThatOthersGetPlaces(registrations(beneficiaries), areSeveral: beneficiaries.count != 1)]
    }
}
