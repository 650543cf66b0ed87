import IntegerProgramming
import RekkeTesting
import Testing

@testable import Rekke

/// Who attends what after a change: as few as can be are others than before.
@Suite struct AttendeeChangeTests {
    /// Of each kind.
    private static let seeds = Extent.of(40)

    private func team(_ people: Attendee...) -> Registration {
        Registration.numbered(1, "tue").with(\.attendees, people)
    }

    /// By meeting, the attendees of the one who has a place.
    private func attending(_ allocation: Allocation) -> [[String]]? {
        allocation.placements.first?.attendance?.map(\.attendees)
    }

    private var busyAtFirst: [Unavailability] { tuesdays[..<2].map { .interval($0.start..<$0.end) } }

    @Test func `whoever could come to two meetings comes to those to which it came before`() throws {
        let rules = Rules(minimumAttendees: 1)
        let problem = try problem(
            rules: rules,
            [team(Attendee(id: "p", maximumMeetings: 2), Attendee(id: "q", unavailable: busyAtFirst))])
        let earlier = try problem.allocated()
        #expect(attending(earlier) == [["p"], ["p"], ["q"], ["q"]])
        var edit = Registration.Edit()
        edit.attendees = [Attendee(id: "p", maximumMeetings: 2), Attendee(id: "q")]
        let scenario = Scenario(name: "q is free", changes: [.setRegistration("r1", edit)])
        let found = try problem.reallocated(after: earlier, changing: scenario)
        #expect(attending(found.allocation) == [["p", "q"], ["p", "q"], ["q"], ["q"]])
        // As if nothing had been said before, it would come to the others.
        let anew = try problem.applying(scenario).problem.allocated()
        #expect(attending(anew) == [["q"], ["q"], ["p", "q"], ["p", "q"]])
    }

    @Test func `people without ids are known by their names, wherever they stand`() throws {
        let rules = Rules(minimumAttendees: 1)
        let problem = try problem(
            rules: rules,
            [team(Attendee(name: "Per", maximumMeetings: 2), Attendee(name: "Eva", unavailable: busyAtFirst))])
        var edit = Registration.Edit()
        edit.attendees = [
            Attendee(name: "Eva", maximumMeetings: 2), Attendee(name: "Per", maximumMeetings: 2),
        ]
        let found = try problem.reallocated(
            after: problem.allocated(), changing: Scenario(name: "", changes: [.setRegistration("r1", edit)]))
        #expect(attending(found.allocation) == [["r1/2"], ["r1/2"], ["r1/1"], ["r1/1"]])
    }

    @Test func `whom two bring to one meeting stays with the one for whom it came`() throws {
        var series = autumn
        series[0].capacity = 2
        func bringing(_ number: Int, _ people: String...) -> Registration {
            Registration.numbered(number, "tue").with(\.attendees, people.map { Attendee(id: $0) })
        }
        let problem = try problem(
            series: series, rules: Rules(minimumAttendees: 1), [bringing(1, "p", "a"), bringing(2, "p")])
        let earlier = try problem.allocated()
        #expect(earlier.placements.map { $0.attendance?.first?.attendees } == [["a"], ["p"]])
        var edit = Registration.Edit()
        edit.attendees = [Attendee(id: "p"), Attendee(id: "b")]
        let found = try problem.reallocated(
            after: earlier, changing: Scenario(name: "", changes: [.setRegistration("r2", edit)]))
        #expect(found.allocation.placements.map { $0.attendance?.first?.attendees } == [["a"], ["b", "p"]])
    }

