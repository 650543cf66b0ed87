import Foundation
import Testing

@Suite(.serialized) struct `Exit status` {
    struct Case: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        var input = ""
        let status: Int32
        /// What standard error says, all of it.
        let errors: String

        var testDescription: String { arguments.joined(separator: " ") + " → \(status)" }
    }

    static let cases = [
        Case(arguments: ["allocate", "-"], input: autumn, status: 0, errors: ""),
        Case(arguments: ["check", "-"], input: autumn, status: 0, errors: ""),
        Case(arguments: ["check", "-", "--solve"], input: autumn, status: 0, errors: ""),
        Case(arguments: ["explain", "-", "r3"], input: autumn, status: 0, errors: ""),
        Case(arguments: ["model", "-"], input: autumn, status: 0, errors: ""),
        Case(arguments: ["model", "-", "--format", "mps"], input: autumn, status: 0, errors: ""),
        Case(arguments: ["allocate", "-"], input: overpromised, status: 2, errors: ""),
        Case(arguments: ["check", "-", "--solve"], input: overpromised, status: 2, errors: ""),
        Case(arguments: ["check", "-"], input: overpromised, status: 2, errors: ""),
        Case(
            arguments: ["allocate", "-"], input: faulty, status: 65,
            errors: """
                <standard input>:1:71: programme.series[0].capacity: -1 is negative; give 0 or more
                <standard input>:1:87: programme.series[0].meetings: a series needs at least one meeting
                <standard input>:2:76: registrations[0].suits[0]: no series "tues"; did you mean "tue"?
                <standard input>:2:93: registrations[1].id: the id "r1" is taken by registrations[0]
                4 errors; nothing was written

                """),
        Case(
            arguments: ["check", "-"], input: "", status: 65,
            errors: "<standard input>:1:1: the file is empty\n1 error; nothing was written\n"),
        Case(arguments: ["allocate", "-"], input: sharedConfirmed, status: 0, errors: ""),
        Case(
            arguments: ["allocate", "missing.yaml"], status: 66,
            errors: "missing.yaml: there is no such file\nnothing was written\n"),
        Case(
            arguments: ["allocate", "-", "--output", "missing/result.json"], input: autumn, status: 74,
            errors: "missing/result.json: it cannot be written: No such file or directory\n"),
        Case(
            arguments: ["allocate", "-", "--output", "/dev/full"], input: autumn, status: 74,
            errors: "/dev/full: it cannot be written: No space left on device\n"),
    ]

    @Test(arguments: cases)
    func `tells scripts what came of a run`(example: Case) throws {
        let run = try CommandRun(example.arguments, input: example.input)
        #expect(run.status == example.status)
        #expect(run.errors == example.errors)
        #expect(run.output.isEmpty == (example.status > 2))
    }

    @Test(arguments: [
        [], ["allocate"], ["allokate", "x"], ["allocate", "a", "b"], ["allocate", "-", "--format", "xml"],
        ["allocate", "-", "--language", "de"], ["allocate", "-", "--time-limit", "0"],
        ["allocate", "-", "--time-limit", "soon"], ["allocate", "-", "--method", "guess"],
        ["allocate", "-", "--explain", "some"], ["check", "-", "-"], ["explain", "-"],
        ["explain", "-", "r1", "--result", "-"], ["explain", "-", "r9"],
        // What is read is not written over.
        ["allocate", "p.json", "--output", "./p.json"], ["scenario", "p.json", "s.yaml", "--output", "s.yaml"],
        ["plan", "p.json", "--add", "1", "--output", "p.json"],
        ["reallocate", "p.json", "r.json", "s.yaml", "-o", "r.json"],
    ])
    func `wrong usage is 64, and says how`(arguments: [String]) throws {
        let run = try CommandRun(arguments, input: autumn)
        // Alone, the program shows its help.
        #expect(run.status == (arguments.isEmpty ? 0 : 64))
        #expect((arguments.isEmpty ? run.text : run.errors).localizedStandardContains("usage: rekke"))
        #expect(run.output.isEmpty == !arguments.isEmpty)
    }

    @Test(arguments: [
        ("bestfit", #"no policy or objective "bestfit"; did you mean "bestFit"?"#),
        ("mostPlace,seriesOrder", #"no objective "mostPlace"; did you mean "mostPlaces"?"#),
        ("bestFit,mostPlaces", #"no objective "bestFit""#), ("mostPlaces,mostPlaces", #""mostPlaces" is listed twice"#),
        ("seriesOrder,mostPlaces", #""seriesOrder" comes last; leave it out, and it is added"#),
        ("seriesOrder", "a policy needs at least one objective"), ("", #"no policy or objective """#),
    ])
    func `an unknown policy is refused with the nearest name`(policy: String, message: String) throws {
        let run = try CommandRun(["allocate", "-", "--policy", policy], input: autumn)
        #expect(run.status == 64)
        #expect(run.errors.contains(message), "\(run.errors)")
    }

    @Test func `an unknown registration is refused with the nearest id`() throws {
        let run = try CommandRun(["explain", "-", "r33"], input: autumn)
        #expect(run.status == 64)
        #expect(run.errors.contains(#"no registration "r33"; did you mean "r3"?"#))
    }

    @Test func `an own list of objectives decides as the policy with the same objectives`() throws {
        let named = try CommandRun(["allocate", "-", "--policy", "bestFit", "--format", "json"], input: autumn)
        let listed = try CommandRun(
            [
                "allocate", "-", "--format", "json", "--policy",
                "guarantees, fewestOutsidePreferences,placesFirstCome,lowestTotalRank,ranksFirstCome",
            ], input: autumn)
        #expect(named.status == 0)
        #expect(named.output == listed.output)
    }
}
