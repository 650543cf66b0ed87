@testable import Rekke
@testable import RekkeFormats

/// A problem and an allocation, put together by hand, with every kind of reason, rejection and warning. It shows how they
/// are written; nobody would get just this.
enum WritingExample {
    /// A moment on Oslo's clock.
    static func at(_ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int = 0, _ second: Int = 0) -> Instant
    {
        let date = LocalDate(year: year, month: month, day: day)!
        let local = LocalTime(date: date, secondOfDay: hour * 3600 + minute * 60 + second)
        return LocalTimeZone.oslo.resolve(local).orMomentOfChange
    }

    static func meeting(_ month: Int, _ day: Int, _ start: Int = 9, _ end: Int = 11, year: Int = 2021) -> Meeting {
        Meeting(start: at(year, month, day, start), end: at(year, month, day, end))
    }

    static let tuesdays = [meeting(9, 7), meeting(10, 5), meeting(11, 2), meeting(11, 30)]

    static let problem: Problem = {
        let rules = Rules(
            deadline: at(2021, 8, 26, 23, 59, 59), guaranteedPlaces: 5, tieBreak: .draw(seed: "2021-08-27"),
            maximumAttendees: 2, facilitatorsPerMeeting: 2, sameFacilitatorsThroughout: false)
        let series = [
            Series(
                id: "tue", name: "Datorekke 1: Tirsdager", capacity: 2, meetings: tuesdays, place: "Teams", seats: 10),
            Series(
                id: "wed", name: "Datorekke 2: Onsdager",
                meetings: [meeting(12, 8), meeting(1, 5, year: 2022), meeting(2, 2, 12, 14, year: 2022)],
                minimum: 2),
            Series(
                id: "thu", name: "Datorekke 3: Torsdager", capacity: 1, status: .closed, meetings: [meeting(9, 9)],
                quotas: [Quota(role: "forsker", minimum: 1, maximum: 1)]),
            Series(id: "fri", status: .candidate, meetings: [meeting(9, 10), meeting(9, 14)]),
            Series(
                id: "night", name: "Nattmøter 夜間会議", capacity: 3,
                meetings: [Meeting(start: at(2021, 9, 11, 22), end: at(2021, 9, 12, 2))],
                quotas: [Quota(role: "gjest", maximum: 0)]),
        ]
        let facilitators = [
            Facilitator(id: "f1", name: "Astrid Berg"), Facilitator(id: "f2", name: "Ola \"Olli\" Dahl"),
            Facilitator(id: "f3"),
        ]
        return try! Problem(
            programme: Programme(
                name: "Dybdemøter om praksis, høsten 2021", rules: rules, series: series, facilitators: facilitators),
            registrations: registrations)
    }()

    private static let registrations: [Registration] = {
        func registration(
            _ number: Int, _ organisation: String?, _ preferences: Preferences = .allSuit, impossible: [String] = [],
            role: String? = nil, size: Int? = nil, attendees: [Attendee] = [], placed: String? = nil,
            placedReason: String? = nil, withdrawn: Bool = false, submitted: Instant? = nil
        ) -> Registration {
            Registration(
                id: "r\(number)", organisation: organisation, submitted: submitted ?? at(2021, 6, 1, 8, number),
                role: role, size: size, preferences: preferences, impossible: impossible, attendees: attendees,
                placed: placed, placedReason: placedReason, withdrawn: withdrawn)
        }
        let team = [
            Attendee(id: "p1", name: "Kari Nordmann"), Attendee(name: "Per\u{1B}[2J Hansen"),
            Attendee(id: "p3", name: "Siv Åsen", maximumMeetings: 1, required: true),
        ]
        return [
            registration(1, "Rehabiliteringssenteret AiR", .ranking([["wed"], ["tue"]]), attendees: team),
            registration(2, "=Sum; \"Senter\"", .suits(["wed"])),
            registration(3, "Catosenteret", .ranks(["thu": 2]), placed: "thu", placedReason: "Avtalt på telefon"),
            registration(4, "Valnesfjord Helsesportssenter", .suits(["tue", "wed"])),
            registration(5, "Beitostølen", .ranking([["tue"], ["wed"], ["fri"]])),
            registration(6, nil, .suits(["wed", "night"])),
            registration(7, "Hernes institutt", .suits(["tue"])),
            registration(8, "Skogli", placed: "night", submitted: at(2021, 6, 1, 8, 9)),
            registration(9, "Skogli", placed: "night"),
            registration(10, "Trukket AS", withdrawn: true),
            registration(11, "For Sein AS", submitted: at(2021, 8, 27, 0)),
            registration(12, "Catosenteret", .suits(["tue"])),
            registration(13, "Gjesten", .ranking([["tue"], ["night", "thu"]]), role: "gjest", attendees: team),
            registration(14, "Stor AS", .suits(["tue"]), size: 12),
            registration(15, "Uheldig AS", impossible: ["wed"], attendees: team),
        ]
    }()

