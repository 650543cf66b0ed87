import RekkeTesting
import Testing

@testable import Rekke

/// Changes that hold from a day: what was before is a fact, and what is left is decided as if it were all there is.
@Suite struct ReallocationFromTests {
    /// Of each kind.
    private static let seeds = Extent.of(40)

    @Test(arguments: RandomProblem.Kind.allCases)
    func `what was stays as it was, and of what comes all is what listing all assignments gives`(
        kind: RandomProblem.Kind
    ) throws {
        var (compared, pastPairs, changes, ended, later) = (0, 0, 0, 0, 0)
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 9000..<(9000 + Self.seeds)) {
            let earlier = try problem.allocated(AllocationOptions(explanations: .none))
            var change = RandomChange(seed: seed)
            var scenario = change.scenario(for: problem, placed: earlier.placements)
            if seed.isMultiple(of: 2) { change.answerAnew(&scenario, to: problem, placed: earlier.placements) }
            guard let from = problem.day(seed) else { continue }
            scenario.from = from
            let start = problem.programme.timeZone.start(of: from)
            if seed.isMultiple(of: 3) { scenario.sendAway(oneOf: earlier.series, of: problem, since: start) }
            guard let changed = try? problem.applying(scenario).problem else { continue }
            for moves in 0...1 {
                let name: Comment = "\(kind) \(seed), \(moves) moves, from \(from): \(scenario.changes)"
                let been = Been(earlier, before: start)
                let left = been.left(of: changed)
                let reference = ReferenceReallocation(
                    left, holding: earlier.places.filter { !scenario.gaveUp($0.key) },
                    promised: earlier.guarantees.promised, led: been.coming(earlier.series),
                    cancelled: scenario.cancelledSeries, answered: scenario.answered,
                    saying: problem.registrations.map {
                        been.busy($0, in: changed.programme.series.flatMap(\.meetings))
                    },
                    moves: moves)
                let found: Reallocation
                do throws(ReallocationError) {
                    found = try problem.reallocated(after: earlier, changing: scenario, moves: moves)
                } catch {
                    if case .scenario(let unclear) = error {
                        #expect(unclear.asksOnlyWhoAttended(when: scenario, in: problem, beside: been), name)
                        continue
                    }
                    guard case .answers(let answers) = error else { throw error }
                    #expect(answers.places.map(\.registration) == reference?.unfitting, name)
                    continue
                }
                compared += 1
                #expect(found.allocation.places == reference?.places, name)
                #expect(found.facilitatorChanges.pairs == reference?.fewestFacilitatorChanges, name)
                #expect(found.facilitatorChanges.allSatisfy { $0.meeting >= start }, name)
                changes += found.facilitatorChanges.count
                // Who led and who attended.
                let after = Been([found.allocation], found.ended, before: start)
                #expect(after.led == been.led, name)
                #expect(after.attended == been.attended, name)
                pastPairs += been.led.count + been.attended.count
                ended += found.ended.count
                later += found.allocation.placements.count { $0.from == from }
                #expect(found.allocation.warnings.allSatisfy { $0.meetings.allSatisfy { $0 >= start } }, name)
                let alone = changed.violations(of: found)
                #expect(alone.isEmpty, name)
                let beside = try problem.violations(of: found, after: earlier, changing: scenario)
                #expect(beside.isEmpty, name)
            }
        }
        #expect(compared >= Extent.least(21), "\(kind)")
        if Self.seeds >= 40 {
            #expect(pastPairs > 0 || kind != .facilitators, "\(kind)")
            #expect(ended >= Extent.least(1) && later >= Extent.least(1), "\(kind)")
            if kind == .facilitators { #expect(changes > 0) }
        }
    }

