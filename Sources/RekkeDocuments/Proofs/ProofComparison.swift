package import ProofChecking
package import Rekke
package import RekkeFormats

/// Checks the proofs in a folder, and whether they are of a problem and its result.
package struct ProofComparison {
    private let decisions: [ProvableDecision]
    private let digests: ProofDigests
    private let version: String

    /// - Parameters:
    ///   - decided: The results, by track.
    ///   - origin: What reallocations started from; nil for allocations.
    ///   - digests: Of the documents.
    ///   - version: Of the program that checks: proofs of another one are not its own.
    package init(
        _ decided: [TrackAllocation], since origin: ReallocationOrigin?, digests: ProofDigests, version: String
    ) throws(AllocationError) {
        decisions = try ProvableDecision.all(of: decided, since: origin)
        self.digests = digests
        self.version = version
    }

    package func report(on folder: String) -> CheckReport.Proof {
        report(on: Self.files(in: folder), in: folder)
    }

    /// - Parameter folder: What messages call it.
    package func report(on files: ProofFiles, in folder: String) -> CheckReport.Proof {
        do throws(ProofFault) {
            return .holds(goals: try check(files).reduce(0) { $0 + $1.count })
        } catch {
            return .wrong(place: "\(folder)/\(error.position)", text: error.text)
        }
    }

    /// What the proofs in a folder, which are checked first, show of a registration: by track, those of these goals that it
    /// has, where they were decided last.
    ///
    /// - Parameter titles: The goals, as `place(r1)`.
    package func rows(of titles: [String], in folder: String) throws(ProofFault) -> [ProofRows] {
        try check(Self.files(in: folder)).flatMap { checked in
            titles.compactMap { title in checked.programs.lazy.compactMap { $0.rows(of: title) }.first }
        }
    }

    private static func files(in folder: String) -> ProofFiles {
        ProofFiles(ExistingFolder.files(in: folder)) { try? contents(ofFile: "\(folder)/\($0)") }
    }

    /// The proof of a track's result.
    private struct Checked {
        /// The last one that decides first: of two, the other is of what would be decided if nobody was asked to move.
        let programs: [CheckedProgram]

        /// How many goals are proven.
        var count: Int { programs.reduce(0) { $0 + $1.proof.goals.count } }
    }

    private struct CheckedProgram {
        let proof: CheckedProof
        let claim: ProvenClaim

        func rows(of title: String) -> ProofRows? {
            claim.goals.firstIndex { $0.title == title }.map { ProofRows(goal: title, names: proof.rows[$0]) }
        }
    }

    private func check(_ files: ProofFiles) throws(ProofFault) -> [Checked] {
        let prefixes = ProofFolder.prefixes(ofTracks: decisions.count)
        if decisions.count > 1, let other = files.outside(prefixes).names.min() {
            throw ProofFault(other, "this file belongs to no track")
        }
        var checked: [Checked] = []
        for (prefix, decision) in zip(prefixes, decisions) {
            do throws(ProofFault) {
                checked.append(try check(decision, files.inside(prefix)))
            } catch {
                throw error.inside(prefix)
            }
        }
        return checked
    }

    private func check(_ decision: ProvableDecision, _ files: ProofFiles) throws(ProofFault) -> Checked {
        let unaskedPrefix = ProofFolder.unaskedPrefix
        var first: CheckedProgram?
        let unasked = files.inside(unaskedPrefix)
        if !unasked.isEmpty, let claim = try claim({ () throws(AllocationError) in try decision.unaskedClaim() }) {
            do throws(ProofFault) {
                first = CheckedProgram(proof: try check(unasked, claim), claim: claim)
            } catch {
                throw error.inside(unaskedPrefix)
            }
        }
        let claim = try claim { () throws(AllocationError) in try decision.claim(unasked: first?.proof.ones) }
        let proof = try check(first == nil ? files : files.outside([unaskedPrefix]), claim)
        try checkSteps(decision, first?.proof, proof)
        return Checked(programs: [CheckedProgram(proof: proof, claim: claim)] + (first.map { [$0] } ?? []))
    }

    /// That there are as many programs as decide, and that they agree with the result on who has to move.
    private func checkSteps(
        _ decision: ProvableDecision, _ first: CheckedProof?, _ proof: CheckedProof
    ) throws(ProofFault) {
        let file = (first == nil ? "" : ProofFolder.unaskedPrefix) + ProofChecker.solutionFile
        guard first != nil || !decision.mayAsk else {
            throw ProofFault(
                ProofFolder.unaskedPrefix + ProofChecker.proofFile,
                "it is missing: some may be asked to move, and somebody waits")
        }
        let ones = first?.ones ?? proof.ones
        if first != nil, try !claim({ () throws(AllocationError) in try decision.asks(unasked: ones) }) {
            throw ProofFault(file, "nobody waits or may be asked, so that nothing is decided after it")
        }
        let misjudged = try claim { () throws(AllocationError) in try decision.misjudgedMove(unasked: ones) }
        if let misjudged {
            throw ProofFault(file, "the result says of \(quoted(misjudged)) otherwise whether it has to move")
        }
    }

    private func claim<Value>(_ work: () throws(AllocationError) -> Value) throws(ProofFault) -> Value {
        do throws(AllocationError) {
            return try work()
        } catch {
            throw ProofFault(ProofChecker.programFile, "\(error)")
        }
    }

    private func check(_ files: ProofFiles, _ claim: ProvenClaim) throws(ProofFault) -> CheckedProof {
        let (document, proof) = try files.check()
        func require(_ holds: Bool, _ place: String, _ text: String) throws(ProofFault) {
            guard holds else { throw ProofFault(ProofChecker.proofFile, place: place, text) }
        }
        try require(document.version == version, "version", "another version of rekke wrote it; this is \(version)")
        try require(document.digests.problem == digests.problem, "sha256.problem", "this is a proof of another input")
        try require(document.digests.result == digests.result, "sha256.result", "this is a proof of another result")
        try require(
            document.digests.earlierResult == digests.earlierResult, "sha256.earlierResult",
            "this is a proof after another earlier result")
        try require(
            document.digests.scenarios == digests.scenarios, "sha256.scenarios", "this is a proof after other changes")
        if let line = firstDifference(proof.program, Array(claim.program.utf8)) {
            throw ProofFault(ProofChecker.programFile, line: line, "the input makes another program of the rules")
        }
        for (index, (goal, expected)) in zip(proof.goals, claim.goals).enumerated() {
            try require(
                goal.isMaximised == expected.isMaximised, "goals[\(index)].sense",
                "\(goal.name) is to be \(expected.isMaximised ? "largest" : "smallest")")
        }
        for (name, isPlace) in claim.places.sorted(by: { $0.key < $1.key }) where proof.ones.contains(name) != isPlace {
            throw ProofFault(ProofChecker.solutionFile, place: name, "the result says \(isPlace ? 1 : 0)")
        }
        return proof
    }

    /// The line of the first byte that differs; nil where none does.
    private func firstDifference(_ one: [UInt8], _ other: [UInt8]) -> Int? {
        guard one != other else { return nil }
        let position = zip(one, other).enumerated().first { $1.0 != $1.1 }?.offset ?? min(one.count, other.count)
        return 1 + one[..<position].count { $0 == UInt8(ascii: "\n") }
    }
}