    static let allocation = Allocation(
        programme: "Dybdemøter om praksis, høsten 2021", policy: Policy.fullProgramme.objectives, status: .feasible,
        summary: Allocation.Summary(
            registrations: 15, considered: 9, placed: 5, waitlisted: 4, rejected: 6, places: 6, freePlaces: 2,
            outsidePreferences: 1, totalRank: 8),
        placements: placements, waitlist: waitlist,
        fullSets: [FullSet(series: ["tue", "wed"], places: 2), FullSet(series: ["thu"], places: 1)],
        rejected: rejected,
        series: [
            SeriesOutcome(
                id: "tue", places: 2, placed: ["r1", "r2"],
                facilitators: [
                    SeriesOutcome.Facilitation(meeting: tuesdays[0].start, facilitators: ["f1", "f2"]),
                    SeriesOutcome.Facilitation(meeting: tuesdays[1].start, facilitators: ["f1", "f3"]),
                    SeriesOutcome.Facilitation(meeting: tuesdays[2].start, facilitators: ["f1", "f2"]),
                    SeriesOutcome.Facilitation(meeting: tuesdays[3].start, facilitators: []),
                ]),
            SeriesOutcome(id: "wed", places: 1, placed: [], facilitators: []),
            SeriesOutcome(
                id: "thu", places: 1, placed: ["r3"],
                facilitators: [SeriesOutcome.Facilitation(meeting: at(2021, 9, 9, 9), facilitators: ["f1", "f2"])]),
            SeriesOutcome(id: "fri", places: 1, placed: [], facilitators: []),
            SeriesOutcome(id: "night", places: 3, placed: ["r9", "r8"], facilitators: []),
        ],
        guarantees: Allocation.Guarantees(promised: ["r1", "r2", "r3", "r4", "r5"], broken: ["r4", "r5"]),
        envy: [
            Envy(registration: "r2", series: "wed", heldBy: "r9"),
            Envy(registration: "r4", series: "night", heldBy: "r9"),
        ],
        objectives: [
            ObjectiveOutcome(objective: .guarantees, value: .places([true, true, true, false, false])),
            ObjectiveOutcome(objective: .mostPlaces, value: .number(5), bound: .number(6)),
            ObjectiveOutcome(objective: .rankMaximal, value: .counts([count(1, 2), count(2, 1), count(10, 1)])),
            ObjectiveOutcome(objective: .ranksFirstCome, value: .ranks([2, 3, 2, nil, nil])),
            ObjectiveOutcome(objective: .seriesOrder, value: .series(["tue", "tue", nil])),
        ],
        warnings: [
            .tiedRegistrations(["r8", "r9"]), .manyAttendees(registration: "r1"),
            .confirmedBelowMinimum(series: "wed", role: nil), .confirmedBelowMinimum(series: "thu", role: "forsker"),
            .confirmedWithoutAttendance(
                registration: "r3", meetings: [Warning.Lacking(meeting: at(2021, 9, 9, 9), people: [])]),
            .confirmedWithoutFacilitators(
                series: "thu", meetings: [Warning.Lacking(meeting: at(2021, 9, 9, 9), people: ["f1", "f3"])]),
            .neverRuns(series: "wed"), .sameOrganisationTwice(["r8", "r9"]), .placesNobody(.lowestTotalRank),
        ], explained: .reasons, unexplained: ["r7"])

    /// The same without whatever need not be worked out.
    static let unexplained: Allocation = {
        var allocation = Self.allocation
        allocation.fullSets = nil
        allocation.envy = nil
        allocation.explained = AllocationOptions.Explanations.none
        allocation.unexplained = []
        for index in allocation.waitlist.indices {
            allocation.waitlist[index].reasons = nil
            allocation.waitlist[index].positions = nil
            allocation.waitlist[index].queue = nil
            allocation.waitlist[index].remedies = nil
        }
        for index in allocation.series.indices { allocation.series[index].facilitators = nil }
        for index in allocation.placements.indices { allocation.placements[index].attendance = nil }
        for index in allocation.objectives.indices { allocation.objectives[index].bound = nil }
        return allocation
    }()

    private static func count(_ rank: Int, _ count: Int) -> ObjectiveOutcome.RankCount {
        ObjectiveOutcome.RankCount(rank: rank, count: count)
    }

    private static let placements = [
        placement("r1", "tue", rank: 2, guaranteed: true, attendance: tuesdays.map { ($0.start, ["p1", "r1/2"]) }),
        placement("r2", "tue", rank: 2, outsidePreferences: true, guaranteed: true),
        placement("r3", "thu", rank: 2, guaranteed: true, confirmed: true),
        placement("r9", "night", rank: 1, confirmed: true), placement("r8", "night", rank: 1, confirmed: true),
    ]