    @Test(arguments: [RandomProblem.Kind.attendance, .confirmed, .everything])
    func `who attended is a fact of a person, wherever a changed list has it`(kind: RandomProblem.Kind) throws {
        var (compared, gone, later) = (0, 0, 0)
        for (seed, unnamed) in try RandomProblem.valid(kind, seeds: 9200..<(9200 + Self.seeds)) {
            guard let problem = try? unnamed.withNamesForIDs(), let from = problem.day(seed) else { continue }
            let earlier = try problem.allocated(AllocationOptions(explanations: .none))
            var random = SplitMix64(seed: seed)
            var scenario = Scenario(name: "", changes: [], from: from)
            for registration in problem.registrations where !registration.attendees.isEmpty {
                var attendees = registration.attendees
                if random.chance(60) { attendees.remove(at: random.number(in: 0...(attendees.count - 1))) }
                if random.chance(60) {
                    let place = random.number(in: 0...attendees.count)
                    attendees.insert(Attendee(name: "New", maximumMeetings: random.pick([nil, 1, 2])), at: place)
                }
                if random.chance(40) { attendees.reverse() }
                if attendees.isEmpty || attendees == registration.attendees { continue }
                let change = Scenario.Change.setRegistration(registration.id, Registration.Edit(attendees: attendees))
                let longer = Scenario(name: "", changes: scenario.changes + [change], from: from)
                if (try? problem.applying(longer)) != nil { scenario = longer }
            }
            let changed = try problem.applying(scenario).problem
            let name: Comment = "\(kind) \(seed), from \(from): \(scenario.changes)"
            let start = problem.programme.timeZone.start(of: from)
            let been = Been([earlier], [], before: start, called: problem.attendeeNames)
            let reference = ReferenceReallocation(
                been.left(of: changed, called: changed.attendeeNames), holding: earlier.places,
                promised: earlier.guarantees.promised, led: been.coming(earlier.series), cancelled: [],
                saying: problem.registrations.map {
                    been.busy($0, in: changed.programme.series.flatMap(\.meetings), called: problem.attendeeNames)
                }, moves: 0)
            let found: Reallocation
            do throws(ReallocationError) {
                found = try problem.reallocated(after: earlier, changing: scenario)
            } catch {
                guard case .answers(let answers) = error else { throw error }
                #expect(answers.places.map(\.registration) == reference?.unfitting, name)
                continue
            }
            compared += 1
            #expect(found.allocation.places == reference?.places, name)
            let after = Been([found.allocation], found.ended, before: start, called: changed.attendeeNames)
            #expect(after.attended == been.attended, name)
            gone += after.attended.count { fact in
                changed.registrations.first { $0.id == fact[0] }?.attendees.contains { $0.name == fact[1] } == false
            }
            later += found.allocation.placements.flatMap { $0.attendance ?? [] }.count { $0.meeting >= start }
            let alone = changed.violations(of: found)
            #expect(alone.isEmpty, name)
            let beside = try problem.violations(of: found, after: earlier, changing: scenario)
            #expect(beside.isEmpty, name)
        }
        #expect(compared >= Extent.least(11) && gone >= Extent.least(1) && later >= Extent.least(1), "\(kind)")
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `what was a fact is one after the next changes too`(kind: RandomProblem.Kind) throws {
        var (compared, begun) = (0, 0)
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 9000..<(9000 + Self.seeds)) {
            guard let from = problem.day(seed) else { continue }
            let earlier = try problem.trackAllocated()
            var change = RandomChange(seed: seed)
            var first = change.scenario(for: problem, placed: earlier.flatMap(\.allocation.placements))
            first.from = from
            guard let changed = try? problem.applying(first).problem,
                let once = try? problem.tracksReallocated(after: earlier, changing: first)
            else { continue }
            let second = change.scenario(for: changed, placed: once.flatMap(\.allocation.placements))
            guard let twice = try? changed.tracksReallocated(after: once, changing: second) else { continue }
            compared += 1
            let name: Comment = "\(kind) \(seed), from \(from): \(first.changes), \(second.changes)"
            let start = problem.programme.timeZone.start(of: from)
            let been = Been(earlier.map(\.allocation), [], before: start)
            let reallocations = twice.compactMap(\.answer.reallocation)
            let after = Been(reallocations.map(\.allocation), reallocations.flatMap(\.ended), before: start)
            #expect(after.led == been.led, name)
            #expect(after.attended == been.attended, name)
            #expect(reallocations.allSatisfy { $0.from == from }, name)
            var whole = second
            whole.from = from
            let violations = try changed.applying(whole).problem.violations(of: twice)
            #expect(violations.isEmpty, name)
            let beside = try changed.violations(of: twice, after: once, changing: second)
            #expect(beside.isEmpty, name)
            // Confirmed, every place begins when it did.
            let confirmed = try changed.applying(whole).problem.confirming(twice)
            let again = try confirmed.allocated(AllocationOptions(explanations: .none))
            func days(_ placements: [Placement]) -> [String: LocalDate] {
                Dictionary(
                    uniqueKeysWithValues: placements.compactMap { one in one.from.map { (one.registration, $0) } })
            }
            #expect(days(again.placements) == days(twice.flatMap(\.allocation.placements)), name)
            #expect(confirmed.violations(of: again).isEmpty, name)
            begun += days(again.placements).count
        }
        #expect(compared >= Extent.least(16), "\(kind)")
        if Self.seeds >= 40 { #expect(begun > 0, "\(kind)") }
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `in every track what was stays as it was`(kind: RandomProblem.Kind) throws {
        var (compared, facts) = (0, 0)
        for seed in 0..<Self.seeds {
            guard let problem = TrackAgreementTests().tracked(kind, seed), let from = problem.day(seed) else {
                continue
            }
            let earlier = try decide(problem, AllocationOptions(explanations: .none))
            let start = problem.programme.timeZone.start(of: from)
            var change = RandomChange(seed: seed)
            var scenario = change.scenario(for: problem, placed: earlier.flatMap(\.allocation.placements))
            scenario.from = from
            scenario.sendAway(oneOf: earlier.flatMap(\.allocation.series), of: problem, since: start)
            guard let changed = try? problem.applying(scenario).problem else { continue }
            let name: Comment = "\(kind) \(seed), from \(from): \(scenario.changes)"
            let found: [TrackAllocation]
            do throws(ReallocationError) {
                found = try problem.tracksReallocated(after: earlier, changing: scenario, moves: seed % 2)
            } catch {
                // A new answer of somebody who has a place may be a question.
                guard case .answers(let answers) = error else { throw error }
                let answered = scenario.changes.compactMap { change in
                    if case .setRegistration(let id, _) = change { id } else { nil }
                }
                #expect(!answers.places.isEmpty, name)
                #expect(answers.places.allSatisfy { answered.contains($0.registration) }, name)
                continue
            }
            compared += 1
            let reallocations = found.compactMap(\.answer.reallocation)
            let been = Been(earlier.map(\.allocation), [], before: start)
            let after = Been(reallocations.map(\.allocation), reallocations.flatMap(\.ended), before: start)
            #expect(after.led == been.led && after.attended == been.attended, name)
            facts += been.led.count + been.attended.count
            let changes = reallocations.flatMap(\.facilitatorChanges)
            #expect(changes.allSatisfy { $0.meeting >= start }, name)
            let alone = changed.violations(of: found)
            #expect(alone.isEmpty, name)
            let beside = try problem.violations(of: found, after: earlier, changing: scenario)
            #expect(beside.isEmpty, name)
        }
        #expect(compared >= Extent.least(16), "\(kind)")
        if kind == .facilitators { #expect(facts > 0) }
    }
}

/// What the changes may say, and what not.
@Suite struct `Changes from a day on` {
    /// Two meetings of one series, led by the first of two.
    private func problem() throws -> Problem {
        let meetings = [1, 8].map { day in
            let start = Instant(seconds: 1_630_483_200 + (day - 1) * 86_400)
            return Meeting(start: start, end: Instant(seconds: start.seconds + 7200))
        }
        return try Problem(
            programme: Programme(
                name: "Autumn", rules: Rules(facilitatorsPerMeeting: 1),
                series: [Series(id: "wed", capacity: 1, meetings: meetings)],
                facilitators: [Facilitator(id: "f1"), Facilitator(id: "f2", maximumMeetings: 1)]),
            registrations: [.numbered(1), .numbered(2)])
    }

    private func faults(_ from: (Int, Int), _ changes: Scenario.Change...) throws -> [String] {
        let day = LocalDate(year: 2021, month: from.0, day: from.1)
        let problem = try problem()
        do throws(ScenarioError) {
            _ = try problem.applying(Scenario(name: "", changes: changes, from: day))
            return []
        } catch {
            return error.faults.map(\.description)
        }
    }

    @Test func `a day before which nothing has been, or from which on nothing is left, is none`() throws {
        #expect(
            try faults((9, 1), .withdraw("r1")) == [
                "from: the first meeting is on 2021-09-01, so nothing has been by 2021-09-01; leave \"from\" out, and the "
                    + "changes hold for all meetings"
            ])
        #expect(try faults((9, 2), .withdraw("r1")).isEmpty && faults((9, 8), .withdraw("r1")).isEmpty)
        #expect(
            try faults((9, 9), .withdraw("r1")) == [
                "from: the last meeting is on 2021-09-08, so from 2021-09-09 on there is nothing left to change; give an earlier day"
            ])
    }

    @Test func `no meeting comes before it, and other hours are those of what is left`() throws {
        let problem = try problem()
        let been = problem.programme.series[0].meetings[0]
        let early = Meeting(
            start: Instant(seconds: been.start.seconds + 172_800), end: Instant(seconds: been.end.seconds + 172_800))
        let coming = problem.programme.series[0].meetings[1]
        #expect(
            try faults((9, 5), .setSeries("wed", Series.Edit(times: .meetings([been, early, coming])))) == [
                "changes[0].setSeries.meetings: a meeting on 2021-09-03 would be before 2021-09-05, from which day on the changes "
                    + "hold: what has been stays as it was"
            ])
        #expect(try faults((9, 5), .setSeries("wed", Series.Edit(times: .meetings([been, coming])))).isEmpty)
        let day = LocalDate(year: 2021, month: 9, day: 5)
        let hours = Rota.Hours(start: 13 * 3600, end: 15 * 3600)
        let changed = try problem.applying(
            Scenario(
                name: "",
                changes: [
                    .setSeries("wed", Series.Edit(times: .hours(hours))),
                    .addSeries(id: "wed-2", like: "wed", Series.Edit(times: .hours(hours))),
                ], from: day)
        ).problem
        #expect(changed.programme.series.map(\.meetings.count) == [2, 1])
        #expect(changed.programme.series[0].meetings[0] == been)
        #expect(changed.programme.series[0].meetings[1] == changed.programme.series[1].meetings[0])
    }

