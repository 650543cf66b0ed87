internal import Foundation
internal import RekkeFormats

/// What a folder is of: by that a run knows what an earlier one wrote, and may replace.
enum FolderContents {
    case documents
    case proof

    /// What messages call it.
    var name: String {
        switch self {
        case .documents: "documents"
        case .proof: "a proof"
        }
    }

    /// Whether a file, by its path in the folder, is of an earlier run; nil where no run has written the folder.
    ///
    /// - Parameter files: All that are in it.
    func ownFiles(in folder: String, _ files: [String]) -> ((String) -> Bool)? {
        switch self {
        case .documents:
            guard let manifest = FolderContents.manifest(in: folder) else { return nil }
            let own = Set(manifest.files.map(\.path) + [DocumentManifest.fileName])
            return { file in own.contains(file) }
        case .proof:
            guard files.contains(where: ProofFolder.isProofDocument) else { return nil }
            return ProofFolder.isOwn
        }
    }

    /// Those that are no longer as they were written, in the order of their paths; what is gone can be lost no more. A proof
    /// is nothing to edit.
    ///
    /// - Parameter files: All that are in the folder.
    func editedFiles(in folder: String, _ files: [String]) -> [String] {
        guard self == .documents, let manifest = FolderContents.manifest(in: folder) else { return [] }
        let found = Set(files)
        return manifest.files.filter { file in
            guard found.contains(file.path) else { return false }
            let contents = try? contents(ofFile: "\(folder)/\(file.path)")
            return contents.map(DecisionRecord.digest) != file.sha256
        }.map(\.path)
    }

    private static func manifest(in folder: String) -> DocumentManifest? {
        let path = "\(folder)/\(DocumentManifest.fileName)"
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard attributes?[.type] as? FileAttributeType == .typeRegular, let contents = try? contents(ofFile: path)
        else { return nil }
        return try? DocumentManifestReader.read(contents, name: DocumentManifest.fileName)
    }
}
