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
        return isCounted && !sharesWithConfirmed && !sharedPeople.namingFacilitators.contains(waiting) && isStaffed
            && !needsOthers(pair.series)
            && series.limit(brokenBy: registration(waiting), beside: holders) == nil
    }
}
