internal import IntegerProgramming

/// Which places cannot be given together, because they need the same people: the attendances of a few registrations
/// projected away.
///
/// Of registrations that are tied by few people, every choice of places can be tried. What remains are rows over places
/// alone, stronger in the relaxation than attendance columns: for two registrations all largest sets of places that exclude
/// each other, which describe the integer hull (their conflict graph is the complement of a bipartite graph, so perfect).
struct PeopleConflicts {
    /// One place of a registration in the group, as numbers of member and option.
    private typealias Choice = [Int?]

    /// One of the group's registrations: its needs, and all the least ways in which people can meet each.
    private struct Member {
        let considered: Int
        let needs: [(pair: Int, ways: [Way])]
    }

    /// The meetings that people attend, by person.
    private typealias Way = [(person: Int, series: Int, meetings: UInt64)]

    /// Rows of the form: at most so many of these places.
    private(set) var rows: [(places: [(considered: Int, pair: Int)], atMost: Int)] = []
    private let members: [Member]
    private let instance: Instance
    private let maxima: [Int]
    private var overlaps: [Int: [UInt64]] = [:]

    /// What is tried in full: so many registrations, choices of places for them, and people times meetings of one place. A
    /// group beyond that gets attendance columns.
    private static let mostTeams = 6
    private static let mostChoices = 4096
    private static let mostAttendances = 12
    /// So many largest sets of places of two registrations are made rows; those that are left out only make the relaxation
    /// weaker.
    private static let mostSets = 64

    /// nil where there are too many choices to try.
    ///
    /// - Throws: `Stopped` where a limit came first.
    init?(
        _ instance: Instance, _ needs: [AttendanceNeeds.Need], maxima: [Int], _ limits: SearchLimits
    ) throws {
        self.instance = instance
        self.maxima = maxima
        var members: [Member] = []
        let groups = needs.chunked(by: \.considered)
        guard groups.count <= Self.mostTeams, groups.reduce(1, { $0 * ($1.count + 1) }) <= Self.mostChoices else {
            return nil
        }
        for group in groups {
            var ways: [(pair: Int, ways: [Way])] = []
            for need in group {
                try limits.check()
                guard let all = Self.ways(of: need, maxima) else { return nil }
                ways.append((need.pair, all))
            }
            members.append(Member(considered: group[0].considered, needs: ways))
        }
        self.members = members
        if members.count > 1 { try addRows(limits) }
    }

    /// All ways in which contested people can meet the need, none with more than another.
    private static func ways(of need: AttendanceNeeds.Need, _ maxima: [Int]) -> [Way]? {
        guard need.meetings <= mostAttendances, need.contested.count * need.meetings <= mostAttendances else {
            return nil
        }
        let everything: UInt64 = 1 << UInt64(need.meetings) - 1
        let required: Way = need.required.map { ($0, need.series, everything & need.asked) }
        let width = UInt64(need.meetings)
        // Person by person, what they can attend of what is still needed.
        var all: [(bits: UInt64, beside: [Int])] = [(0, Array(repeating: 0, count: need.meetings))]
        for (index, person) in need.contested.enumerated() {
            let attended = (0...everything).filter {
                $0 & ~person.available == 0 && $0.nonzeroBitCount <= maxima[person.person]
            }
            all = all.flatMap { so in
                attended.compactMap { meetings in
                    var beside = so.beside
                    for meeting in beside.indices { beside[meeting] += Int(meetings >> UInt64(meeting) & 1) }
                    guard beside.allSatisfy({ $0 <= need.residual }) else { return nil }
                    return (so.bits | meetings << (width * UInt64(index)), beside)
                }
            }
        }
        all.sort { ($0.bits.nonzeroBitCount, $0.bits) < ($1.bits.nonzeroBitCount, $1.bits) }
        let deficits = need.deficits
        var found: [UInt64] = []
        for (bits, beside) in all where !found.contains(where: { $0 & bits == $0 }) {
            let suffices = deficits.indices.allSatisfy { set in
                deficits[set] <= 0
                    || deficits[set] <= beside.indices.reduce(0) { $0 + ((set + 1) >> $1 & 1 == 1 ? beside[$1] : 0) }
            }
            if suffices { found.append(bits) }
        }
        return found.map { bits in
            required
                + need.contested.enumerated().compactMap { index, person in
                    let meetings = bits >> (width * UInt64(index)) & everything
                    return meetings == 0 ? nil : (person.person, need.series, meetings)
                }
        }
    }

    // MARK: - Whether people can meet some needs together

