import Foundation
import Testing

@testable import Rekke
@testable import RekkeFormats

@Suite struct `Writing JSON` {
    @Test(arguments: [
        ("plain", #""plain""#), ("æøå 夜 😀", #""æøå 夜 😀""#), ("a\"b\\c/d", #""a\"b\\c/d""#),
        ("line\nreturn\rtab\t", #""line\nreturn\rtab\t""#),
        ("\u{0}\u{8}\u{1F}\u{7F}", "\"\\u0000\\u0008\\u001f\u{7F}\""),
    ])
    func `a text is escaped only where JSON asks for it`(text: String, expected: String) {
        var writer = JSONWriter()
        writer.value(text)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
    }

    @Test func `objects and lists are indented by two spaces, and lists of plain values stand on one line`() {
        var writer = JSONWriter()
        writer.object {
            $0.member("a") { $0.list([[1, 2], []]) { $0.line($1) { $0.value($1) } } }
            $0.member("b") { $0.object { _ in } }
            $0.member("c") { $0.list([Int]()) { $0.value($1) } }
            $0.member("d") { $0.line([1, nil]) { writer, number in number.map { writer.value($0) } ?? writer.null() } }
        }
        let expected = """
            {
              "a": [
                [1, 2],
                []
              ],
              "b": {},
              "c": [],
              "d": [1, null]
            }

            """
        #expect(String(decoding: writer.finished(), as: UTF8.self) == expected)
    }

    @Test func `every object in a result has its keys sorted, whoever reads it`() throws {
        var allocation = WritingExample.allocation
        // Foundation sorts numbers in keys by value, where others compare bytes.
        allocation.objectives.removeAll { $0.objective == .rankMaximal }
        let bytes = allocation.jsonDocument(for: WritingExample.problem)
        let read = try JSONSerialization.jsonObject(with: Data(bytes))
        let sorted = try JSONSerialization.data(withJSONObject: read, options: [.sortedKeys, .withoutEscapingSlashes])
        func squeezed(_ bytes: some Sequence<UInt8>) -> String {
            String(String(decoding: Array(bytes), as: UTF8.self).filter { !$0.isWhitespace })
        }
        #expect(squeezed(bytes) == squeezed(sorted))
    }

    @Test func `what was not worked out is absent, never empty`() {
        let text = String(
            decoding: WritingExample.unexplained.jsonDocument(for: WritingExample.problem), as: UTF8.self)
        for key in ["envy", "fullSets", "reasons", "facilitators", "attendance", "bound"] {
            #expect(!text.contains("\"\(key)\":"), "\(key)")
        }
        // r6 has no organisation.
        let entry = WritingExample.unexplained.jsonExcerpt(for: "r6", in: WritingExample.problem) ?? []
        #expect(!String(decoding: entry, as: UTF8.self).contains("organisation"))
    }

    @Test(arguments: [("r1", "placed"), ("r4", "waitlisted"), ("r13", "rejected")])
    func `one registration's part of a result says what became of it`(id: String, outcome: String) throws {
        let bytes = try #require(WritingExample.allocation.jsonExcerpt(for: id, in: WritingExample.problem))
        let read = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(read["outcome"] as? String == outcome)
        #expect((read["entry"] as? [String: Any])?["registration"] as? String == id)
        #expect((read["fullSet"] != nil) == (id == "r4"))
        #expect((read["envy"] as? [Any])?.count == (id == "r4" ? 1 : 0))
    }

    @Test func `a registration that the result does not name has no part in it`() {
        #expect(WritingExample.allocation.jsonExcerpt(for: "r99", in: WritingExample.problem) == nil)
        #expect(Explanations(of: WritingExample.allocation, in: WritingExample.problem)["r99"] == nil)
    }
}
