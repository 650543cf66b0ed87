import Foundation
import RekkeTesting
import Testing

@testable import Tables

/// Whatever a file holds, reading it gives tables or an error, and nothing else.
@Suite struct TableFuzzTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "RekkeFormatsTests/Exports")

    static let samples: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".csv") || $0.hasSuffix(".txt") || isPacked($0) }.sorted()
    }()

    private static func isPacked(_ name: String) -> Bool { name.hasSuffix(".xlsx") || name.hasSuffix(".ods") }

    /// Whether it could be read.
    private static func isRead(_ contents: [UInt8], _ name: String) -> Bool {
        do throws(TableError) {
            let tables = try TableReader.tables(in: contents, name: name)
            for table in tables {
                #expect(zip(table.rows, table.rows.dropFirst()).allSatisfy { $0.number < $1.number })
            }
            return true
        } catch {
            #expect(!error.text.isEmpty && error.row >= 1 && error.column >= 1)
            return false
        }
    }

    @Test func `there are samples`() {
        #expect(TableFuzzTests.samples.count >= 8)
    }

    @Test(arguments: samples) func `a file cut off at any byte ends with tables or an error`(name: String) throws {
        let contents = try [UInt8](Data(contentsOf: TableFuzzTests.folder.appending(path: name)))
        #expect(TableFuzzTests.isRead(contents, name))
        let read = (0..<contents.count).count { TableFuzzTests.isRead(Array(contents.prefix($0)), name) }
        // A workbook lacks its directory then, of which the last bytes say only how long a remark is.
        if TableFuzzTests.isPacked(name) { #expect(read <= 4) } else { #expect(read < contents.count) }
    }

    @Test(arguments: samples) func `a file with wrong bytes ends with tables or an error`(name: String) throws {
        let contents = try [UInt8](Data(contentsOf: TableFuzzTests.folder.appending(path: name)))
        var random = SplitMix64(seed: 20_211_125)
        for _ in 0..<500 {
            var changed = contents
            for _ in 0..<random.number(in: 1...4) {
                changed[random.number(in: 0...changed.count - 1)] = UInt8(random.number(in: 0...255))
            }
            _ = TableFuzzTests.isRead(changed, name)
        }
    }

    @Test func `bytes at random end with tables or an error`() {
        var random = SplitMix64(seed: 7)
        let alphabet = Array(";,\t\"\n\r\u{0}aø<>/".utf8) + [0xFF, 0xFE, 0xEF, 0xBB, 0xBF, 0x50, 0x4B, 0x03, 0x04]
        for _ in 0..<3000 {
            let contents = (0..<random.number(in: 0...80)).map { _ in
                alphabet[random.number(in: 0...alphabet.count - 1)]
            }
            _ = TableFuzzTests.isRead(contents, random.number(in: 0...1) == 0 ? "a.csv" : "a.xlsx")
        }
    }
}
