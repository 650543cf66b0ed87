/// Who is considered, in priority order, with the series that each may get; and who is not, and why.
struct Admission: Sendable {
    /// Positions in `Problem.registrations`, the first in line first.
    let order: [Int]
    /// In priority order.
    let considered: [Considered]
    /// In priority order.
    let rejected: [(registration: Int, reason: Rejection.Reason)]
    /// Considered registrations between which the tie-break decided, as positions in `considered`.
    let ties: [[Int]]

    /// A registration that is considered.
    struct Considered: Sendable {
        /// The position in `Problem.registrations`.
        let registration: Int
        let isGuaranteed: Bool
        let isConfirmed: Bool
        /// In the programme's order.
        let pairs: [EligiblePair]

        /// The same registration with no other series than that pair's.
        func only(_ pair: EligiblePair) -> Considered {
            Considered(
                registration: registration, isGuaranteed: isGuaranteed, isConfirmed: isConfirmed, pairs: [pair])
        }
    }

    init(_ problem: Problem) {
        let programme = problem.programme
        let rules = programme.rules
        let priority = PriorityOrder(programme, problem.registrations)
        var organisations = Organisations(problem, in: priority.order)
        var considered: [Considered] = []
        var rejected: [(registration: Int, reason: Rejection.Reason)] = []
        var guaranteed = 0
        for index in priority.order {
            let registration = problem.registrations[index]
            let isConfirmed = registration.confirmedPlace != nil
            func reject(_ reason: Rejection.Reason) { rejected.append((index, reason)) }
            if registration.withdrawn {
                reject(.withdrawn)
                continue
            }
            if !isConfirmed {
                if priority.standings[index].isLate, rules.lateRegistrations == .reject {
                    reject(.afterDeadline)
                    continue
                }
                if let other = organisations.holder(for: index) ?? priority.supersededBy[index] {
                    reject(.duplicateOrganisation(of: problem.registrations[other].id))
                    continue
                }
            }
            let isGuaranteed = guaranteed < rules.guaranteedPlaces
            let pairs = programme.eligiblePairs(
                of: registration, outsidePreferences: isGuaranteed && rules.guaranteeOutsidePreferences)
            guard !pairs.isEmpty else {
                reject(.noEligibleSeries(programme.ineligibleSeries(of: registration)))
                continue
            }
            if isGuaranteed { guaranteed += 1 }
            organisations.consider(index)
            considered.append(
                Considered(registration: index, isGuaranteed: isGuaranteed, isConfirmed: isConfirmed, pairs: pairs))
        }
        order = priority.order
        self.considered = considered
        self.rejected = rejected
        ties = Admission.ties(in: considered, priority)
    }

    private init(order: [Int], considered: [Considered]) {
        self.order = order
        self.considered = considered
        rejected = []
        ties = []
    }

    /// Only these considered, and nobody rejected.
    func restricted(to considered: [Considered]) -> Admission {
        Admission(order: order, considered: considered)
    }

    private static func ties(in considered: [Considered], _ priority: PriorityOrder) -> [[Int]] {
        var groups: [[Int]] = []
        for position in considered.indices {
            let standing = priority.standings[considered[position].registration]
            if let last = groups.last?.last, priority.standings[considered[last].registration] == standing {
                groups[groups.count - 1].append(position)
            } else {
                groups.append([position])
            }
        }
        return groups.filter { $0.count > 1 }
    }
}

/// Which organisations are taken, and by which registration.
private struct Organisations {
    private let keys: [OrganisationKey?]
    private var holders: [OrganisationKey: Int] = [:]

    init(_ problem: Problem, in order: [Int]) {
        let isAsked = problem.programme.rules.onePlacePerOrganisation
        keys = problem.registrations.map { isAsked ? OrganisationKey($0.organisation) : nil }
        for index in order where problem.registrations[index].confirmedPlace != nil { consider(index) }
    }

    func holder(for registration: Int) -> Int? { keys[registration].flatMap { holders[$0] } }

    mutating func consider(_ registration: Int) {
        guard let key = keys[registration], holders[key] == nil else { return }
        holders[key] = registration
    }
}
