internal import ArgumentParser
internal import Foundation
internal import Glibc

/// Writes a finished document to standard output or to a file; where that cannot be done, it says why and ends the run.
enum Output {
    /// - Parameter file: nil for standard output. A file holds either what it held before or the whole document: it is
    ///   written beside itself and then renamed.
    static func write(_ document: [UInt8], to file: String?) throws {
        do throws(SystemError) {
            if let file { try write(document, toFile: file) } else { try write(document, to: STDOUT_FILENO) }
        } catch {
            Messages.write("\(file ?? "<standard output>"): it cannot be written: \(error.reason)\n")
            throw ExitStatus.unwritableOutput.code
        }
    }

    private static func write(_ document: [UInt8], toFile file: String) throws(SystemError) {
        // What a link points at is replaced, not the link.
        let path = URL(fileURLWithPath: file).resolvingSymlinksInPath().path
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        if let attributes, attributes[.type] as? FileAttributeType != .typeRegular {
            // A device or a pipe is nothing to replace; a directory says so itself.
            try write(document, opening: path, O_WRONLY)
            return
        }
        let temporary = "\(path).\(getpid()).partial"
        do throws(SystemError) {
            // Who may read the earlier result may read this one, and nobody else.
            let mode = attributes?[.posixPermissions] as? Int
            try write(document, opening: temporary, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
            guard unsafe rename(temporary, path) == 0 else { throw SystemError() }
        } catch {
            unsafe unlink(temporary)
            throw error
        }
    }

    private static func write(
        _ document: [UInt8], opening path: String, _ flags: Int32, mode: Int? = nil
    ) throws(SystemError) {
        let descriptor = unsafe open(path, flags | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw SystemError() }
        defer { close(descriptor) }
        if let mode, fchmod(descriptor, mode_t(mode)) != 0 { throw SystemError() }
        try write(document, to: descriptor)
    }

    private static func write(_ document: [UInt8], to descriptor: Int32) throws(SystemError) {
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
}

/// The system's last error on this thread.
private struct SystemError: Error {
    let reason: String

    init() {
        reason = unsafe String(cString: strerror(errno))
    }
}
