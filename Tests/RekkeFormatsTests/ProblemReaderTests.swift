import Foundation
import Rekke
import Testing

@testable import RekkeFormats

@Suite struct ProblemReaderTests {
    private static func problem(_ text: String, _ format: DocumentFormat = .yaml) throws -> Problem {
        try ProblemReader.read(Array(text.utf8), as: format, name: "problem")
    }

    /// A programme with one series, with these further lines.
    private static func registration(_ fields: String) throws -> Registration {
        let text = """
            programme: {name: P, series: [{id: tue, meetings: [{start: 2021-09-07T09:00, end: 2021-09-07T11:00}]},
              {id: wed, meetings: [{start: 2021-09-08T09:00, end: 2021-09-08T11:00}]}]}
            registrations: [{id: r1, submitted: 2021-06-01T08:00, \(fields)}]
            """
        return try #require(problem(text).registrations.first)
    }

    private static func series(_ fields: String) throws -> Series {
        let text = "programme: {name: P, series: [{id: tue, \(fields)}]}\nregistrations: []\n"
        return try #require(problem(text).programme.series.first)
    }

    private static func utc(_ instant: Instant) -> String {
        isoText(of: instant, in: LocalTimeZone(identifier: "UTC") ?? .oslo).replacing(":00+00:00", with: "Z")
    }

    @Test func `what is left out has its default`() throws {
        let problem = try ProblemReaderTests.problem(
            """
            programme:
              name: P
              series: [{id: tue, meetings: [{start: 2021-09-07T09:00, end: 2021-09-07T11:00}]}]
            registrations: [{id: r1, submitted: 2021-06-01T08:00}]
            """)
        let start = Instant(seconds: 1_630_998_000)
        let meeting = Meeting(start: start, end: Instant(seconds: start.seconds + 7200))
        #expect(problem.programme == Programme(name: "P", series: [Series(id: "tue", meetings: [meeting])]))
        #expect(problem.registrations == [Registration(id: "r1", submitted: Instant(seconds: 1_622_527_200))])
        #expect(problem.programme.timeZone == .oslo)
        #expect(problem.programme.rules == Rules())
    }

    @Test func `every rule is read`() throws {
        let text = """
            programme:
              name: P
              timeZone: UTC
              rules:
                policy: [mostPlaces, lowestTotalRank]
                deadline: 2021-08-26T23:59:59
                lateRegistrations: afterOthers
                guaranteedPlaces: 3
                guaranteeOutsidePreferences: false
                onePlacePerOrganisation: false
                duplicates: updateKeepingTime
                tieBreak: draw
                drawSeed: 2021
                minimumAttendees: 1
                maximumAttendees: 9
                facilitatorsPerMeeting: 2
                sameFacilitatorsThroughout: false
              series: [{id: tue, meetings: [{start: 2021-09-07T09:00, end: 2021-09-07T11:00}]}]
            registrations: []
            """
        let rules = Rules(
            policy: Policy([.mostPlaces, .lowestTotalRank]), deadline: Instant(seconds: 1_630_022_399),
            lateRegistrations: .afterOthers, guaranteedPlaces: 3, guaranteeOutsidePreferences: false,
            onePlacePerOrganisation: false, duplicates: .updateKeepingTime, tieBreak: .draw(seed: "2021"),
            minimumAttendees: 1, maximumAttendees: 9, facilitatorsPerMeeting: 2, sameFacilitatorsThroughout: false)
        #expect(try ProblemReaderTests.problem(text).programme.rules == rules)
    }

    @Test(arguments: Policy.all)
    func `a policy is read by its name`(policy: Policy) throws {
        let text = """
            programme: {name: P, rules: {policy: \(policy.name ?? "")},
              series: [{id: tue, meetings: [{start: 2021-09-07T09:00, end: 2021-09-07T11:00}]}]}
            registrations: []
            """
        #expect(try ProblemReaderTests.problem(text).programme.rules.policy == policy)
    }

