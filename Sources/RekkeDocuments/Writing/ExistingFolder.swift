internal import Foundation
internal import Glibc
internal import Rekke
internal import RekkeFormats

/// A folder that an earlier run wrote, or an empty one.
struct ExistingFolder {
    let mode: mode_t

    /// nil where there is nothing at that path.
    ///
    /// - Parameters:
    ///   - name: What messages call it.
    ///   - replacingEdited: Whether documents that somebody has changed since may be lost.
    init?(path: String, name: String, replacingEdited: Bool = false) throws(DocumentsError) {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { return nil }
        func refusal(_ reason: String) -> DocumentsError { .notReplaceable(folder: name, reason: reason) }
        guard attributes[.type] as? FileAttributeType == .typeDirectory else { throw refusal("it is no folder") }
        mode = mode_t(attributes[.posixPermissions] as? Int ?? 0o777)
        let found = ExistingFolder.files(in: path)
        guard !found.isEmpty else { return }
        guard let manifest = ExistingFolder.manifest(in: path) else {
            throw refusal("it holds other things than documents of rekke; give a folder that is empty or not there")
        }
        let own = Set(manifest.files.map(\.path) + [DocumentManifest.fileName])
        if let other = found.first(where: { !own.contains($0) }) {
            throw refusal("it holds \"\(printable(other))\", which rekke did not write; move that away first")
        }
        guard !replacingEdited else { return }
        let edited = ExistingFolder.edited(of: manifest, among: Set(found), in: path)
        guard edited.isEmpty else { throw .edited(folder: name, files: edited) }
    }

    /// Those that are no longer as they were written, in the order of their paths; what is gone can be lost no more.
    private static func edited(of manifest: DocumentManifest, among found: Set<String>, in folder: String) -> [String] {
        manifest.files.filter { file in
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

    /// Every file in it, in the order of their paths.
    private static func files(in folder: String) -> [String] {
        guard let paths = FileManager.default.enumerator(atPath: folder) else { return [] }
        return paths.compactMap { path in
            guard let path = path as? String else { return nil }
            return paths.fileAttributes?[.type] as? FileAttributeType == .typeDirectory ? nil : path
        }.sorted()
    }
}
