import Rekke
import RekkeFormats
import Testing

@Suite struct ResultReaderTests {
    private static let document = """
        {
          "programme": "Dybdemøter", "policy": ["placesFirstCome", "rankMaximal", "mostPlaces", "ranksFirstCome", "seriesOrder"],
          "status": "feasible",
          "summary": {"registrations": 7, "considered": 4, "placed": 3, "waitlisted": 1, "rejected": 3,
                      "places": 3, "freePlaces": 0, "outsidePreferences": 1, "totalRank": 4},
          "placements": [
            {"registration": "r1", "organisation": "AiR", "series": "tue", "rank": 1,
             "outsidePreferences": false, "guaranteed": true, "confirmed": false,
             "attendance": [{"meeting": "2021-09-07T09:00:00+02:00", "attendees": ["p1", "r1/2"]}]},
            {"registration": "r2", "series": "wed", "rank": 2, "outsidePreferences": true, "guaranteed": false,
             "confirmed": true}
          ],
          "waitlist": [
            {"registration": "r4", "organisation": "B", "position": 1, "positions": {"tue": 1, "wed": 1}, "queue": {"wed": 2},
             "reasons": [{"kind": "placesTaken", "fullSet": 0},
                         {"kind": "cannotRun", "series": [{"series": "tue", "because": "together"}]},
                         {"kind": "conflict", "with": ["r1"]}, {"kind": "outweighed", "by": "mostPlaces"}],
             "remedies": [
               {"kind": "freePlaceOutsidePreferences", "series": "h", "costs": []},
               {"kind": "move", "registration": "r2", "from": "wed", "to": "tue", "costs": []},
               {"kind": "moreAttendees", "series": "wed", "meetings": ["2021-09-07T09:00:00+02:00"], "costs": []},
               {"kind": "addPlace", "series": "tue", "costs": []}, {"kind": "addSeats", "series": "tue", "seats": 3, "costs": []},
               {"kind": "lowerMinimum", "series": "tue", "costs": []},
               {"kind": "changeQuota", "series": "tue", "role": "GP", "maximum": 3, "costs": []},
               {"kind": "changeQuota", "series": "tue", "role": "GP", "minimum": 0, "costs": []}, {"kind": "openSeries", "series": "x", "costs": []},
               {"kind": "addParallelSeries", "like": "tue", "facilitators": 2, "costs": ["r1"]}]},
            {"registration": "r5", "position": 2}
          ],
          "fullSets": [{"series": ["tue", "wed"], "places": 2}],
          "rejected": [
            {"registration": "r9", "organisation": "C", "reason": {"kind": "afterDeadline"}},
            {"registration": "r8", "reason": {"kind": "duplicateOrganisation", "of": "r1"}},
            {"registration": "r6", "reason": {"kind": "withdrawn"}},
            {"registration": "r7", "reason": {"kind": "noEligibleSeries", "series": {
                "a": {"kind": "closed"}, "b": {"kind": "candidate"}, "c": {"kind": "impossible"},
                "d": {"kind": "tooLarge", "size": 3, "seats": 2}, "e": {"kind": "roleExcluded"},
                "f": {"kind": "requiredAttendeeAway", "attendee": "p1", "meetings": ["2021-10-05T09:00:00+02:00"]},
                "g": {"kind": "requiredAttendeeAway", "attendee": "p1", "meetings": [], "because": "maximumMeetings"},
                "tue": {"kind": "tooFewAttendees",
                        "meetings": [{"meeting": "2021-10-05T09:00:00+02:00", "available": 1, "required": 2}]},
                "h": {"kind": "tooFewAttendees", "meetings": [], "because": "maximumMeetings"}}}}
          ],
          "series": [{"id": "tue", "places": 1, "placed": ["r1"],
                      "facilitators": [{"meeting": "2021-09-07T09:00:00+02:00", "facilitators": ["f1", "f2"]}]},
                     {"id": "wed", "places": 1, "placed": [], "facilitators": []}, {"id": "h", "places": 0, "placed": []}],
          "guarantees": {"promised": ["r1", "r3"], "broken": ["r3"]},
          "envy": [{"registration": "r1", "series": "wed", "heldBy": "r2"}],
          "objectives": [{"objective": "placesFirstCome", "value": [1, 1, 0]},
                         {"objective": "rankMaximal", "value": {"10": 1, "2": 3}},
                         {"objective": "mostPlaces", "value": 2, "bound": 3},
                         {"objective": "ranksFirstCome", "value": [1, 2, null]},
                         {"objective": "seriesOrder", "value": ["tue", "wed", null]}],
          "warnings": [{"kind": "tiedRegistrations", "registrations": ["r2", "r3"]},
                       {"kind": "manyAttendees", "registration": "r1"},
                       {"kind": "attendeeTwice", "registration": "r1"},
                       {"kind": "withoutRole", "registrations": ["r3"]},
                       {"kind": "confirmedBelowMinimum", "series": "tue"},
                       {"kind": "confirmedBelowMinimum", "series": "tue", "role": "user"},
                       {"kind": "confirmedWithoutAttendance", "registration": "r2",
                        "meetings": [{"meeting": "2021-09-07T09:00:00+02:00", "people": ["p1"]}]},
                       {"kind": "confirmedWithoutFacilitators", "series": "tue",
                        "meetings": [{"meeting": "2021-09-07T09:00:00+02:00", "people": []}]},
                       {"kind": "neverRuns", "series": "wed"},
                       {"kind": "sameOrganisationTwice", "registrations": ["r2", "r3"]},
                       {"kind": "placesNobody", "objective": "lowestTotalRank"}],
          "explained": "reasons", "unexplained": ["r5"]
        }
        """

