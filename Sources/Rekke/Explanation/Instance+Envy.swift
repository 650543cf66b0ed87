extension Instance {
    /// Who would rather have what somebody after them got, and the last of those.
    func envy(_ assignment: Assignment) -> [Envy] {
        let registrations = problem.registrations
        let series = problem.programme.series
        let considered = considered
        let places = assignment.places
        var last = [Int](repeating: -1, count: series.count)
        for position in places.indices where !considered[position].isConfirmed {
            if let place = places[position] { last[place.series] = position }
        }
        var envy: [Envy] = []
        for position in considered.indices {
            let own = places[position]?.rank
            for pair in considered[position].pairs where last[pair.series] > position {
                if let own, own <= pair.rank { continue }
                let holder = considered[last[pair.series]]
                envy.append(
                    Envy(
                        registration: registrations[considered[position].registration].id,
                        series: series[pair.series].id, heldBy: registrations[holder.registration].id))
            }
        }
        return envy
    }
}
