/// Where series bear more, or less, than they may: counted here anew, not by what the integer programs were made of.
extension FinishedAllocation {
    var beyondCapacity: [Violation] {
        zip(problem.programme.series, placed).compactMap { series, placed in
            guard placed.count > series.capacity else { return nil }
            return Violation(
                placements,
                "\(placed.count) registrations are placed in \"\(series.id)\", whose capacity is \(series.capacity)")
        }
    }

    var beyondSeats: [Violation] {
        zip(problem.programme.series, placed).compactMap { series, placed in
            guard let seats = series.seats else { return nil }
            let taken = placed.reduce(0) { $0 + problem.registrations[$1].seatsTaken }
            guard taken > seats else { return nil }
            return Violation(
                placements, "\(taken) persons are placed in \"\(series.id)\", which has \(seats) seats")
        }
    }

    var belowMinimum: [Violation] {
        problem.programme.series.enumerated().compactMap { index, series in
            let placed = placed[index]
            guard !placed.isEmpty, placed.count < series.minimum, !holdsConfirmed[index] else { return nil }
            return Violation(
                placements,
                "\"\(series.id)\" runs with \(placed.count) registrations, and its minimum is \(series.minimum)")
        }
    }

    var outsideQuotas: [Violation] {
        problem.programme.series.enumerated().flatMap { index, series in
            series.quotas.compactMap { quota in
                let placed = placed[index]
                let count = placed.count { problem.registrations[$0].role == quota.role }
                if let maximum = quota.maximum, count > maximum {
                    return Violation(
                        placements,
                        "\(count) of the role \"\(quota.role)\" are placed in \"\(series.id)\", at most \(maximum) may be"
                    )
                }
                if !placed.isEmpty, count < quota.minimum, !holdsConfirmed[index] {
                    return Violation(
                        placements,
                        "\"\(series.id)\" runs with \(count) of the role \"\(quota.role)\", and needs \(quota.minimum)")
                }
                return nil
            }
        }
    }
}
