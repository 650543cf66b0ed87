internal import RekkeFormats

/// Files that are written beside their places and take them together: all of them or none.
struct PendingFiles {
    private var files: [(pending: PendingFile, path: String)] = []

    /// What could not be written, and why.
    struct Failure: Error {
        let path: String
        let error: SystemError
        /// Files that have taken their places and could not be put back.
        var written: [String] = []
    }

    /// Writes a file to the disk, beside its place.
    mutating func add(_ document: [UInt8], at path: String, mayReplace: Bool = true) throws(Failure) {
        do throws(SystemError) {
            let file = try Signals.shielded { (state) throws(SystemError) in
                let file = try PendingFile(at: path, mayReplace: mayReplace)
                state.temporaryFiles.insert(file.temporaryPath)
                return file
            }
            files.append((file, path))
            try file.write(document)
        } catch {
            throw Failure(path: path, error: error)
        }
    }

    /// Puts all of them in their places.
    mutating func takePlaces() throws(Failure) {
        guard !files.isEmpty else { return }
        try Signals.shielded { (state) throws(Failure) in
            for index in files.indices {
                do throws(SystemError) {
                    // The last one needs no way back.
                    try files[index].pending.takePlace(canPutBack: index < files.count - 1)
                } catch {
                    throw Failure(path: files[index].path, error: error, written: putBack(before: index))
                }
            }
            for file in files { state.temporaryFiles.remove(file.pending.temporaryPath) }
            state.output = "all was written"
        }
        for file in files {
            do throws(SystemError) { try file.pending.finish() } catch {
                throw Failure(path: file.path, error: error, written: files.map(\.path))
            }
        }
    }

    /// - Returns: Those that could not be put back.
    private mutating func putBack(before end: Int) -> [String] {
        var written: [String] = []
        for index in files.indices.prefix(end).reversed() where !files[index].pending.putBack() {
            written.append(files[index].path)
        }
        return written.reversed()
    }

    /// Takes away what has not taken its place.
    func discard() {
        for file in files { file.pending.discard() }
    }
}
