internal import ArgumentParser
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats

/// Where the proof of a decision goes.
struct ProofOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            Also prove that nothing better is possible, and write the proof to a folder, for anybody to check without \
            rekke; see documentation/proofs.md and `rekke check --proof`.
            """, valueName: "dir"))
    var proof: String?

    func validate() throws {
        if proof == "-" {
            throw ArgumentParser.ValidationError("--proof: a folder is written, not standard output; name one")
        }
    }

    /// That the folder can be written, before anything is worked out.
    func expectReplaceable() throws {
        guard let proof else { return }
        do throws(DocumentsError) { try ProofFolder.expectReplaceable(proof) } catch { throw failure(error) }
    }

    /// Proofs of what was decided, one a track; nil where nobody asked, or where there can be none: that is said.
    ///
    /// - Parameters:
    ///   - origin: What reallocations started from; nil for allocations.
    ///   - solving: The time limit covers proving too.
    ///   - start: When the run began.
    func proofs(
        of decided: [TrackAllocation], in problem: Problem, since origin: ReallocationOrigin? = nil,
        _ solving: SolvingOptions, start: ContinuousClock.Instant
    ) async throws -> [TrackProof]? {
        guard let proof else { return nil }
        guard decided.map(\.allocation).status == .optimal else {
            Messages.write("\(proof): not written: what is not proven to be the best has no proof\n")
            return nil
        }
        guard let proofs = try await solving.proofs(of: decided, in: problem, since: origin, start: start) else {
            Messages.write("\(proof): not written: the time limit ended the search for proofs\n")
            return nil
        }
        return proofs
    }

    /// - Throws: `ExitStatus.timeLimit` where one was asked for and there is none.
    func write(_ proofs: [TrackProof]?, of digests: @autoclosure () -> ProofDigests) async throws {
        guard let proof else { return }
        guard let proofs else { throw ExitStatus.timeLimit.code }
        let digests = digests()
        let result = await Search.run(writes: true) { (_) async throws(DocumentsError) in
            try await ProofFolder.write(proofs, of: digests, version: RekkeCommand.version, to: proof)
        }
        do throws(DocumentsError) { try result.get() } catch { throw failure(error) }
    }

    private func failure(_ error: DocumentsError) -> ExitCode {
        switch error {
        case .cancelled: return Messages.interrupted()
        case .notReplaceable, .edited, .unwritable:
            Messages.write("\(error)\nthe proof was not written\n")
            return ExitStatus.unwritableOutput.code
        }
    }
}
