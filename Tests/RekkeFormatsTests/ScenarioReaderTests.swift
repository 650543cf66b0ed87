import Foundation
import Rekke
import RekkeTesting
import Testing

@testable import RekkeFormats

@Suite struct `Reading scenarios` {
    private let problem: Problem

    init() throws {
        problem = try ProblemReader.read(Array(RecordedFaults.scenarioProblem.utf8), as: .yaml, name: "problem.yaml")
    }

    private func read(_ text: String, as format: DocumentFormat = .yaml) throws -> Scenario {
        try ScenarioReader.read(Array(text.utf8), as: format, name: "scenario", for: problem).scenario
    }

    private static let everyChange = """
        scenario: A parallel Tuesday series
        changes:
          - addSeries: {id: tue-2, like: tue, time: "13:00-15:00", capacity: 2}
          - addSeries:
              id: fri
              name: Fridays
              schedule: {first: 2021-09-10, time: "09:00-11:00", every: 1 week, count: 1}
              place: Oslo
              seats: 9
              minimum: 1
              status: candidate
              quotas: [{role: provider, maximum: 2}]
          - openSeries: thu
          - closeSeries: wed
          - cancelSeries: thu
          - setSeries: {id: wed, meetings: [{start: 2021-09-08T10:00, end: 2021-09-08T12:00}], capacity: 2}
          - addFacilitator: {id: f5, unavailable: [monday], maximumMeetings: 4}
          - setFacilitator: {id: f1, unavailable: [], maximumMeetings: 2}
          - removeFacilitator: f1
          - withdraw: r3
          - release: r2
          - place: {registration: r4, series: wed, reason: by telephone}
          - register: {id: r10, submitted: 2021-06-01T10:00, suits: [tue-2], size: 2}
          - setRegistration: {id: r4, preferences: {wed: 2}, attendees: [{name: Eli}], withdrawn: false}
          - setRules: {facilitatorsPerMeeting: 1, tieBreak: draw, drawSeed: 7, policy: bestFit}
        """

    private static func moment(_ day: Int, _ hour: Int) -> Instant {
        LocalTimeZone.oslo.resolve(
            LocalTime(date: LocalDate(year: 2021, month: 9, day: day)!, secondOfDay: hour * 3600)
        ).orMomentOfChange
    }

    private static let expected: [Scenario.Change] = [
        .addSeries(
            id: "tue-2", like: "tue",
            Series.Edit(capacity: 2, times: .hours(Rota.Hours(start: 13 * 3600, end: 15 * 3600)))),
        .addSeries(
            id: "fri",
            Series.Edit(
                name: "Fridays", status: .candidate,
                times: .meetings([Meeting(start: moment(10, 9), end: moment(10, 11))]), place: "Oslo", seats: 9,
                minimum: 1, quotas: [Quota(role: "provider", maximum: 2)])),
        .openSeries("thu"), .closeSeries("wed"), .cancelSeries("thu"),
        .setSeries(
            "wed",
            Series.Edit(capacity: 2, times: .meetings([Meeting(start: moment(8, 10), end: moment(8, 12))]))),
        .addFacilitator(Facilitator(id: "f5", unavailable: [.weekday(.monday)], maximumMeetings: 4)),
        .setFacilitator("f1", Facilitator.Edit(unavailable: [], maximumMeetings: 2)), .removeFacilitator("f1"),
        .withdraw("r3"), .release("r2"), .place(registration: "r4", series: "wed", reason: "by telephone"),
        .register(
            Registration(
                id: "r10", submitted: Instant(seconds: 1_622_534_400), size: 2, preferences: .suits(["tue-2"]))),
        .setRegistration(
            "r4",
            Registration.Edit(
                preferences: .ranks(["wed": 2]), attendees: [Attendee(name: "Eli")], withdrawn: false)),
        .setRules(
            Rules.Edit(policy: .bestFit, tieBreak: .draw(seed: "7"), facilitatorsPerMeeting: 1)),
    ]

    @Test func `every change is read`() throws {
        let scenario = try read(Self.everyChange)
        #expect(scenario.name == "A parallel Tuesday series")
        #expect(scenario.changes.count == Self.expected.count)
        for (found, expected) in zip(scenario.changes, Self.expected) { #expect(found == expected) }
    }

    @Test func `JSON says the same`() throws {
        let yaml = try read(
            """
            scenario: S
            changes:
              - setSeries: {id: tue, capacity: 2, status: closed}
              - register: {id: r9, submitted: 2021-06-01T10:00, preferences: [[tue, wed], thu]}
            """)
        let json = try read(
            """
            {"scenario": "S", "changes": [{"setSeries": {"id": "tue", "capacity": 2, "status": "closed"}},
             {"register": {"id": "r9", "submitted": "2021-06-01T10:00", "preferences": [["tue", "wed"], "thu"]}}]}
            """, as: .json)
        #expect(yaml == json)
    }

    @Test func `the changed problem comes with it`() throws {
        let text = "scenario: S\nchanges: [{withdraw: r1}]"
        let found = try ScenarioReader.read(Array(text.utf8), as: .yaml, name: "s.yaml", for: problem)
        #expect(try found.changed == problem.applying(found.scenario))
    }

    @Test func `local times are in the problem's time zone`() throws {
        var programme = problem.programme
        programme.timeZone = try #require(LocalTimeZone(identifier: "Asia/Tokyo"))
        let tokyo = try Problem(programme: programme, registrations: problem.registrations)
        let text = "scenario: S\nchanges: [{register: {id: r10, submitted: 2021-06-01T10:00}}]"
        let found = try ScenarioReader.read(Array(text.utf8), as: .yaml, name: "s.yaml", for: tokyo)
        #expect(found.changed.problem.registrations.last?.submitted == Instant(seconds: 1_622_509_200))
    }

    @Test func `of what a registration's change leaves out, nothing changes`() throws {
        #expect(
            try read("scenario: S\nchanges: [{setRegistration: {id: r1, size: 3}}]").changes == [
                .setRegistration("r1", Registration.Edit(size: 3))
            ])
    }

    @Test func `without a problem the document is still checked`() throws {
        try ScenarioReader.check(Array(Self.everyChange.utf8), as: .yaml, name: "s.yaml")
        let error = #expect(throws: InputError.self) {
            try ScenarioReader.check(Array("scenario: S\nchanges: [{withdrw: r1}]".utf8), as: .yaml, name: "s.yaml")
        }
        #expect(
            error?.description
                == #"s.yaml:2:12: changes[0].withdrw: unknown field; did you mean "withdraw"?"#)
    }

    @Test func `the documented scenario is one`() throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "documentation/formats.md")
        let blocks = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```yaml\n")
        let scenario = try #require(blocks.last?.components(separatedBy: "```").first)
        #expect(scenario.hasPrefix("scenario: "))
        try ScenarioReader.check(Array(scenario.utf8), as: .yaml, name: "formats.md")
    }

    @Test func `every fault is named with its place, as recorded`() throws {
        let recorded = try RecordedFaults("scenarios")
        if ProcessInfo.processInfo.environment["REKKE_RECORD"] == "1" { try recorded.record() }
        #expect(recorded.entries.count > 20)
        for entry in recorded.entries {
            #expect(entry.found == entry.faults, "\(entry.name):\n\(entry.document)")
            #expect(!entry.faults.isEmpty, "a wrong document was read:\n\(entry.document)")
        }
    }
}
