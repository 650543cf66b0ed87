internal import ArgumentParser
internal import Glibc
internal import RekkeFormats

/// Writes finished documents to standard output and to files; where that cannot be done, it says why and ends the run.
enum Output {
    struct Document {
        let bytes: [UInt8]
        let destination: Destination

        init(_ bytes: [UInt8], to destination: Destination) {
            self.bytes = bytes
            self.destination = destination
        }
    }

    static func write(_ document: [UInt8], to destination: Destination) throws {
        try write([Document(document, to: destination)])
    }

    /// Files hold what they held before until all documents are written, and then take their places together; what goes to
    /// standard output, a device or a pipe is written once the files are on the disk.
    ///
    /// - Parameter mayReplace: Whether files that are there are replaced.
    static func write(_ documents: [Document], mayReplace: Bool = true) throws {
        Signals.answer()
        var run = OutputRun(documents, mayReplace: mayReplace)
        do throws(PendingFiles.Failure) {
            try run.write()
        } catch {
            run.files.discard()
            throw Messages.unwritable(error, written: run.written, of: documents.map(\.destination.description))
        }
    }
}

/// Some documents on their way.
private struct OutputRun {
    let documents: [Output.Document]
    let mayReplace: Bool
    var files = PendingFiles()
    /// Streams that have got their documents.
    var written: [String] = []

    init(_ documents: [Output.Document], mayReplace: Bool) {
        self.documents = documents
        self.mayReplace = mayReplace
    }

    mutating func write() throws(PendingFiles.Failure) {
        var streams: [(document: Output.Document, stream: Destination.Stream)] = []
        for document in documents {
            if let stream = document.destination.stream {
                streams.append((document, stream))
            } else {
                try files.add(document.bytes, at: document.destination.description, mayReplace: mayReplace)
            }
        }
        for (document, stream) in streams { try write(document, to: stream) }
        try files.takePlaces()
    }

    private mutating func write(
        _ document: Output.Document, to stream: Destination.Stream
    ) throws(PendingFiles.Failure) {
        let name = document.destination.description
        Signals.shielded { $0.output = "what was written is not complete" }
        do throws(SystemError) {
            switch stream {
            case .open(let descriptor): try RekkeFormats.write(document.bytes, to: descriptor)
            case .path(let path): try RekkeFormats.write(document.bytes, opening: path, O_WRONLY | O_NOCTTY)
            }
        } catch {
            throw PendingFiles.Failure(path: name, error: error)
        }
        written.append(name)
    }
}
