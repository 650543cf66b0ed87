import Foundation
import Rekke
import Testing

@testable import RekkeFormats

/// Reading a document piece by piece gives what reading it as a whole does, or nothing.
@Suite struct ReadingInPiecesTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "RekkeTests/Cases")

    private static func whole(_ contents: [UInt8]) -> Problem? {
        try? ProblemReader.problemAsWhole(contents, as: .json, file: "whole")
    }

    private static func document(_ registrations: [String]) -> String {
        """
        {"programme": {"name": "Many", "rules": {"onePlacePerOrganisation": false}, "series": [
            {"id": "tue", "capacity": 3, "schedule": {"first": "2021-09-07", "time": "09:00-11:00", "every": "1 week", "count": 2}},
            {"id": "\u{C5}s", "meetings": [{"start": "2021-09-08T09:00", "end": "2021-09-08T11:00"}]}]},
         "registrations": [\(registrations.joined(separator: ",\n"))]}
        """
    }

    /// With fields in two orders, escapes and every kind of preference.
    private static func registration(_ number: Int) -> String {
        let common = #""id": "r\#(number)", "submitted": "2021-06-01T08:\#(10 + number % 50)""#
        return switch number % 6 {
        case 0: "{\(common)}"
        case 1: #"{\#(common), "organisation": "\u00c5s \"\#(number)\"", "preferences": ["tue", "\#u{C5}s"]}"#
        case 2: #"{"preferences": [["A\u030as"], ["tue"]], \#(common), "withdrawn": false, "contact": {"name": "Ola"}}"#
        case 3: #"{\#(common), "preferences": {"tue": 2, "A\#u{30A}s": 9}, "priority": \#(number)}"#
        case 4: #"{\#(common), "suits": ["\#u{C5}s"], "impossible": ["tue"], "size": 3, "role": "a"}"#
        default:
            #"{\#(common), "attendees": [{"id": "p\#(number)", "unavailable": ["monday", "2021-09-07"]}, {"name": "Kari"}]}"#
        }
    }

    @Test func `every case is read the same`() throws {
        let files = try FileManager.default.contentsOfDirectory(
            at: ReadingInPiecesTests.folder, includingPropertiesForKeys: nil)
        let cases = files.filter { $0.pathExtension == "json" }
        #expect(cases.count > 50)
        for file in cases {
            let contents = Array(try Data(contentsOf: file))
            let whole = ReadingInPiecesTests.whole(contents)
            let pieces = ProblemReader.problemInPieces(contents)
            #expect(whole == pieces, "\(file.lastPathComponent)")
        }
    }

    @Test(arguments: [0, 1, 600, 5000])
    func `registrations of many pieces are read the same`(count: Int) throws {
        let contents = Array(ReadingInPiecesTests.document((0..<count).map(ReadingInPiecesTests.registration)).utf8)
        let pieces = try #require(ProblemReader.problemInPieces(contents))
        #expect(pieces == ReadingInPiecesTests.whole(contents), "\(count)")
        #expect(pieces.registrations.count == count)
        let withMark = [0xEF, 0xBB, 0xBF] + contents
        #expect(ProblemReader.problemInPieces(withMark) == pieces)
    }

    @Test func `a damaged document is read the same, or not in pieces`() {
        let contents = Array(ReadingInPiecesTests.document((0..<6).map(ReadingInPiecesTests.registration)).utf8)
        var read = 0
        for position in contents.indices {
            for byte in [0x0A, 0x22, 0x2C, 0x7D, contents[position] ^ 1] as [UInt8] {
                var changed = contents
                changed[position] = byte
                guard let pieces = ProblemReader.problemInPieces(changed) else { continue }
                read += 1
                #expect(pieces == ReadingInPiecesTests.whole(changed), "\(byte) at \(position)")
            }
            #expect(ProblemReader.problemInPieces(Array(contents[..<position])) == nil)
        }
        #expect(read > 0)
    }

    @Test(arguments: [
        #"{"registrations": [], "programme": {}}"#, #"{"programme": {}, "registrations": []}"#, "[]", "", "{}",
    ])
    func `what is in another order or wrong is left to reading as a whole`(text: String) {
        #expect(ProblemReader.problemInPieces(Array(text.utf8)) == nil)
    }

    @Test func `equal ids of series are found however their accents are written`() {
        let positions = SeriesPositions(["tue", "\u{C5}s", "\u{212A}", "A\u{30A}s"])
        #expect(positions["tue"] == 0)
        #expect(positions["\u{C5}s"] == 1)
        #expect(positions["A\u{30A}s"] == 1)
        #expect(positions["K"] == 2)
        #expect(positions["k"] == nil)
        #expect(SeriesPositions(["K"])["\u{212A}"] == 0)
        #expect(SeriesPositions([])[""] == nil)
    }
}
