internal import ArgumentParser
internal import Foundation
internal import Glibc
internal import RekkeFormats

/// Writes a finished document to standard output or to a file; where that cannot be done, it says why and ends the run.
enum Output {
    /// - Parameter file: nil for standard output. A file holds either what it held before or the whole document: it is
    ///   written beside itself and then renamed.
    static func write(_ document: [UInt8], to file: String?) throws {
        do throws(SystemError) {
            if let file {
                try write(document, toFile: file)
            } else {
                try RekkeFormats.write(document, to: STDOUT_FILENO)
            }
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
            try RekkeFormats.write(document, opening: path, O_WRONLY)
            return
        }
        let temporary = "\(path).\(getpid()).partial"
        do throws(SystemError) {
            // Who may read the earlier result may read this one, and nobody else.
            let mode = attributes?[.posixPermissions] as? Int
            try RekkeFormats.write(document, opening: temporary, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
            guard unsafe rename(temporary, path) == 0 else { throw SystemError() }
        } catch {
            unsafe unlink(temporary)
            throw error
        }
    }
}
