import RekkeTesting
import Testing

@testable import Rekke

struct ReasonTests {
    @Test func `the witness is the smallest full set whose holders can use nothing else`() throws {
        let allocation = try problem([
            .numbered(1, "tue", "wed"), .numbered(2, "tue"), .numbered(3, "thu"), .numbered(4, "tue"),
            .numbered(5, "wed", "tue"),
        ]).allocated()
        #expect(allocation.waiting == ["r4", "r5"])
        #expect(
            allocation.fullSets == [
                FullSet(series: ["tue"], places: 1), FullSet(series: ["tue", "wed"], places: 2),
            ])
        #expect(allocation.reason("r4") == .placesTaken(fullSet: 0))
        #expect(allocation.reason("r5") == .placesTaken(fullSet: 1))
    }

    @Test func `an earlier one is moved for a later one, and waits for nothing`() throws {
        let allocation = try problem([.numbered(1, "tue", "wed"), .numbered(2, "tue")]).allocated()
        #expect(allocation.places == ["r1": "wed", "r2": "tue"])
    }

    @Test func `a shared person is a conflict with those who need that person`() throws {
        let together = [
            Series(id: "a", meetings: [morning(9, 7)]), Series(id: "b", meetings: [morning(9, 7)]),
            Series(id: "c", meetings: [morning(9, 8)]),
        ]
        func registration(_ number: Int, _ series: String, _ people: String...) -> Registration {
            Registration.numbered(number, series).with(\.attendees, people.map { Attendee(id: $0) })
        }
        let problem = try problem(
            series: together,
            [registration(1, "c", "p9", "p8"), registration(2, "a", "p1", "p2"), registration(3, "b", "p2", "p3")])
        let allocation = try problem.allocated()
        #expect(allocation.waiting == ["r3"])
        #expect(allocation.reason("r3") == .conflict(with: ["r2"]))
        // With others, or with more than it takes, is found out by listing.
        for others in [["r1"], ["r1", "r2"]] {
            var forged = allocation
            forged.waitlist[0].reasons = [.conflict(with: others)]
            #expect(problem.violations(of: forged).map(\.place.description) == ["waitlist[0].reasons"], "\(others)")
        }
    }

    @Test func `what counting alone does not tell is said to be believed`() throws {
        func believed(_ problem: Problem) throws -> [String] {
            let allocation = try problem.allocated()
            #expect(!allocation.waitlist.isEmpty)
            return problem.reasonsOnTrust(in: [TrackAllocation(track: nil, problem: problem, allocation: allocation)])
                .map(\.registration)
        }
        // A shared person, or one who alone can lead, is listed.
        let together = ["a", "b"].map { Series(id: $0, meetings: [morning(9, 7)]) }
        let sharing = ["a", "b"].enumerated().map { number, series in
            Registration.numbered(number, series).with(\.attendees, [Attendee(id: "p"), Attendee(id: series)])
        }
        #expect(try believed(problem(series: together, sharing)) == [])
        #expect(
            try believed(
                problem(
                    series: together, rules: Rules(facilitatorsPerMeeting: 1), facilitators: [Facilitator(id: "f")],
                    [.numbered(1, "a"), .numbered(2, "b")])) == [])
        // A full set, and seats: there nothing is left open.
        #expect(try believed(problem([.numbered(1, "tue"), .numbered(2, "tue")])) == [])
        let hall = Series(id: "a", capacity: 3, meetings: tuesdays, seats: 3)
        let large = Registration.numbered(1, "a").with(\.size, 3)
        #expect(try believed(problem(series: [hall], [large, .numbered(2, "a")])) == [])
        // With a minimum others may be needed.
        var filled = hall
        filled.minimum = 2
        let two = [Registration.numbered(1, "a").with(\.size, 2), .numbered(2, "a"), .numbered(3, "a")]
        #expect(try believed(problem(series: [filled], two)) == ["r3"])
    }

    @Test func `what a series lacks beside confirmed places is listed`() throws {
        let together = ["a", "b", "c"].map { Series(id: $0, meetings: [morning(9, 7)]) }
        let led = try problem(
            series: together, rules: Rules(facilitatorsPerMeeting: 1), facilitators: [Facilitator(id: "f")],
            [Registration.numbered(1, "a").with(\.placed, "a"), .numbered(2, "b")])
        func naming(_ number: Int, _ series: String, _ people: String...) -> Registration {
            Registration.numbered(number, series).with(\.attendees, people.map { Attendee(id: $0) })
        }
        let attended = try problem(
            series: together, [naming(1, "a", "p1", "p2").with(\.placed, "a"), naming(2, "b", "p2", "p3")])
        for (problem, because) in [(led, Reason.Because.facilitators), (attended, .attendees)] {
            let allocation = try problem.allocated()
            #expect(allocation.reason("r2") == .cannotRun([Reason.Obstacle(series: "b", because: because)]))
            #expect(problem.violations(of: allocation).isEmpty)
            #expect(
                problem.reasonsOnTrust(in: [TrackAllocation(track: nil, problem: problem, allocation: allocation)])
                    .isEmpty)
            for other in [Reason.Because.facilitators, .attendees, .together] where other != because {
                var forged = allocation
                forged.waitlist[0].reasons = [.cannotRun([Reason.Obstacle(series: "b", because: other)])]
                #expect(problem.violations(of: forged).map(\.place.description) == ["waitlist[0].reasons"], "\(other)")
            }
        }
        // Two could lead beside the confirmed place, and one is wanted twice.
        let conflict = try problem(
            series: together, rules: Rules(facilitatorsPerMeeting: 1),
            facilitators: [Facilitator(id: "f"), Facilitator(id: "g")],
            [Registration.numbered(1, "a").with(\.placed, "a"), .numbered(2, "b"), .numbered(3, "c")])
        let allocation = try conflict.allocated()
        #expect(allocation.reason("r3") == .conflict(with: ["r2"]))
        #expect(conflict.violations(of: allocation).isEmpty)
        #expect(
            conflict.reasonsOnTrust(in: [TrackAllocation(track: nil, problem: conflict, allocation: allocation)])
                .isEmpty)
    }

    @Test(arguments: [
        (Series(id: "a", capacity: 0, meetings: tuesdays), Reason.Because.capacity),
        (Series(id: "a", capacity: 3, meetings: tuesdays, minimum: 2), .minimum),
        (
            Series(id: "a", capacity: 3, meetings: tuesdays, quotas: [Quota(role: "researcher", minimum: 1)]),
            .quota
        ),
    ])
    func `a series that can never take it says what excludes it`(series: Series, because: Reason.Because) throws {
        let allocation = try problem(series: [series], [.numbered(1, "a")]).allocated()
        #expect(allocation.reason("r1") == .cannotRun([Reason.Obstacle(series: "a", because: because)]))
    }

    @Test func `what no group excludes alone is excluded by them together`() throws {
        let series = Series(
            id: "a", capacity: 1, meetings: tuesdays, quotas: [Quota(role: "user", minimum: 1)])
        let allocation = try problem(
            series: [series], [.numbered(1, "a"), .numbered(2, "a").with(\.role, "user")]
        ).allocated()
        #expect(allocation.places == ["r2": "a"])
        #expect(allocation.reason("r1") == .cannotRun([Reason.Obstacle(series: "a", because: .together)]))
    }

    @Test func `a policy that fills the programme outweighs an earlier large one`() throws {
        let series = Series(id: "a", capacity: 3, meetings: tuesdays, seats: 3)
        let registrations = [
            Registration.numbered(1, "a").with(\.size, 3), .numbered(2, "a"), .numbered(3, "a"),
        ]
        let full = try problem(series: [series], rules: Rules(policy: .fullProgramme), registrations).allocated()
        #expect(full.waiting == ["r1"])
        #expect(full.reason("r1") == .outweighed(by: .mostPlaces))
        let first = try problem(series: [series], registrations).allocated()
        #expect(first.waiting == ["r2", "r3"])
        #expect(first.reason("r2") == .conflict(with: ["r1"]))
    }

    @Test func `envy names the last of those after it who hold a better wish`() throws {
        let allocation = try problem(
            series: [Series(id: "tue", capacity: 2, meetings: tuesdays), Series(id: "wed", meetings: wednesdays)],
            [
                Registration(id: "r1", submitted: minute(1), preferences: .ranking([["tue"], ["wed"]])),
                .numbered(2, "tue"), .numbered(3, "tue"), .numbered(4, "tue"),
            ]
        ).allocated()
        #expect(allocation.places == ["r1": "wed", "r2": "tue", "r3": "tue"])
        #expect(allocation.envy == [Envy(registration: "r1", series: "tue", heldBy: "r3")])
    }

    @Test func `nothing is explained that was not asked for`() throws {
        let waiting = try problem([.numbered(1, "tue"), .numbered(2, "tue")])
            .allocated(AllocationOptions(explanations: .none))
        #expect(waiting.waitlist.map(\.reasons) == [nil])
        #expect(waiting.fullSets == nil)
        #expect(waiting.envy == nil)
    }

    @Test func `a policy that may place nobody is a warning`() throws {
        let rules = Rules(policy: Policy([.lowestTotalRank, .placesFirstCome]))
        #expect(try problem(rules: rules, [.numbered(1)]).warnings == [.placesNobody(.lowestTotalRank)])
    }

    @Test func `a series that can never meet its minimum is a warning`() throws {
        let series = [
            Series(id: "never", capacity: 3, meetings: tuesdays, seats: 4, minimum: 2),
            Series(id: "may", capacity: 3, meetings: wednesdays, minimum: 2),
        ]
        let large = (1...3).map { Registration.numbered($0).with(\.size, 3) }
        #expect(
            try problem(
                series: series, large
            ).warnings == [.neverRuns(series: "never")])
    }

    @Test(arguments: RandomProblem.Kind.allCases)
    func `listing tells of a few whether they can all have places`(kind: RandomProblem.Kind) throws {
        var told = 0
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 500..<(500 + Extent.of(60))) {
            let allocation = try problem.allocated()
            let instance = Instance(problem)
            // What other tracks hold is not asked here.
            guard problem.programme.tracks.count == 1 else { continue }
            var together = PlacesTogether(instance)
            let positions = Dictionary(
                instance.considered.indices.map { (instance.registration($0).id, $0) }
            ) { first, _ in first }
            let placed = allocation.placements.compactMap { positions[$0.registration] }
            for size in 1...4 {
                let answer = together.isPossible(Array(placed.prefix(size)))
                #expect(answer != false, "\(kind) \(seed), \(size)")
                told += answer == nil ? 0 : 1
            }
            for entry in allocation.waitlist {
                guard case .conflict(let ids) = entry.reasons?.first, let waiting = positions[entry.registration]
                else { continue }
                let others = ids.compactMap { positions[$0] }
                let answer = together.isPossible(others + [waiting])
                #expect(answer != true, "\(kind) \(seed): \(entry.registration)")
                told += answer == nil ? 0 : 1
                for other in others where others.count > 1 {
                    #expect(
                        together.isPossible(others.filter { $0 != other } + [waiting]) != false,
                        "\(kind) \(seed): \(entry.registration)")
                }
            }
        }
        if [.attendance, .sharedPeople, .facilitators].contains(kind) { #expect(told > 0, "\(kind)") }
    }
}