    @Test func `a new series needs meetings of its own where the one that it is like is over`() throws {
        let problem = try problem()
        let last = try #require(problem.programme.series[0].meetings.last)
        let day = problem.programme.timeZone.localTime(at: last.start).date + 1
        var programme = problem.programme
        let late = Meeting(
            start: Instant(seconds: last.start.seconds + 604_800), end: Instant(seconds: last.end.seconds + 604_800))
        programme.series.append(Series(id: "late", capacity: 1, meetings: [late]))
        let longer = try Problem(programme: programme, registrations: problem.registrations)
        func faults(_ edit: Series.Edit) -> [String] {
            let change = Scenario.Change.addSeries(id: "new", like: programme.series[0].id, edit)
            do throws(ScenarioError) {
                _ = try longer.applying(Scenario(name: "", changes: [change], from: day))
                return []
            } catch {
                return error.faults.map(\.description)
            }
        }
        #expect(
            faults(Series.Edit()) == [
                "changes[0].addSeries.like: all meetings of \"wed\" were before \(day), from which day on the changes hold; say with "
                    + "meetings or schedule when the new series meets"
            ])
        #expect(faults(Series.Edit(times: .meetings([late]))) == [])
    }

    @Test func `how many a series takes that is over is no question any more`() throws {
        let problem = try problem()
        var programme = problem.programme
        programme.series.append(Series(id: "long", capacity: 1, meetings: [programme.series[0].meetings[1]]))
        programme.series[0].meetings.removeLast()
        let longer = try Problem(programme: programme, registrations: problem.registrations)
        func faults(_ id: String, _ edit: Series.Edit = Series.Edit(capacity: 0)) -> [String] {
            let change = Scenario.Change.setSeries(id, edit)
            do throws(ScenarioError) {
                _ = try longer.applying(
                    Scenario(name: "", changes: [change], from: LocalDate(year: 2021, month: 9, day: 5)))
                return []
            } catch {
                return error.faults.map(\.description)
            }
        }
        #expect(
            faults("wed") == [
                "changes[0].setSeries.capacity: \"wed\" is over by 2021-09-05, from which day on the changes hold; nobody else can get a "
                    + "place there, and how many it takes cannot change"
            ])
        #expect(faults("long").isEmpty)
        for (field, edit) in [
            ("seats", Series.Edit(seats: 1)), ("minimum", Series.Edit(minimum: 1)), ("quotas", Series.Edit(quotas: [])),
        ] {
            #expect(faults("wed", edit).first?.hasPrefix("changes[0].setSeries.\(field): \"wed\" is over") == true)
        }
    }

    @Test func `who is removed is still who led before, and leads nothing more, also of what is added later`() throws {
        let problem = try problem()
        let earlier = try problem.allocated(AllocationOptions(explanations: .none))
        let led = try #require(earlier.series[0].facilitators).map(\.facilitators)
        #expect(led == [["f1"], ["f1"]])
        let day = LocalDate(year: 2021, month: 9, day: 5)
        let scenario = Scenario(name: "", changes: [.removeFacilitator("f1")], from: day)
        let decided = try problem.tracksReallocated(
            after: [TrackAllocation(track: nil, problem: problem, allocation: earlier)], changing: scenario)
        #expect(decided[0].allocation.series[0].facilitators?.map(\.facilitators) == [["f1"], ["f2"]])
        let start = Instant(seconds: 1_640_000_000)
        let later = Scenario(
            name: "",
            changes: [
                .addSeries(
                    id: "late",
                    Series.Edit(times: .meetings([Meeting(start: start, end: Instant(seconds: start.seconds + 1))])))
            ])
        let changed = try problem.applying(scenario).problem
        let next = try changed.tracksReallocated(after: decided, changing: later)
        // The other one has no meeting left to lead.
        #expect(next[0].allocation.placements.map(\.series) == ["wed"])
        #expect(next[0].allocation.series[0].facilitators?.map(\.facilitators) == [["f1"], ["f2"]])
    }

    /// One registration with these people, who share two meetings: Kari can come to the first, Per to the second.
    private func shared(_ people: [Attendee]) throws -> Problem {
        var programme = try problem().programme
        programme.rules = Rules(minimumAttendees: 1)
        programme.facilitators = []
        return try Problem(
            programme: programme, registrations: [Registration.numbered(1).with(\.attendees, people)])
    }

    private func away(_ day: Int) -> [Unavailability] {
        LocalDate(year: 2021, month: 9, day: day).map { [.days($0...$0)] } ?? []
    }

    private func listing(_ people: [Attendee]) -> Scenario {
        Scenario(
            name: "", changes: [.setRegistration("r1", Registration.Edit(attendees: people))],
            from: LocalDate(year: 2021, month: 9, day: 5))
    }

    private func attendance(_ decided: [TrackAllocation]) -> [[String]]? {
        decided[0].allocation.placements[0].attendance?.map(\.attendees)
    }

    @Test func `whoever takes the place of one who attended in the list has not attended`() throws {
        let kari = Attendee(name: "Kari", maximumMeetings: 1)
        let problem = try shared([
            Attendee(name: "Kari", unavailable: away(8), maximumMeetings: 1),
            Attendee(name: "Per", unavailable: away(1), maximumMeetings: 1),
        ])
        let earlier = [
            TrackAllocation(track: nil, problem: problem, allocation: try problem.allocated())
        ]
        #expect(attendance(earlier) == [["r1/1"], ["r1/2"]])
        let ola = Attendee(name: "Ola", maximumMeetings: 1)
        // Kari cannot come once more; Ola can.
        #expect(
            attendance(try problem.tracksReallocated(after: earlier, changing: listing([ola, kari])))
                == [["r1/2"], ["r1/1"]])
        let without = try problem.tracksReallocated(after: earlier, changing: listing([ola]))
        #expect(attendance(without) == [["r1/Kari"], ["r1/1"]])
        // Named again, under an id too, it is the one who attended.
        let again = try problem.applying(listing([ola])).problem
        let back = listing([Attendee(id: "k", name: " KARI"), ola])
        #expect(
            attendance(try again.tracksReallocated(after: without, changing: back)) == [["k"], ["k", "r1/2"]])
        let grid = without[0].allocation.attendanceGrid(of: without[0].allocation.placements[0], in: again)
        #expect(grid?.attendees.map(\.presence) == [[.maximumMeetings, .attends]])
        // Nobody could take the place of Kari, who has been there once.
        #expect(
            try problem.tracksReallocated(after: earlier, changing: listing([kari])).map(\.allocation.placements.count)
                == [0])
    }

    @Test func `who attended under an id is known by the name, however much later it is named again`() throws {
        func kari(_ id: String?, _ most: Int? = nil) -> Attendee {
            Attendee(id: id, name: "Kari", maximumMeetings: most)
        }
        let problem = try shared([kari("k"), Attendee(name: "Per")])
        let earlier = [TrackAllocation(track: nil, problem: problem, allocation: try problem.allocated())]
        #expect(attendance(earlier) == [["k", "r1/2"], ["k", "r1/2"]])
        let left = listing([Attendee(name: "Per"), Attendee(name: "Ola")])
        let without = try problem.tracksReallocated(after: earlier, changing: left)
        #expect(
            without[0].answer.reallocation?.former == [
                Reallocation.FormerAttendee(registration: "r1", id: "k", name: "Kari")
            ])
        #expect(attendance(without)?.first == ["k", "r1/1"])
        let changed = try problem.applying(left).problem
        func again(_ people: Attendee..., beside results: [TrackAllocation]) throws -> [TrackAllocation] {
            try changed.tracksReallocated(after: results, changing: listing(people))
        }
        // Kari has attended as often as allowed, under whichever id or none.
        for id in [nil, "k"] {
            let back = try again(kari(id, 1), Attendee(name: "Per"), beside: without)
            #expect(attendance(back) == [[id ?? "r1/1", "r1/2"], ["r1/2"]], "\(id ?? "-")")
            #expect(back[0].answer.reallocation?.former == [])
        }
        // Somebody else of that name, and two who both could be.
        #expect(
            attendance(try again(kari("k2", 1), Attendee(name: "Per"), beside: without))
                == [["k", "r1/2"], ["k2", "r1/2"]])
        #expect(throws: ReallocationError.self) { try again(kari(nil), kari(nil), beside: without) }
        // A result that does not tell what somebody was called.
        var reallocation = try #require(without[0].answer.reallocation)
        reallocation.former = []
        let silent = [TrackAllocation(track: nil, problem: changed, answer: .reallocation(reallocation))]
        #expect(throws: ReallocationError.self) { try again(kari(nil, 1), Attendee(name: "Per"), beside: silent) }
        #expect(
            attendance(try again(Attendee(name: "Per"), beside: silent))?.first == ["k", "r1/1"])
    }

    @Test func `where nobody can tell who attended, that is asked`() throws {
        let problem = try shared([Attendee(), Attendee(name: "Per"), Attendee(name: "Per")])
        let earlier = [TrackAllocation(track: nil, problem: problem, allocation: try problem.allocated())]
        func faults(_ people: Attendee...) throws -> [String] {
            do throws(ReallocationError) {
                _ = try problem.tracksReallocated(after: earlier, changing: listing(people))
                return []
            } catch {
                guard case .scenario(let faults) = error else { throw error }
                return faults.faults.map(\.place.description)
            }
        }
        let (nobody, per) = (Attendee(), Attendee(name: "Per"))
        let place = ["changes[0].setRegistration.attendees"]
        #expect(try faults(nobody, nobody, per, per) == place)
        #expect(try faults(Attendee(name: "Ola"), per, per) == place)
        #expect(try faults(nobody, per) == place)
        #expect(try faults(per, Attendee(name: "Ola"), per, nobody).isEmpty)
        // Both are gone, whichever attended what.
        #expect(try faults(nobody, Attendee(name: "Ola")).isEmpty)
    }

    @Test func `a yes to a move is dated before meetings are facts by it`() throws {
        var first = Registration.numbered(1)
        first.preferences = .ranking([["tue"], ["wed"]])
        let problem = try RekkeTests.problem(
            series: [autumn[0], autumn[1]], [first, .numbered(2, "wed"), .numbered(3, "tue")])
        let earlier = [TrackAllocation(track: nil, problem: problem, allocation: try problem.allocated())]
        func scenario(_ changes: [Scenario.Change], _ month: Int, _ day: Int) -> Scenario {
            Scenario(name: "", changes: changes, from: LocalDate(year: 2021, month: month, day: day))
        }
        let withdrawal = scenario([.withdraw("r2")], 10, 1)
        let asking = try problem.tracksReallocated(after: earlier, changing: withdrawal, moves: 1)
        #expect(asking[0].answer.reallocation?.requests.map(\.registration) == ["r1"])
        let changed = try problem.applying(withdrawal).problem
        // Before the meetings of 5 and 6 October it is no question.
        let soon = try changed.tracksReallocated(after: asking, agreed: ["r1"], changing: scenario([], 10, 4))
        #expect(soon[0].allocation.places == ["r1": "wed", "r3": "tue"])
        #expect {
            try changed.tracksReallocated(after: asking, agreed: ["r1"], changing: scenario([], 10, 20))
        } throws: { error in
            guard case ReallocationError.replies(let replies) = error else { return false }
            return replies.undated.map(\.registration) == ["r1"] && replies.unanswered.isEmpty
        }
        // It agreed in time.
        let settled = try changed.tracksReallocated(
            after: asking, agreed: ["r1"], changing: Scenario(name: "", changes: []))
        let then = try changed.tracksReallocated(after: settled, changing: scenario([], 10, 20))
        #expect(then[0].allocation.placements.map(\.from) == [withdrawal.from, withdrawal.from])
        // It agreed on the 20th: until then it was where it was.
        let late = scenario([.withdraw("r2")], 10, 20)
        let moved = try problem.tracksReallocated(after: earlier, changing: late, moves: 1)
        #expect(moved[0].allocation.placements.map(\.from) == [late.from, late.from])
    }

    @Test func `a candidate has its meetings from the day on which it opens`() throws {
        var programme = try problem().programme
        programme.rules.facilitatorsPerMeeting = 0
        let meetings = programme.series[0].meetings
        programme.series.append(Series(id: "more", status: .candidate, meetings: meetings))
        programme.series.append(Series(id: "past", status: .candidate, meetings: [meetings[0]]))
        let before = try Problem(programme: programme, registrations: [.numbered(1), .numbered(2)])
        let day = LocalDate(year: 2021, month: 9, day: 5)
        let opened = try before.applying(Scenario(name: "", changes: [.openSeries("more")], from: day)).problem
        #expect(opened.programme.series.map(\.meetings.count) == [2, 1, 1])
        #expect(throws: ScenarioError.self) {
            try before.applying(Scenario(name: "", changes: [.openSeries("past")], from: day))
        }
    }

    @Test func `whoever wants what is over is told so`() throws {
        var programme = try problem().programme
        programme.rules.facilitatorsPerMeeting = 0
        programme.series.append(Series(id: "past", meetings: [programme.series[0].meetings[0]]))
        let before = try Problem(
            programme: programme, registrations: [.numbered(1, "wed"), .numbered(2, "past")])
        let earlier = [TrackAllocation(track: nil, problem: before, allocation: try before.allocated())]
        let scenario = Scenario(
            name: "", changes: [.register(.numbered(3, "past"))], from: LocalDate(year: 2021, month: 9, day: 5))
        let decided = try before.tracksReallocated(after: earlier, changing: scenario)
        #expect(
            decided[0].allocation.rejected.map(\.reason) == [
                .noEligibleSeries([IneligibleSeries(series: "past", reason: .over)])
            ])
        #expect(decided[0].allocation.places == ["r1": "wed", "r2": "past"])
    }

    @Test func `what is over bears what it holds, and confirmed takes nobody new`() throws {
        var programme = try problem().programme
        programme.rules.facilitatorsPerMeeting = 0
        let meetings = programme.series[0].meetings
        let quotas = [Quota(role: "lead", maximum: 1)]
        programme.series.append(Series(id: "past", capacity: 3, meetings: [meetings[0]], seats: 4, quotas: quotas))
        let before = try Problem(programme: programme, registrations: [.numbered(1, "past"), .numbered(2, "past")])
        let larger = Scenario(
            name: "",
            changes: (1...2).map { .setRegistration("r\($0)", Registration.Edit(role: "lead", size: 3)) },
            from: LocalDate(year: 2021, month: 9, day: 5))
        func confirmed(_ problem: Problem) throws -> Problem {
            let earlier = [TrackAllocation(track: nil, problem: problem, allocation: try problem.allocated())]
            let decided = try problem.tracksReallocated(after: earlier, changing: larger)
            return try problem.applying(larger).problem.confirming(decided)
        }
        let earlier = [TrackAllocation(track: nil, problem: before, allocation: try before.allocated())]
        let places = try before.confirming(earlier)
        // Also where the places were confirmed before.
        for problem in [before, places] {
            let after = try confirmed(problem)
            #expect(after.registrations.map(\.placed) == ["past", "past"])
            #expect(after.programme.series[1].seats == 6 && after.programme.series[1].quotas[0].maximum == 2)
            #expect(after.programme.series.map(\.status) == [.open, .closed])
        }
        // Without a day nothing is over.
        var whole = larger
        whole.from = nil
        #expect(throws: ScenarioError.self) { try places.applying(whole) }
    }

    @Test func `an earlier day than that of the result before is refused`() throws {
        let problem = try problem()
        let earlier = try problem.allocated(AllocationOptions(explanations: .none))
        func scenario(_ day: Int) -> Scenario {
            Scenario(name: "", changes: [.withdraw("r1")], from: LocalDate(year: 2021, month: 9, day: day))
        }
        let decided = try problem.tracksReallocated(
            after: [TrackAllocation(track: nil, problem: problem, allocation: earlier)], changing: scenario(5))
        let changed = try problem.applying(scenario(5)).problem
        #expect(throws: ReallocationError.self) {
            try changed.tracksReallocated(
                after: decided,
                changing: Scenario(name: "", changes: [.withdraw("r2")], from: LocalDate(year: 2021, month: 9, day: 4)))
        }
        #expect(
            try changed.tracksReallocated(
                after: decided, changing: Scenario(name: "", changes: [.withdraw("r2")], from: nil))[0]
                .answer.reallocation?.from == LocalDate(year: 2021, month: 9, day: 5))
    }

    @Test func `what is told wrongly of what was before is found out`() throws {
        let problem = try problem()
        let earlier = try problem.allocated()
        let scenario = Scenario(
            name: "", changes: [.withdraw("r1")], from: LocalDate(year: 2021, month: 9, day: 5))
        let right = try problem.reallocated(after: earlier, changing: scenario)
        func found(_ forge: (inout Reallocation) -> Void) throws -> [String] {
            var forged = right
            forge(&forged)
            return try problem.violations(of: forged, after: earlier, changing: scenario).map(\.place.description)
        }
        #expect(try found { _ in } == [])
        #expect(try found { $0.from = nil } == ["from"])
        #expect(try found { $0.ended = [] } == ["ended"])
        #expect(
            try found { $0.former = [Reallocation.FormerAttendee(registration: "r1", id: "p", name: nil)] }
                == ["former[0]"])
        #expect(try found { $0.allocation.placements[0].from = nil } == ["placements[0]"])
        #expect(try found { $0.allocation.series[0].facilitators?[0].facilitators = ["f2"] } == ["series[0]"])
    }

    @Test func `scenarios that are only tried take no day`() async throws {
        let scenario = Scenario(
            name: "", changes: [.withdraw("r1")], from: LocalDate(year: 2021, month: 9, day: 5))
        await #expect(throws: ScenarioOutcomesError.self) { try await problem().outcomes(of: [scenario]) }
    }
}

