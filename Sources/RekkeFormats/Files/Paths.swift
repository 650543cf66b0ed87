internal import Glibc

/// The path without symbolic links; where nothing is there, the one that a last link points at.
package func resolvingLinks(_ path: String) throws(SystemError) -> String {
    if let resolved = unsafe realpath(path, nil) {
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }
    guard errno != ELOOP else { throw SystemError() }
    var path = path
    while let target = linkTarget(of: path) {
        path = target.hasPrefix("/") ? target : "\(folder(of: path))/\(target)"
    }
    return path
}

/// What a symbolic link says; nil where there is none.
private func linkTarget(of path: String) -> String? {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(path, &target, Int(PATH_MAX))
    return count < 0 ? nil : String(decoding: target.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
}

/// The folder that something is in, as a path.
package func folder(of path: String) -> String {
    let trimmed = path.utf8.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
}
