internal import Glibc

/// A file or folder that is being written beside its place, under a name that nothing else has.
///
/// A run that is ended by force leaves it behind. It is in nobody's way then, and the next run that writes to the same
/// folder takes it away.
package struct TemporaryEntry: Sendable {
    package enum Kind: Sendable { case file, folder }

    package let path: String
    package let lock: EntryLock

    /// - Parameter isPrivate: Whether nobody else may look into it until it is in its place.
    package init(_ kind: Kind, in folder: String, isPrivate: Bool) throws(SystemError) {
        // Once is enough, unless another run takes it for left over before it is held.
        for _ in 0..<10 {
            let path = "\(folder)/\(TemporaryName.partial.unused())"
            try TemporaryEntry.make(kind, path, isPrivate: isPrivate)
            if let lock = EntryLock(new: path) {
                (self.path, self.lock) = (path, lock)
                return
            }
            remove(path, in: AT_FDCWD)
        }
        throw SystemError(EAGAIN)
    }

    private static func make(_ kind: Kind, _ path: String, isPrivate: Bool) throws(SystemError) {
        switch kind {
        case .file:
            let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isPrivate ? 0o600 : 0o666)
            guard descriptor >= 0 else { throw SystemError() }
            close(descriptor)
        case .folder:
            guard unsafe mkdir(path, isPrivate ? 0o700 : 0o777) == 0 else { throw SystemError() }
        }
    }

    /// Takes away what earlier runs that were ended by force have left in a folder; nothing that a run still holds.
    package static func removeLeftovers(in folder: String) {
        forEachLeftover(.partial, in: folder) { name, folder in remove(name, in: folder) }
    }

    /// What earlier runs have left under such names; no other run touches it meanwhile.
    ///
    /// - Parameter action: Is given the name and the open folder.
    package static func forEachLeftover(
        _ names: TemporaryName, in folder: String, _ action: (_ name: String, _ folder: Int32) -> Void
    ) {
        let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        for name in RekkeFormats.names(in: descriptor) where names.matches(name) {
            guard let lock = EntryLock(leftover: name, in: descriptor) else { continue }
            withExtendedLifetime(lock) { action(name, descriptor) }
        }
    }
}