/// Who somebody is whom a registration's attendance calls so.
private typealias Called = (_ registration: String, _ label: String) -> String

/// Who led and who attended what, before a moment.
private struct Been {
    let start: Instant
    /// Facilitator, series and start.
    private(set) var led: Set<[String]> = []
    /// Registration, attendee, series and start.
    private(set) var attended: Set<[String]> = []
    private var meetings: [(person: String, leads: Bool, start: Instant)] = []

    init(_ allocation: Allocation, before start: Instant) { self.init([allocation], [], before: start) }

    init(
        _ allocations: [Allocation], _ ended: [Reallocation.EndedPlace], before start: Instant,
        called name: Called = { $1 }
    ) {
        self.start = start
        for outcome in allocations.flatMap(\.series) {
            for record in outcome.facilitators ?? [] where record.meeting < start {
                for person in record.facilitators {
                    led.insert([person, outcome.id, "\(record.meeting.seconds)"])
                    meetings.append((person, true, record.meeting))
                }
            }
        }
        let places =
            allocations.flatMap(\.placements).map { ($0.registration, $0.series, $0.attendance) }
            + ended.map { ($0.registration, $0.series, $0.attendance) }
        for (registration, series, attendance) in places {
            for record in attendance ?? [] where record.meeting < start {
                for label in record.attendees {
                    let person = name(registration, label)
                    attended.insert([registration, person, series, "\(record.meeting.seconds)"])
                    meetings.append((person, false, record.meeting))
                }
            }
        }
    }