    private static func read(_ text: String) throws(InputError) -> Allocation {
        try ResultReader.read(Array(text.utf8), name: "result.json")
    }

    private static let september = Instant(seconds: 1_630_998_000)
    private static let october = Instant(seconds: 1_633_417_200)

    @Test func `placements, waitlist and series are read in all their forms`() throws {
        let result = try ResultReaderTests.read(ResultReaderTests.document)
        #expect(result.programme == "Dybdemøter")
        #expect(result.policy == [.placesFirstCome, .rankMaximal, .mostPlaces, .ranksFirstCome, .seriesOrder])
        #expect(result.status == .feasible)
        #expect(
            result.summary
                == Allocation.Summary(
                    registrations: 7, considered: 4, placed: 3, waitlisted: 1, rejected: 3, places: 3, freePlaces: 0,
                    outsidePreferences: 1, totalRank: 4))
        #expect(
            result.placements == [
                Placement(
                    registration: "r1", organisation: "AiR", series: "tue", rank: 1, outsidePreferences: false,
                    guaranteed: true, confirmed: false,
                    attendance: [Placement.Attendance(meeting: ResultReaderTests.september, attendees: ["p1", "r1/2"])]),
                Placement(
                    registration: "r2", series: "wed", rank: 2, outsidePreferences: true, guaranteed: false,
                    confirmed: true),
            ])
        #expect(
            result.waitlist == [
                WaitlistEntry(
                    registration: "r4", organisation: "B", position: 1,
                    reasons: [
                        .placesTaken(fullSet: 0), .cannotRun([Reason.Obstacle(series: "tue", because: .together)]),
                        .conflict(with: ["r1"]), .outweighed(by: .mostPlaces),
                    ],
                    positions: [QueuePosition(series: "tue", position: 1), QueuePosition(series: "wed", position: 1)],
                    queue: [QueuePosition(series: "wed", position: 2)],
                    remedies: [
                        Remedy(.freePlaceOutsidePreferences(series: "h")),
                        Remedy(.move(registration: "r2", from: "wed", to: "tue")),
                        Remedy(.moreAttendees(series: "wed", meetings: [ResultReaderTests.september])),
                        Remedy(.addPlace(series: "tue")), Remedy(.addSeats(series: "tue", seats: 3)),
                        Remedy(.lowerMinimum(series: "tue")),
                        Remedy(.changeQuota(series: "tue", role: "GP", .maximum(3))),
                        Remedy(.changeQuota(series: "tue", role: "GP", .minimum(0))), Remedy(.openSeries("x")),
                        Remedy(.addParallelSeries(like: "tue", facilitators: 2), costs: ["r1"]),
                    ]),
                WaitlistEntry(registration: "r5", position: 2),
            ])
        #expect(result.fullSets == [FullSet(series: ["tue", "wed"], places: 2)])
        #expect(
            result.series == [
                SeriesOutcome(
                    id: "tue", places: 1, placed: ["r1"],
                    facilitators: [
                        SeriesOutcome.Facilitation(meeting: ResultReaderTests.september, facilitators: ["f1", "f2"])
                    ]),
                SeriesOutcome(id: "wed", places: 1, placed: [], facilitators: []),
                SeriesOutcome(id: "h", places: 0, placed: []),
            ])
        #expect(result.guarantees == Allocation.Guarantees(promised: ["r1", "r3"], broken: ["r3"]))
        #expect(result.envy == [Envy(registration: "r1", series: "wed", heldBy: "r2")])
    }

    @Test func `rejections are read in all their forms, their series in the programme's order`() throws {
        let result = try ResultReaderTests.read(ResultReaderTests.document)
        let shortage = IneligibleSeries.Shortage(meeting: ResultReaderTests.october, available: 1, required: 2)
        let series: [(String, IneligibleSeries.Reason)] = [
            ("tue", .tooFewAttendees([shortage])), ("h", .tooFewAttendees([])), ("a", .closed), ("b", .candidate),
            ("c", .impossible), ("d", .tooLarge(size: 3, seats: 2)), ("e", .roleExcluded),
            ("f", .requiredAttendeeAway(attendee: "p1", meetings: [ResultReaderTests.october])),
            ("g", .requiredAttendeeAway(attendee: "p1", meetings: [])),
        ]
        #expect(
            result.rejected == [
                Rejection(registration: "r9", organisation: "C", reason: .afterDeadline),
                Rejection(registration: "r8", reason: .duplicateOrganisation(of: "r1")),
                Rejection(registration: "r6", reason: .withdrawn),
                Rejection(
                    registration: "r7",
                    reason: .noEligibleSeries(series.map { IneligibleSeries(series: $0.0, reason: $0.1) })),
            ])
    }

    @Test func `objectives and warnings are read in all their forms`() throws {
        let result = try ResultReaderTests.read(ResultReaderTests.document)
        let counts = [(2, 3), (10, 1)].map { ObjectiveOutcome.RankCount(rank: $0.0, count: $0.1) }
        #expect(
            result.objectives == [
                ObjectiveOutcome(objective: .placesFirstCome, value: .places([true, true, false])),
                ObjectiveOutcome(objective: .rankMaximal, value: .counts(counts)),
                ObjectiveOutcome(objective: .mostPlaces, value: .number(2), bound: .number(3)),
                ObjectiveOutcome(objective: .ranksFirstCome, value: .ranks([1, 2, nil])),
                ObjectiveOutcome(objective: .seriesOrder, value: .series(["tue", "wed", nil])),
            ])
        #expect(
            result.warnings == [
                .tiedRegistrations(["r2", "r3"]), .manyAttendees(registration: "r1"),
                .attendeeTwice(registration: "r1"), .withoutRole(["r3"]),
                .confirmedBelowMinimum(series: "tue", role: nil), .confirmedBelowMinimum(series: "tue", role: "user"),
                .confirmedWithoutAttendance(
                    registration: "r2", meetings: [Warning.Lacking(meeting: Self.september, people: ["p1"])]),
                .confirmedWithoutFacilitators(
                    series: "tue", meetings: [Warning.Lacking(meeting: Self.september, people: [])]),
                .neverRuns(series: "wed"), .sameOrganisationTwice(["r2", "r3"]), .placesNobody(.lowestTotalRank),
            ])
        #expect(result.explained == .reasons)
        #expect(result.unexplained == ["r5"])
    }

    @Test(arguments: [
        (
            "\"explained\": \"reasons\"", "\"explained\": \"some\"",
            "66:16: explained: \"some\" is unknown; give full, reasons or none"
        ),
        (
            "\"status\": \"feasible\"", "\"status\": \"best\"",
            "3:13: status: \"best\" is unknown; give optimal or feasible"
        ),
        ("\"envy\"", "\"envi\"", "47:3: envi: unknown field; did you mean \"envy\"?"),
        (
            "\"fullSet\": 0", "\"fullSet\": \"0\"",
            "15:53: waitlist[0].reasons[0].fullSet: expected a whole number, found text; leave out the quotation marks"
        ),
        (
            "T09:00:00+02:00\", \"attendees\"", "T09:00:00\", \"attendees\"",
            "9:33: placements[0].attendance[0].meeting: \"2021-09-07T09:00:00\" lacks its offset, as 2021-09-07T09:00:00+02:00"
        ),
        ("[1, 1, 0]", "[1, 2, 0]", "48:64: objectives[0].value[1]: 2 is neither 0 nor 1"),
        ("{\"10\": 1", "{\"ten\": 1", "49:57: objectives[1].value.ten: \"ten\" is no rank"),
        (
            "\"kind\": \"withdrawn\"", "\"kind\": \"withdrew\"",
            "33:47: rejected[2].reason.kind: \"withdrew\" is unknown; did you mean \"withdrawn\"?"
        ),
        (
            "[], \"because\": \"maximumMeetings\"},\n        \"tue\"", "[]},\n        \"tue\"",
            "38:14: rejected[3].reason.series.g: \"because\" is required"
        ),
        (
            "\"position\": 2", "\"positon\": 2",
            "27:28: waitlist[1].positon: unknown field; did you mean \"position\"?"
        ),
        (
            "\"a\": {\"kind\"", "\"b\": {\"kind\"",
            "35:34: rejected[3].reason.series.b: the field is given twice; the first is in line 35, column 9"
        ),
        (
            "\"kind\": \"afterDeadline\"", "\"kind\": \"afterDeadline\", \"of\": \"r1\"",
            "31:85: rejected[0].reason.of: unknown field; the fields here are kind"
        ),
    ])
    func `a wrong result is refused with its place`(part: String, replacement: String, message: String) throws {
        let text = ResultReaderTests.document.replacing(part, with: replacement, maxReplacements: 1)
        try #require(text != ResultReaderTests.document)
        #expect { try ResultReaderTests.read(text) } throws: { error in
            "\(error)" == "result.json:" + message
        }
    }

    @Test func `all faults of a result are named at once`() {
        let message = """
            result.json:1:1: "summary" is required
            result.json:1:1: "guarantees" is required
            result.json:1:1: "programme" is required
            result.json:1:1: "policy" is required
            result.json:1:1: "placements" is required
            result.json:1:1: "waitlist" is required
            result.json:1:1: "rejected" is required
            result.json:1:1: "objectives" is required
            result.json:1:1: "warnings" is required
            result.json:1:13: series[0]: "id" is required
            result.json:1:13: series[0]: "places" is required
            result.json:1:13: series[0]: "placed" is required
            result.json:1:28: status: "1" is unknown; give optimal or feasible
            """
        #expect { try ResultReaderTests.read("{\"series\": [{}], \"status\": 1}") } throws: { error in
            "\(error)" == message
        }
    }
}
