/// A problem after intake: who is considered for what, which confirmed places waive which rules, and who is named in
/// more than one registration or may lead too.
struct Instance: Sendable {
    let problem: Problem
    let rules: [any Rule]
    let admission: Admission
    /// By series: the considered registrations that may get it, in priority order.
    let candidates: [[Candidate]]
    /// By series: the registrations with a confirmed place there, as positions in `considered`, in priority order.
    let confirmed: [[Int]]
    /// By series: the facilitators who could lead it, were it the only one.
    let staffing: [Staffing]
    let sharedPeople: SharedPeople
    /// What solutions have to keep beside the rules.
    let further: FurtherBounds

    /// A registration that may get a series.
    struct Candidate: Sendable {
        /// The position in `Admission.considered`.
        let considered: Int
        /// The position in its `pairs`.
        let pair: Int
    }

    var programme: Programme { problem.programme }
    var series: [Series] { problem.programme.series }
    var considered: [Admission.Considered] { admission.considered }

    init(_ problem: Problem, rules: [any Rule] = rules) {
        self.init(problem, Admission(problem), rules: rules)
    }

    init(
        _ problem: Problem, _ admission: Admission, keeping further: FurtherBounds = .none, rules: [any Rule] = rules
    ) {
        let problem = problem.inOrderOfIDs.withLaterPlaces
        let admission = admission.adding(problem.laterPlaces, in: problem)
        let asking = Instance(
            problem, admission, Staffing.ofSeries(in: problem.programme), further, rules: rules)
        self = asking.exempting(Exemptions(asking))
    }

    /// - Parameters:
    ///   - admission: With what each is exempt from.
    ///   - staffing: The same.
    ///   - sharedPeople: Where neither people nor those considered are others than in a problem before.
    init(
        _ problem: Problem, _ admission: Admission, _ staffing: [Staffing], _ further: FurtherBounds = .none,
        rules: [any Rule], sharedPeople: SharedPeople? = nil
    ) {
        self.rules = rules
        self.further = further
        self.problem = problem
        self.admission = admission
        self.staffing = staffing
        let seriesCount = problem.programme.series.count
        var candidates = [[Candidate]](repeating: [], count: seriesCount)
        var confirmed = [[Int]](repeating: [], count: seriesCount)
        for (position, considered) in admission.considered.enumerated() {
            for (index, pair) in considered.pairs.enumerated() {
                candidates[pair.series].append(Candidate(considered: position, pair: index))
                if considered.isConfirmed { confirmed[pair.series].append(position) }
            }
        }
        self.candidates = candidates
        self.confirmed = confirmed
        self.sharedPeople = sharedPeople ?? SharedPeople(problem, admission.considered)
    }

    /// The same problem with only some of those considered, in priority order, each with only some of its pairs.
    ///
    /// Complexity: linear in their pairs and attendees, and in the number of all series.
    func restricted(to considered: [Admission.Considered]) -> Instance {
        Instance(problem, admission.restricted(to: considered), staffing, further, rules: rules)
    }

    /// The same with confirmed places exempt from so much.
    private func exempting(_ exemptions: Exemptions) -> Instance {
        if exemptions.isEmpty, considered.allSatisfy({ $0.exempt.isEmpty }) { return self }
        let staffing = staffing.enumerated().map { $1.exempting(exemptions.facilitation[$0] ?? []) }
        return Instance(
            problem, admission.exempting { exemptions.attendance[$0] ?? [] }, staffing, further, rules: rules)
    }

    /// The same with other facilitators, and confirmed places exempt from as much as before.
    func replacing(_ facilitators: [Facilitator]) -> Instance {
        var programme = programme
        programme.facilitators = facilitators
        let staffing = zip(Staffing.ofSeries(in: programme), staffing).map { $0.exempting($1.exempt) }
        return Instance(
            Problem(unchecked: programme, problem.registrations), admission, staffing, further, rules: rules)
    }

    /// The same with other bounds beside the rules.
    func keeping(_ further: FurtherBounds) -> Instance {
        Instance(problem, admission, staffing, further, rules: rules, sharedPeople: sharedPeople)
    }

    func registration(_ considered: Int) -> Registration {
        problem.registrations[admission.considered[considered].registration]
    }

    /// All ranks that a placement can have, the best first.
    var ranks: [Int] {
        var ranks: Set<Int> = []
        for considered in considered {
            for pair in considered.pairs { ranks.insert(pair.rank) }
        }
        return ranks.sorted()
    }

    /// Whether an objective about what is promised has anything to decide here; any other may have.
    func isOpen(_ objective: Objective) -> Bool {
        switch objective {
        case .guarantees: considered.contains { $0.isGuaranteed && !$0.isConfirmed }
        case .fewestOutsidePreferences:
            considered.contains { !$0.isConfirmed && $0.pairs.contains(where: \.outsidePreferences) }
        default: true
        }
    }

    /// Whether a considered registration may be put outside what it asked for, to keep a promise.
    func mayTakeOthers(_ position: Int) -> Bool {
        considered[position].isGuaranteed && programme.rules.guaranteeOutsidePreferences
    }

    /// Whether the series runs whatever is decided.
    func holdsConfirmed(_ series: Int) -> Bool { !confirmed[series].isEmpty }
}
