internal import Foundation
public import Rekke
internal import RekkeFormats

/// Writes the proofs of a decision to a folder, which takes its place once it is complete.
public enum ProofFolder {
    /// The SHA-256 of the documents that the proofs are of.
    public struct Digests: Sendable {
        public let problem: String
        public let result: String

        public init(problem: String, result: String) {
            self.problem = problem
            self.result = result
        }
    }

    /// - Parameters:
    ///   - proofs: One for each track, in order. Of several, each has a folder of its own: `track-1`, `track-2`, …
    ///   - version: Of the program that writes them.
    /// - Throws: `DocumentsError`; nothing is written then.
    public static func write(
        _ proofs: [OptimalityProof], of digests: Digests, version: String, to path: String
    ) async throws(DocumentsError) {
        try await onOwnThread { isCancelled throws(DocumentsError) in
            let folder = try DocumentFolder(at: path, holding: .proof, isCancelled: isCancelled)
            do throws(DocumentsError) {
                for (prefix, proof) in zip(Self.prefixes(ofTracks: proofs.count), proofs) {
                    let files = proof.files(problem: digests.problem, result: digests.result, version: version)
                    for file in files { try folder.write(file.contents, to: prefix + file.name) }
                }
                try folder.finish()
            } catch {
                folder.discard()
                throw error
            }
        }
    }

    /// Makes sure that what is at that path may be replaced, before anything is worked out.
    public static func expectReplaceable(_ path: String) throws(DocumentsError) {
        let place: FolderPlace
        do throws(SystemError) {
            place = try FolderPlace(path, holding: .proof)
        } catch {
            throw .unwritable(file: path, reason: error.reason)
        }
        _ = try place.existing(name: path, replacingEdited: true)
    }

    /// Before the names of a track's files, by track.
    public static func prefixes(ofTracks count: Int) -> [String] {
        count == 1 ? [""] : (1...max(1, count)).map { "track-\($0)/" }
    }

    static func isProofDocument(_ file: String) -> Bool {
        withoutTrack(file) == OptimalityProof.proofName
    }

    /// Whether a file, by its path in the folder, is one that proofs have.
    static func isOwn(_ file: String) -> Bool {
        let name = withoutTrack(file)
        if [OptimalityProof.programName, OptimalityProof.solutionName, OptimalityProof.proofName].contains(name) {
            return true
        }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[0] == OptimalityProof.certificateFolder && parts[1].hasSuffix(".vipr")
            && parts[1].dropLast(".vipr".count).allSatisfy(\.isWholeNumber)
    }

    private static func withoutTrack(_ file: String) -> String {
        guard file.hasPrefix("track-"), let slash = file.firstIndex(of: "/") else { return file }
        return String(file[file.index(after: slash)...])
    }
}
