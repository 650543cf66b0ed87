internal import CTables

/// The files packed in a workbook, unpacked piece by piece and never beyond the bounds.
@safe final class ZipArchive {
    private let archive: OpaquePointer
    /// minizip reads from it until the archive is closed.
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private var unpacked = 0

    /// - Throws: `TableError` where the bytes are no archive, or one with more files than a workbook has.
    init(_ contents: [UInt8], mostFiles: UInt64 = UInt64(TableBounds.files)) throws(TableError) {
        unsafe bytes = .allocate(capacity: contents.count)
        unsafe _ = bytes.initialize(from: contents)
        guard let opened = unsafe ctables_open_zip(bytes.baseAddress, bytes.count) else {
            unsafe bytes.deallocate()
            throw TableError(
                "the workbook is damaged or cut off: its directory is missing; download or save it once more")
        }
        unsafe archive = opened
        guard unsafe ctables_count_of_files(archive) <= mostFiles else {
            throw TableError("the workbook is packed of more than \(mostFiles) files, as none is")
        }
    }

    deinit {
        unsafe ctables_close_zip(archive)
        unsafe bytes.deallocate()
    }

    /// Unpacks a file.
    ///
    /// - Parameters:
    ///   - take: Given each piece in turn; says whether to go on.
    /// - Returns: Whether there is such a file.
    func unpack(
        _ name: String, _ take: (UnsafeBufferPointer<UInt8>) throws(TableError) -> Bool
    ) throws(TableError) -> Bool {
        switch unsafe ctables_begin_file(archive, name) {
        case CTABLES_ZIP_OK: break
        case CTABLES_ZIP_ABSENT: return false
        case CTABLES_ZIP_ENCRYPTED: throw TableError("the workbook has a password; save it without one")
        default: throw damaged(name)
        }
        let size = 1 << 16
        let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
        defer { unsafe buffer.deallocate() }
        var isWanted = true
        while isWanted {
            let count = unsafe Int(ctables_unpack(archive, buffer, UInt32(size)))
            if count == 0 { break }
            guard count > 0 else {
                unsafe _ = ctables_end_file(archive)
                throw damaged(name)
            }
            unpacked += count
            guard unpacked <= TableBounds.unpackedSize else {
                unsafe _ = ctables_end_file(archive)
                throw TableError(
                    "the workbook is larger than \(TableBounds.unpackedSize / 1_000_000) MB when it is unpacked; "
                        + "copy the answers alone into a new one")
            }
            do throws(TableError) {
                isWanted = try unsafe take(UnsafeBufferPointer(start: buffer, count: count))
            } catch {
                unsafe _ = ctables_end_file(archive)
                throw error
            }
        }
        guard unsafe ctables_end_file(archive) || !isWanted else { throw damaged(name) }
        return true
    }

    private func damaged(_ name: String) -> TableError {
        TableError("the workbook is damaged: \(name) in it cannot be unpacked; download or save it once more")
    }
}
