internal import CArchives
internal import Foundation
internal import Glibc
package import RekkeFormats

/// All files of a folder as one, in the order of their paths.
package func packedFiles(in folder: String) throws(SystemError) -> [UInt8] {
    let archive = folder + ".zip"
    let names = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).sorted()
    var isFirst = true
    for name in names {
        var found = stat()
        let path = "\(folder)/\(name)"
        guard unsafe stat(path, &found) == 0 else { throw SystemError() }
        guard found.st_mode & S_IFMT == S_IFREG else { continue }
        guard unsafe archives_add(archive, path, name, isFirst) else { throw SystemError() }
        isFirst = false
    }
    do throws(InputError) { return try contents(ofFile: archive) } catch { throw SystemError() }
}
