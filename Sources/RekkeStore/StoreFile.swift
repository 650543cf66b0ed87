internal import Foundation
internal import GRDB
internal import Glibc

/// Whether a file may be used as a store, found before anything in it or of it is changed.
enum StoreFile {
    /// "Rekk", in the place of SQLite's header that says whose file it is.
    static let applicationID: Int32 = 0x52_65_6B_6B

    /// Makes the file where there is none, and lets only its user read it.
    ///
    /// SQLite gives the files beside it the same mode.
    ///
    /// - Throws: `StoreError` where it is a link, or another program's.
    static func prepare(_ path: String) throws(StoreError) {
        let descriptor = unsafe Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        if descriptor < 0, errno == ELOOP {
            throw StoreError(reason: "it is a link to another file; give that file's own path")
        }
        guard descriptor >= 0 else { throw StoreError.ofSystem }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw StoreError.ofSystem }
        guard status.st_mode & S_IFMT == S_IFREG else { throw StoreError(reason: "it is no ordinary file") }
        if status.st_size > 0 { try expectOwn(descriptor, path) }
        guard fchmod(descriptor, 0o600) == 0 else { throw StoreError.ofSystem }
    }

    /// - Throws: `StoreError` where it is another program's file, or a later version's.
    private static func expectOwn(_ descriptor: Int32, _ path: String) throws(StoreError) {
        var header = [UInt8](repeating: 0, count: 72)
        let count = unsafe header.withUnsafeMutableBytes { unsafe pread(descriptor, $0.baseAddress, $0.count, 0) }
        guard count == header.count, header.starts(with: Array("SQLite format 3\0".utf8)) else {
            throw StoreError(reason: "it is no store of rekke; give another path, where one will be made")
        }
        let id = header[68..<72].reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
        // The first version left it at nothing.
        guard id == 0 || id == UInt32(bitPattern: applicationID) else { throw StoreError.ofAnotherProgram }
        try StoreError.mapping { () throws in
            var configuration = Configuration()
            configuration.readonly = true
            try DatabaseQueue(path: path, configuration: configuration).read { database in
                guard try database.tableExists("grdb_migrations"), try database.tableExists("programme") else {
                    // One that was only begun.
                    let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master")
                    if tables == 0 { return }
                    throw StoreError.ofAnotherProgram
                }
                if try StoreSchema.migrator.hasBeenSuperseded(database) {
                    throw StoreError(reason: "a later version of rekke wrote it; open it with that one")
                }
            }
        }
    }
}

extension StoreError {
    fileprivate static var ofSystem: StoreError { StoreError(reason: unsafe String(cString: strerror(errno))) }

    fileprivate static var ofAnotherProgram: StoreError {
        StoreError(reason: "it is another program's file; give another path, where a store will be made")
    }
}
