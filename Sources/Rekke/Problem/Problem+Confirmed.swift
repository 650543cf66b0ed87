extension Problem {
    /// Confirmed places beyond a capacity, the seats or a quota's maximum, each with a smallest set of registrations that
    /// are too many.
    static func confirmedFaults(of programme: Programme, _ registrations: [Registration]) -> [ValidationFault] {
        let path = InputPath([.field("programme"), .field("series")])
        return programme.holders(among: registrations).enumerated().flatMap { index, placed in
            placed.isEmpty
                ? []
                : confirmedFaults(
                    in: programme.series[index], placed.sorted { ($0.submitted, $0.id) < ($1.submitted, $1.id) },
                    at: path[index])
        }
    }

    private static func confirmedFaults(
        in series: Series, _ placed: [Registration], at path: InputPath
    ) -> [ValidationFault] {
        series.limits.compactMap { limit in
            guard let most = limit.atMost, most >= 0 else { return nil }
            var total = 0
            // Those that count for most first: no smaller set is too many.
            let largest = placed.sorted { limit.weight(of: $0) > limit.weight(of: $1) }
            let tooMany = largest.prefix { registration in
                defer { total += limit.weight(of: registration) }
                return total <= most
            }
            guard total > most else { return nil }
            return fault(in: series, of: limit, beyond: most, tooMany.map(\.id), at: path)
        }
    }

    private static func fault(
        in series: Series, of limit: SeriesLimit, beyond most: Int, _ registrations: [String], at path: InputPath
    ) -> ValidationFault {
        switch limit.measure {
        case .registrations:
            ValidationFault(path.field("capacity"), .tooManyConfirmed(registrations: registrations, capacity: most))
        case .persons:
            ValidationFault(path.field("seats"), .tooManySeatsConfirmed(registrations: registrations, seats: most))
        case .role(let role):
            ValidationFault(
                path.field("quotas")[series.quotas.firstIndex { $0.role == role } ?? 0].field("maximum"),
                .tooManyOfRoleConfirmed(registrations: registrations, role: role, maximum: most))
        }
    }
}

extension Programme {
    /// Series that are over by then can bear what they hold: that is a fact, whatever has become of its registrations since.
    func bearing(_ registrations: [Registration], inSeriesOverBy start: Instant) -> Programme {
        var programme = self
        for (index, placed) in holders(among: registrations).enumerated() where series[index].isOver(by: start) {
            programme.series[index].bear(placed)
        }
        return programme
    }

    /// The registrations with confirmed places, by the series' positions.
    fileprivate func holders(among registrations: [Registration]) -> [[Registration]] {
        let positions = seriesPositions
        var holders = [[Registration]](repeating: [], count: series.count)
        for index in registrations.indices {
            for id in registrations[index].confirmedPlaces {
                if let position = positions[id] { holders[position].append(registrations[index]) }
            }
        }
        return holders
    }
}

extension Series {
    /// Raises what it takes at most to what these come to, where that is more.
    fileprivate mutating func bear(_ registrations: [Registration]) {
        for limit in limits {
            let total = limit.weight(of: registrations)
            guard let most = limit.atMost, total > most else { continue }
            switch limit.measure {
            case .registrations: capacity = total
            case .persons: seats = total
            case .role(let role):
                for index in quotas.indices where quotas[index].role == role { quotas[index].maximum = total }
            }
        }
    }
}
