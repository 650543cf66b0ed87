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
    ///   - contents: What it shall hold, and nothing else.
    ///   - replacingEdited: Whether documents that somebody has changed since may be lost.
    init?(
        path: String, name: String, holding contents: FolderContents, replacingEdited: Bool = false
    ) throws(DocumentsError) {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { return nil }
        func refusal(_ reason: String) -> DocumentsError { .notReplaceable(folder: name, reason: reason) }
        guard attributes[.type] as? FileAttributeType == .typeDirectory else { throw refusal("it is no folder") }
        mode = mode_t(attributes[.posixPermissions] as? Int ?? 0o777)
        let found = ExistingFolder.files(in: path)
        guard !found.isEmpty else { return }
        guard let isOwn = contents.ownFiles(in: path, found) else {
            throw refusal(
                "it holds other things than \(contents.name) of rekke; give a folder that is empty or not there")
        }
        if let other = found.first(where: { !isOwn($0) }) {
            throw refusal("it holds \"\(printable(other))\", which rekke did not write; move that away first")
        }
        guard !replacingEdited else { return }
        let edited = contents.editedFiles(in: path, found)
        guard edited.isEmpty else { throw .edited(folder: name, files: edited) }
    }

    /// Every file in it, in the order of their paths.
    static func files(in folder: String) -> [String] {
        guard let paths = FileManager.default.enumerator(atPath: folder) else { return [] }
        return paths.compactMap { path in
            guard let path = path as? String else { return nil }
            return paths.fileAttributes?[.type] as? FileAttributeType == .typeDirectory ? nil : path
        }.sorted()
    }
}
