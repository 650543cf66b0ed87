internal import Glibc

/// A file that is written beside its place and takes it once it is complete: what was there before stays there until then.
package struct PendingFile: Sendable {
    /// What is to be removed where it never takes its place.
    package var temporaryPath: String { temporary.path }
    private let target: String
    private let temporary: TemporaryEntry
    /// Who may read and write the file that is replaced; nil where there is none.
    private let mode: mode_t?
    private let mayReplace: Bool
    private var wasExchanged = false

    /// - Parameter mayReplace: Whether a file that is there is replaced, or an error.
    package init(at path: String, mayReplace: Bool = true) throws(SystemError) {
        // What a link points at is replaced, not the link.
        target = try resolvingLinks(path)
        self.mayReplace = mayReplace
        var earlier = stat()
        let isThere = unsafe stat(target, &earlier) == 0
        guard mayReplace || !isThere else { throw SystemError(EEXIST) }
        // Who may read the earlier file may read this one, and nobody else.
        mode = isThere ? earlier.st_mode & 0o777 : nil
        let folder = folder(of: target)
        TemporaryEntry.removeLeftovers(in: folder)
        temporary = try TemporaryEntry(.file, in: folder, isPrivate: isThere)
    }

    /// Writes all of it to the disk, beside its place.
    package func write(_ document: [UInt8]) throws(SystemError) {
        try RekkeFormats.write(document, opening: temporary.path, O_WRONLY | O_NOFOLLOW, isSynced: true)
    }

    /// Takes its place.
    ///
    /// - Parameter canPutBack: Whether what was there is kept until `finish()` or `putBack()`, as far as the file system can.
    package mutating func takePlace(canPutBack: Bool) throws(SystemError) {
        if let mode, fchmod(temporary.lock.descriptor, mode) != 0 { throw SystemError() }
        guard mayReplace else { return try rename(temporary.path, new: target) }
        if canPutBack, mode != nil, (try? exchange(temporary.path, with: target)) != nil {
            wasExchanged = true
        } else {
            try rename(temporary.path, replacing: target)
        }
    }

    /// Undoes `takePlace(canPutBack:)`.
    ///
    /// - Returns: Whether that was possible.
    package mutating func putBack() -> Bool {
        do throws(SystemError) {
            if wasExchanged {
                try exchange(temporary.path, with: target)
                wasExchanged = false
            } else {
                guard mode == nil else { return false }
                try rename(target, new: temporary.path)
            }
            return true
        } catch {
            return false
        }
    }

    /// After it has taken its place: brings that to the disk, and takes away what was there.
    package func finish() throws(SystemError) {
        try syncFolder(folder(of: target))
        if wasExchanged { discard() }
    }

    /// Takes away what is beside its place.
    package func discard() { unsafe unlink(temporary.path) }
}
