internal import Glibc
internal import RekkeFormats

/// A folder of documents that is being written beside its place, one document after the other, and takes its place once it
/// is complete.
final class DocumentFolder {
    /// What has been written.
    private(set) var files: [DocumentManifest.File] = []
    /// What messages call the folder.
    private let name: String
    private let place: FolderPlace
    private let temporary: TemporaryEntry
    /// The permissions of the folder that is replaced.
    private let mode: mode_t?
    private var subfolders: Set<String> = []
    private let replacesEdited: Bool
    private let isCancelled: () -> Bool

    /// Begins a folder that shall be at that path.
    ///
    /// - Parameters:
    ///   - contents: What it shall hold.
    ///   - replacingEdited: Whether documents that somebody has changed since may be lost.
    ///   - isCancelled: Asked before every document.
    /// - Throws: `DocumentsError.notReplaceable` or `.edited` where there is something at that path that no earlier run wrote.
    init(
        at path: String, holding contents: FolderContents = .documents, replacingEdited: Bool = false,
        isCancelled: @escaping () -> Bool = { false }
    ) throws(DocumentsError) {
        name = path
        replacesEdited = replacingEdited
        self.isCancelled = isCancelled
        do throws(SystemError) {
            place = try FolderPlace(path, holding: contents)
        } catch {
            throw .unwritable(file: path, reason: error.reason)
        }
        TemporaryEntry.removeLeftovers(in: place.parent)
        place.recover()
        mode = try place.existing(name: path, replacingEdited: replacingEdited)?.mode
        do throws(SystemError) {
            temporary = try TemporaryEntry(.folder, in: place.parent, isPrivate: mode != nil)
        } catch {
            throw .unwritable(file: place.path, reason: error.reason)
        }
    }

    /// Adds a document.
    ///
    /// - Parameters:
    ///   - path: From the folder on, with `/` between its parts.
    ///   - recipient: Whose it is; nil for what is nobody's.
    func write(
        _ document: [UInt8], to path: String, _ kind: DocumentKind, for recipient: DocumentManifest.Recipient? = nil
    ) throws(DocumentsError) {
        try write(document, to: path)
        files.append(
            DocumentManifest.File(
                path: path, kind: kind, sha256: DecisionRecord.digest(of: document), recipient: recipient))
    }

    /// Adds a workbook, as above.
    func write(
        _ sheets: [SpreadsheetSheet], dateFormat: String, to path: String, _ kind: DocumentKind
    ) throws(DocumentsError) {
        let workbook: [UInt8]
        do throws(SpreadsheetError) {
            workbook = try SpreadsheetFile.bytes(of: sheets, dateFormat: dateFormat)
        } catch {
            throw .unwritable(file: path, reason: error.reason)
        }
        try write(workbook, to: path, kind)
    }

    /// The bytes of a document that has been added.
    func contents(of path: String) throws(DocumentsError) -> [UInt8] {
        do throws(InputError) {
            return try RekkeFormats.contents(ofFile: "\(temporary.path)/\(path)")
        } catch {
            throw .unwritable(file: "\(place.path)/\(path)", reason: error.description)
        }
    }

    /// Writes the manifest, with the files that were written, and puts the folder in its place once all is on the disk.
    func finish(_ manifest: DocumentManifest) throws(DocumentsError) {
        var manifest = manifest
        manifest.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        try write(manifest.jsonDocument(), to: DocumentManifest.fileName)
        try finish()
    }

    /// Puts the folder in its place once all is on the disk.
    func finish() throws(DocumentsError) {
        try reporting { () throws(SystemError) in try syncFileSystem(of: temporary.lock.descriptor) }
        guard !isCancelled() else { throw .cancelled }
        if let mode {
            try reporting { () throws(SystemError) in
                guard fchmod(temporary.lock.descriptor, mode) == 0 else { throw SystemError() }
            }
        }
        try place.take(temporary, name: name, replacingEdited: replacesEdited)
    }

    /// Leaves everything as it was.
    func discard() { removeFolder(temporary.path) }

    /// Adds a document that no manifest names.
    func write(_ document: [UInt8], to path: String) throws(DocumentsError) {
        guard !isCancelled() else { throw .cancelled }
        if let slash = path.lastIndex(of: "/") { try makeSubfolder(String(path[..<slash])) }
        let file = "\(temporary.path)/\(path)"
        do throws(SystemError) {
            try RekkeFormats.write(document, opening: file, O_WRONLY | O_CREAT | O_EXCL)
        } catch {
            throw .unwritable(file: "\(place.path)/\(path)", reason: error.reason)
        }
    }

    private func makeSubfolder(_ path: String) throws(DocumentsError) {
        guard !subfolders.contains(path) else { return }
        if let slash = path.lastIndex(of: "/") { try makeSubfolder(String(path[..<slash])) }
        try reporting { () throws(SystemError) in
            guard unsafe mkdir("\(temporary.path)/\(path)", 0o777) == 0 else { throw SystemError() }
        }
        subfolders.insert(path)
    }

    private func reporting(_ action: () throws(SystemError) -> Void) throws(DocumentsError) {
        do throws(SystemError) {
            try action()
        } catch {
            throw .unwritable(file: place.path, reason: error.reason)
        }
    }
}
