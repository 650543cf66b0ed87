internal import CFiles
internal import Glibc

/// Gives what is at a path another name, and takes away what had that name.
package func rename(_ path: String, replacing other: String) throws(SystemError) {
    guard unsafe Glibc.rename(path, other) == 0 else { throw SystemError() }
}

/// Gives what is at a path a name that nothing has.
package func rename(_ path: String, new name: String) throws(SystemError) {
    guard unsafe files_rename_new(path, name) != 0 else { return }
    let error = SystemError()
    guard error.isUnsupported else { throw error }
    guard unsafe access(name, F_OK) != 0 else { throw SystemError(EEXIST) }
    try rename(path, replacing: name)
}

/// Puts each of two files or folders in the place of the other, at once: at no moment is there nothing.
package func exchange(_ path: String, with other: String) throws(SystemError) {
    guard unsafe files_exchange(path, other) == 0 else { throw SystemError() }
}
