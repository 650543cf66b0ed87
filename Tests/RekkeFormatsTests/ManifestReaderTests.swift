import RekkeFormats
import Testing

/// A manifest is believed by calendars and letters, so nothing is taken that none holds.
@Suite struct ManifestReaderTests {
    private static let digest = String(repeating: "0a", count: 32)
    private static let uid = String(repeating: "0a", count: 16) + "-1"

    private static func entry(_ changes: [String: String?] = [:]) -> String {
        var fields: [String: String?] = [
            "uid": "\"\(uid)\"", "registration": "\"r1\"", "sequence": "0", "cancelled": "false",
            "start": "\"2021-09-07T07:00:00Z\"", "end": "\"2021-09-07T09:00:00Z\"", "summary": "\"S\"",
            "location": "\"L\"", "sha256": "\"\(digest)\"",
        ]
        fields.merge(changes) { $1 }
        return object(fields)
    }

    private static func object(_ fields: [String: String?]) -> String {
        let members = fields.compactMap { name, value in value.map { "\"\(name)\": \($0)" } }
        return "{" + members.sorted().joined(separator: ", ") + "}"
    }

    private static func manifest(_ changes: [String: String?] = [:]) -> String {
        var fields: [String: String?] = [
            "version": "\"0.1.0\"", "programme": "\"P\"", "language": "\"nb\"",
            "sha256": "{\"problem\": \"\(digest)\", \"result\": \"\(digest)\", \"earlier\": \"\(digest)\"}",
            "files": "[]", "registrations": "[]", "entries": "[]",
        ]
        fields.merge(changes) { $1 }
        return object(fields)
    }

