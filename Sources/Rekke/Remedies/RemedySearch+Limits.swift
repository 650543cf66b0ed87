internal import IntegerProgramming

extension RemedySearch {
    /// More seats, a smaller minimum, wider quotas: what bounds a series beside its capacity.
    mutating func changeLimits(of series: Int) throws {
        let own = base.instance.series[series]
        if own.seats != nil { try addSeats(to: series) }
        if own.minimum > 1 { try change(series, .lowerMinimum(series: series)) { $0.minimum -= 1 } }
        for (position, quota) in own.quotas.enumerated() {
            for (index, bound) in quota.widenedBounds.enumerated() {
                try change(series, .changeQuota(position, bound: index, series: series)) {
                    $0.quotas[position].take(bound)
                }
            }
        }
    }

    /// More of them do not always help whom fewer help: an earlier one may take them. So each number is tried.
    private mutating func addSeats(to series: Int) throws {
        var left = Set(base.waiting)
        let largest = base.waiting.map { base.instance.registration($0).seatsTaken }.max() ?? 0
        for seats in stride(from: 1, through: min(largest, Rules.mostFurtherPeople), by: 1) where !left.isEmpty {
            try places.limits.check()
            let changed = base.instance.changing(series) { $0.addSeats(seats) }
            guard let effect = try effect(of: changed) else { continue }
            for waiting in effect.gained where effect.helps(waiting) && left.remove(waiting) != nil {
                note(.addSeats(seats, series: series), for: waiting, costs: effect.lost)
            }
        }
    }

    private mutating func change(
        _ series: Int, _ order: RemedyOrder, _ change: (inout Series) -> Void
    ) throws {
        guard let effect = try effect(of: base.instance.changing(series, change)) else { return }
        note(order, effect)
    }
}

extension Quota {
    /// Its bounds, each as it would be if it were wider by one; `RemedyOrder` names them by their positions here.
    var widenedBounds: [Remedy.QuotaBound] {
        [
            maximum.map { .maximum($0 == .max ? $0 : $0 + 1) },
            minimum > 0 ? .minimum(minimum - 1) : nil,
        ].compactMap(\.self)
    }

    fileprivate mutating func take(_ bound: Remedy.QuotaBound) {
        switch bound {
        case .maximum(let value): maximum = value
        case .minimum(let value): minimum = value
        }
    }
}

extension Series {
    fileprivate mutating func addSeats(_ count: Int) {
        guard let own = seats else { return }
        let (sum, isOverflow) = own.addingReportingOverflow(count)
        seats = isOverflow ? .max : sum
    }
}
