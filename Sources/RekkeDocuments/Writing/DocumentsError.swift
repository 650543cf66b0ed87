internal import Rekke

/// Why no documents were written; nothing is left behind then.
public enum DocumentsError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The folder is there and must not be replaced; the reason says what it holds.
    case notReplaceable(folder: String, reason: String)
    /// The folder is there, and somebody has changed these documents in it, given by their paths, since they were written.
    case edited(folder: String, files: [String])
    /// Something could not be written.
    case unwritable(file: String, reason: String)
    /// The task was cancelled.
    case cancelled

    public var description: String {
        switch self {
        case .notReplaceable(let folder, let reason): "\(folder): \(reason)"
        case .edited(let folder, let files): "\(folder): edited since it was written: \(DocumentsError.list(files))"
        case .unwritable(let file, let reason): "\(file): it cannot be written: \(reason)"
        case .cancelled: "cancelled"
        }
    }

    private static func list(_ files: [String]) -> String {
        let most = 20
        let rest = files.count > most ? " and \(files.count - most) more" : ""
        return files.prefix(most).map(printable).joined(separator: ", ") + rest
    }
}
