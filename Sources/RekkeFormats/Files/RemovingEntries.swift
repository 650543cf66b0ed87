internal import Glibc

/// Takes away the folder at a path with all that is in it. What links point at stays.
package func removeFolder(_ path: String) { remove(path, in: AT_FDCWD) }

/// Takes away a file, or a folder with all that is in it; only as deep as anything that is written here.
///
/// - Parameter folder: Open; what the name is in. A link that somebody puts in the way meanwhile leads nowhere.
func remove(_ name: String, in folder: Int32, depth: Int = 5) {
    guard unsafe unlinkat(folder, name, 0) != 0, errno == EISDIR || errno == EPERM, depth > 0 else { return }
    let descriptor = unsafe openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    // One that was made to be read only.
    fchmod(descriptor, 0o700)
    for name in names(in: descriptor) { remove(name, in: descriptor, depth: depth - 1) }
    unsafe unlinkat(folder, name, AT_REMOVEDIR)
}

/// Of everything in an open folder.
func names(in folder: Int32) -> [String] {
    // Reading moves the place in what is open, so it is opened anew.
    let descriptor = unsafe openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0, let stream = unsafe fdopendir(descriptor) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
        // The system ends the name with a zero, within the field.
        let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
            unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { names.append(name) }
    }
    return names
}
