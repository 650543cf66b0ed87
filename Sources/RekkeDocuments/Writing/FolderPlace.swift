internal import Glibc
internal import RekkeFormats

/// Where a folder of documents shall be, and how it comes there: at once, with nothing lost of what is there whose it is not.
struct FolderPlace {
    /// Without links: what a link points at is replaced, not the link.
    let path: String
    var parent: String { folder(of: path) }
    /// What it shall hold, and nothing else.
    let contents: FolderContents
    /// Whether the file system can put two folders in each other's place at once.
    private let canExchange: Bool

    init(
        _ path: String, holding contents: FolderContents = .documents, canExchange: Bool = true
    ) throws(SystemError) {
        let resolved = try resolvingLinks(path)
        self.path = resolved.utf8.count > 1 && resolved.hasSuffix("/") ? String(resolved.dropLast()) : resolved
        self.contents = contents
        self.canExchange = canExchange
    }

    /// What is there now, if anything.
    ///
    /// - Parameters:
    ///   - name: What messages call the place.
    ///   - replacingEdited: Whether documents that somebody has changed since may be lost.
    func existing(name: String, replacingEdited: Bool) throws(DocumentsError) -> ExistingFolder? {
        try ExistingFolder(path: path, name: name, holding: contents, replacingEdited: replacingEdited)
    }

    /// Puts a folder there that is complete.
    ///
    /// - Parameters:
    ///   - name: What messages call the place.
    ///   - replacingEdited: Whether documents that somebody has changed since may be lost.
    func take(_ new: TemporaryEntry, name: String, replacingEdited: Bool = false) throws(DocumentsError) {
        do throws(SystemError) {
            try rename(new.path, new: path)
        } catch {
            guard error.number == EEXIST || error.number == ENOTEMPTY else { throw failure(error) }
            return try replace(with: new, name: name, replacingEdited)
        }
        try sync()
    }

    /// What is there may have come since it was looked at, so it is looked at again once it has made way.
    private func replace(
        with new: TemporaryEntry, name: String, _ replacingEdited: Bool
    ) throws(DocumentsError) {
        let displaced: String
        do throws(SystemError) { displaced = try swap(with: new) } catch { throw failure(error) }
        do throws(DocumentsError) {
            _ = try ExistingFolder(
                path: displaced, name: name, holding: contents, replacingEdited: replacingEdited)
        } catch {
            putBack(displaced, from: new)
            throw error
        }
        // The old ones go only when the new ones are sure to stay.
        try sync()
        removeFolder(displaced)
    }

    private func sync() throws(DocumentsError) {
        do throws(SystemError) { try syncFolder(parent) } catch { throw failure(error) }
    }

    /// - Returns: Where that is now which was there.
    private func swap(with new: TemporaryEntry) throws(SystemError) -> String {
        do throws(SystemError) {
            guard canExchange else { throw SystemError(ENOSYS) }
            try exchange(new.path, with: path)
            return new.path
        } catch {
            guard error.isUnsupported else { throw error }
        }
        // For a moment nothing is there: `recover()` knows what should be.
        let displaced = "\(parent)/\(displacedName.unused())"
        let lock = EntryLock(new: path)
        defer { withExtendedLifetime(lock) {} }
        try rename(path, new: displaced)
        do throws(SystemError) {
            try rename(new.path, new: path)
        } catch {
            try? rename(displaced, new: path)
            throw error
        }
        return displaced
    }

    private func putBack(_ displaced: String, from new: TemporaryEntry) {
        guard displaced != new.path else {
            try? exchange(new.path, with: path)
            return
        }
        try? rename(path, new: new.path)
        try? rename(displaced, new: path)
    }

    /// Puts back what had made way when a run was ended by force; what the new folder has replaced already is taken away.
    func recover() {
        TemporaryEntry.forEachLeftover(displacedName, in: parent) { name, _ in
            let displaced = "\(parent)/\(name)"
            guard (try? rename(displaced, new: path)) == nil,
                (try? ExistingFolder(path: displaced, name: name, holding: contents)) != nil
            else { return }
            removeFolder(displaced)
        }
    }

    private var displacedName: TemporaryName {
        .displaced(path.split(separator: "/").last.map(String.init) ?? "")
    }

    private func failure(_ error: SystemError) -> DocumentsError { .unwritable(file: path, reason: error.reason) }
}
