internal import Foundation
public import Rekke
public import RekkeFormats

/// Writes the proofs of a decision to a folder, which takes its place once it is complete.
public enum ProofFolder {
    /// Writes all of them, or nothing.
    ///
    /// - Parameters:
    ///   - proofs: One for each track, in order.
    ///   - digests: Of the documents that they are about.
    ///   - version: Of the program that writes them.
    ///   - path: The folder's.
    /// - Throws: `DocumentsError`; nothing is written then.
    public static func write(
        _ proofs: [TrackProof], of digests: ProofDigests, version: String, to path: String
    ) async throws(DocumentsError) {
        try await onOwnThread { isCancelled throws(DocumentsError) in
            let folder = try DocumentFolder(at: path, holding: .proof, isCancelled: isCancelled)
            do throws(DocumentsError) {
                for file in Self.files(of: proofs, digests, version: version) {
                    try folder.write(file.contents, to: file.name)
                }
                try folder.finish()
            } catch {
                folder.discard()
                throw error
            }
        }
    }

    /// The files of proofs, by their paths in the folder.
    package static func files(
        of proofs: [TrackProof], _ digests: ProofDigests, version: String
    ) -> [(name: String, contents: [UInt8])] {
        zip(prefixes(ofTracks: proofs.count), proofs).flatMap { prefix, proof in
            let parts = [(prefix, proof.decided)] + (proof.unasked.map { [(prefix + unaskedPrefix, $0)] } ?? [])
            return parts.flatMap { prefix, proof in
                proof.files(of: digests, version: version).map { (prefix + $0.name, $0.contents) }
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

    /// Before the names of the files that prove what would be decided if nobody was asked to move.
    static let unaskedPrefix = "unasked/"

    /// Before the names of a track's files, by track. Of several, each has a folder of its own.
    static func prefixes(ofTracks count: Int) -> [String] {
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

    /// Without the folders of a track and of a step.
    private static func withoutTrack(_ file: String) -> String {
        var name = file[...]
        if name.hasPrefix("track-"), let slash = name.firstIndex(of: "/") { name = name[name.index(after: slash)...] }
        return String(name.hasPrefix(unaskedPrefix) ? name.dropFirst(unaskedPrefix.count) : name)
    }
}
