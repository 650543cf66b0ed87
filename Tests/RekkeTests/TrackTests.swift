import Testing

@testable import Rekke

/// A series of the track "groups", and two of the track "themes": one at the same hours, one in the afternoon.
let arena = [
    Series(id: "group", capacity: 2, meetings: [meeting(9, 11), meeting(12, 14)], track: "groups"),
    Series(id: "clash", capacity: 2, meetings: [meeting(10, 12)], track: "themes"),
    Series(id: "late", capacity: 1, meetings: [meeting(15, 16)], track: "themes"),
]

/// Those hours of 7 September 2021 in Oslo.
func meeting(_ from: Int, _ to: Int) -> Meeting {
    let day = morning(9, 7).start.seconds - 9 * 3600
    return Meeting(start: Instant(seconds: day + from * 3600), end: Instant(seconds: day + to * 3600))
}

/// Every track in turn, on this thread.
func decide(_ problem: Problem, _ options: AllocationOptions = AllocationOptions()) throws -> [TrackAllocation] {
    var decided: [TrackAllocation] = []
    for track in problem.programme.tracks {
        let part = problem.problem(ofTrack: track, after: decided)
        decided.append(TrackAllocation(track: track, problem: part, allocation: try part.allocated(options)))
    }
    return try problem.countingQueues(of: decided, options: options)
}

@Suite struct TrackTests {
    @Test func `each registration gets a place in every track that it lists series of`() async throws {
        let problem = try problem(
            series: arena, [.numbered(1, "group", "late"), .numbered(2, "group"), .numbered(3, "late")])
        let decided = try await problem.trackAllocations()
        #expect(decided.map(\.track) == ["groups", "themes"])
        #expect(decided[0].allocation.places == ["r1": "group", "r2": "group"])
        #expect(decided[1].allocation.places == ["r1": "late"])
        #expect(decided[1].allocation.waiting == ["r3"])
        // Who listed nothing of a track is not in it at all.
        #expect(decided[1].allocation.summary.registrations == 2)
        #expect(problem.violations(of: decided).isEmpty)
    }

    @Test func `who listed nothing is in every track`() throws {
        let decided = try decide(problem(series: arena, [.numbered(1)]))
        #expect(decided.map(\.allocation.places) == [["r1": "group"], ["r1": "late"]])
    }

