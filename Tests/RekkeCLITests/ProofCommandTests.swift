import Foundation
import RekkeFormats
import Testing

@Suite(.serialized) struct `Proofs on the command line` {
    /// A folder with a problem, its result and the proof.
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try folder.write(autumn, to: "problem.json")
        #expect(try allocate().status == 0)
    }

    private func allocate(_ options: String..., result: String = "result.json", proof: String = "proof") throws
        -> CommandRun
    {
        try run(["allocate", "problem.json", "--format", "json", "--output", result, "--proof", proof] + options)
    }

    private func run(_ arguments: [String]) throws -> CommandRun {
        try CommandRun(arguments, directory: folder.url)
    }

    private func check(_ options: String..., problem: String = "problem.json") throws -> CommandRun {
        try run(["check", problem, "result.json", "--proof", "proof"] + options)
    }

    private func text(_ file: String) throws -> String {
        try String(contentsOf: folder.url.appending(path: file), encoding: .utf8)
    }

    private func change(_ file: String, _ old: String, to new: String) throws {
        let before = try text(file)
        #expect(before.contains(old), "\(before)")
        _ = try folder.write(before.replacing(old, with: new, maxReplacements: 1), to: file)
    }

    private func isThere(_ file: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.url.appending(path: file).path)
    }

    @Test func `allocate writes one, and check takes it`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.url.appending(path: "proof").path)
        #expect(files.sorted() == ["goals", "program.mps", "proof.json", "solution.json"])
        let run = try check()
        #expect(run.status == 0)
        #expect(
            run.text.contains("\nThe proof holds for this input and this result (goals proven: 10).\n"), "\(run.text)")
        #expect(try check("--language", "nb").text.contains("Beviset holder for dette grunnlaget"))
        #expect(try check("--language", "nn").text.contains("Provet held for dette grunnlaget"))
        let report = try JSONSerialization.jsonObject(with: Data(check("--format", "json").output)) as? [String: Any]
        #expect(report?["proof"] as? [String: Int] == ["goals": 10])
    }

    @Test func `the program is the one that model writes, with the goals`() throws {
        let model = try run(["model", "problem.json", "--format", "mps"]).text.split(separator: "\n")
        let program = Set(try text("proof/program.mps").split(separator: "\n"))
        #expect(model.allSatisfy(program.contains))
        #expect(program.contains(" N place(r1)"))
    }

    @Test func `the same input gives the same bytes`() throws {
        #expect(try allocate(result: "again.json", proof: "again").status == 0)
        let root = folder.url.appending(path: "proof").path
        let files = try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.contains(".") }
        #expect(files.count > 3)
        for file in files { #expect(try text("proof/\(file)") == text("again/\(file)"), "\(file)") }
    }

    // MARK: What is not its own

    @Test(arguments: [
        ("problem.json", "Autumn", "Spring", "proof.json: sha256.problem: this is a proof of another input"),
        ("result.json", "{\n", "{\n\n", "proof.json: sha256.result: this is a proof of another result"),
        ("proof/program.mps", "Autumn", "Spring", "program.mps:1: the input makes another program of the rules"),
        (
            "proof/program.mps", " L capacity(tue)", " G capacity(tue)",
            "goals/0004.vipr:13: capacity(tue): program.mps has another row of this name"
        ),
        (
            "proof/proof.json", "\"sense\": \"min\",\n      \"value\": 0", "\"sense\": \"max\",\n      \"value\": 0",
            "proof.json: goals[0].sense: outsidePreferences is to be smallest"
        ),
        (
            "proof/solution.json", "\"x(r1,wed)\"", "\"x(r3,wed)\"",
            "proof.json: goals[1]: the solution gives \"place(r1)\" 0, not 1"
        ),
    ])
    func `a proof of something else is refused, with the place`(
        file: String, old: String, new: String, text: String
    ) throws {
        try change(file, old, to: new)
        let run = try check()
        #expect(run.status == 1)
        #expect(run.text.contains("proof/\(text)\n"), "\(run.text)")
        #expect(run.text.contains("The proof does not hold.\n"))
    }

    @Test func `a proof of other places than the result's is refused`() throws {
        let digest = DecisionRecord.digest(of: Array(try text("result.json").utf8))
        try change("result.json", "\"series\": \"wed\"", to: "\"series\": \"tue\"")
        try change(
            "proof/proof.json", digest, to: DecisionRecord.digest(of: Array(try text("result.json").utf8)))
        let run = try check()
        #expect(run.text.contains("proof/solution.json: x(r1,tue): the result says 1\n"), "\(run.text)")
    }

    // MARK: What no proof says

    @Test(arguments: [
        (
            "\"version\":", "\"note\": \"\",\n  \"version\":",
            "note: unknown field; the fields here are version, sha256, goals"
        ),
        ("\"version\": \"", "\"version\": \"9", "version: another version of rekke wrote it; this is "),
        ("\"goals\": [", "\"goals\": [], \"goals\": [", "goals: the field is given twice; "),
    ])
    func `a document is read as strictly as any input`(old: String, new: String, text: String) throws {
        try change("proof/proof.json", old, to: new)
        let run = try check()
        #expect(run.status == 1)
        #expect(run.text.contains("proof/proof.json") && run.text.contains(text), "\(run.text)")
    }

    @Test func `a file that nothing names is refused`() throws {
        _ = try folder.write("x", to: "proof/goals/9999.vipr")
        let run = try check()
        #expect(run.status == 1)
        #expect(run.text.contains("proof/goals/9999.vipr: nothing in proof.json names this file\n"), "\(run.text)")
    }

    // MARK: What it says of one registration

    @Test func `explain prints the few rows that say no, in every language`() throws {
        let options = ["--result", "result.json", "--proof", "proof"]
        let run = try run(["explain", "problem.json", "r3"] + options)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.text.contains("\nThese rows together leave nothing better for place(r3):\n"), "\(run.text)")
        #expect(run.text.contains("  better(place(r3)): what is asked: could it be better?\n"), "\(run.text)")
        for (language, words) in [("nb", "Disse radene"), ("nn", "Desse radene")] {
            let other = try self.run(["explain", "problem.json", "r3", "--language", language] + options)
            #expect(other.text.contains(words), "\(other.text)")
        }
        try change("proof/program.mps", "Autumn", to: "Spring")
        let other = try self.run(["explain", "problem.json", "r3"] + options)
        #expect(other.status == 1 && other.output.isEmpty, "\(other.text)")
        #expect(other.errors.contains("proof/program.mps:1: the input makes another program"), "\(other.errors)")
    }

    // MARK: Without a folder

    @Test func `check proves what capacities alone decide, and finds what is better`() throws {
        let run = try self.run(["check", "problem.json", "result.json"])
        #expect(run.text.contains("\nNothing better is possible, by any objective in turn: proven by"), "\(run.text)")
        let json = try self.run(["check", "problem.json", "result.json", "--format", "json"]).output
        let report = try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any]
        #expect(report?["provenBy"] as? String == "exchanges")
    }

    // MARK: Reallocations

    @Test(arguments: [0, 1])
    func `reallocate writes one, and check takes it with what it came from`(moves: Int) throws {
        _ = try folder.write("{\"scenario\": \"w\", \"changes\": [{\"withdraw\": \"r1\"}]}", to: "change.json")
        let asked = ["--moves", "\(moves)"]
        let written = try run(
            ["reallocate", "problem.json", "result.json", "change.json", "--format", "json", "--output", "new.json"]
                + ["--proof", "new"] + asked)
        #expect(written.status == 0, "\(written.errors)")
        let earlier = ["--earlier", "result.json", "--scenario", "change.json"] + asked
        let checked = try run(["check", "problem.json", "new.json", "--proof", "new"] + earlier)
        #expect(checked.status == 0, "\(checked.text)")
        #expect(checked.text.contains("\nThe proof holds for this input and this result"), "\(checked.text)")
        try change("change.json", "\"w\"", to: "\"v\"")
        let other = try run(["check", "problem.json", "new.json", "--proof", "new"] + earlier)
        #expect(
            other.text.contains("proof.json: sha256.scenarios: this is a proof after other changes\n"), "\(other.text)")
        #expect(try run(["check", "problem.json", "new.json", "--proof", "new"]).status == 64)
    }

    @Test func `explain prints the rows of a reallocation's proof, with what it came from`() throws {
        _ = try folder.write("{\"scenario\": \"w\", \"changes\": [{\"withdraw\": \"r2\"}]}", to: "change.json")
        let written = try run(
            ["reallocate", "problem.json", "result.json", "change.json", "--format", "json", "--output", "new.json"]
                + ["--proof", "new", "--changed", "changed.json"])
        #expect(written.status == 0, "\(written.errors)")
        let proof = ["--result", "new.json", "--proof", "new"]
        let earlier = ["--earlier", "result.json", "--scenario", "change.json"]
        // It would rather be where a place came free, but nobody moves who can stay.
        let explained = try run(["explain", "problem.json", "r1"] + proof + earlier)
        #expect(explained.status == 0, "\(explained.errors)")
        #expect(
            explained.text.contains("\nThese rows together leave nothing better for rank(r1):\n"), "\(explained.text)")
        #expect(explained.text.contains("  kept(moves): decided before, and kept.\n"), "\(explained.text)")
        let without = try run(["explain", "changed.json", "r1"] + proof)
        #expect(without.status == 64, "\(without.errors)")
        #expect(without.errors.contains("--proof: of a reallocation, give --earlier and --scenario too"))
        let wrong = try run(["explain", "problem.json", "r1", "--result", "result.json"] + earlier)
        #expect(wrong.status != 0 && wrong.output.isEmpty, "\(wrong.text)")
    }

    @Test func `check proves a reallocation by exchanges, without a folder`() throws {
        _ = try folder.write("{\"scenario\": \"w\", \"changes\": [{\"withdraw\": \"r2\"}]}", to: "change.json")
        _ = try run(
            ["reallocate", "problem.json", "result.json", "change.json", "--format", "json", "--output", "new.json"])
        let checked = try run(
            ["check", "problem.json", "new.json", "--earlier", "result.json", "--scenario", "change.json"])
        #expect(checked.status == 0, "\(checked.text)")
        #expect(checked.text.contains("proven by exchanges of places"), "\(checked.text)")
    }

    // MARK: What cannot be written

    @Test func `a folder with other things is left alone, and nothing is worked out`() throws {
        _ = try folder.write("mine", to: "proof/notes.txt")
        let run = try allocate(result: "new.json")
        #expect(run.status == 74)
        #expect(run.errors.contains("proof: it holds \"notes.txt\", which rekke did not write; move that away first\n"))
        #expect(!isThere("new.json") && isThere("proof/notes.txt"))
    }

    @Test func `an earlier proof is replaced`() throws {
        try change("problem.json", "Autumn", to: "Spring")
        #expect(try check().status == 1)
        #expect(try allocate().status == 0)
        #expect(try check().status == 0)
    }

    @Test func `a time limit leaves no proof, and says so`() throws {
        let run = try allocate("--time-limit", "0.000001", result: "cut.json", proof: "cut")
        #expect(run.status == 75)
        #expect(run.errors.hasPrefix("cut: not written: "), "\(run.errors)")
        #expect(isThere("cut.json") && !isThere("cut"))
    }

    @Test(arguments: [
        ["allocate", "problem.json", "--proof", "-"], ["check", "problem.json", "--proof", "proof"],
    ])
    func `wrong usage is told`(arguments: [String]) throws {
        #expect(try run(arguments).status == 64)
    }

    // MARK: Tracks

    @Test func `every track has a folder of its own`() throws {
        let tracks = autumn.replacing("\"id\": \"tue\"", with: "\"track\": \"a\", \"id\": \"tue\"")
            .replacing("\"id\": \"wed\"", with: "\"track\": \"b\", \"id\": \"wed\"")
        _ = try folder.write(tracks, to: "problem.json")
        #expect(try allocate().status == 0)
        #expect(
            isThere("proof/track-1/proof.json") && isThere("proof/track-2/proof.json") && !isThere("proof/proof.json"))
        #expect(try check().status == 0)
        try change("proof/track-2/program.mps", "Autumn", to: "Spring")
        let run = try check()
        #expect(run.status == 1)
        #expect(run.text.contains("proof/track-2/program.mps:1: the input makes another program of the rules\n"))
    }
}
