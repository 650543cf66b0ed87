internal import Glibc
internal import Rekke

/// The bytes of a file, be it a named pipe or a device; it is read to its end.
///
/// - Throws: `InputError.unreadable`.
package func contents(ofFile path: String) throws(InputError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(file: path, reason: reasonOfLastError) }
    defer { close(descriptor) }
    return try contents(of: descriptor, named: path)
}

/// All that is left to be read from an open file; little more than can be used, since a device may have no end.
///
/// - Throws: `InputError.unreadable`.
package func contents(of descriptor: Int32, named name: String) throws(InputError) -> [UInt8] {
    var contents: [UInt8] = []
    var status = stat()
    if unsafe fstat(descriptor, &status) == 0 {
        contents.reserveCapacity(max(0, min(Int(status.st_size), Document.largestSize)))
    }
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while contents.count <= Document.largestSize {
        let count = unsafe piece.withUnsafeMutableBytes { bytes in
            unsafe Glibc.read(descriptor, bytes.baseAddress, bytes.count)
        }
        if count == 0 { break }
        if count > 0 {
            contents += piece[..<count]
        } else if errno != EINTR {
            throw .unreadable(file: name, reason: reasonOfLastError)
        }
    }
    return contents
}

private var reasonOfLastError: String {
    switch errno {
    case ENOENT: "there is no such file"
    case EACCES: "reading it is not permitted"
    default: "it cannot be read"
    }
}

extension Document {
    /// Reads a file's contents, with the fault that a user sees.
    ///
    /// - Throws: `InputError.faulty`.
    static func parse(_ contents: [UInt8], as format: DocumentFormat, file: String) throws(InputError) -> Document {
        do throws(SyntaxFault) {
            return try parse(contents, as: format)
        } catch {
            throw .faulty([
                InputFault(
                    file: file, line: error.position.line, column: error.position.column, path: InputPath(),
                    text: error.text)
            ])
        }
    }
}
