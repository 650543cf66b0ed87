import Foundation
import RekkeFormats
import Testing

/// Damaged documents: each is read or refused, and neither ends the process.
@Suite struct FuzzTests {
    private static let json = """
        {"programme": {"name": "P\\u00e5", "timeZone": "Europe/Oslo", "rules": {"deadline": "2021-06-01T08:00:00.5Z",
        "policy": ["mostPlaces"], "tieBreak": "draw", "drawSeed": "x"}, "series": [{"id": "tue", "capacity": 2,
        "schedule": {"first": "2021-09-07", "time": "09:00-11:00", "every": "4 weeks", "count": 2, "except": ["2021-10-05"]},
        "quotas": [{"role": "a", "maximum": 1}]}], "facilitators": [{"id": "f", "unavailable": ["monday",
        {"every": "1 week", "from": "2021-09-06", "days": ["sunday"], "time": "22:00-06:00"}]}]},
        "registrations": [{"id": "r1", "submitted": "2021-06-01T08:00+02:00", "preferences": [["tue"]], "withdrawn": true,
        "attendees": [{"id": "p", "unavailable": ["2021-09-07/2021-09-08", "2021-09-07T09:00/2021-09-07T10:00"]}]},
        {"id": "r2", "submitted": "2021-06-01T08:00", "preferences": {"tue": 2}}]}
        """

    private static let yaml = """
        programme: &p
          name: "Påske"
          series:
            - id: tue   # a comment
              meetings: [{start: 2021-09-07T09:00, end: &end 2021-09-07T11:00}]
        registrations:
        - id: 007
          submitted: 2021-06-01T08:00
          suits: [tue]
          attendees: &all
            - name: |-
                Ola
              unavailable: [tuesday]
        - {id: r2, submitted: '2021-06-01T08:00', attendees: *all}
        """

    private static func contents(_ format: DocumentFormat) -> [UInt8] { Array((format == .json ? json : yaml).utf8) }

    private static func read(_ contents: [UInt8], _ format: DocumentFormat) -> Bool {
        (try? ProblemReader.read(contents, as: format, name: "fuzz")) != nil
    }

    @Test(arguments: DocumentFormat.allCases)
    func `the document itself is read`(format: DocumentFormat) throws {
        _ = try ProblemReader.read(FuzzTests.contents(format), as: format, name: "fuzz")
    }

    @Test func `a truncated JSON document is refused`() {
        let contents = FuzzTests.contents(.json)
        for count in contents.indices { #expect(!FuzzTests.read(Array(contents[..<count]), .json), "\(count)") }
    }

    @Test func `a truncated YAML document is read or refused`() {
        let contents = FuzzTests.contents(.yaml)
        let results = contents.indices.map { FuzzTests.read(Array(contents[..<$0]), .yaml) }
        #expect(results.contains(false))
    }

    @Test(arguments: DocumentFormat.allCases)
    func `a document with one byte changed is read or refused`(format: DocumentFormat) {
        let contents = FuzzTests.contents(format)
        var refused = 0
        for position in stride(from: 0, to: contents.count, by: 3) {
            for byte in [0x0A, 0x22, 0xC3, contents[position] ^ 1] as [UInt8] {
                var changed = contents
                changed[position] = byte
                if !FuzzTests.read(changed, format) { refused += 1 }
            }
        }
        #expect(refused > contents.count / 3)
    }

    @Test(arguments: DocumentFormat.allCases)
    func `a document with a piece taken out is read or refused`(format: DocumentFormat) {
        let contents = FuzzTests.contents(format)
        var refused = 0
        for start in stride(from: 0, to: contents.count, by: 5) {
            for length in [1, 2, 7, 40] {
                let changed = Array(contents[..<start] + contents.dropFirst(start + length))
                if !FuzzTests.read(changed, format) { refused += 1 }
            }
        }
        #expect(refused > 0)
    }
}
