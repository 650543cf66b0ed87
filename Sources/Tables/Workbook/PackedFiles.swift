/// Files out of an archive that this program packed.
package enum PackedFiles {
    /// What the file of that name holds; nil where there is none, or the archive is damaged.
    package static func contents(of name: String, in archive: [UInt8]) -> [UInt8]? {
        var contents: [UInt8] = []
        guard let archive = try? ZipArchive(archive, mostFiles: .max),
            (try? unsafe archive.unpack(name) { bytes throws(TableError) in
                unsafe contents.append(contentsOf: bytes)
                return true
            }) == true
        else { return nil }
        return contents
    }
}
