internal import Glibc

/// Holds a file or a folder of one's own, so that no other run takes it for left over. The system lets go of it when the
/// process ends, however that comes about.
package final class EntryLock: Sendable {
    package let descriptor: Int32

    /// Of what an earlier run may have left: nil where the name stands for nothing, for a link or a device, for something of
    /// somebody else, or for what another run holds.
    ///
    /// - Parameter folder: Open; what the name is in.
    init?(leftover name: String, in folder: Int32) {
        guard let descriptor = EntryLock.open(name, in: folder) else { return nil }
        self.descriptor = descriptor
        var held = stat()
        guard unsafe fstat(descriptor, &held) == 0, [S_IFREG, S_IFDIR].contains(held.st_mode & S_IFMT),
            held.st_uid == geteuid(), flock(descriptor, LOCK_EX | LOCK_NB) == 0,
            // Whoever held it before may have taken it away.
            EntryLock.isThere(held, as: name, in: folder)
        else { return nil }
    }

    /// Of what was made just now; nil where another run has already taken it for left over.
    package init?(new path: String) {
        guard let descriptor = EntryLock.open(path, in: AT_FDCWD) else { return nil }
        self.descriptor = descriptor
        var held = stat()
        // Where the file system has no locks, nothing in it is ever taken for left over.
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK,
            unsafe fstat(descriptor, &held) == 0, EntryLock.isThere(held, as: path, in: AT_FDCWD)
        else { return nil }
    }

    deinit { close(descriptor) }

    private static func open(_ name: String, in folder: Int32) -> Int32? {
        let descriptor = unsafe openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        return descriptor < 0 ? nil : descriptor
    }

    private static func isThere(_ held: stat, as name: String, in folder: Int32) -> Bool {
        var named = stat()
        return unsafe fstatat(folder, name, &named, AT_SYMLINK_NOFOLLOW) == 0
            && named.st_ino == held.st_ino && named.st_dev == held.st_dev
    }
}