    private static func faults(_ text: String) throws -> String {
        let error = try #require(throws: InputError.self) {
            try DocumentManifestReader.read(Array(text.utf8), name: "m.json")
        }
        return error.description
    }

    @Test func `what rekke writes is read`() throws {
        let file =
            "{\"kind\": \"letters\", \"path\": \"letters/r1.txt\", \"registration\": \"r1\", \"sha256\": \"\(ManifestReaderTests.digest)\"}"
        let told =
            "{\"registration\": \"r1\", \"outcome\": \"placed\", \"series\": \"tue\"}, {\"registration\": \"r2\", \"outcome\": \"waitlisted\"}"
        let text = ManifestReaderTests.manifest([
            "files": "[\(file)]", "registrations": "[\(told)]",
            "identities": "[{\"registration\": \"r1\", \"sha256\": \"\(ManifestReaderTests.digest)\"}]",
            "entries": "[\(ManifestReaderTests.entry(["sequence": "2147483646"]))]",
        ])
        let manifest = try DocumentManifestReader.read(Array(text.utf8), name: "m.json")
        #expect(manifest.files.count == 1 && manifest.registrations.count == 2)
        #expect(manifest.identities.map(\.registration) == ["r1"])
        #expect(manifest.entries.first?.sequence == 2_147_483_646)
        #expect(try DocumentManifestReader.read(manifest.jsonDocument(), name: "m.json") == manifest)
    }

    @Test(
        arguments: [
            (
                ["uid": #""x\r\nATTENDEE:mailto:evil@x""#],
                "entries[0].uid: [not shown: may be personal] is not a UID of rekke, 32 hexadecimal digits, a hyphen and a number"
            ),
            (
                ["uid": #""x\r\nURL:evil""#],
                "entries[0].uid: \"x\u{FFFD}\u{FFFD}URL:evil\" is not a UID of rekke, 32 hexadecimal digits, a hyphen and a number"
            ),
            (
                ["uid": "\"\(uid)0\\n\""],
                "entries[0].uid: \"\(uid)0\u{FFFD}\" is not a UID of rekke, 32 hexadecimal digits, a hyphen and a number"
            ),
            (
                ["sequence": "2147483647"],
                "entries[0].sequence: 2147483647 is no sequence; it goes from 0 to 2147483646"
            ),
            (
                ["sequence": "9223372036854775807"],
                "entries[0].sequence: 9223372036854775807 is no sequence; it goes from 0 to 2147483646"
            ),
            (["sequence": "9223372036854775808"], "entries[0].sequence: the number is too large"),
            (["sequence": "-1"], "entries[0].sequence: -1 is no sequence; it goes from 0 to 2147483646"),
            (
                ["sequence": "0.5"],
                "entries[0].sequence: expected a whole number, found a number with a decimal point or an exponent"
            ),
            (
                ["summary": #""S\nATTENDEE:x""#],
                "entries[0].summary: a line break or a control character, as no manifest has"
            ),
            (
                ["summary": #""\u001b[2J""#],
                "entries[0].summary: a line break or a control character, as no manifest has"
            ),
            (
                ["location": #""L\u2028M""#],
                "entries[0].location: a line break or a control character, as no manifest has"
            ),
            (["sha256": "\"x\""], "entries[0].sha256: \"x\" is not a SHA-256, 64 hexadecimal digits in small letters"),
            (["end": "\"2021-09-07T07:00:00Z\""], "entries[0]: the end is not after the start"),
            (
                ["start": "\"2021-09-07T07:00:00\""],
                "entries[0].start: \"2021-09-07T07:00:00\" lacks its offset, as 2021-09-07T09:00:00+02:00"
            ),
            (["facilitator": "\"f\""], "entries[0].registration: give either registration or facilitator, not both"),
            (["registration": nil], "entries[0]: \"registration\" or \"facilitator\" is required"),
            (
                ["attendees": "[]"],
                "entries[0].attendees: unknown field; the fields here are uid, registration, facilitator, sequence, start, end, summary, location, cancelled, sha256"
            ),
        ] as [([String: String?], String)])
    func `an entry that no manifest has is refused, with its place`(changes: [String: String?], fault: String) throws {
        let faults = try ManifestReaderTests.faults(
            ManifestReaderTests.manifest(["entries": "[\(ManifestReaderTests.entry(changes))]"]))
        #expect(faults.hasPrefix("m.json:1:") && faults.hasSuffix(": " + fault), "\(faults)")
        #expect(!faults.contains("\n"))
    }

    @Test(
        arguments: [
            (
                ["files": #"[{"kind": "letters", "path": "../x", "sha256": "\#(digest)"}]"#],
                "files[0].path: \"../x\" is no path inside of a folder"
            ),
            (
                ["files": #"[{"kind": "letters", "path": "/etc/x", "sha256": "\#(digest)"}]"#],
                "files[0].path: \"/etc/x\" is no path inside of a folder"
            ),
            (
                ["files": #"[{"kind": "letters", "path": "a", "sha256": ""}]"#],
                "files[0].sha256: \"\" is not a SHA-256, 64 hexadecimal digits in small letters"
            ),
            (
                ["registrations": #"[{"registration": "r1", "outcome": "waitlisted", "series": "tue"}]"#],
                "registrations[0].series: only who is placed has a series"
            ),
            (
                ["registrations": #"[{"registration": "r1", "outcome": "placed"}]"#],
                "registrations[0]: \"series\" is required"
            ),
            (
                [
                    "registrations":
                        #"[{"registration": "r1", "outcome": "rejected"}, {"registration": "r1", "outcome": "rejected"}]"#
                ], "registrations[1].registration: it stands here twice; the first is in line 1, column "
            ),
            (
                ["sha256": #"{"problem": "", "result": "\#(digest)"}"#],
                "sha256.problem: \"\" is not a SHA-256, 64 hexadecimal digits in small letters"
            ),
            (
                ["programme": "\"\(String(repeating: "x", count: 100_001))\""],
                "programme: the text is too long; at most 100000 bytes are read"
            ),
            (["version": #""0\n1""#], "version: a line break or a control character, as no manifest has"),
        ] as [([String: String?], String)])
    func `so is everything else that no manifest has`(changes: [String: String?], fault: String) throws {
        let faults = try ManifestReaderTests.faults(ManifestReaderTests.manifest(changes))
        #expect(faults.hasPrefix("m.json:1:") && faults.contains(": " + fault), "\(faults)")
        #expect(!faults.contains("\n"))
    }

    @Test func `two entries of one UID are refused`() throws {
        let entry = ManifestReaderTests.entry()
        let faults = try ManifestReaderTests.faults(ManifestReaderTests.manifest(["entries": "[\(entry), \(entry)]"]))
        #expect(faults.contains("entries[1].uid: it stands here twice; the first is in line 1, column "))
    }
}
