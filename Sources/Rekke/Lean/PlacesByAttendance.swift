internal import IntegerProgramming

/// What people whom several registrations need ask of places: rows over places, where choices of them are few enough to
/// try, and needs for attendance columns elsewhere.
struct PlacesByAttendance {
    /// All that it depends on. More places in a series, say, leave it as it is.
    struct Basis: Equatable {
        private let registrations: [Registration]
        private let considered: [Member]
        private let meetings: [[Meeting]]
        private let minimum: Int
        private let zone: LocalTimeZone

        private struct Member: Equatable {
            let registration: Int
            let exempt: [Int]
            let pairs: [EligiblePair]
        }

        init(_ instance: Instance) {
            registrations = instance.problem.registrations
            considered = instance.considered.map {
                Member(registration: $0.registration, exempt: $0.exempt, pairs: $0.pairs)
            }
            meetings = instance.series.map(\.meetings)
            minimum = instance.programme.rules.minimumAttendees
            zone = instance.programme.timeZone
        }
    }

    let basis: Basis
    /// Rows of the form: at most so many of these places.
    private(set) var rows: [(places: [(considered: Int, pair: Int)], atMost: Int)] = []
    /// What is left for columns.
    private(set) var needs: [AttendanceNeeds.Need] = []
    /// By person: the most meetings that they attend.
    let maxima: [Int]

    /// - Throws: `Stopped` where a limit came first.
    init(_ basis: Basis, of instance: Instance, _ limits: SearchLimits) throws {
        self.basis = basis
        let all = try AttendanceNeeds(instance, limits)
        maxima = all.maxima
        for group in Self.groups(of: all.needs, in: instance) {
            if let conflicts = try PeopleConflicts(instance, group, maxima: maxima, limits) {
                rows += conflicts.rows
            } else {
                needs += group
            }
        }
    }

    /// Needs in groups that share nobody, each in order.
    private static func groups(
        of needs: [AttendanceNeeds.Need], in instance: Instance
    ) -> [[AttendanceNeeds.Need]] {
        var root = Array(instance.considered.indices)
        func find(_ position: Int) -> Int {
            var at = position
            while root[at] != at { at = root[at] }
            return at
        }
        var first: [Int: Int] = [:]
        for need in needs {
            for person in need.contested.map(\.person) + need.required {
                let (one, other) = (find(need.considered), find(first[person] ?? need.considered))
                first[person] = first[person] ?? need.considered
                root[max(one, other)] = min(one, other)
            }
        }
        var groups: [Int: [AttendanceNeeds.Need]] = [:]
        for need in needs { groups[find(need.considered), default: []].append(need) }
        return groups.sorted { $0.key < $1.key }.map(\.value)
    }
}
