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
}
