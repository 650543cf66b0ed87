internal import Glibc

/// The system's last error on this thread.
package struct SystemError: Error {
    package let reason: String

    package init() {
        reason = unsafe String(cString: strerror(errno))
    }
}

/// Writes all of it to a file that is opened with those flags.
///
/// - Parameter mode: Who may read and write it; nil for what is usual.
package func write(
    _ document: [UInt8], opening path: String, _ flags: Int32, mode: Int? = nil
) throws(SystemError) {
    let descriptor = unsafe open(path, flags | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw SystemError() }
    defer { close(descriptor) }
    if let mode, fchmod(descriptor, mode_t(mode)) != 0 { throw SystemError() }
    try write(document, to: descriptor)
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