    /// What a problem leaves to be decided from then on.
    func left(of problem: Problem, called name: Called = { $1 }) -> Problem {
        var programme = problem.programme
        let all = programme.series.flatMap(\.meetings)
        for index in programme.series.indices {
            programme.series[index].meetings.removeAll { $0.start < start }
            if programme.series[index].meetings.isEmpty {
                programme.series[index].status = .closed
                programme.series[index].minimum = 0
                programme.series[index].quotas = []
                programme.series[index].seats = nil
            }
        }
        for index in programme.facilitators.indices {
            let own = meetings.filter { $0.leads && $0.person == programme.facilitators[index].id }
            if let most = programme.facilitators[index].maximumMeetings {
                programme.facilitators[index].maximumMeetings = max(0, most - own.count)
            }
            programme.facilitators[index].unavailable += times(of: programme.facilitators[index].id, in: all)
        }
        return Problem(unchecked: programme, problem.registrations.map { busy($0, in: all, called: name) })
    }

    /// The same registration with so many meetings fewer for those who attended some.
    func busy(_ registration: Registration, in all: [Meeting], called name: Called = { $1 }) -> Registration {
        var busy = registration
        for index in busy.attendees.indices {
            let label = name(registration.id, registration.label(ofAttendee: index))
            if let most = busy.attendees[index].maximumMeetings {
                let own = meetings.filter { !$0.leads && $0.person == label }
                busy.attendees[index].maximumMeetings = max(0, most - own.count)
            }
            busy.attendees[index].unavailable += times(of: label, in: all)
        }
        return busy
    }

