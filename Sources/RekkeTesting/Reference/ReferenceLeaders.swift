import Rekke

/// Who leads what after a change, found by trying every way: how few pairs of a facilitator and a meeting have to change.
struct ReferenceLeaders {
    /// Some people for some meetings.
    private struct Task {
        let series: Int
        let meetings: [Int]
        let pool: [Int]
        /// As many as these; fewer at a meeting that is exempt.
        let needed: Int
        let isExempt: Bool
    }

    private let rules: ReferenceRules
    private let assignment: ReferenceRules.Assignment
    /// By meeting that a series had before, who led it.
    private var before: [Int: Set<Int>] = [:]
    /// How many pairs there were of those who may lead nothing any more.
    private var gone = 0
    private var tasks: [Task] = []

    /// - Parameter led: Who led what before.
    init(_ rules: ReferenceRules, _ assignment: ReferenceRules.Assignment, led: [SeriesOutcome]) {
        self.rules = rules
        self.assignment = assignment
        let facilitation = rules.facilitation
        let programme = rules.programme
        for index in rules.runningSeries(in: assignment).sorted() where programme.series.indices.contains(index) {
            let meetings = facilitation.timetable.meetingsOfSeries[index]
            let earlier = led.first { $0.id == programme.series[index].id }?.facilitators ?? []
            for (number, meeting) in meetings.enumerated() {
                let same =
                    earlier.count == meetings.count
                    ? earlier[number]
                    : earlier.first { $0.meeting == facilitation.timetable.meetings[meeting].start }
                if let same {
                    before[meeting] = Set(
                        programme.facilitators.indices.filter {
                            same.facilitators.contains(programme.facilitators[$0].id)
                        })
                    gone += same.facilitators.count { id in !programme.facilitators.contains { $0.id == id } }
                }
            }
            tasks += facilitation.demands(running: [index]).filter { $0.needed > 0 }.map {
                Task(series: index, meetings: $0.meetings, pool: $0.pool, needed: $0.needed, isExempt: false)
            }
            tasks += exemptTasks(of: index)
        }
        // Confirmed places of later tracks keep enough people; who it is, is decided with those.
        for index in rules.laterSeries.sorted() {
            tasks += facilitation.demands(running: [index]).filter { $0.needed > 0 }.map {
                Task(series: index, meetings: $0.meetings, pool: $0.pool, needed: $0.needed, isExempt: false)
            }
        }
    }

    private func exemptTasks(of index: Int) -> [Task] {
        let facilitation = rules.facilitation
        let programme = rules.programme
        let named = programme.series[index].facilitators
        let others = max(0, programme.rules.facilitatorsPerMeeting - named.count)
        return (facilitation.exempt[index] ?? []).sorted().flatMap { meeting in
            let free = programme.facilitators.indices.filter { facilitation.availability[$0][meeting] }
            func isNamed(_ person: Int) -> Bool { named.contains(programme.facilitators[person].id) }
            return [(free.filter(isNamed), named.count), (free.filter { !isNamed($0) }, others)].map {
                Task(series: index, meetings: [meeting], pool: $0, needed: $1, isExempt: true)
            }
        }
    }

    /// How few pairs change: those that are no more, and those that are new, of meetings that series had before; after as many
    /// as can be lead meetings that are exempt, and as few different ones. nil where nobody can lead it all.
    var fewestChanges: Int? {
        let staffing = ReferenceStaffing(
            overlaps: rules.facilitation.timetable.overlaps,
            maximumMeetings: rules.programme.facilitators.map(\.maximumMeetings))
        let countsLeaders = rules.programme.rules.sameFacilitatorsThroughout
        let exempt = Set(tasks.filter(\.isExempt).map(\.series))
        var leading = rules.programme.facilitators.map { _ in [Int]() }
        var leaders: Set<[Int]> = []
        var best: [Int]?
        func cost(_ person: Int, _ task: Task) -> Int {
            task.meetings.reduce(0) { $0 + (before[$1].map { $0.contains(person) ? -1 : 1 } ?? 0) }
        }
        // No more can be saved by those tasks and all after them.
        let least = tasks.map { task in
            task.pool.map { min(0, cost($0, task)) }.sorted().prefix(task.needed).reduce(0, +)
        }
        let rest = tasks.indices.map { least[$0...].reduce(0, +) } + [0]
        func isWorse(_ missing: Int, _ changes: Int) -> Bool {
            best.map { !([missing, leaders.count, changes].lexicographicallyPrecedes($0)) } ?? false
        }
        func choose(_ number: Int, _ missing: Int, _ changes: Int) {
            if isWorse(missing, changes + rest[number]) { return }
            guard number < tasks.count else {
                if leavesAttendance(leading) { best = [missing, leaders.count, changes] }
                return
            }
            take(number, from: 0, left: tasks[number].needed, missing, changes)
        }
        func take(_ number: Int, from position: Int, left: Int, _ missing: Int, _ changes: Int) {
            let task = tasks[number]
            if left == 0 { return choose(number + 1, missing, changes) }
            guard position < task.pool.count else {
                if task.isExempt { choose(number + 1, missing + left, changes) }
                return
            }
            let person = task.pool[position]
            if staffing.canTake(
                task.meetings, besides: leading[person], maximum: rules.programme.facilitators[person].maximumMeetings)
            {
                leading[person] += task.meetings
                let isNew =
                    countsLeaders && exempt.contains(task.series) && leaders.insert([task.series, person]).inserted
                take(number, from: position + 1, left: left - 1, missing, changes + cost(person, task))
                if isNew { leaders.remove([task.series, person]) }
                leading[person].removeLast(task.meetings.count)
            }
            take(number, from: position + 1, left: left, missing, changes)
        }
        choose(0, 0, 0)
        return best.map { $0[2] + before.values.reduce(gone) { $0 + $1.count } }
    }

    /// Whether as many can attend as at the most, where those lead.
    private func leavesAttendance(_ leading: [[Int]]) -> Bool {
        guard let most = rules.mostAttendances(assignment) else { return true }
        return rules.bothRoles.mostAttendances(assignment, leading: leading) == most
    }
}
