/// A problem taken apart before anything is solved: pairs that cannot be, bounds that cannot bind, and the parts that have
/// nothing to do with one another.
///
/// Every objective is a sum over registrations or compares them one by one, so the best of each part together are the best
/// of the whole, also with the optima of earlier objectives kept.
struct Presolve {
    let instance: Instance
    let possible: PossiblePairs
    /// By series.
    let bounds: [SeriesBound]
    /// Everyone for whom only numbers of registrations bind, in priority order.
    let pure: [Int]
    /// How many parts they make.
    let pureCount: Int
    /// The others; the ones with the fewest registrations first.
    let hard: [HardPart]
    /// Whether facilitators were found who lead every series at once; nil where none are planned.
    let canStaffEverything: Bool?

    /// A part that takes an integer program.
    struct HardPart {
        /// In priority order.
        let considered: [Int]
        /// The registrations with their possible pairs only.
        let instance: Instance
        /// The constraints that can bind in it.
        let constraints: Set<Constraint>
        /// Whether the rules have to be taken as they are written: somebody may have to attend and to lead at one time, so
        /// that neither can be left to be found later, or a series has more meetings than the lean program can tell apart.
        let takesWholeProgram: Bool
    }

    /// Everyone in one part, by the rules as they are written.
    init(undivided instance: Instance) {
        self.instance = instance
        possible = PossiblePairs(all: instance)
        bounds = instance.series.indices.map { [possible] in SeriesBound($0, possible, instance) }
        pure = []
        pureCount = 0
        hard = [
            HardPart(
                considered: Array(instance.considered.indices), instance: instance,
                constraints: Set(instance.rules.map(\.constraint)), takesWholeProgram: true)
        ]
        canStaffEverything = nil
    }

    init(_ instance: Instance, _ policy: Policy) {
        self.instance = instance
        let parts = TiedParts(instance, policy)
        let possible = parts.possible
        let size = instance.considered.count
        var sets = DisjointSets(count: size + instance.series.count)
        let countsAdded = policy.countsAddedSeries(in: instance)
        // Whether it runs matters in itself.
        func counted(_ index: Int) -> Bool {
            possible.counts[index] > 0 && !instance.holdsConfirmed(index)
                && (instance.further.counts(running: index)
                    || instance.series[index].status == .candidate && countsAdded)
        }
        let sums = instance.further.sums.filter { $0.atMost < .max }.map { instance.tie(of: $0, possible) }
        let ties =
            instance.rules.flatMap { $0.ties(in: parts) } + sums
            + instance.series.indices.filter(counted).map { Tie(series: [$0]) }
        func nodes(_ tie: Tie) -> [Int] { tie.registrations + tie.series.map { size + $0 } }
        var joins = instance.series.indices.map { parts.bounds[$0].binds || instance.dependsOnConfirmed($0) }
        for tie in ties { for index in tie.series { joins[index] = true } }
        for (position, considered) in instance.considered.enumerated() {
            for (index, pair) in considered.pairs.enumerated()
            where joins[pair.series] && possible.isPossible(position, index) {
                sets.join(position, size + pair.series)
            }
        }
        for nodes in ties.map(nodes) {
            for node in nodes.dropFirst() { sets.join(nodes[0], node) }
        }

        let always = Set(instance.rules.map(\.constraint)).subtracting([.facilitation])
            .subtracting(parts.countsAttendances ? [] : PeopleRule.constraints)
        var constraints: [Int: Set<Constraint>] = [:]
        var whole: Set<Int> = []
        for tie in ties {
            guard let root = nodes(tie).first.map({ sets.root($0) }) else { continue }
            constraints[root, default: always].formUnion(tie.constraints)
            if tie.takesWholeProgram { whole.insert(root) }
        }
        var pure: [Int] = []
        var pureCount = 0
        var members: [Int: [Int]] = [:]
        for position in 0..<size {
            let root = sets.root(position)
            if constraints[root] != nil {
                members[root, default: []].append(position)
            } else {
                pure.append(position)
                // The least number of a set stands for it, and registrations come before series.
                if root == position { pureCount += 1 }
            }
        }
        let hard = constraints.compactMap { root, binding -> HardPart? in
            guard let considered = members[root] else { return nil }
            let some = considered.map { instance.considered[$0].only(possible.pairs(of: $0, in: instance)) }
            return HardPart(
                considered: considered, instance: instance.restricted(to: some), constraints: binding,
                takesWholeProgram: whole.contains(root)
                    || !instance.sharedPeople.people.isEmpty
                        && some.contains { $0.pairs.contains { instance.hasMoreMeetingsThanBits($0.series) } }
            )
        }
        self.possible = possible
        bounds = parts.bounds
        self.pure = pure
        self.pureCount = pureCount
        self.hard = hard.sorted { ($0.considered.count, $0.considered[0]) < ($1.considered.count, $1.considered[0]) }
        canStaffEverything = instance.staffing.contains(where: \.isPlanned) ? parts.scarce.isEmpty : nil
    }

    /// By considered registration: the hard part that it is in, nil for the pure ones, and where it stands there.
    var places: [(part: Int?, number: Int)] {
        var places = [(part: Int?, number: Int)](repeating: (nil, 0), count: instance.considered.count)
        for (number, position) in pure.enumerated() { places[position].number = number }
        for (part, members) in hard.enumerated() {
            for (number, position) in members.considered.enumerated() { places[position] = (part, number) }
        }
        return places
    }
}

extension Instance {
    /// The series that could run and then need facilitators.
    func seriesToLead(_ possible: PossiblePairs) -> [Int] {
        series.indices.filter {
            possible.counts[$0] > 0 && !(staffing[$0].shifts.isEmpty || staffing[$0].roles.isEmpty)
        }
    }

    fileprivate func hasMoreMeetingsThanBits(_ index: Int) -> Bool {
        series[index].meetings.count > AttendanceNeeds.mostMeetings
    }

    /// Whether a confirmed place in the series waives a rule for the others in it.
    fileprivate func dependsOnConfirmed(_ index: Int) -> Bool {
        holdsConfirmed(index)
            && (!staffing[index].exempt.isEmpty || neededOthers(index))
    }

    /// What a sum beside the rules ties together.
    fileprivate func tie(of sum: FurtherBounds.Sum, _ possible: PossiblePairs) -> Tie {
        Tie(
            registrations: counted(by: sum).map(\.candidate)
                .filter { possible.isPossible($0.considered, $0.pair) }.map(\.considered),
            series: sum.running.map(\.series).filter { possible.counts[$0] > 0 && !holdsConfirmed($0) })
    }
}