    /// When somebody was somewhere: of the meetings that begin then, one of which it was, whose ends are the same here.
    private func times(of person: String, in all: [Meeting]) -> [Unavailability] {
        meetings.filter { $0.person == person }.compactMap { own in
            all.first { $0.start == own.start }.map { .interval($0.start..<$0.end) }
        }
    }

    func coming(_ series: [SeriesOutcome]) -> [SeriesOutcome] {
        series.map { outcome in
            var outcome = outcome
            outcome.facilitators = outcome.facilitators?.filter { $0.meeting >= start }
            return outcome
        }
    }
}

extension Problem {
    /// A day between the meetings; nil where all are on one.
    fileprivate func day(_ seed: Int) -> LocalDate? {
        let days = Set(programme.series.flatMap(\.meetings).map { programme.timeZone.localTime(at: $0.start).date })
            .sorted().dropFirst()
        return days.isEmpty ? nil : Array(days)[seed % days.count]
    }

    fileprivate func trackAllocated() throws -> [TrackAllocation] {
        [TrackAllocation(track: nil, problem: self, allocation: try allocated(AllocationOptions(explanations: .none)))]
    }
}

extension Problem {
    /// The same with attendees whom nothing but names of their own tells apart.
    fileprivate func withNamesForIDs() throws -> Problem {
        let registrations = registrations.map { registration in
            var registration = registration
            for index in registration.attendees.indices {
                registration.attendees[index].id = nil
                registration.attendees[index].name = "\(registration.id)-\(index)"
            }
            return registration
        }
        return try Problem(programme: programme, registrations: registrations)
    }

