internal import Glibc
internal import RekkeFormats

/// Where a document goes.
enum Destination: Hashable, CustomStringConvertible {
    case standardOutput
    case file(String)

    /// - Parameter option: As given on the command line; standard output for none and for `-`.
    init(_ option: String?) {
        self = option.map { $0 == "-" ? .standardOutput : .file($0) } ?? .standardOutput
    }

    /// What messages call it.
    var description: String {
        switch self {
        case .standardOutput: "<standard output>"
        case .file(let path): path
        }
    }

    /// Whether what is written to the one is lost to the other.
    func isSame(as other: Destination) -> Bool {
        switch (self, other) {
        case (.file(let one), .file(let another)):
            one == another || Destination.resolved(one) == Destination.resolved(another)
        default: self == other
        }
    }

    /// What is written to as it stands: standard output, a device, a pipe. nil for a file, which is replaced.
    var stream: Stream? {
        switch self {
        case .standardOutput: .open(STDOUT_FILENO)
        case .file(let path): Destination.openDescriptor(path).map(Stream.open) ?? Destination.existingStream(path)
        }
    }

    enum Stream {
        case open(Int32)
        case path(String)
    }

    /// Of a name that stands for something that is already open.
    private static func openDescriptor(_ path: String) -> Int32? {
        if path == "/dev/stdout" { return STDOUT_FILENO }
        if path == "/dev/stderr" { return STDERR_FILENO }
        for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
            return Int32(path.dropFirst(folder.count))
        }
        return nil
    }

    private static func existingStream(_ path: String) -> Stream? {
        var found = stat()
        guard unsafe stat(path, &found) == 0, found.st_mode & S_IFMT != S_IFREG else { return nil }
        return .path(path)
    }

    /// The same for every way to name a file.
    private static func resolved(_ path: String) -> String? {
        guard let path = try? resolvingLinks(path), let parent = try? resolvingLinks(folder(of: path)) else {
            return nil
        }
        return "\(parent)/\(path.split(separator: "/").last ?? "")"
    }
}
