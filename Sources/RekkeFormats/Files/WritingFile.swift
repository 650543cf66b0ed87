internal import CFiles
internal import Glibc

/// Writes all of it to a file that is opened with those flags.
///
/// - Parameter isSynced: Whether it is on the disk once this returns.
package func write(
    _ document: [UInt8], opening path: String, _ flags: Int32, isSynced: Bool = false
) throws(SystemError) {
    let descriptor = unsafe open(path, flags | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw SystemError() }
    defer { close(descriptor) }
    try write(document, to: descriptor)
    if isSynced { try expectSuccess(fsync(descriptor)) }
}

/// Writes all of it to an open file.
package func write(_ document: [UInt8], to descriptor: Int32) throws(SystemError) {
    var rest = document[...]
    while !rest.isEmpty {
        let count = unsafe rest.withUnsafeBytes { bytes in
            unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        }
        if count >= 0 {
            rest = rest.dropFirst(count)
        } else if errno != EINTR {
            throw SystemError()
        }
    }
}

/// Brings to the disk which names a folder has.
package func syncFolder(_ path: String) throws(SystemError) {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // Who may write to a folder and not read it cannot ask for that.
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    try expectSuccess(fsync(descriptor))
}

/// Brings to the disk all that was written to the file system that an open folder is in: with thousands of files a hundred
/// times faster than each alone.
package func syncFileSystem(of folder: Int32) throws(SystemError) { try expectSuccess(files_sync(folder)) }

/// - Throws: What the system has against it. A file system that knows of no disk has nothing to bring there.
private func expectSuccess(_ result: Int32) throws(SystemError) {
    guard result != 0 else { return }
    let error = SystemError()
    guard error.isUnsupported || error.number == EROFS else { throw error }
}
