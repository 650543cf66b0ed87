import Testing

@testable import Rekke

@Suite struct `Applying a scenario` {
    private func changed(_ problem: Problem, _ changes: Scenario.Change...) throws -> ChangedProblem {
        try problem.applying(Scenario(name: "What if", changes: changes))
    }

    private func faults(_ problem: Problem, _ changes: [Scenario.Change]) -> [String] {
        do throws(ScenarioError) {
            _ = try problem.applying(Scenario(name: "What if", changes: changes))
            return []
        } catch {
            return error.faults.map(\.description)
        }
    }

    private let afternoon = Rota.Hours(start: 13 * 3600, end: 15 * 3600)

    // MARK: Series

    @Test func `a twin stands right after the other one, with all its fields but those given`() throws {
        let tuesday = Series(
            id: "tue", name: "Tuesdays", capacity: 3, meetings: tuesdays, place: "Teams", seats: 20, minimum: 2,
            quotas: [Quota(role: "provider", maximum: 2)])
        let problem = try problem(series: [tuesday, autumn[1]], [.numbered(1)])
        let series = try changed(
            problem, .addSeries(id: "tue-2", like: "tue", Series.Edit(capacity: 1, place: "Oslo"))
        ).problem.programme.series
        #expect(series.map(\.id) == ["tue", "tue-2", "wed"])
        #expect(
            series[1]
                == Series(
                    id: "tue-2", name: "Tuesdays", capacity: 1, meetings: tuesdays, place: "Oslo", seats: 20,
                    minimum: 2, quotas: [Quota(role: "provider", maximum: 2)]))
        #expect(series[0] == tuesday)
    }

    @Test func `a twin of a series without a name of its own is called by its id`() throws {
        let problem = try problem([.numbered(1)])
        let series = try changed(problem, .addSeries(id: "tue-2", like: "tue")).problem.programme.series
        #expect(series[1].name == "tue-2")
    }

    @Test func `a series that is like no other stands last and is listed by nobody`() throws {
        let problem = try problem([.numbered(1, "tue")])
        let edit = Series.Edit(times: .meetings([morning(9, 10)]))
        let found = try changed(problem, .addSeries(id: "fri", edit))
        #expect(found.problem.programme.series.last == Series(id: "fri", meetings: [morning(9, 10)]))
        #expect(found.problem.registrations == problem.registrations)
        #expect(found.assumed.isEmpty)
    }

    @Test(arguments: [
        (Preferences.suits(["wed", "tue"]), Preferences.suits(["wed", "tue", "tue-2"])),
        (.ranking([["wed"], ["tue", "thu"]]), .ranking([["wed"], ["tue", "thu", "tue-2"]])),
        (.ranks(["tue": 4, "wed": 1]), .ranks(["tue": 4, "tue-2": 4, "wed": 1])), (.allSuit, .allSuit),
        (.suits(["wed"]), .suits(["wed"])), (.ranking([["wed"]]), .ranking([["wed"]])),
        (.ranks(["wed": 2]), .ranks(["wed": 2])),
    ])
    func `whoever listed a series lists its twin at the same rank`(before: Preferences, after: Preferences) throws {
        let problem = try problem([Registration(id: "r1", submitted: minute(1), preferences: before)])
        let registration = try changed(problem, .addSeries(id: "tue-2", like: "tue")).problem.registrations[0]
        #expect(registration.preferences == after)
        #expect(registration.preferences.rank(of: "tue-2") == before.rank(of: "tue"))
        #expect(registration.impossible.isEmpty)
    }

    @Test func `for whom a series is impossible its twin is`() throws {
        let problem = try problem([.numbered(1).with(\.impossible, ["tue"])])
        let registration = try changed(problem, .addSeries(id: "tue-2", like: "tue")).problem.registrations[0]
        #expect(registration.impossible == ["tue", "tue-2"])
        #expect(registration.preferences == .allSuit)
    }

    @Test func `other hours keep the dates, in summer and in winter`() throws {
        let problem = try problem([.numbered(1, "tue")])
        let edit = Series.Edit(times: .hours(afternoon))
        let meetings = try changed(problem, .setSeries("tue", edit)).problem.programme.series[0].meetings
        // Four hours later by the clock on both sides of 31 October 2021.
        #expect(meetings == tuesdays.map { Meeting(start: $0.start + 4 * 3600, end: $0.end + 4 * 3600) })
        #expect(tuesdays[1].start.seconds % 86_400 == 7 * 3600)
        #expect(tuesdays[2].start.seconds % 86_400 == 8 * 3600)
    }

    @Test func `hours over midnight end on the next day`() throws {
        let problem = try problem([.numbered(1)])
        let night = Series.Edit(times: .hours(Rota.Hours(start: 22 * 3600, end: 3600)))
        let meeting = try changed(problem, .setSeries("tue", night)).problem.programme.series[0].meetings[0]
        #expect(meeting.end.seconds - meeting.start.seconds == 3 * 3600)
    }

    @Test func `hours that the clocks skip are a fault`() throws {
        let march = morning(3, 28)
        let problem = try problem(series: [Series(id: "sun", meetings: [march])], [.numbered(1)])
        let night = Series.Edit(times: .hours(Rota.Hours(start: 9000, end: 4 * 3600)))
        #expect(
            faults(problem, [.setSeries("sun", night)]) == [
                "changes[0].setSeries.time: the clocks of Europe/Oslo skip the hours asked for on 2021-03-28"
            ])
    }

    @Test func `series open, close, and are cancelled with their confirmed places`() throws {
        var series = autumn
        series[0].status = .candidate
        let problem = try problem(
            series: series, [.numbered(1).with(\.placed, "wed").with(\.placedReason, "promised"), .numbered(2)])
        let closed = try changed(problem, .openSeries("tue"), .closeSeries("wed")).problem
        #expect(closed.programme.series.map(\.status) == [.open, .closed, .open])
        #expect(closed.registrations[0].placed == "wed")
        let cancelled = try changed(problem, .cancelSeries("wed")).problem
        #expect(cancelled.programme.series[1].status == .cancelled)
        #expect(cancelled.registrations[0].placed == nil)
        #expect(cancelled.registrations[0].placedReason == nil)
    }

    @Test func `every field of a series can be set`() throws {
        let problem = try problem([.numbered(1)])
        let edit = Series.Edit(
            name: "Tuesdays", capacity: 2, status: .candidate, times: .meetings(thursdays), place: "Oslo", seats: 9,
            minimum: 1, quotas: [Quota(role: "x")])
        #expect(
            try changed(problem, .setSeries("tue", edit)).problem.programme.series[0]
                == Series(
                    id: "tue", name: "Tuesdays", capacity: 2, status: .candidate, meetings: thursdays, place: "Oslo",
                    seats: 9, minimum: 1, quotas: [Quota(role: "x")]))
    }

    // MARK: Facilitators, registrations, rules

    @Test func `facilitators come and go`() throws {
        let problem = try problem(facilitators: [Facilitator(id: "f1"), Facilitator(id: "f2")], [.numbered(1)])
        let found = try changed(problem, .addFacilitator(Facilitator(id: "f3")), .removeFacilitator("f1")).problem
        #expect(found.programme.facilitators.map(\.id) == ["f2", "f3"])
    }

    @Test func `of a facilitator what is given replaces what was there`() throws {
        let busy = Facilitator(id: "f1", name: "Kari", unavailable: [.weekday(.monday)], maximumMeetings: 3)
        let problem = try problem(facilitators: [busy], [.numbered(1)])
        func edited(_ edit: Facilitator.Edit) throws -> Facilitator {
            try changed(problem, .setFacilitator("f1", edit)).problem.programme.facilitators[0]
        }
        #expect(try edited(Facilitator.Edit()) == busy)
        #expect(try edited(Facilitator.Edit(unavailable: [])).unavailable.isEmpty)
        #expect(
            try edited(
                Facilitator.Edit(name: "Per", email: "p@x.no", unavailable: [.weekday(.friday)], maximumMeetings: 1))
                == Facilitator(
                    id: "f1", name: "Per", email: "p@x.no", unavailable: [.weekday(.friday)], maximumMeetings: 1))
    }

    @Test func `who led a meeting is remembered of those who still may, and of meetings that there still are`() throws {
        let led = ["f1", "f2"].map { id in
            autumn[0].meetings.map { SeriesOutcome.Facilitation(meeting: $0.start, facilitators: [id]) }
        }
        var series = autumn[0]
        series.ledBy = led[0]
        let problem = try problem(
            series: [series], facilitators: [Facilitator(id: "f1"), Facilitator(id: "f2")], [.numbered(1)])
        let gone = try changed(problem, .removeFacilitator("f1")).problem.programme.series[0].ledBy
        #expect(gone.map(\.meeting) == led[0].map(\.meeting) && gone.allSatisfy(\.facilitators.isEmpty))
        let hours = Series.Edit(times: .hours(Rota.Hours(start: 13 * 3600, end: 15 * 3600)))
        let later = try changed(problem, .setSeries("tue", hours)).problem.programme.series[0]
        #expect(later.ledBy.map(\.meeting) == later.meetings.map(\.start))
        #expect(later.ledBy.map(\.facilitators) == led[0].map(\.facilitators))
        let twin = try changed(problem, .addSeries(id: "tue-2", like: "tue")).problem.programme.series[1]
        #expect(twin.ledBy.isEmpty)
    }

    @Test func `registrations are withdrawn, released, placed and added`() throws {
        let problem = try problem([
            .numbered(1), .numbered(2).with(\.placed, "tue").with(\.placedReason, "promised"), .numbered(3),
        ])
        let found = try changed(
            problem, .withdraw("r1"), .release("r2"), .place(registration: "r3", series: "tue", reason: "by hand"),
            .register(.numbered(4))
        ).problem.registrations
        #expect(found[0].withdrawn)
        #expect(found[1] == .numbered(2))
        #expect(found[2] == Registration.numbered(3).with(\.placed, "tue").with(\.placedReason, "by hand"))
        #expect(found[3] == .numbered(4))
    }

    @Test func `a new confirmed place is in place of the one before`() throws {
        let problem = try problem([.numbered(1).with(\.placed, "tue").with(\.placedReason, "promised")])
        let found = try changed(problem, .place(registration: "r1", series: "wed")).problem.registrations[0]
        #expect(found == Registration.numbered(1).with(\.placed, "wed"))
    }

    @Test func `every field of a registration can be set, and those not given stay`() throws {
        let problem = try problem([
            .numbered(1, "tue").with(\.organisation, "Berg").with(\.withdrawn, true), .numbered(2),
        ])
        let edit = Registration.Edit(
            submitted: minute(9), priority: 2, role: "provider", size: 4, preferences: .suits(["wed"]),
            impossible: ["thu"], attendees: [Attendee(id: "p")], placed: "wed", placedReason: "by hand",
            withdrawn: false, contact: Contact(name: "Eli"), language: .english)
        let found = try changed(problem, .setRegistration("r1", edit)).problem.registrations[0]
        #expect(
            found
                == Registration(
                    id: "r1", organisation: "Berg", submitted: minute(9), priority: 2, role: "provider", size: 4,
                    preferences: .suits(["wed"]), impossible: ["thu"], attendees: [Attendee(id: "p")], placed: "wed",
                    placedReason: "by hand", withdrawn: false, contact: Contact(name: "Eli"), language: .english))
    }

    @Test func `rules that are not given stay`() throws {
        let rules = Rules(deadline: minute(5), guaranteedPlaces: 2)
        let problem = try problem(rules: rules, [.numbered(1)])
        let edit = Rules.Edit(
            policy: .bestFit, lateRegistrations: .afterOthers, guaranteeOutsidePreferences: false,
            onePlacePerOrganisation: false, duplicates: .updateKeepingTime, tieBreak: .draw(seed: "7"),
            minimumAttendees: 1, maximumAttendees: 4, facilitatorsPerMeeting: 0, sameFacilitatorsThroughout: false)
        #expect(
            try changed(problem, .setRules(edit)).problem.programme.rules
                == Rules(
                    policy: .bestFit, deadline: minute(5), lateRegistrations: .afterOthers, guaranteedPlaces: 2,
                    guaranteeOutsidePreferences: false, onePlacePerOrganisation: false, duplicates: .updateKeepingTime,
                    tieBreak: .draw(seed: "7"), minimumAttendees: 1, maximumAttendees: 4, facilitatorsPerMeeting: 0,
                    sameFacilitatorsThroughout: false))
    }

    // MARK: Order

    @Test func `changes are applied one after another`() throws {
        let problem = try problem([.numbered(1, "tue")])
        let found = try changed(
            problem, .addSeries(id: "tue-2", like: "tue"), .setSeries("tue", Series.Edit(capacity: 5)),
            .addSeries(id: "tue-3", like: "tue-2"), .register(.numbered(2, "tue-3")),
            .addSeries(id: "tue-4", like: "tue-3")
        ).problem
        #expect(found.programme.series.map(\.id) == ["tue", "tue-2", "tue-3", "tue-4", "wed", "thu"])
        #expect(found.programme.series.map(\.capacity) == [5, 1, 1, 1, 1, 1])
        #expect(found.registrations[0].preferences == .suits(["tue", "tue-2", "tue-3", "tue-4"]))
        #expect(found.registrations[1].preferences == .suits(["tue-3", "tue-4"]))
    }

    @Test func `only the outcome of all changes has to be a problem`() throws {
        let problem = try problem([.numbered(1).with(\.placed, "tue"), .numbered(2)])
        let place = Scenario.Change.place(registration: "r2", series: "tue")
        #expect(faults(problem, [place, .setSeries("tue", Series.Edit(capacity: 2))]).isEmpty)
        #expect(faults(problem, [place, .release("r1")]).isEmpty)
        #expect(
            faults(problem, [place]) == [
                """
                changes[0].place: this leads to programme.series[0].capacity: "r1" and "r2" are confirmed here, and \
                the capacity is 1
                """
            ])
    }

    @Test func `the problem itself stays as it is`() throws {
        let problem = try problem([.numbered(1, "tue")])
        let copy = problem
        _ = try changed(problem, .withdraw("r1"), .addSeries(id: "tue-2", like: "tue"))
        #expect(problem == copy)
    }

    // MARK: Assumptions

    @Test func `a twin at the same times assumes nothing`() throws {
        let problem = try problem([.numbered(1, "tue")])
        #expect(try changed(problem, .addSeries(id: "tue-2", like: "tue")).assumed.isEmpty)
    }

    @Test func `at other times it is assumed of those who listed the other one, or could not use it`() throws {
        let problem = try problem([
            .numbered(3, "tue"), .numbered(1, "wed").with(\.impossible, ["tue"]), .numbered(2),
            .numbered(4, "tue").with(\.withdrawn, true), .numbered(5, "wed"),
        ])
        let found = try changed(problem, .addSeries(id: "tue-2", like: "tue", Series.Edit(times: .hours(afternoon))))
        #expect(found.assumed == ["r1", "r2", "r3"])
        #expect(found.assumptions == [Assumption(series: "tue-2", registrations: ["r1", "r2", "r3"])])
    }

    @Test func `whoever prefers nothing was asked about the times that there were, and no others`() throws {
        let problem = try problem([.numbered(1), .numbered(2, "tue"), .numbered(3).with(\.impossible, ["tue"])])
        let fri = Scenario.Change.addSeries(id: "fri", Series.Edit(times: .meetings([morning(9, 10)])))
        #expect(try changed(problem, fri).assumed == ["r1", "r3"])
        #expect(try changed(problem, .addSeries(id: "tue-2", like: "tue")).assumed.isEmpty)
        let answered = Scenario.Change.setRegistration("r1", Registration.Edit(preferences: .suits(["fri"])))
        #expect(try changed(problem, fri, answered).assumed == ["r3"])
    }

    @Test func `a twin that later moves assumes as much`() throws {
        let problem = try problem([.numbered(1, "tue")])
        let edit = Series.Edit(times: .hours(afternoon))
        #expect(try changed(problem, .addSeries(id: "x", like: "tue"), .setSeries("x", edit)).assumed == ["r1"])
        let twin = try changed(problem, .setSeries("tue", edit), .addSeries(id: "x", like: "tue"))
        #expect(twin.assumptions.map(\.series) == ["tue", "x"])
    }

    @Test func `other times of a series are assumed of those who answered about those that there were`() throws {
        let problem = try problem([
            .numbered(1, "tue"), .numbered(2, "wed").with(\.impossible, ["tue"]), .numbered(3), .numbered(4, "wed"),
        ])
        let later = Scenario.Change.setSeries("tue", Series.Edit(times: .hours(afternoon)))
        let found = try changed(problem, later)
        #expect(found.assumptions == [Assumption(series: "tue", registrations: ["r1", "r2", "r3"])])
        let answer = Scenario.Change.setRegistration("r1", Registration.Edit(preferences: .suits(["tue"])))
        #expect(try changed(problem, later, answer).assumed == ["r2", "r3"])
        // Who answered before the times became others has answered about those.
        #expect(try changed(problem, answer, later).assumed == ["r1", "r2", "r3"])
        #expect(try changed(problem, later, .register(.numbered(5, "tue"))).assumed == ["r1", "r2", "r3"])
        // Back to what they were asked about, or never left.
        let before = Scenario.Change.setSeries(
            "tue", Series.Edit(times: .hours(Rota.Hours(start: 9 * 3600, end: 11 * 3600))))
        #expect(try changed(problem, later, before).assumed.isEmpty)
        #expect(try changed(problem, later, .cancelSeries("tue")).assumed.isEmpty)
        #expect(try changed(problem, before).assumed.isEmpty)
        #expect(try changed(problem, .setSeries("tue", Series.Edit(capacity: 3))).assumed.isEmpty)
    }

    @Test func `whoever answers anew was asked`() throws {
        let problem = try problem([.numbered(1, "tue"), .numbered(2, "wed").with(\.impossible, ["tue"])])
        let add = Scenario.Change.addSeries(id: "x", like: "tue", Series.Edit(times: .hours(afternoon)))
        let listed = Scenario.Change.setRegistration("r1", Registration.Edit(preferences: .suits(["x"])))
        #expect(try changed(problem, add, listed).assumed == ["r2"])
        // What is impossible was not asked anew, nor what suits.
        let other = Scenario.Change.setRegistration("r2", Registration.Edit(preferences: .suits(["thu"])))
        #expect(try changed(problem, add, other).assumed == ["r1", "r2"])
        let possible = Scenario.Change.setRegistration("r2", Registration.Edit(impossible: []))
        #expect(try changed(problem, add, possible).assumed == ["r1"])
    }

    @Test func `a twin of a twin back at the first one's times assumes nothing of those who were asked about them`()
        throws
    {
        let problem = try problem([.numbered(1, "tue")])
        let afternoon = Scenario.Change.addSeries(id: "x", like: "tue", Series.Edit(times: .hours(afternoon)))
        let back = Scenario.Change.addSeries(
            id: "y", like: "x", Series.Edit(times: .hours(Rota.Hours(start: 9 * 3600, end: 11 * 3600))))
        let same = Scenario.Change.addSeries(id: "z", like: "x")
        let found = try changed(problem, afternoon, back, same, .register(.numbered(2, "x")))
        #expect(
            found.assumptions == [
                Assumption(series: "x", registrations: ["r1"]), Assumption(series: "z", registrations: ["r1"]),
            ])
    }

    // MARK: Faults

    @Test func `what is unknown, taken, done already or withdrawn is a fault with its place`() throws {
        let problem = try problem(
            facilitators: [Facilitator(id: "anna")],
            [.numbered(1).with(\.withdrawn, true), .numbered(2), .numbered(3)])
        let found = faults(
            problem,
            [
                .addSeries(id: "tue"), .addSeries(id: "new", like: "tues"), .openSeries("tues"), .openSeries("tue"),
                .closeSeries("tue"), .closeSeries("tue"), .cancelSeries("x"), .setSeries("weds", Series.Edit()),
                .addFacilitator(Facilitator(id: "anna")), .removeFacilitator("ana"), .withdraw("r1"), .release("r2"),
                .place(registration: "r22", series: "thus"), .register(.numbered(2)),
                .setRegistration("r33", Registration.Edit()), .place(registration: "r1", series: "tue"),
                .setFacilitator("ana", Facilitator.Edit()),
            ])
        #expect(
            found == [
                #"changes[0].addSeries.id: there is a series "tue" already; choose another id"#,
                #"changes[1].addSeries.like: no series "tues"; did you mean "tue"?"#,
                #"changes[2].openSeries: no series "tues"; did you mean "tue"?"#,
                #"changes[3].openSeries: "tue" is open already"#, #"changes[5].closeSeries: "tue" is closed already"#,
                #"changes[6].cancelSeries: no series "x""#,
                #"changes[7].setSeries.id: no series "weds"; did you mean "wed"?"#,
                #"changes[8].addFacilitator.id: there is a facilitator "anna" already; choose another id"#,
                #"changes[9].removeFacilitator: no facilitator "ana"; did you mean "anna"?"#,
                #"changes[10].withdraw: "r1" is withdrawn"#, #"changes[11].release: "r2" has no confirmed place"#,
                #"changes[12].place.series: no series "thus"; did you mean "thu"?"#,
                #"changes[12].place.registration: no registration "r22"; did you mean "r2"?"#,
                #"changes[13].register.id: there is a registration "r2" already; choose another id"#,
                #"changes[14].setRegistration.id: no registration "r33"; did you mean "r3"?"#,
                #"changes[15].place.registration: "r1" is withdrawn"#,
                #"changes[16].setFacilitator.id: no facilitator "ana"; did you mean "anna"?"#,
            ])
    }

    @Test func `what a change says itself is told at its own field`() throws {
        let problem = try problem([.numbered(1, "tue"), .numbered(2).with(\.placed, "wed")])
        #expect(
            faults(
                problem,
                [
                    .register(.numbered(3, "tues")), .setSeries("wed", Series.Edit(capacity: 0)),
                    .setRegistration("r1", Registration.Edit(impossible: ["tue"])), .addSeries(id: "fri"),
                    .setRules(Rules.Edit(guaranteedPlaces: -1)),
                    .addFacilitator(Facilitator(id: "f", maximumMeetings: -2)),
                ]) == [
                    #"changes[0].register.suits[0]: no series "tues"; did you mean "tue"?"#,
                    #"changes[1].setSeries.capacity: "r2" is confirmed here, and the capacity is 0"#,
                    #"changes[2].setRegistration.impossible[0]: "tue" is both listed and impossible; keep one of the two"#,
                    "changes[3].addSeries.meetings: a series needs at least one meeting",
                    "changes[4].setRules.guaranteedPlaces: -1 is negative; give 0 or more",
                    "changes[5].addFacilitator.maximumMeetings: -2 is negative; give 0 or more",
                ])
    }

    @Test func `of equal faults each is told at its own change, though positions move`() throws {
        let problem = try problem([.numbered(1)])
        #expect(
            faults(
                problem,
                [
                    .setSeries("wed", Series.Edit(capacity: -1)), .addSeries(id: "tue-2", like: "tue"),
                    .setSeries("thu", Series.Edit(capacity: -1)), .removeFacilitator("f"),
                ]) == [
                    "changes[0].setSeries.capacity: -1 is negative; give 0 or more",
                    "changes[2].setSeries.capacity: -1 is negative; give 0 or more",
                    #"changes[3].removeFacilitator: no facilitator "f""#,
                ])
    }

    @Test func `a fault that only arises together is told at the change from which on it is there`() throws {
        let problem = try problem([.numbered(1), .numbered(2), .numbered(3)])
        let place = { (id: String) in Scenario.Change.place(registration: id, series: "tue") }
        #expect(
            faults(
                problem,
                [
                    place("r1"), place("r2"), .setSeries("tue", Series.Edit(capacity: 2)),
                    .setRules(Rules.Edit(guaranteedPlaces: 1)), place("r3"), .withdraw("r1"), place("r2"),
                ]
            ).isEmpty)
        let found = faults(
            problem,
            [place("r1"), place("r2"), .setSeries("tue", Series.Edit(capacity: 2)), place("r3"), .closeSeries("wed")]
        )
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("changes[3].place: this leads to programme.series[0].capacity: ") == true)
    }

    @Test func `what only follows from a change that could not be applied is left out`() throws {
        let problem = try problem([.numbered(1).with(\.placed, "tue"), .numbered(2)])
        #expect(
            faults(
                problem,
                [
                    .addSeries(id: "new", like: "tues"), .closeSeries("new"), .register(.numbered(3, "new")),
                    .setSeries("tuex", Series.Edit(capacity: 2)), .place(registration: "r2", series: "tue"),
                ]) == [
                    #"changes[0].addSeries.like: no series "tues"; did you mean "tue"?"#,
                    #"changes[3].setSeries.id: no series "tuex"; did you mean "tue"?"#,
                ])
    }
}

extension Instant {
    fileprivate static func + (instant: Instant, seconds: Int) -> Instant {
        Instant(seconds: instant.seconds + seconds)
    }
}
