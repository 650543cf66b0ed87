import Foundation
import Testing

@testable import RekkeFormats

/// Documents that say the same in another way.
@Suite struct ReadingEquivalenceTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "RekkeTests/Cases")

    private static let names = ["001-capacity", "011-everything", "033-everything", "edge-05", "edge-25"]

    private static func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name + ".json"), encoding: .utf8)
    }

    @Test(arguments: names)
    func `a JSON document read as YAML gives the same problem`(name: String) throws {
        let contents = Array(try ReadingEquivalenceTests.text(name).utf8)
        #expect(
            try ProblemReader.read(contents, as: .json, name: name)
                == ProblemReader.read(contents, as: .yaml, name: name))
    }

    @Test(arguments: names)
    func `the same fields in block YAML give the same problem`(name: String) throws {
        let text = try ReadingEquivalenceTests.text(name)
        let yaml = try DocumentTree(text, .json).yaml(indentation: "")
        #expect(
            try ProblemReader.read(Array(yaml.utf8), as: .yaml, name: name)
                == ProblemReader.read(Array(text.utf8), as: .json, name: name))
    }

    @Test(arguments: names)
    func `the order of fields says nothing`(name: String) throws {
        let text = try ReadingEquivalenceTests.text(name)
        let turned = try DocumentTree(text, .json).turned.json
        #expect(turned != text)
        #expect(
            try ProblemReader.read(Array(turned.utf8), as: .json, name: name)
                == ProblemReader.read(Array(text.utf8), as: .json, name: name))
    }
}
