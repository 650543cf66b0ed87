internal import RekkeFormats

/// A file that somebody gave. Its name is shown, and says by its ending how it is read; it is no path to anything.
package struct DeskFile: Sendable {
    package let name: String
    package let contents: [UInt8]

    package init(name: String, contents: [UInt8]) {
        // Some browsers send the way to it, too.
        self.name = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? "file"
        self.contents = contents
    }

    /// As the readers of tables take it.
    var table: FormExports.File { FormExports.File(name: name, contents: contents) }

    /// Of a document.
    var format: DocumentFormat { DocumentFormat(fileName: name) ?? DocumentFormat(startOf: contents) }

    /// Without its ending.
    var title: String { name.split(separator: ".").dropLast().joined(separator: ".") }
}
