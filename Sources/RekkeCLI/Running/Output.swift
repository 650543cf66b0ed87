internal import ArgumentParser
internal import Foundation

/// Writes a finished document to standard output or to a file; where that cannot be done, it says why and ends the run.
enum Output {
    /// - Parameter file: nil for standard output. A file holds either what it held before or the whole document: it is
    ///   written beside itself and then renamed.
    static func write(_ document: [UInt8], to file: String?) throws {
        do {
            guard let file else {
                try FileHandle.standardOutput.write(contentsOf: Data(document))
                return
            }
            // What a link points at is replaced, not the link; a device or a pipe is no file to replace.
            let url = URL(fileURLWithPath: file).resolvingSymlinksInPath()
            try Data(document).write(to: url, options: isReplaceable(url) ? .atomic : [])
        } catch {
            Messages.write("\(file ?? "<standard output>"): it cannot be written\(reason(error))\n")
            throw ExitStatus.unwritableOutput.code
        }
    }

    private static func isReplaceable(_ url: URL) -> Bool {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: url.path) else { return true }
        return attributes[.type] as? FileAttributeType == .typeRegular
    }

    private static func reason(_ error: any Error) -> String {
        guard let error = error as? CocoaError else { return "" }
        return switch error.code {
        case .fileNoSuchFile: ": there is no such directory"
        case .fileWriteNoPermission, .fileWriteVolumeReadOnly: ": no permission"
        case .fileWriteOutOfSpace: ": no space is left"
        default: ""
        }
    }
}
