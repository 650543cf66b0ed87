import Foundation
import Testing

/// Compares a document with the file of that name in `Tests/Golden`; with `REKKE_RECORD=1` in the environment the file is
/// written anew.
func expectGolden(_ document: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Golden").appending(path: name)
    if ProcessInfo.processInfo.environment["REKKE_RECORD"] == "1" {
        try Data(document).write(to: file)
    }
    let expected = try [UInt8](Data(contentsOf: file))
    #expect(
        String(decoding: document, as: UTF8.self) == String(decoding: expected, as: UTF8.self),
        "differs from Tests/Golden/\(name); REKKE_RECORD=1 records it anew", sourceLocation: sourceLocation)
    // Texts that Unicode calls equal may still differ in bytes.
    #expect(document == expected, sourceLocation: sourceLocation)
}