    @Test func `a series at the same time as a place in an earlier track is not eligible`() throws {
        let decided = try decide(problem(series: arena, [.numbered(1, "group", "clash")]))
        #expect(decided[0].allocation.places == ["r1": "group"])
        #expect(
            decided[1].allocation.rejected.map(\.reason) == [
                .noEligibleSeries([IneligibleSeries(series: "clash", reason: .overlaps(with: "group"))])
            ])
    }

    @Test func `an earlier track leaves a confirmed place of a later one those whom its series names`() throws {
        let later = Series(id: "t", meetings: [meeting(10, 12)], facilitators: ["liv"], track: "themes")
        for people in [["liv", "tor"], ["tor", "liv"]] {
            let problem = try problem(
                series: [arena[0], later], rules: Rules(facilitatorsPerMeeting: 1),
                facilitators: people.map { Facilitator(id: $0) },
                [.numbered(1, "group"), .numbered(2, "t").with(\.placed, "t")])
            let decided = try decide(problem)
            #expect(decided[0].allocation.series[0].facilitators?.map(\.facilitators) == [["tor"], ["tor"]])
            #expect(decided[1].allocation.series[0].facilitators?.map(\.facilitators) == [["liv"]])
            #expect(decided.map(\.problem.programme.series.count) == [1, 1])
            #expect(decided[0].allocation.summary.registrations == 1)
            #expect(problem.violations(of: decided).isEmpty)
        }
    }

    @Test func `enough facilitators are left for it, also where it names none`() throws {
        let series = ["a", "b"].map { Series(id: $0, meetings: [meeting(9, 11)], track: "groups") }
        let problem = try problem(
            series: series + [arena[1]], rules: Rules(facilitatorsPerMeeting: 1),
            facilitators: [Facilitator(id: "liv"), Facilitator(id: "tor")],
            [.numbered(1, "a"), .numbered(2, "b"), .numbered(3, "clash").with(\.placed, "clash")])
        let decided = try decide(problem)
        #expect(decided[0].allocation.places == ["r1": "a"])
        #expect(decided[1].allocation.series[0].facilitators?.first?.facilitators.count == 1)
        #expect(decided[1].allocation.warnings.isEmpty)
    }

    @Test func `the meetings of it count towards what a facilitator may lead`() throws {
        let problem = try problem(
            series: [arena[0], arena[2]], rules: Rules(facilitatorsPerMeeting: 1),
            facilitators: [Facilitator(id: "liv", maximumMeetings: 2)],
            [.numbered(1, "group"), .numbered(2, "late").with(\.placed, "late")])
        let decided = try decide(problem)
        #expect(decided[0].allocation.placements.isEmpty)
        #expect(decided[1].allocation.series[0].facilitators?.map(\.facilitators) == [["liv"]])
    }

    @Test func `those whom it needs attend it, and not what an earlier track holds at the same time`() throws {
        func team(_ number: Int, _ series: String, _ people: String...) -> Registration {
            Registration.numbered(number, series).with(\.attendees, people.map { Attendee(id: $0) })
        }
        let problem = try problem(
            series: Array(arena.prefix(2)),
            [team(1, "group", "per", "ola", "eva"), team(2, "clash", "per", "ida").with(\.placed, "clash")])
        let decided = try decide(problem)
        #expect(
            decided[0].allocation.placements.first?.attendance?.map(\.attendees) == [
                ["eva", "ola"], ["eva", "ola", "per"],
            ])
        #expect(decided[1].allocation.placements.first?.attendance?.map(\.attendees) == [["ida", "per"]])
        #expect(problem.violations(of: decided).isEmpty)
    }

    @Test func `a confirmed place in a later track keeps out what overlaps it in an earlier one`() throws {
        let decided = try decide(problem(series: arena, [.numbered(1, "group").with(\.placed, "clash")]))
        #expect(decided[0].allocation.placements.isEmpty)
        #expect(decided[1].allocation.places == ["r1": "clash"])
        // It said nothing of that track: there everything suits.
        #expect(decided[1].allocation.placements.map(\.rank) == [1])
    }

    @Test func `ranks are counted among the series of the track`() throws {
        let ranking = Registration.numbered(1).with(\.preferences, .ranking([["group"], ["late"], ["clash"]]))
        let decided = try decide(problem(series: arena, [ranking]))
        #expect(decided.map { $0.allocation.placements.map(\.rank) } == [[1], [1]])
    }

    @Test func `whoever leads an earlier track is busy then`() throws {
        var series = arena
        series[2].meetings = [meeting(13, 15)]
        let rules = Rules(facilitatorsPerMeeting: 1)
        let registrations = [Registration.numbered(1, "group"), .numbered(2, "late")]
        let one = try decide(
            problem(series: series, rules: rules, facilitators: [Facilitator(id: "f1")], registrations))
        #expect(one[0].allocation.places == ["r1": "group"])
        #expect(one[1].allocation.waiting == ["r2"])
        let two = try decide(
            problem(
                series: series, rules: rules, facilitators: [Facilitator(id: "f1"), Facilitator(id: "f2")],
                registrations))
        #expect(two[1].allocation.places == ["r2": "late"])
    }

    @Test func `meetings led and attended in earlier tracks count towards what a person can do`() throws {
        let rules = Rules(minimumAttendees: 1, facilitatorsPerMeeting: 1)
        func attempt(attends: Int, leads: Int) throws -> [TrackAllocation] {
            try decide(
                problem(
                    series: arena, rules: rules, facilitators: [Facilitator(id: "f1", maximumMeetings: leads)],
                    [.numbered(1, "group", "late").with(\.attendees, [Attendee(maximumMeetings: attends)])]))
        }
        #expect(try attempt(attends: 3, leads: 3)[1].allocation.places == ["r1": "late"])
        #expect(try attempt(attends: 2, leads: 3)[1].allocation.rejected.count == 1)
        #expect(try attempt(attends: 3, leads: 2)[1].allocation.waiting == ["r1"])
    }

    @Test func `a person who attends for two registrations is in one place at a time in different tracks too`() throws {
        let person = Attendee(id: "p1")
        var series = arena
        series[1].capacity = 1
        let decided = try decide(
            problem(
                series: series, rules: Rules(minimumAttendees: 1),
                [
                    .numbered(1, "group").with(\.attendees, [person]),
                    .numbered(2, "clash").with(\.attendees, [person]),
                ]))
        #expect(decided[0].allocation.places == ["r1": "group"])
        #expect(decided[1].allocation.rejected.map(\.registration) == ["r2"])
    }

    @Test func `one allocation is not for several tracks`() throws {
        let problem = try problem(series: arena, [.numbered(1)])
        #expect(throws: AllocationError.severalTracks(["groups", "themes"])) { try problem.allocated() }
        #expect(throws: AllocationError.severalTracks(["groups", "themes"])) {
            try problem.planned(adding: PlanOptions(series: 1))
        }
    }

    @Test func `series without a track beside others are a fault`() {
        var series = arena
        series[1].track = nil
        series[2].track = ""
        #expect(
            faults(series, [.numbered(1)]) == [
                "programme.series[1].track: other series belong to the tracks \"groups\" and \"\"; give this one a track too",
                "programme.series[2].track: must not be empty",
            ])
    }

    @Test func `confirmed places that exclude each other are a fault`() {
        let twice = Registration.numbered(1).with(\.placed, "clash").with(\.placedInOtherTracks, ["late"])
        let clashing = Registration.numbered(2).with(\.placed, "group").with(\.placedInOtherTracks, ["clash"])
        let right = Registration.numbered(3).with(\.placed, "group").with(\.placedInOtherTracks, ["late"])
        var roomy = arena
        roomy[2].capacity = 2
        #expect(
            faults(roomy, [twice, clashing, right]) == [
                "registrations[0].placed[1]: it has a place in \"clash\" already, which is in the track \"themes\" as well",
                "registrations[1].placed[1]: it has a place in \"group\", which meets at the same time",
            ])
    }

    private func faults(_ series: [Series], _ registrations: [Registration]) -> [String] {
        do throws(InvalidProblem) {
            _ = try Problem(
                programme: Programme(name: "Arena", series: series), registrations: registrations)
            return []
        } catch {
            return error.faults.map(\.description)
        }
    }

    @Test func `confirming keeps the places of all tracks`() throws {
        let problem = try problem(series: arena, [.numbered(1, "group", "late"), .numbered(2, "late")])
        let confirmed = try problem.confirming(decide(problem))
        #expect(confirmed.registrations[0].placed == "group")
        #expect(confirmed.registrations[0].placedInOtherTracks == ["late"])
        #expect(confirmed.registrations[1].placed == nil)
        let again = try decide(confirmed)
        #expect(again.map(\.allocation.places) == [["r1": "group"], ["r1": "late"]])
        #expect(again.allSatisfy { $0.allocation.placements.allSatisfy(\.confirmed) })
    }

    @Test func `a place beside one at the same time is told`() throws {
        let problem = try problem(series: arena, [.numbered(1, "group", "clash", "late")])
        var decided = try decide(problem)
        #expect(decided[1].allocation.places == ["r1": "late"])
        decided[1].allocation.placements[0].series = "clash"
        let texts = problem.violations(of: decided).map(\.description)
        #expect(texts.contains("tracks[1].placements[0]: \"clash\" meets at the same time as \"group\""))
        #expect(throws: ConfirmationError.self) { try problem.confirming(decided) }
    }

    @Test func `a scenario changes the place in one track only`() throws {
        let problem = try problem(
            series: arena, [Registration.numbered(1).with(\.placed, "group").with(\.placedInOtherTracks, ["late"])])
        func places(_ changes: Scenario.Change...) throws -> [String] {
            try problem.applying(Scenario(name: "", changes: changes)).problem.registrations[0].confirmedPlaces
        }
        var other = arena[2]
        other.id = "later"
        other.meetings = [meeting(17, 18)]
        #expect(
            try places(
                .addSeries(id: "later", Series.Edit(times: .meetings(other.meetings), track: "themes")),
                .place(registration: "r1", series: "later", reason: nil)) == ["later", "group"])
        #expect(try places(.cancelSeries("group")) == ["late"])
        #expect(try places(.cancelSeries("late")) == ["group"])
        #expect(try places(.release("r1")) == [])
    }
}