    /// By what results call them, those who are gone too.
    fileprivate var attendeeNames: Called {
        { id, label in
            let registration = registrations.first { $0.id == id }
            let index = registration?.attendees.indices.first { registration?.label(ofAttendee: $0) == label }
            return index.flatMap { registration?.attendees[$0].name } ?? String(label.dropFirst(id.count + 1))
        }
    }
}

extension ScenarioError {
    /// Whether nothing is asked but who attended of a registration whose list has more without id and name, or fewer.
    fileprivate func asksOnlyWhoAttended(when scenario: Scenario, in problem: Problem, beside been: Been) -> Bool {
        guard let changed = try? problem.applying(scenario).problem else { return false }
        func unnamed(_ id: String, _ problem: Problem) -> Int? {
            problem.registrations.first { $0.id == id }?.attendees.count { $0.id == nil }
        }
        return !faults.isEmpty
            && faults.allSatisfy { fault in
                guard case .unclearWhoAttended(let id, scenario.from) = fault.kind else { return false }
                return unnamed(id, problem) != unnamed(id, changed)
                    && been.attended.contains { $0[0] == id && $0[1].hasPrefix("\(id)/") }
            }
    }
}

extension Warning {
    /// The meetings that it names.
    fileprivate var meetings: [Instant] {
        switch self {
        case .confirmedWithoutAttendance(_, let lacking), .confirmedWithoutFacilitators(_, let lacking):
            lacking.map(\.meeting)
        default: []
        }
    }
}
