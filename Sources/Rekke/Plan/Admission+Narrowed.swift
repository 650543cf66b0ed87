extension Admission {
    /// A registration that keeps what it has, whatever the intake would say.
    struct Kept {
        let series: Int
        let rank: Int
        let outsidePreferences: Bool

        var pair: EligiblePair {
            EligiblePair(series: series, rank: rank, outsidePreferences: outsidePreferences)
        }
    }

    /// The same intake for a problem in which fewer series are open: who is left without any is rejected for that.
    ///
    /// - Parameter positions: By position of a series in the programme of this intake, its position there; nil where it
    ///   takes nobody.
    func narrowed(to problem: Problem, _ positions: [Int?]) -> Admission {
        var considered: [Considered] = []
        var without: Set<Int> = []
        for candidate in self.considered {
            let pairs = candidate.pairs.compactMap { pair in
                positions[pair.series].map {
                    EligiblePair(series: $0, rank: pair.rank, outsidePreferences: pair.outsidePreferences)
                }
            }
            if pairs.isEmpty {
                without.insert(candidate.registration)
            } else {
                considered.append(candidate.only(pairs))
            }
        }
        let eligibility = Eligibility(problem.programme)
        let reasons = Dictionary(uniqueKeysWithValues: rejected.map { ($0.registration, $0.reason) })
        let rejected = order.compactMap { index -> (registration: Int, reason: Rejection.Reason)? in
            if let reason = reasons[index] {
                guard case .noEligibleSeries = reason else { return (index, reason) }
            } else if !without.contains(index) {
                return nil
            }
            return (index, .noEligibleSeries(eligibility.ineligibleSeries(of: problem.registrations[index])))
        }
        return Admission(
            order: order, considered: considered, rejected: rejected,
            ties: Admission.ties(in: considered, PriorityOrder(problem.programme, problem.registrations)))
    }
}