    @Test(arguments: [RandomProblem.Kind.attendance, .sharedPeople, .facilitators])
    func `no other way with as many attendances keeps more of who came before`(kind: RandomProblem.Kind) throws {
        var (compared, gained) = (0, 0)
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 12_000..<(12_000 + Self.seeds)) {
            let earlier = try problem.allocated(AllocationOptions(explanations: .none))
            var change = RandomChange(seed: seed)
            var scenario = change.scenario(for: problem, placed: earlier.placements)
            for _ in 0..<2 { change.bringOthers(&scenario, to: problem, placed: earlier.placements) }
            let changed = try problem.applying(scenario).problem
            guard
                let found = try? problem.reallocated(
                    after: earlier, changing: scenario, options: AllocationOptions(explanations: .none)),
                // What is exempt is decided beside this.
                found.allocation.warnings.isEmpty,
                let listing = AttendanceListing(found.allocation, in: changed, after: earlier, of: problem)
            else { continue }
            compared += 1
            #expect(
                listing.claimed == listing.best, "\(kind) \(seed): \(scenario.changes)")
            let instance = Instance(changed)
            let positions = changed.programme.seriesPositions
            let places = instance.considered.indices.map { position -> EligiblePair? in
                let series = found.allocation.places[instance.registration(position).id].flatMap { positions[$0] }
                return instance.considered[position].pairs.first { $0.series == series }
            }
            guard places.count(where: { $0 != nil }) == found.allocation.placements.count else { continue }
            let anew = try PeopleChoice(instance, Assignment(places: places), ExactSolver(), .none)
            gained += listing.kept(by: anew, in: instance) < listing.best[1] ? 1 : 0
        }
        #expect(compared * 3 > Self.seeds)
        if kind == .sharedPeople { #expect(gained >= Extent.least(1)) }
    }
}

/// Every way in which those who have places can attend, listed.
private struct AttendanceListing {
    /// One attendee of one who has a place.
    private struct Cell {
        let registration: String
        let label: String
        /// Who it is, in whichever registration.
        let person: String
        let meetings: [Meeting]
        /// As numbers of `meetings`.
        let free: [Int]
        let isRequired: Bool
        let maximum: Int?
        /// As numbers of `meetings`: attended before.
        let before: Set<Int>
    }

    private var cells: [[Cell]] = []
    private let minimum: Int
    private let zone: LocalTimeZone
    /// How many attend, and how many of these pairs are as before: by the allocation, and at the most.
    private(set) var claimed = [0, 0]
    private(set) var best = [0, 0]
    private static let mostWays = 1 << 14

    /// nil where there are too many ways, or where who attends depends on who leads.
    init?(_ allocation: Allocation, in problem: Problem, after earlier: Allocation, of before: Problem) {
        minimum = problem.programme.rules.minimumAttendees
        zone = problem.programme.timeZone
        let leaders = Set(problem.programme.facilitators.map(\.id))
        guard !problem.registrations.flatMap(\.attendees).contains(where: { $0.id.map(leaders.contains) == true })
        else { return nil }
        for placement in allocation.placements {
            guard let attendance = placement.attendance else { continue }
            guard let registration = problem.registrations.first(where: { $0.id == placement.registration }),
                let series = problem.programme.series.first(where: { $0.id == placement.series })
            else { return nil }
            let known = AttendanceListing.known(placement, earlier, before)
            cells.append(
                registration.attendees.indices.map { index in
                    let attendee = registration.attendees[index]
                    let label = registration.label(ofAttendee: index)
                    let busy = BusyTimes(attendee.unavailable, in: zone)
                    let came = known.map { $0.people.contains(attendee.id ?? attendee.name ?? label) }
                    let same = { (meeting: Int) -> Bool in
                        let number =
                            known.count == series.meetings.count
                            ? meeting : known.firstIndex { $0.start == series.meetings[meeting].start }
                        return number.map { came[$0] } ?? false
                    }
                    return Cell(
                        registration: registration.id, label: label, person: attendee.id ?? registration.id + label,
                        meetings: series.meetings,
                        free: series.meetings.indices.filter { busy.isFree(for: series.meetings[$0]) },
                        isRequired: attendee.required, maximum: attendee.maximumMeetings,
                        before: Set(series.meetings.indices.filter(same)))
                })
            for (meeting, record) in attendance.enumerated() {
                claimed[0] += record.attendees.count
                claimed[1] += cells[cells.count - 1].count {
                    record.attendees.contains($0.label) && $0.before.contains(meeting)
                }
            }
        }
        for group in groups {
            let ways = group.flatMap { cells[$0] }.reduce(1) { min($0 << $1.free.count, Self.mostWays + 1) }
            guard ways <= Self.mostWays, let value = best(of: group) else { return nil }
            best = [best[0] + value[0], best[1] + value[1]]
        }
    }

