/// Files out of an archive that this program packed.
package enum PackedFiles {
    /// What the file of that name holds; nil where there is none, it is larger, or the archive is damaged.
    ///
    /// - Parameter most: How many bytes it may have: what is packed may be much more than the archive.
    package static func contents(of name: String, in archive: [UInt8], most: Int = .max) -> [UInt8]? {
        var contents: [UInt8] = []
        guard let archive = try? ZipArchive(archive, mostFiles: .max),
            (try? unsafe archive.unpack(name) { bytes throws(TableError) in
                guard contents.count + bytes.count <= most else { return false }
                unsafe contents.append(contentsOf: bytes)
                return true
            }) == true
        else { return nil }
        return contents
    }
}