    /// Whether two series' meetings, given as bits, overlap anywhere.
    private mutating func overlap(_ first: Int, _ some: UInt64, _ second: Int, _ others: UInt64) -> Bool {
        let key = first * instance.series.count + second
        let known =
            overlaps[key]
            ?? instance.series[first].meetings.map { meeting in
                instance.series[second].meetings.enumerated().reduce(UInt64(0)) {
                    $0 | (meeting.overlaps($1.element) ? 1 << UInt64($1.offset) : 0)
                }
            }
        overlaps[key] = known
        return known.indices.contains { some >> UInt64($0) & 1 == 1 && known[$0] & others != 0 }
    }

    private mutating func isPossible(_ needs: ArraySlice<[Way]>, beside taken: Way) -> Bool {
        guard let ways = needs.first else { return true }
        for way in ways {
            var fits = true
            for (person, series, meetings) in way where fits {
                var count = meetings.nonzeroBitCount
                for other in taken where other.person == person {
                    count += other.meetings.nonzeroBitCount
                    if overlap(series, meetings, other.series, other.meetings) { fits = false }
                }
                if count > maxima[person] { fits = false }
            }
            if fits, isPossible(needs.dropFirst(), beside: taken + way) { return true }
        }
        return false
    }

    // MARK: - Rows

    private mutating func addRows(_ limits: SearchLimits) throws {
        var conflicts: [Choice] = []
        for size in 2...members.count {
            var found: [Choice] = []
            for choice in choices(of: size) {
                try limits.check()
                let isKnown = conflicts.contains { conflict in
                    zip(conflict, choice).allSatisfy { $0 == nil || $0 == $1 }
                }
                if isKnown { continue }
                let ways = zip(members, choice).compactMap { member, option in option.map { member.needs[$0].ways } }
                if !isPossible(ways[...], beside: []) { found.append(choice) }
            }
            conflicts += found
        }
        var pairs: [[Int]: [Choice]] = [:]
        for conflict in conflicts {
            pairs[conflict.indices.filter { conflict[$0] != nil }, default: []].append(conflict)
        }
        for (chosen, some) in pairs.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            if chosen.count == 2 {
                addPairs(chosen[0], chosen[1], some)
            } else {
                addBoxes(chosen, some)
            }
        }
    }

    /// Every choice of one option for each of so many members.
    private func choices(of size: Int) -> [Choice] {
        var all: [Choice] = [[]]
        for member in members {
            all = all.flatMap { choice -> [Choice] in
                let options: [Int?] = [nil] + member.needs.indices.map { $0 }
                return options.map { choice + [$0] }
            }
        }
        return all.filter { $0.count { $0 != nil } == size }
    }

    /// All largest sets of places of two registrations that exclude each other.
    private mutating func addPairs(_ first: Int, _ second: Int, _ conflicts: [Choice]) {
        var excludes: [Int: Set<Int>] = [:]
        for conflict in conflicts {
            if let one = conflict[first], let other = conflict[second] { excludes[one, default: []].insert(other) }
        }
        var sets = Set(excludes.values)
        while true {
            let more = Set(sets.flatMap { set in excludes.values.map { set.intersection($0) } }).filter { !$0.isEmpty }
            guard !more.isSubset(of: sets), sets.count < Self.mostSets else { break }
            sets.formUnion(more)
        }
        for others in sets.map({ $0.sorted() }).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            let ones = excludes.keys.filter { excludes[$0]?.isSuperset(of: others) == true }.sorted()
            add([(first, ones), (second, others)])
        }
    }

    /// Larger conflicts, each widened while whatever is chosen of it is one.
    private mutating func addBoxes(_ chosen: [Int], _ conflicts: [Choice]) {
        var open = Set(conflicts.map { conflict in chosen.map { conflict[$0] ?? 0 } })
        let known = open
        for conflict in open.sorted(by: { $0.lexicographicallyPrecedes($1) }) where open.contains(conflict) {
            var box = conflict.map { [$0] }
            for place in chosen.indices {
                for option in members[chosen[place]].needs.indices where !box[place].contains(option) {
                    var wider = box
                    wider[place] = [option]
                    if product(wider).allSatisfy({ known.contains($0) }) { box[place].append(option) }
                }
            }
            open.subtract(product(box))
            add(zip(chosen, box).map { ($0, $1.sorted()) })
        }
    }

    private func product(_ box: [[Int]]) -> [[Int]] {
        box.reduce([[]]) { all, options in all.flatMap { start in options.map { start + [$0] } } }
    }

    private mutating func add(_ box: [(member: Int, options: [Int])]) {
        let places = box.flatMap { member, options in
            options.map { (considered: members[member].considered, pair: members[member].needs[$0].pair) }
        }
        rows.append((places, box.count - 1))
    }
}

extension Array {
    /// Runs of elements that agree in something.
    func chunked<Key: Equatable>(by key: (Element) -> Key) -> [[Element]] {
        var runs: [[Element]] = []
        for element in self {
            if let last = runs.last?.last, key(last) == key(element) {
                runs[runs.count - 1].append(element)
            } else {
                runs.append([element])
            }
        }
        return runs
    }
}
