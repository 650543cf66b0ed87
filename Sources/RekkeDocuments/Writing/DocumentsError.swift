/// Why no documents were written; nothing is left behind then.
public enum DocumentsError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The folder is there and must not be replaced; the reason says what it holds.
    case notReplaceable(folder: String, reason: String)
    /// Something could not be written.
    case unwritable(file: String, reason: String)
    /// The task was cancelled.
    case cancelled

    public var description: String {
        switch self {
        case .notReplaceable(let folder, let reason): "\(folder): \(reason)"
        case .unwritable(let file, let reason): "\(file): it cannot be written: \(reason)"
        case .cancelled: "cancelled"
        }
    }
}
