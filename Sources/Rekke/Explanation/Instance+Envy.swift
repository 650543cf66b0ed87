extension Instance {
    /// Who would rather have what somebody after them got, and the last of those.
    func envy(_ assignment: Assignment) -> [Envy] {
        let registrations = problem.registrations
        var last = [Int?](repeating: nil, count: series.count)
        for (position, place) in assignment.places.enumerated() where !considered[position].isConfirmed {
            if let place { last[place.series] = position }
        }
        var envy: [Envy] = []
        for position in considered.indices {
            for pair in considered[position].pairs {
                if let place = assignment.places[position], place.rank <= pair.rank { continue }
                guard let holder = last[pair.series], holder > position else { continue }
                envy.append(
                    Envy(
                        registration: registrations[considered[position].registration].id,
                        series: problem.programme.series[pair.series].id,
                        heldBy: registrations[considered[holder].registration].id))
            }
        }
        return envy
    }
}
