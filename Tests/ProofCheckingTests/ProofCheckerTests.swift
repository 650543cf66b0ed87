import ProofChecking
import RekkeFormats
import RekkeTesting
import Testing

@Suite struct `A proof's check` {
    @discardableResult
    private func check(_ files: [String: String]) throws(ProofFault) -> CheckedProof {
        try ProofFiles(files.mapValues { Array($0.utf8) }).check().proof
    }

    @Test func `takes a proof that holds, and says what it proves`() throws {
        let proof = try check(HandMadeProof.files)
        #expect(proof.ones == ["a"])
        #expect(proof.goals.map(\.name) == ["place(a)", "place(b)", "either", "extra"])
        #expect(proof.certificateCount == 2)
    }

    @Test(arguments: ForgedProof.all)
    func `refuses what is forged, and says where`(forged: ForgedProof) throws {
        let files = try #require(forged.files)
        let fault = #expect(throws: ProofFault.self) { try check(files) }
        #expect(fault?.description == forged.fault)
    }

    @Test(arguments: HandMadeProof.files.keys.sorted())
    func `refuses a folder that lacks a file`(file: String) throws {
        var files = HandMadeProof.files
        files[file] = nil
        let fault = #expect(throws: ProofFault.self) { try check(files) }
        #expect(fault?.description == "\(file): it is missing, or cannot be read")
    }

    @Test func `refuses a folder with a file that nothing names`() {
        var files = HandMadeProof.files
        files["goals/0001.vipr"] = HandMadeProof.noPlace
        let fault = #expect(throws: ProofFault.self) { try check(files) }
        #expect(fault?.description == "goals/0001.vipr: nothing in proof.json names this file")
    }

    @Test func `adds integers of any size`() throws {
        var files = HandMadeProof.files
        let large = "1" + String(repeating: "0", count: 25)
        func forge(_ last: String) {
            files["goals/0002.vipr"] = HandMadeProof.noPlace.replacing(
                "G 1 0 { lin 3 0 -1 1 1 2 1 }", with: "G \(large) 0 { lin 3 0 -\(large) 1 \(large) 2 \(last) }")
        }
        forge(large)
        #expect(throws: Never.self) { try check(files) }
        forge("1" + String(repeating: "0", count: 24) + "1")
        #expect(throws: ProofFault.self) { try check(files) }
    }

    @Test func `agrees with a check that shares nothing with it`() throws {
        let folders = try ProofFolders()
        try folders.add("right", HandMadeProof.files.mapValues { Array($0.utf8) })
        for (number, forged) in ForgedProof.all.enumerated() {
            try folders.add("forged-\(number)", try #require(forged.files).mapValues { Array($0.utf8) })
        }
        let (holding, wrong) = try folders.verdicts()
        #expect(holding == ["right": "holds (4 goals, 2 certificates)"])
        // It takes whatever numbers Python reads, and paths as they are.
        #expect(wrong.count == ForgedProof.all.count)
    }

    /// Any byte of a proof may be another one: nothing then ends the process.
    @Test func `says what is wrong whatever the bytes are`() {
        var generator = SystemRandomNumberGenerator()
        for (file, text) in HandMadeProof.files {
            for _ in 0..<200 {
                var bytes = Array(text.utf8)
                for _ in 0..<3 {
                    let words: [String] = ["-1", "9223372036854775807", "{", "", "\n", "x", "E", "\"", "\u{0}"]
                    let start = Int.random(in: 0..<bytes.count, using: &generator)
                    let end = min(bytes.count, start + Int.random(in: 0..<4, using: &generator))
                    bytes.replaceSubrange(start..<end, with: Array((words.randomElement() ?? "").utf8))
                }
                var files = HandMadeProof.files.mapValues { Array($0.utf8) }
                files[file] = bytes
                _ = try? ProofFiles(files).check()
            }
        }
    }
}
