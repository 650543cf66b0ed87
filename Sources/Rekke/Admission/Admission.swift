/// Who is considered, in priority order, with the series that each may get; and who is not, and why.
struct Admission: Sendable {
    /// Positions in `Problem.registrations`, the first in line first.
    let order: [Int]
    /// In priority order.
    private(set) var considered: [Considered]
    /// In priority order.
    let rejected: [(registration: Int, reason: Rejection.Reason)]
    /// Considered registrations between which the tie-break decided, as positions in `considered`.
    let ties: [[Int]]
    /// Considered registrations that hold a series which they could not get anew, as positions in `considered`.
    let keepingOnly: Set<Int>

    /// A registration that is considered.
    struct Considered: Sendable {
        /// The position in `Problem.registrations`.
        let registration: Int
        let isGuaranteed: Bool
        let isConfirmed: Bool
        /// Meetings of its confirmed place, as their numbers, to which it need not bring those whom the rules ask for.
        var exempt: [Int] = []
        /// In the programme's order.
        let pairs: [EligiblePair]

        /// The same registration with only some of its pairs.
        func only(_ pairs: [EligiblePair]) -> Considered {
            Considered(
                registration: registration, isGuaranteed: isGuaranteed, isConfirmed: isConfirmed,
                exempt: exempt, pairs: pairs)
        }
    }

    /// - Parameters:
    ///   - held: By position in `Problem.registrations`, the series that it has a place in already, though not a confirmed
    ///     one: that one stays eligible for it, unless it cannot keep it.
    ///   - kept: By position in `Problem.registrations`, who is considered in any case, for at least that place: it was
    ///     considered before other series were open.
    ///   - promised: Once the answers are out, who was told that a place is guaranteed, by id: they are, and nobody else.
    init(
        _ problem: Problem, holding held: [Int: Int] = [:], keeping kept: [Int: Kept] = [:],
        promising promised: Set<String>? = nil
    ) {
        // Whoever is away is named in this order.
        let problem = problem.inOrderOfIDs
        let programme = problem.programme
        let rules = programme.rules
        let priority = PriorityOrder(programme, problem.registrations)
        let eligibility = Eligibility(programme)
        var organisations = Organisations(problem, in: priority.order, keeping: kept)
        var considered: [Considered] = []
        considered.reserveCapacity(problem.registrations.count)
        var rejected: [(registration: Int, reason: Rejection.Reason)] = []
        var guaranteed = 0
        var keepingOnly: Set<Int> = []
        for index in priority.order {
            let registration = problem.registrations[index]
            let isConfirmed = registration.confirmedPlace != nil
            func reject(_ reason: Rejection.Reason) { rejected.append((index, reason)) }
            if registration.withdrawn {
                reject(.withdrawn)
                continue
            }
            if !isConfirmed, kept[index] == nil {
                if priority.standings[index].isLate, rules.lateRegistrations == .reject {
                    reject(.afterDeadline)
                    continue
                }
                if let other = organisations.holder(for: index) ?? priority.supersededBy[index] {
                    reject(.duplicateOrganisation(of: problem.registrations[other].id))
                    continue
                }
            }
            let isGuaranteed = promised?.contains(registration.id) ?? (guaranteed < rules.guaranteedPlaces)
            var pairs = eligibility.pairs(
                of: registration, outsidePreferences: isGuaranteed && rules.guaranteeOutsidePreferences)
            if let series = held[index], !isConfirmed, !pairs.contains(where: { $0.series == series }),
                let pair = eligibility.heldPair(of: registration, in: series)
            {
                pairs.insert(pair, at: pairs.firstIndex { $0.series > series } ?? pairs.count)
                keepingOnly.insert(considered.count)
            }
            if let place = kept[index]?.pair, !pairs.contains(where: { $0.series == place.series }) {
                pairs.insert(place, at: pairs.firstIndex { $0.series > place.series } ?? pairs.count)
            }
            guard !pairs.isEmpty else {
                reject(.noEligibleSeries(eligibility.ineligibleSeries(of: registration)))
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
        self.keepingOnly = keepingOnly
        ties = Admission.ties(in: considered, priority)
    }

    init(
        order: [Int], considered: [Considered], rejected: [(registration: Int, reason: Rejection.Reason)] = [],
        ties: [[Int]] = []
    ) {
        self.order = order
        self.considered = considered
        self.rejected = rejected
        self.ties = ties
        keepingOnly = []
    }

    /// The first so many of those considered, and all who are not.
    func first(_ count: Int) -> Admission {
        var admission = self
        admission.considered = Array(considered.prefix(count))
        return admission
    }

    /// The same with confirmed places of later tracks behind all others.
    func adding(_ places: LaterPlaces, in problem: Problem) -> Admission {
        if places.isEmpty || considered.contains(where: { problem.programme.series[$0.pairs[0].series].isOfLaterTrack })
        {
            return self
        }
        let positions = problem.programme.seriesPositions
        var admission = self
        let first = problem.registrations.count - places.registrations.count
        for (index, registration) in places.registrations.enumerated() {
            guard let series = registration.placed.flatMap({ positions[$0] }) else { continue }
            admission.considered.append(
                Considered(
                    registration: first + index, isGuaranteed: false, isConfirmed: true,
                    pairs: [EligiblePair(series: series, rank: 1, outsidePreferences: false)]))
        }
        return admission
    }

    /// The same, with each exempt at these meetings.
    func exempting(_ meetings: (Int) -> [Int]) -> Admission {
        var admission = self
        for position in considered.indices { admission.considered[position].exempt = meetings(position) }
        return admission
    }

    /// Only these considered, and nobody rejected.
    func restricted(to considered: [Considered]) -> Admission {
        Admission(order: order, considered: considered)
    }

    static func ties(in considered: [Considered], _ priority: PriorityOrder) -> [[Int]] {
        var groups: [[Int]] = []
        var start = 0
        while start < considered.count {
            let standing = priority.standings[considered[start].registration]
            var end = start + 1
            while end < considered.count, priority.standings[considered[end].registration] == standing { end += 1 }
            if end - start > 1 { groups.append(Array(start..<end)) }
            start = end
        }
        return groups
    }
}

/// Which organisations are taken, and by which registration.
private struct Organisations {
    /// By position in `Problem.registrations`; empty where nobody asks.
    private let keys: [OrganisationKey?]
    private var holders: [OrganisationKey: Int] = [:]

    init(_ problem: Problem, in order: [Int], keeping kept: [Int: Admission.Kept]) {
        let isAsked = problem.programme.rules.onePlacePerOrganisation
        let registrations = problem.registrations
        keys = isAsked ? registrations.indices.map { OrganisationKey(registrations[$0].organisation) } : []
        guard isAsked else { return }
        for index in order where registrations[index].confirmedPlace != nil || kept[index] != nil { consider(index) }
    }

    func holder(for registration: Int) -> Int? {
        keys.isEmpty ? nil : keys[registration].flatMap { holders[$0] }
    }

    mutating func consider(_ registration: Int) {
        guard !keys.isEmpty, let key = keys[registration], holders[key] == nil else { return }
        holders[key] = registration
    }
}
