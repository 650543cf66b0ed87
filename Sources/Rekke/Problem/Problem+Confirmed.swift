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
        var faults: [ValidationFault] = []
        func tooMany(_ registrations: [Registration], beyond bound: Int) -> [String]? {
            bound >= 0 && registrations.count > bound ? registrations.prefix(bound + 1).map(\.id) : nil
        }
        if let ids = tooMany(placed, beyond: series.capacity) {
            faults.append(
                ValidationFault(
                    path.field("capacity"), .tooManyConfirmed(registrations: ids, capacity: series.capacity)))
        }
        if let seats = series.seats, seats >= 0 {
            var total = 0
            // The largest first: no smaller set takes as many seats.
            let largest = placed.sorted { $0.seatsTaken > $1.seatsTaken }
            let needed = largest.prefix { registration in
                defer { total += registration.seatsTaken }
                return total <= seats
            }
            if total > seats {
                faults.append(
                    ValidationFault(
                        path.field("seats"),
                        .tooManySeatsConfirmed(registrations: needed.map(\.id), seats: seats)))
            }
        }
        for (index, quota) in series.quotas.enumerated() {
            guard let maximum = quota.maximum else { continue }
            if let ids = tooMany(placed.filter { $0.role == quota.role }, beyond: maximum) {
                faults.append(
                    ValidationFault(
                        path.field("quotas")[index].field("maximum"),
                        .tooManyOfRoleConfirmed(registrations: ids, role: quota.role, maximum: maximum)))
            }
        }
        return faults
    }
}