    /// When it came before, and who, by id or name.
    private static func known(
        _ placement: Placement, _ earlier: Allocation, _ problem: Problem
    ) -> [(start: Instant, people: Set<String>)] {
        guard
            let told = earlier.placements.first(where: {
                $0.registration == placement.registration && $0.series == placement.series
            }),
            let registration = problem.registrations.first(where: { $0.id == placement.registration })
        else { return [] }
        return (told.attendance ?? []).map { record in
            let people = registration.attendees.indices.filter {
                record.attendees.contains(registration.label(ofAttendee: $0))
            }.map {
                registration.attendees[$0].id ?? registration.attendees[$0].name ?? registration.label(ofAttendee: $0)
            }
            return (record.meeting, Set(people))
        }
    }

    /// Those who share somebody, directly or not.
    private var groups: [[Int]] {
        var groups: [[Int]] = []
        for position in cells.indices {
            let people = Set(cells[position].map(\.person))
            let tied = groups.filter { $0.contains { cells[$0].contains { people.contains($0.person) } } }
            groups.removeAll { group in tied.contains(group) }
            groups.append(tied.flatMap { $0 } + [position])
        }
        return groups
    }

    private func best(of group: [Int]) -> [Int]? {
        var best: [Int]?
        var attended: [String: [Meeting]] = [:]
        func attend(_ row: Int, _ index: Int, _ counts: [Int], _ value: [Int]) {
            guard row < group.count else {
                if best.map({ $0.lexicographicallyPrecedes(value) }) ?? true { best = value }
                return
            }
            let cells = cells[group[row]]
            guard index < cells.count else {
                if cells.isEmpty || counts.allSatisfy({ $0 >= minimum }) { attend(row + 1, 0, [], value) }
                return
            }
            let cell = cells[index]
            let counts = counts.isEmpty ? cell.meetings.map { _ in 0 } : counts
            let known = attended[cell.person] ?? []
            for mask in 0..<(1 << cell.free.count) {
                let chosen = cell.free.indices.filter { mask & (1 << $0) != 0 }.map { cell.free[$0] }
                if cell.isRequired, chosen.count < cell.meetings.count { continue }
                let meetings = chosen.map { cell.meetings[$0] }
                if let maximum = cell.maximum, known.count + meetings.count > maximum { continue }
                if meetings.contains(where: { meeting in known.contains { $0.overlaps(meeting) } }) { continue }
                attended[cell.person] = known + meetings
                var counts = counts
                for meeting in chosen { counts[meeting] += 1 }
                attend(
                    row, index + 1, counts,
                    [value[0] + chosen.count, value[1] + chosen.count { cell.before.contains($0) }])
                attended[cell.person] = known
            }
        }
        attend(0, 0, [], [0, 0])
        return best
    }

    /// How many pairs another choice keeps.
    func kept(by choice: PeopleChoice, in instance: Instance) -> Int {
        cells.joined().reduce(0) { kept, cell in
            guard
                let position = instance.considered.indices.first(where: {
                    instance.registration($0).id == cell.registration
                }),
                let index = instance.registration(position).attendees.indices.first(where: {
                    instance.registration(position).label(ofAttendee: $0) == cell.label
                })
            else { return kept }
            return kept + cell.before.count { choice.attendance[position]?[$0].contains(index) == true }
        }
    }
}