    static func placement(
        _ id: String, _ series: String, rank: Int, outsidePreferences: Bool = false, guaranteed: Bool = false,
        confirmed: Bool = false, attendance: [(Instant, [String])]? = nil
    ) -> Placement {
        Placement(
            registration: id, organisation: registrations.first { $0.id == id }?.organisation, series: series,
            rank: rank,
            outsidePreferences: outsidePreferences, guaranteed: guaranteed, confirmed: confirmed,
            attendance: attendance?.map { Placement.Attendance(meeting: $0.0, attendees: $0.1) })
    }

    private static let waitlist = [
        waiting(
            "r4", 1, [.placesTaken(fullSet: 0)], positions: ["tue": 1, "wed": 1, "night": 3],
            remedies: [
                Remedy(.freePlaceOutsidePreferences(series: "night")),
                Remedy(.move(registration: "r3", from: "thu", to: "fri")),
                Remedy(.moreAttendees(series: "wed", meetings: [meeting(12, 8).start])),
                Remedy(.addPlace(series: "tue")), Remedy(.addPlace(series: "wed")), Remedy(.openSeries("fri")),
                Remedy(.addParallelSeries(like: "tue", facilitators: 0)),
                Remedy(.addParallelSeries(like: "wed", facilitators: 1)),
                Remedy(.addParallelSeries(like: "night", facilitators: 2), costs: ["r8", "r9"]),
            ]),
        waiting(
            "r5", 2, [.conflict(with: ["r1", "r3"])], positions: ["tue": 2],
            remedies: [
                Remedy(.addSeats(series: "tue", seats: 1)), Remedy(.lowerMinimum(series: "wed")),
                Remedy(.changeQuota(series: "wed", role: "GP", .maximum(2))),
                Remedy(.addPlace(series: "tue"), costs: ["r2"]),
                Remedy(.addSeats(series: "tue", seats: 3), costs: ["r2"]),
                Remedy(.changeQuota(series: "thu", role: "GP", .minimum(0)), costs: ["r2"]),
                Remedy(.changeQuota(series: "thu", role: "GP", .minimum(1)), costs: ["r2"]),
            ]),
        waiting("r6", 3, [.outweighed(by: .mostPlaces)], positions: [:], remedies: []),
        waiting(
            "r7", 4,
            [
                .cannotRun([
                    Reason.Obstacle(series: "tue", because: .facilitators),
                    Reason.Obstacle(series: "wed", because: .minimum),
                    Reason.Obstacle(series: "night", because: .facilitators),
                ])
            ]),
    ]

    static func waiting(
        _ id: String, _ position: Int, _ reasons: [Reason]?, positions: [String: Int]? = nil,
        remedies: [Remedy]? = nil
    ) -> WaitlistEntry {
        let queues = positions.map { positions in
            problem.programme.series.compactMap { series in
                positions[series.id].map { QueuePosition(series: series.id, position: $0) }
            }
        }
        return WaitlistEntry(
            registration: id, organisation: registrations.first { $0.id == id }?.organisation, position: position,
            reasons: reasons, positions: queues, queue: queues, remedies: remedies)
    }

    private static let rejected = [
        rejection("r10", .withdrawn), rejection("r12", .duplicateOrganisation(of: "r3")),
        rejection(
            "r13",
            .noEligibleSeries([
                IneligibleSeries(series: "tue", reason: .requiredAttendeeAway(attendee: "p3", meetings: [])),
                IneligibleSeries(series: "thu", reason: .closed),
                IneligibleSeries(series: "night", reason: .roleExcluded),
            ])),
        rejection("r14", .noEligibleSeries([IneligibleSeries(series: "tue", reason: .tooLarge(size: 12, seats: 10))])),
        rejection(
            "r15",
            .noEligibleSeries([
                IneligibleSeries(series: "tue", reason: .tooFewAttendees(shortages)),
                IneligibleSeries(series: "wed", reason: .impossible),
                IneligibleSeries(
                    series: "thu",
                    reason: .requiredAttendeeAway(attendee: "p3", meetings: [tuesdays[0].start, tuesdays[2].start])),
                IneligibleSeries(series: "fri", reason: .candidate),
                IneligibleSeries(series: "night", reason: .tooFewAttendees([])),
            ])),
        rejection("r11", .afterDeadline),
    ]

    private static let shortages = [
        IneligibleSeries.Shortage(meeting: tuesdays[1].start, available: 1, required: 2),
        IneligibleSeries.Shortage(meeting: tuesdays[2].start, available: 0, required: 2),
        IneligibleSeries.Shortage(meeting: tuesdays[3].start, available: 1, required: 2),
    ]

    private static func rejection(_ id: String, _ reason: Rejection.Reason) -> Rejection {
        Rejection(
            registration: id, organisation: registrations.first { $0.id == id }?.organisation, reason: reason)
    }
}
