import Foundation
import RekkeTesting

@testable import Rekke
@testable import RekkeFormats

/// Problems whose reports and workbooks are looked at.
enum DocumentExamples {
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The names of all scenarios, but for those that are generated.
    static let scenarios: [String] = {
        let folder = repository.appending(path: "scenarios")
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (names ?? []).filter { name in
            FileManager.default.fileExists(atPath: folder.appending(path: "\(name)/problem.yaml").path)
        }.sorted()
    }()

    static func problem(ofScenario name: String) throws -> Problem {
        try Problem(contentsOf: repository.appending(path: "scenarios/\(name)/problem.yaml").path)
    }

    /// A scenario's problem and its result, or those of its tracks.
    static func results(ofScenario name: String) async throws -> [Example] {
        let problem = try problem(ofScenario: name)
        return try await problem.trackAllocations().map(\.asProgramme).map {
            Example(
                name: [name, $0.track].compactMap(\.self).joined(separator: " "), problem: $0.problem,
                allocation: $0.allocation)
        }
    }

    typealias Example = (name: String, problem: Problem, allocation: Allocation)

    /// Random problems of every kind, with what comes of them; those whose confirmed places cannot all hold are left out.
    static func random(seeds: Range<Int>) async throws -> [Example] {
        var found: [Example] = []
        for kind in RandomProblem.Kind.allCases {
            for (seed, problem) in try RandomProblem.valid(kind, seeds: seeds) {
                let allocation = try await problem.allocation()
                found.append(("\(kind) \(seed)", problem, allocation))
            }
        }
        return found
    }

    /// Means something in HTML, in XML, in a spreadsheet and to a terminal.
    static let hostile = "=1+1<script>alert(\"x\")</script> & 'co' <!-- ]]> \u{1B}[2J\u{FFFE}\u{202E} {{name}} %s"

    /// A problem in which every name is hostile.
    static func hostileProblem() throws -> Problem {
        func name(_ what: String) -> String { "\(hostile) \(what)" }
        let meetings = [0, 4, 8].map { week in
            let start = Instant(seconds: 1_630_998_000 + week * 604_800)
            return Meeting(start: start, end: Instant(seconds: start.seconds + 7200))
        }
        var rules = Rules(tieBreak: .draw(seed: name("seed")), facilitatorsPerMeeting: 1)
        rules.guaranteedPlaces = 1
        let series = [
            Series(
                id: name("id"), name: name("series"), capacity: 2, meetings: meetings, place: name("place"),
                quotas: [Quota(role: name("role"), maximum: 0)]),
            Series(id: "closed", name: name("closed"), status: .closed, meetings: meetings),
        ]
        func registration(_ number: Int) -> Registration {
            Registration(
                id: "\(name("r"))\(number)", organisation: name("organisation \(number)"),
                submitted: Instant(seconds: 1_622_534_400), preferences: .suits([name("id")]),
                attendees: [
                    Attendee(name: name("attendee")), Attendee(name: name("other")), Attendee(name: name("third")),
                ],
                contact: Contact(name: name("contact"), email: name("mail")))
        }
        var registrations = (1...4).map(registration)
        registrations[0].placed = name("id")
        registrations[0].placedReason = name("reason")
        registrations[3].role = name("role")
        return try Problem(
            programme: Programme(
                name: name("programme"), rules: rules, series: series,
                facilitators: [Facilitator(id: "f", name: name("facilitator"), email: name("mail"))]),
            registrations: registrations)
    }
}
