internal import Foundation
internal import Glibc
internal import RekkeFormats

/// A folder of documents that is being written beside its place, one document after the other, and takes its place once it
/// is complete.
final class DocumentFolder {
    /// What has been written.
    private(set) var files: [DocumentManifest.File] = []
    private let target: String
    private let temporary: String
    private var subfolders: Set<String> = []
    /// The permissions of the folder that is replaced.
    private let mode: mode_t?
    private let isCancelled: () -> Bool

    /// Begins a folder that shall be at that path.
    ///
    /// - Parameter isCancelled: Asked before every document.
    /// - Throws: `DocumentsError.notReplaceable` where there is something at that path that no earlier run wrote.
    init(at path: String, isCancelled: @escaping () -> Bool = { false }) throws(DocumentsError) {
        // What a link points at is replaced, not the link.
        target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        temporary = "\(target).\(getpid()).partial"
        self.isCancelled = isCancelled
        mode = try ExistingFolder(path: target, name: path)?.mode
        try makeFolder(temporary)
    }

    /// Adds a document.
    ///
    /// - Parameters:
    ///   - path: From the folder on, with `/` between its parts.
    ///   - recipient: Whose it is; nil for what is nobody's.
    func write(
        _ document: [UInt8], to path: String, _ kind: DocumentKind, for recipient: DocumentManifest.Recipient? = nil
    ) throws(DocumentsError) {
        guard !isCancelled() else { throw .cancelled }
        if let slash = path.lastIndex(of: "/") { try makeSubfolder(String(path[..<slash])) }
        try write(document, to: path)
        files.append(
            DocumentManifest.File(
                path: path, kind: kind, sha256: DecisionRecord.digest(of: document), recipient: recipient))
    }

    /// Writes the manifest, with the files that were written, and puts the folder in its place.
    func finish(_ manifest: DocumentManifest) throws(DocumentsError) {
        var manifest = manifest
        manifest.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        try write(manifest.jsonDocument(), to: DocumentManifest.fileName)
        guard let mode else { return try rename(temporary, to: target) }
        guard unsafe chmod(temporary, mode) == 0 else { throw failure(target) }
        let old = "\(target).\(getpid()).old"
        try rename(target, to: old)
        do throws(DocumentsError) {
            try rename(temporary, to: target)
        } catch {
            try? rename(old, to: target)
            throw error
        }
        try? FileManager.default.removeItem(atPath: old)
    }

    /// Leaves everything as it was.
    func discard() {
        try? FileManager.default.removeItem(atPath: temporary)
    }

    private func write(_ document: [UInt8], to path: String) throws(DocumentsError) {
        let file = "\(temporary)/\(path)"
        do throws(SystemError) {
            try RekkeFormats.write(document, opening: file, O_WRONLY | O_CREAT | O_EXCL)
        } catch {
            throw .unwritable(file: "\(target)/\(path)", reason: error.reason)
        }
    }

    private func makeSubfolder(_ path: String) throws(DocumentsError) {
        guard !subfolders.contains(path) else { return }
        if let slash = path.lastIndex(of: "/") { try makeSubfolder(String(path[..<slash])) }
        try makeFolder("\(temporary)/\(path)")
        subfolders.insert(path)
    }

    private func makeFolder(_ path: String) throws(DocumentsError) {
        guard unsafe mkdir(path, 0o777) == 0 else { throw failure(target) }
    }

    private func rename(_ path: String, to other: String) throws(DocumentsError) {
        guard unsafe Glibc.rename(path, other) == 0 else { throw failure(target) }
    }

    private func failure(_ file: String) -> DocumentsError { .unwritable(file: file, reason: SystemError().reason) }
}

/// A folder that an earlier run wrote, or an empty one.
private struct ExistingFolder {
    let mode: mode_t

    /// nil where there is nothing at that path.
    ///
    /// - Parameter name: What messages call it.
    init?(path: String, name: String) throws(DocumentsError) {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { return nil }
        func refusal(_ reason: String) -> DocumentsError { .notReplaceable(folder: name, reason: reason) }
        guard attributes[.type] as? FileAttributeType == .typeDirectory else { throw refusal("it is no folder") }
        mode = mode_t(attributes[.posixPermissions] as? Int ?? 0o777)
        let found = ExistingFolder.files(in: path)
        guard !found.isEmpty else { return }
        guard found.contains(DocumentManifest.fileName),
            let contents = try? contents(ofFile: "\(path)/\(DocumentManifest.fileName)"),
            let manifest = try? DocumentManifestReader.read(contents, name: DocumentManifest.fileName)
        else {
            throw refusal("it holds other things than documents of rekke; give a folder that is empty or not there")
        }
        let own = Set(manifest.files.map(\.path) + [DocumentManifest.fileName])
        if let other = found.first(where: { !own.contains($0) }) {
            throw refusal("it holds \"\(other)\", which rekke did not write; move that away first")
        }
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
