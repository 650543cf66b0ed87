extension Instance {
    /// Whether the series could surely take the registration beside the confirmed, by counting alone. False says nothing.
    func couldTakeAlone(_ waiting: Int, _ pair: EligiblePair) -> Bool {
        let series = series[pair.series]
        let holders = confirmed[pair.series].map { registration($0) }
        let sharesWithConfirmed =
            sharedPeople.registrations.contains(waiting) && confirmed.contains { !$0.isEmpty }
        let isStaffed =
            !staffing[pair.series].isPlanned || holdsConfirmed(pair.series)
            || (staffing[pair.series].isEnough && confirmed.allSatisfy(\.isEmpty))
        let role = registration(waiting).role
        let ofRole = holders.count { $0.role == role }
        let seats = holders.reduce(registration(waiting).seatsTaken) { $0 + $1.seatsTaken }
        return !sharesWithConfirmed && !sharedPeople.namingFacilitators.contains(waiting) && isStaffed
            && holders.count < series.capacity
            && series.seats.map { seats <= $0 } != false
            && series.quota(for: role)?.maximum.map { ofRole < $0 } != false
            && (!holders.isEmpty || (series.minimum <= 1 && series.quotas.allSatisfy { $0.minimum == 0 }))
    }
}
