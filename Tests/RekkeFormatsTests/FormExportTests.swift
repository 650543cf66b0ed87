import Foundation
import Rekke
import RekkeFormats
import Testing

/// The files in `Exports` and `Broken`; their pages and scripts say how they were made.
@Suite struct FormExportTests {
    private static func reading(_ export: String, _ programme: String, in folder: URL) throws -> FormImport {
        try FormImport(
            programme: FormFiles.bytes(programme, in: folder), as: .yaml, name: programme,
            FormExports(registrations: .init(name: export, contents: try FormFiles.bytes(export, in: folder))))
    }

    @Test(arguments: [
        ("nettskjema.csv", "nettskjema.yaml"), ("excel-unicode-text.txt", "nettskjema.yaml"),
        ("excel-windows-1252.csv", "nettskjema.yaml"), ("comma-separated.csv", "nettskjema.yaml"),
        ("microsoft-forms.xlsx", "microsoft-forms.yaml"), ("merged-headings.xlsx", "merged-headings.yaml"),
        ("macintosh-1904.xlsx", "nettskjema.yaml"), ("inline-strings.xlsx", "nettskjema.yaml"),
        ("libreoffice.ods", "nettskjema.yaml"),
    ])
    func `the same answers make the same problem, whichever tool wrote them`(export: String, programme: String) throws {
        let reading = try FormExportTests.reading(export, programme, in: FormFiles.exports)
        #expect(reading.faults == [])
        let document = try #require(reading.problem).jsonDocument()
        let expected = try FormFiles.bytes("problem.json", in: FormFiles.exports)
        #expect(String(decoding: document, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
        #expect(document == expected)
        #expect(reading.table().contains("5 registrations. 1 blank row was passed over."))
    }

    /// By file: the lines of `messages.txt`.
    private static let messages: [(file: String, lines: [String])] = {
        let text = (try? String(contentsOf: FormFiles.broken.appending(path: "messages.txt"), encoding: .utf8)) ?? ""
        let lines = text.split(separator: "\n").map(String.init)
        return Dictionary(grouping: lines) { String($0.prefix { $0 != ":" }) }.sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }()

    @Test func `every broken file has its messages`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: FormFiles.broken.path)
            .filter { $0.hasSuffix(".csv") || $0.hasSuffix(".xlsx") }
        #expect(files.sorted() == FormExportTests.messages.map(\.file))
        #expect(files.count >= 40)
    }

    @Test(arguments: messages.map(\.file))
    func `a broken file gets the messages that tell what to do`(file: String) throws {
        let programme = file.hasSuffix(".xlsx") ? "workbook.yaml" : "text.yaml"
        let reading = try FormExportTests.reading(file, programme, in: FormFiles.broken)
        let expected = FormExportTests.messages.first { $0.file == file }?.lines
        #expect(reading.faults.map(\.description) == expected)
        #expect(reading.problem == nil)
    }

    /// A file of one character again and again, behind a beginning.
    struct LargeFile: Sendable, CustomTestStringConvertible {
        var beginning = ""
        let character: Unicode.Scalar
        let count: Int

        var contents: [UInt8] {
            Array(beginning.utf8) + Array(repeating: UInt8(ascii: character), count: count)
        }
        // Of the character alone: millions of them would be written out.
        var testDescription: String { "\(count) of \(character.value)" }
    }

    @Test(arguments: [
        (LargeFile(character: "\n", count: 10_000_000), "form.csv:1048577:1: the file has more than 1048576 rows"),
        (LargeFile(character: ";", count: 20_000), "form.csv:1:16385: the row has more than 16384 cells"),
        (LargeFile(character: ",", count: 2_000_000), "form.csv:1:16385: the row has more than 16384 cells"),
        (LargeFile(character: "x", count: 32_000_001), "form.csv:1:1: the file is larger than 32 MB"),
        (LargeFile(character: "x", count: 100_001), "form.csv:1:1: the cell holds more than 100000 bytes"),
        (LargeFile(beginning: "\"", character: "x", count: 8_000_000), "form.csv:1:1: the file ends inside"),
    ])
    func `a file that is much too large is refused`(file: LargeFile, message: String) throws {
        let reading = try FormImport(
            programme: FormFiles.bytes("text.yaml", in: FormFiles.broken), as: .yaml, name: "text.yaml",
            FormExports(registrations: .init(name: "form.csv", contents: file.contents)))
        #expect(reading.faults.count == 1)
        #expect(reading.faults.first?.description.hasPrefix(message) == true, "\(reading.faults)")
    }
}
