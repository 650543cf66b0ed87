internal import IntegerProgramming

extension RemedySearch {
    /// More seats, a smaller minimum, wider quotas: what bounds a series beside its capacity.
    mutating func changeLimits(of series: Int) throws {
        let own = base.instance.series[series]
        if own.seats != nil { try addSeats(to: series) }
        if own.minimum > 1 { try change(series, .lowerMinimum(series: series)) { $0.minimum -= 1 } }
        for (position, quota) in own.quotas.enumerated() {
            if quota.maximum != nil {
                try change(series, .changeQuota(position, isMaximum: true, series: series)) {
                    $0.quotas[position].raiseMaximum()
                }
            }
            if quota.minimum > 0 {
                try change(series, .changeQuota(position, isMaximum: false, series: series)) {
                    $0.quotas[position].minimum -= 1
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

    /// What the quota would be.
    func quotaChange(_ order: RemedyOrder) -> Remedy.Change {
        let series = base.instance.series[order.series]
        let quota = series.quotas[order.quota?.position ?? 0]
        return .changeQuota(
            series: series.id, role: quota.role, quota.changed(maximum: order.quota?.isMaximum == true))
    }
}

extension Quota {
    fileprivate mutating func raiseMaximum() {
        if case .maximum(let changed) = changed(maximum: true) { maximum = changed }
    }

    /// One of its bounds, wider by one.
    func changed(maximum isMaximum: Bool) -> Remedy.QuotaBound {
        guard isMaximum, let maximum else { return .minimum(minimum - 1) }
        return .maximum(maximum == .max ? maximum : maximum + 1)
    }
}

extension Series {
    fileprivate mutating func addSeats(_ count: Int) {
        guard let own = seats else { return }
        let (sum, isOverflow) = own.addingReportingOverflow(count)
        seats = isOverflow ? .max : sum
    }
}
