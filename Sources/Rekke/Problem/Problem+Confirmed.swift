extension Problem {
    /// Confirmed places beyond a capacity, the seats or a quota's maximum, each with a smallest set of registrations that
    /// are too many.
    static func confirmedFaults(of programme: Programme, _ registrations: [Registration]) -> [ValidationFault] {
        let positions = programme.seriesPositions
        var confirmed = [[Registration]](repeating: [], count: programme.series.count)
        for index in registrations.indices {
            for id in registrations[index].confirmedPlaces {
                if let position = positions[id] { confirmed[position].append(registrations[index]) }
            }
        }
        let path = InputPath([.field("programme"), .field("series")])
        return confirmed.enumerated().flatMap { index, placed in
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
