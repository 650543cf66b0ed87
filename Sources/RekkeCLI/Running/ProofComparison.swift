internal import ProofChecking
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats

/// Checks the proofs in a folder, and whether they are of a problem and its result.
struct ProofComparison {
    /// What was decided, by track.
    let decided: [TrackAllocation]
    let digests: ProofFolder.Digests

    func report(on folder: String) -> CheckReport.Proof {
        var goals = 0
        for (prefix, track) in zip(ProofFolder.prefixes(ofTracks: decided.count), decided) {
            let checker = ProofChecker { file in try? contents(ofFile: "\(folder)/\(prefix)\(file)") }
            do throws(ProofFault) {
                let proof = try checker.check()
                try compare(proof, with: try claim(of: track))
                goals += proof.goals.count
            } catch {
                return .wrong(place: "\(folder)/\(prefix)\(error.position)", text: error.text)
            }
        }
        return .holds(goals: goals)
    }

    private func claim(of track: TrackAllocation) throws(ProofFault) -> ProvenClaim {
        do throws(AllocationError) {
            return try ProvenClaim(track.allocation, of: track.problem)
        } catch {
            throw ProofFault(ProofChecker.programFile, "\(error)")
        }
    }

    private func compare(_ proof: CheckedProof, with claim: ProvenClaim) throws(ProofFault) {
        func require(_ holds: Bool, _ place: String, _ text: String) throws(ProofFault) {
            guard holds else { throw ProofFault(ProofChecker.proofFile, place: place, text) }
        }
        try require(proof.problemDigest == digests.problem, "sha256.problem", "this is a proof of another input")
        try require(proof.resultDigest == digests.result, "sha256.result", "this is a proof of another result")
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
    }

    /// The line of the first byte that differs; nil where none does.
    private func firstDifference(_ one: [UInt8], _ other: [UInt8]) -> Int? {
        guard one != other else { return nil }
        let position = zip(one, other).enumerated().first { $1.0 != $1.1 }?.offset ?? min(one.count, other.count)
        return 1 + one[..<position].count { $0 == UInt8(ascii: "\n") }
    }
}
