extension Instance {
    /// Who would rather have what somebody after them got, and the last of those.
    func envy(_ assignment: Assignment) -> [Envy] {
        var last = [Int?](repeating: nil, count: series.count)
        for (position, place) in assignment.places.enumerated() where !considered[position].isConfirmed {
            if let place { last[place.series] = position }
        }
        return considered.indices.flatMap { position in
            considered[position].pairs.compactMap { pair -> Envy? in
                if let place = assignment.places[position], place.rank <= pair.rank { return nil }
                guard let holder = last[pair.series], holder > position else { return nil }
                return Envy(
                    registration: registration(position).id, series: series[pair.series].id,
                    heldBy: registration(holder).id)
            }
        }
    }
}
