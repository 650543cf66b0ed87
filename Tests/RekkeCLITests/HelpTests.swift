import Testing

@testable import Rekke

@Suite(.serialized) struct `Help` {
    @Test func `allocating explains every policy, every objective and every exit status`() throws {
        let run = try CommandRun(["allocate", "--help"])
        #expect(run.status == 0)
        for name in Policy.all.compactMap(\.name) + Objective.allCases.map(\.rawValue) {
            #expect(run.text.contains("\n  \(name)\n      "), "\(name)")
        }
        for status in ["0", "1", "2", "64", "65", "66", "70", "74", "75", "130"] {
            #expect(run.text.contains(" \(status) "), "\(status)")
        }
    }

    @Test(arguments: [
        "allocate", "explain", "check", "scenario", "plan", "confirm", "reallocate", "documents", "model", "new",
        "import",
    ])
    func `every command has an example of itself`(command: String) throws {
        let run = try CommandRun(["help", command])
        #expect(run.status == 0)
        let lines = run.text.split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("  rekke \(command) ") && $0.contains("programme.yaml") })
    }

    @Test(arguments: [
        "allocate", "check", "confirm", "documents", "explain", "import", "new", "plan", "reallocate",
        "scenario", "sweep", "serve",
    ])
    func `an example can be copied: none is broken where the window ends`(command: String) throws {
        let lines = try CommandRun([command, "--help"]).text.split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0.hasPrefix("EXAMPLES:") || $0.hasSuffix("EXAMPLES:") })
        let examples = lines[(start + 1)...].prefix { !$0.isEmpty }
        #expect(!examples.isEmpty)
        // A command, or what goes on from a line that says so.
        for (previous, line) in zip([""] + examples, examples) {
            #expect(line.hasPrefix("  rekke ") != previous.hasSuffix(" \\"), "\(line)")
        }
    }

    @Test func `help for scenarios names every change`() throws {
        let run = try CommandRun(["scenario", "--help"])
        let changes: [Scenario.Change] = [
            .addSeries(id: ""), .openSeries(""), .closeSeries(""), .cancelSeries(""), .setSeries("", Series.Edit()),
            .addFacilitator(Facilitator(id: "")), .setFacilitator("", Facilitator.Edit()), .removeFacilitator(""),
            .withdraw(""), .release(""), .place(registration: "", series: ""),
            .register(Registration(id: "", submitted: Instant(seconds: 0))),
            .setRegistration("", Registration.Edit()), .setRules(Rules.Edit()),
        ]
        for change in changes { #expect(run.text.contains("\n  \(change.name): "), "\(change.name)") }
    }

    @Test func `help names every command`() throws {
        let run = try CommandRun(["--help"])
        for command in [
            "allocate", "explain", "check", "scenario", "plan", "confirm", "reallocate", "documents", "model", "new",
            "import",
        ] {
            #expect(run.text.contains("\n  \(command) "))
        }
    }

    @Test(arguments: [
        "allocate", "explain", "check", "scenario", "plan", "reallocate", "documents", "new", "import",
    ])
    func `what is told can be asked for in every language`(command: String) throws {
        let text = try CommandRun(["help", command]).text
        for language in Language.allCases { #expect(text.contains("(\(language.rawValue))"), "\(language)") }
    }

    @Test func `the version is a number`() throws {
        let run = try CommandRun(["--version"])
        #expect(run.status == 0)
        #expect(run.text.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }
}