    @Test func `every field of a series is read`() throws {
        let series = try ProblemReaderTests.series(
            """
            name: "Datorekke 1: Tirsdager", capacity: 0, status: candidate, place: Teams, seats: 30, minimum: 2,
              meetings: [{start: 2021-09-14T09:00, end: 2021-09-14T11:00}, {start: 2021-09-07T07:00Z, end: 2021-09-07T11:00}],
              quotas: [{role: researcher, minimum: 1, maximum: 3}, {role: user}]
            """)
        let starts = [1_630_998_000, 1_631_602_800]
        #expect(
            series
                == Series(
                    id: "tue", name: "Datorekke 1: Tirsdager", capacity: 0, status: .candidate,
                    meetings: starts.map { Meeting(start: Instant(seconds: $0), end: Instant(seconds: $0 + 7200)) },
                    place: "Teams", seats: 30, minimum: 2,
                    quotas: [Quota(role: "researcher", minimum: 1, maximum: 3), Quota(role: "user")]))
    }

    @Test(arguments: [
        (
            "first: 2021-10-19, time: 09:00-11:00, every: 1 week, count: 3",
            ["2021-10-19T07:00Z", "2021-10-26T07:00Z", "2021-11-02T08:00Z"]
        ),
        ("first: 2021-10-19, time: 09:00:00-11:00:00, every: 7 days, count: 1", ["2021-10-19T07:00Z"]),
        (
            "first: 2021-09-07, time: 09:00-11:00, every: 4 weeks, count: 2, except: [2021-10-05]",
            ["2021-09-07T07:00Z", "2021-11-02T08:00Z"]
        ),
        (
            "first: 2021-09-07, time: 09:00-11:00, every: 1 day, count: 2, except: [2021-09-07, 2020-01-01]",
            ["2021-09-08T07:00Z", "2021-09-09T07:00Z"]
        ),
        ("first: 2021-10-30, time: 02:30-02:00, every: 2 days, count: 1, except: []", ["2021-10-30T00:30Z"]),
    ])
    func `a schedule goes on at the same local time until it has its meetings`(fields: String, starts: [String]) throws
    {
        let series = try ProblemReaderTests.series("schedule: {\(fields)}")
        #expect(series.meetings.map { ProblemReaderTests.utc($0.start) } == starts)
    }

    @Test(arguments: [
        ("22:00-06:00", "2021-09-08T04:00Z"), ("09:00-09:00", "2021-09-08T07:00Z"),
        ("09:00-00:00", "2021-09-07T22:00Z"),
        ("00:00-23:59", "2021-09-07T21:59Z"),
    ])
    func `an end that is not after the start is on the next day`(time: String, end: String) throws {
        let series = try ProblemReaderTests.series(
            "schedule: {first: 2021-09-07, time: \(time), every: 1 week, count: 1}")
        #expect(series.meetings.map { ProblemReaderTests.utc($0.end) } == [end])
    }

    @Test(arguments: [
        ("nyn", #"language: "nyn" is unknown; did you mean "nn"?"#),
        ("norsk", #"language: "norsk" is unknown; give en, nb or nn"#),
        ("[nn]", "language: expected text, found a list"),
    ]) func `a language that there is none of is a fault`(value: String, fault: String) {
        #expect {
            try ProblemReaderTests.registration("language: \(value)")
        } throws: { error in
            "\(error)".hasSuffix("registrations[0].\(fault)")
        }
    }

    @Test func `every field of a registration is read`() throws {
        let registration = try ProblemReaderTests.registration(
            """
            organisation: Rehabiliteringssenteret AiR, priority: -1, role: provider, size: 0, suits: [tue], impossible: [wed],
              attendees: [{id: p1, name: Ola, unavailable: [monday], maximumMeetings: 3, required: true}, {}],
              placed: tue, placedFrom: {tue: 7.9.2021}, placedReason: by hand, withdrawn: true, contact: {name: Kari, email: kari@example.org},
              language: nn
            """)
        #expect(
            registration
                == Registration(
                    id: "r1", organisation: "Rehabiliteringssenteret AiR", submitted: Instant(seconds: 1_622_527_200),
                    priority: -1, role: "provider", size: 0, preferences: .suits(["tue"]), impossible: ["wed"],
                    attendees: [
                        Attendee(
                            id: "p1", name: "Ola", unavailable: [.weekday(.monday)], maximumMeetings: 3, required: true),
                        Attendee(),
                    ], placed: "tue", placedFrom: ["tue": LocalDate(year: 2021, month: 9, day: 7)!],
                    placedReason: "by hand", withdrawn: true,
                    contact: Contact(name: "Kari", email: "kari@example.org"), language: .nynorsk))
    }

    @Test(
        arguments: [
            ("suits: [tue, wed]", .suits(["tue", "wed"])), ("preferences: [tue, wed]", .ranking([["tue"], ["wed"]])),
            ("preferences: [[tue, wed]]", .ranking([["tue", "wed"]])),
            ("preferences: [[wed], tue]", .ranking([["wed"], ["tue"]])),
            ("preferences: {tue: 9, wed: 1}", .ranks(["tue": 9, "wed": 1])), ("impossible: []", .allSuit),
        ] as [(String, Preferences)])
    func `preferences are ticks, tiers or ranks`(field: String, preferences: Preferences) throws {
        #expect(try ProblemReaderTests.registration(field).preferences == preferences)
    }

    @Test func `a number stands for text as it is written`() throws {
        let registration = try ProblemReaderTests.registration("role: 007, organisation: 1.50, placedReason: 0x1F")
        #expect(registration.role == "007")
        #expect(registration.organisation == "1.50")
        #expect(registration.placedReason == "0x1F")
    }

    @Test func `whole numbers of YAML are read in all their forms`() throws {
        #expect(try ProblemReaderTests.registration("size: 0o17, priority: -007").size == 15)
        #expect(try ProblemReaderTests.registration("size: 0x1F, priority: -007").size == 31)
        #expect(try ProblemReaderTests.registration("size: +3, priority: -007").priority == -7)
    }

    @Test(
        arguments: [
            ("a.json", .json), ("a.JSON", .json), ("a.yaml", .yaml), ("dir.json/a.yml", .yaml), ("a.csv", nil),
            ("json", nil), ("a.yaml.txt", .yaml), ("a.json.TXT", .json), ("a.txt", nil),
        ] as [(String, DocumentFormat?)])
    func `a file's ending tells its format`(name: String, format: DocumentFormat?) {
        #expect(DocumentFormat(fileName: name) == format)
    }

    @Test func `a file that is not there cannot be read`() {
        #expect(throws: InputError.unreadable(file: "/no/such/file.json", reason: "there is no such file")) {
            try Problem(contentsOf: "/no/such/file.json")
        }
        #expect { try Problem(contentsOf: "/") } throws: { error in
            if case .unreadable = error as? InputError { true } else { false }
        }
    }

    @Test func `standard input is named in messages`() {
        #expect { try ProblemReader.read([], as: .json, name: "-") } throws: { error in
            "\(error)" == "<standard input>:1:1: the file is empty"
        }
    }

    @Test(arguments: [
        ("America/Juneau", "1867-10-19T00:00Z", "1867-10-19T01:30Z"),
        ("America/St_Johns", "2006-10-29T02:30Z", "2006-10-29T02:45Z"),
        ("Antarctica/Casey", "2010-03-04T14:00Z", "2010-03-04T15:30Z"),
    ])
    func `a meeting may end on the day before it began, where clocks go back over midnight`(
        zone: String, start: String, end: String
    ) throws {
        let document = """
            {"programme": {"name": "P", "timeZone": "\(zone)", "series": [
               {"id": "a", "meetings": [{"start": "\(start)", "end": "\(end)"}]}]},
             "registrations": [{"id": "r1", "submitted": "1800-01-01T00:00Z", "preferences": ["a"]}]}
            """
        let problem = try Problem(json: document.utf8, source: "-")
        #expect(problem.programme.series[0].meetings.count == 1)
    }

    @Test func `names and addresses of people are in no message`() throws {
        let text = """
            {"programme": {"name": "P", "series": 1, "facilitators": [{"id": "f", "name": ["Ola Nordmann"], "email": 1.5}]},
            "registrations": [{"id": "r", "submitted": "x", "contact": {"name": {"Ola": 1}, "email": ["ola@example.org"]},
            "organisation": ["Nordmann"], "attendees": [{"name": true}, "Ola", {"id": "p", "name": "Ola"}, {"id": "p"}]}]}
            """
        #expect { try ProblemReaderTests.problem(text, .json) } throws: { error in
            let message = "\(error)"
            return message.contains("\n") && !message.contains("Ola") && !message.contains("ola@")
                && !message.contains("Nordmann")
        }
    }
}
