import Foundation
import Testing

@Suite(.serialized) struct `Output` {
    @Test(arguments: ["table", "json", "csv"])
    func `a file gets what standard output would get`(format: String) throws {
        let folder = try TemporaryFolder()
        let printed = try CommandRun(["allocate", "-", "--format", format], input: autumn)
        let written = try CommandRun(
            ["allocate", "-", "--format", format, "--output", "result"], input: autumn, directory: folder.url)
        #expect(printed.status == 0 && written.status == 0)
        #expect(try [UInt8](Data(contentsOf: folder.url.appending(path: "result"))) == printed.output)
        #expect(written.output.isEmpty && written.errors.isEmpty)
        // No temporary file stays behind.
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["result"])
    }

    @Test func `wrong input leaves an earlier result as it is`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("earlier", to: "result.json")
        let run = try CommandRun(
            ["allocate", "-", "--output", "result.json"], input: faulty, directory: folder.url)
        #expect(run.status == 65)
        #expect(try String(contentsOf: file, encoding: .utf8) == "earlier")
    }

    @Test func `a broken guarantee does not keep the result from being written`() throws {
        let folder = try TemporaryFolder()
        let run = try CommandRun(
            ["allocate", "-", "--format", "json", "--output", "result.json"], input: overpromised, directory: folder.url
        )
        #expect(run.status == 2)
        let text = try String(contentsOf: folder.url.appending(path: "result.json"), encoding: .utf8)
        #expect(text.contains(#""broken": ["r3"]"#))
    }

    @Test func `a result written through a link replaces what the link points at`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("earlier", to: "real")
        let link = folder.url.appending(path: "link")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
        let run = try CommandRun(["allocate", "-", "--output", "link"], input: autumn, directory: folder.url)
        #expect(run.status == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path).hasSuffix("real"))
        #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("Autumn\n"))
    }

    @Test func `nobody may read a later result who may not read the earlier one`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("earlier", to: "result")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        let run = try CommandRun(["allocate", "-", "--output", "result"], input: autumn, directory: folder.url)
        #expect(run.status == 0)
        let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("Autumn\n"))
    }

    @Test func `a directory is no place for a result`() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "result"), withIntermediateDirectories: false)
        let run = try CommandRun(["allocate", "-", "--output", "result"], input: autumn, directory: folder.url)
        #expect(run.status == 74)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["result"])
    }

    @Test func `the table speaks Norwegian where it is asked to`() throws {
        let run = try CommandRun(["allocate", "-", "--language", "nb"], input: autumn)
        #expect(run.text.contains("tir. 7. sept., 5. okt., 2. nov., 30. nov. 2021, kl. 09.00–11.00"))
        #expect(run.text.contains("Cato (r3) står på venteliste:"))
    }

    @Test func `a terminal gets bold headings, one without colours none`() throws {
        let coloured = try CommandRun(
            ["allocate", "-"], input: autumn, environment: ["TERM": "xterm", "NO_COLOR": ""], terminal: true)
        #expect(coloured.text.contains("\u{1B}[1mAutumn\u{1B}[0m\n"))
        for environment in [["TERM": "xterm", "NO_COLOR": "1"], ["TERM": "dumb", "NO_COLOR": ""]] {
            let plain = try CommandRun(["allocate", "-"], input: autumn, environment: environment, terminal: true)
            #expect(plain.text.hasPrefix("Autumn\n"))
            #expect(!plain.text.contains("\u{1B}"))
        }
        let redirected = try CommandRun(
            ["allocate", "-"], input: autumn, environment: ["TERM": "xterm", "NO_COLOR": ""])
        #expect(!redirected.text.contains("\u{1B}"))
    }

    @Test func `a table is as wide as the terminal, or 100 columns`() throws {
        func widest(_ run: CommandRun) -> Int { run.text.split(separator: "\n").map(\.count).max() ?? 0 }
        #expect(
            try 60...80
                ~= widest(CommandRun(["allocate", "-"], input: autumn, environment: ["NO_COLOR": "1"], terminal: true)))
        #expect(try 81...100 ~= widest(CommandRun(["allocate", "-"], input: autumn)))
    }

    @Test func `an explanation says which wish it was and who holds the better one`() throws {
        let run = try CommandRun(["explain", "-", "r1"], input: autumn)
        #expect(
            run.text == """
                Åsgård has a place in Wednesdays: Wed 8 Sept, 6 Oct, 3 Nov, 1 Dec 2021, 09:00–11:00.
                That is its wish number 2.
                Åsgård has Wednesdays but would rather have Tuesdays, where Berg (r2), which comes after it, has a
                place.

                """)
    }

    @Test func `a hyphen means standard output, whichever option it is given to`() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(autumn, to: "problem.json")
        _ = try folder.write(#"{"scenario": "gone", "changes": [{"withdraw": "r2"}]}"#, to: "gone.json")
        func rekke(_ arguments: String...) throws -> CommandRun { try CommandRun(arguments, directory: folder.url) }
        #expect(try rekke("allocate", "problem.json", "--format", "json", "--output", "result.json").status == 0)
        for arguments in [
            ["allocate", "problem.json"], ["check", "problem.json"], ["explain", "problem.json", "r1"],
            ["scenario", "problem.json", "gone.json"], ["plan", "problem.json", "--add", "1", "--parallel"],
            ["confirm", "problem.json", "result.json"], ["model", "problem.json"],
            ["reallocate", "problem.json", "result.json", "gone.json"],
        ] {
            let printed = try CommandRun(arguments, directory: folder.url)
            let asked = try CommandRun(arguments + ["--output", "-"], directory: folder.url)
            #expect(asked.output == printed.output && asked.status == printed.status, "\(arguments)")
        }
        let record = try rekke("allocate", "problem.json", "--output", "table", "--record", "-")
        #expect(record.text.hasPrefix("{") && record.status == 0)
        let changed = try rekke(
            "reallocate", "problem.json", "result.json", "gone.json", "--output", "table", "--changed", "-")
        #expect(changed.text.hasPrefix("{") && changed.status == 0)
        // Two documents would run into each other.
        #expect(try rekke("allocate", "problem.json", "--record", "-").status == 64)
        #expect(try rekke("allocate", "problem.json", "--output", "a", "--record", "./a").status == 64)
        // A folder cannot go there.
        for arguments in [["problem.json", "result.json", "--output", "-"], ["--write-templates", "-"]] {
            let run = try CommandRun(["documents"] + arguments, directory: folder.url)
            #expect(run.status == 64)
            #expect(run.errors.contains("a folder is written, not standard output; name one"), "\(run.errors)")
        }
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "-").path))
    }

    @Test(arguments: ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
    func `what is open already is written to, not replaced`(name: String) throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(autumn, to: "problem.json")
        let run = try Shell(directory: folder.url).run(
            "echo before >log; rekke allocate problem.json --output \(name) >>log; echo $?; head -2 log; "
                + "rekke allocate problem.json --output \(name) | head -1")
        #expect(String(decoding: run.output, as: UTF8.self) == "0\nbefore\nAutumn\nAutumn\n")
    }

    @Test func `a pipe and a device stay what they are`() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(autumn, to: "problem.json")
        let run = try Shell(directory: folder.url).run(
            """
            mkfifo pipe; head -1 pipe & rekke allocate problem.json --output pipe; echo $?; wait; test -p pipe; echo $?
            rekke allocate problem.json --output /dev/null; echo $?; test -c /dev/null; echo $?
            """)
        #expect(
            String(decoding: run.output, as: UTF8.self).split(separator: "\n").sorted() == [
                "0", "0", "0", "0", "Autumn",
            ])
    }

    @Test func `a reader who has seen enough is no fault`() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(autumn, to: "problem.json")
        let run = try Shell(directory: folder.url).run(
            "{ sleep 0.3; rekke allocate problem.json --record record.json; echo $? >&2; } | true; ls")
        #expect(String(decoding: run.output, as: UTF8.self) == "141\nproblem.json\n")
    }

    @Test func `messages never end up in a file where standard output and error are closed`() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(autumn, to: "problem.json")
        let run = try Shell(directory: folder.url).run(
            """
            rekke allocate problem.json --statistics --output table >&- 2>&-; echo $?; head -1 table
            rekke allocate problem.json >&-; echo $?
            """)
        #expect(
            String(decoding: run.output, as: UTF8.self) == """
                0
                Autumn
                <standard output>: it cannot be written: Bad file descriptor
                74

                """)
    }

    @Test func `a signal ends a run that waits for somebody to read`() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(autumn, to: "problem.json")
        let run = try Shell(directory: folder.url).run(
            """
            mkfifo pipe; rekke allocate problem.json --output pipe --record record.json & process=$!
            while ! ls *.partial >/dev/null 2>&1; do sleep 0.01; done
            sleep 0.3; kill -TERM $process; wait $process; echo $?; ls
            """)
        #expect(
            String(decoding: run.output, as: UTF8.self)
                == "interrupted; what was written is not complete\n143\npipe\nproblem.json\n")
    }
}
