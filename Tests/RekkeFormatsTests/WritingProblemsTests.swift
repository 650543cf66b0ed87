import Foundation
import RekkeTesting
import Testing

@testable import Rekke
@testable import RekkeFormats

@Suite struct `Writing problems` {
    @Test(arguments: RandomProblem.Kind.allCases)
    func `a problem is read back as it was written`(kind: RandomProblem.Kind) throws {
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 0..<40) {
            try expectSame(problem, "\(kind) \(seed)")
        }
    }

    @Test(arguments: problemFiles)
    func `a problem in a file is read back as it was written`(file: String) throws {
        try expectSame(Problem(contentsOf: file), file)
    }

    @Test func `every field is written`() throws {
        let summer = WritingExample.at(2021, 7, 1, 9)
        let winter = WritingExample.at(2021, 12, 1, 9)
        let rota = Rota(
            from: LocalDate(year: 2021, month: 9, day: 8)!, everyWeeks: 3, days: [.sunday, .tuesday],
            hours: Rota.Hours(start: 22 * 3600 + 61, end: 6 * 3600))
        let attendee = Attendee(
            id: "p1", name: "Kari \"Kåre\" Nordmann\u{FEFF}\t",
            unavailable: [
                .days(LocalDate(year: 2021, month: 10, day: 5)!...LocalDate(year: 2021, month: 10, day: 5)!),
                .days(LocalDate(year: 2021, month: 7, day: 1)!...LocalDate(year: 2022, month: 1, day: 2)!),
                .weekday(.monday), .interval(summer..<Instant(seconds: winter.seconds, nanoseconds: 5)), .rota(rota),
                .rota(Rota(from: LocalDate(year: 2021, month: 9, day: 8)!, everyWeeks: 1, days: [.friday])),
            ], maximumMeetings: 0, required: true)
        let rules = Rules(
            policy: Policy([.mostPlaces, .lowestWorstRank]), deadline: Instant(seconds: summer.seconds, nanoseconds: 1),
            lateRegistrations: .afterOthers, guaranteedPlaces: 1, guaranteeOutsidePreferences: false,
            onePlacePerOrganisation: false, duplicates: .updateKeepingTime, tieBreak: .draw(seed: "høst / 2021"),
            minimumAttendees: 0, maximumAttendees: 3, facilitatorsPerMeeting: 1, sameFacilitatorsThroughout: false)
        let winterDay = LocalTimeZone.oslo.localTime(at: winter).date
        let series = [
            Series(
                id: "b", name: "Tirsdager", capacity: 0, status: .closed,
                meetings: [Meeting(start: summer, end: winter)], place: "Teams", seats: 0, minimum: 2,
                quotas: [Quota(role: "x"), Quota(role: "y", minimum: 1, maximum: 0)]),
            Series(id: "a", capacity: 9, status: .candidate, meetings: [Meeting(start: winter, end: winter + 60)]),
        ]
        let registrations = [
            Registration(
                id: "r1", organisation: "", submitted: summer, priority: -2, role: "x", size: 0,
                preferences: .ranking([["b"], ["a"]]), attendees: [attendee, Attendee()], placed: "a",
                placedFrom: ["a": winterDay], placedReason: "avtalt", withdrawn: true,
                contact: Contact(name: "Eli", email: "eli@example.no"),
                language: .nynorsk),
            Registration(
                id: "r2", submitted: winter, preferences: .ranks(["a": 9]), impossible: ["b"], contact: Contact()),
            Registration(id: "r3", submitted: winter, preferences: .suits(["a", "b"])),
            Registration(id: "r4", submitted: winter, preferences: .ranking([["a", "b"]])),
        ]
        try expectSame(
            Problem(
                programme: Programme(
                    name: "Høst", timeZone: LocalTimeZone(identifier: "America/St_Johns")!, rules: rules,
                    series: series,
                    facilitators: [
                        Facilitator(
                            id: "f", name: "Ola", email: "ola@example.no", unavailable: [.weekday(.sunday)],
                            maximumMeetings: 2)
                    ]), registrations: registrations), "every field")
    }

    /// Those of the scenarios and of the cases that references solved.
    private static var problemFiles: [String] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let scenarios = root.appending(path: "scenarios")
        let folders = (try? FileManager.default.contentsOfDirectory(atPath: scenarios.path)) ?? []
        let cases = root.appending(path: "Tests/RekkeTests/Cases")
        let files = (try? FileManager.default.contentsOfDirectory(atPath: cases.path)) ?? []
        let problems = files.filter { $0.hasSuffix(".json") && !$0.hasSuffix(".expected.json") }
            .map { cases.appending(path: $0).path }
            .filter { (try? Problem(contentsOf: $0)) != nil }
        // Some are generated.
        let stored = folders.map { scenarios.appending(path: $0).appending(path: "problem.yaml").path }
            .filter(FileManager.default.fileExists)
        return (stored + problems).sorted()
    }

    private func expectSame(_ problem: Problem, _ name: String) throws {
        let written = problem.jsonDocument()
        for format in DocumentFormat.allCases {
            // YAML 1.2 takes JSON as it is.
            let read = try ProblemReader.read(written, as: format, name: name)
            #expect(read == problem, "\(name) as \(format)")
            #expect(read.jsonDocument() == written, "\(name) as \(format)")
        }
    }
}

extension Instant {
    fileprivate static func + (instant: Instant, seconds: Int) -> Instant {
        Instant(seconds: instant.seconds + seconds, nanoseconds: instant.nanoseconds)
    }
}
