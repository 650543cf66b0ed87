import Foundation
import Synchronization
import Testing

@testable import Rekke
@testable import RekkeDocuments
@testable import RekkeFormats

@Suite struct DocumentFolderTests {
    private let parent: URL
    private var folder: URL { parent.appending(path: "documents") }

    init() throws {
        parent = FileManager.default.temporaryDirectory.appending(path: "rekke-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    }

    private func documents() throws -> Documents {
        let problem = try problem([.numbered(1, "tue"), .numbered(2, "tue"), .numbered(3, "wed")])
        return Documents(of: try problem.allocated(), in: problem)
    }

    private func contents() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            files[path] = FileManager.default.contents(atPath: folder.appending(path: path).path)
        }
        return files
    }

    @Test func `a second run changes no byte, and the manifest has the digest of every file`() async throws {
        defer { try? FileManager.default.removeItem(at: parent) }
        try await documents().write(to: folder.path)
        let first = try contents()
        try await documents().write(to: folder.path)
        #expect(try contents() == first)
        #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path) == ["documents"])
        let manifest = try DocumentManifestReader.read(
            [UInt8](#require(first["manifest.json"] ?? nil)), name: "manifest.json")
        #expect(Set(manifest.files.map(\.path) + ["manifest.json"]) == Set(first.filter { !$0.value.isEmpty }.keys))
        for file in manifest.files {
            #expect(try DecisionRecord.digest(of: [UInt8](#require(first[file.path] ?? nil))) == file.sha256)
        }
    }

    @Test func `a folder with other things in it is left alone`() async throws {
        defer { try? FileManager.default.removeItem(at: parent) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // Nothing is lost in an empty one.
        try await documents().write(to: folder.path)
        try Data("mine".utf8).write(to: folder.appending(path: "letters/notes.txt"))
        let before = try contents()
        await #expect(
            throws: DocumentsError.notReplaceable(
                folder: folder.path,
                reason: #"it holds "letters/notes.txt", which rekke did not write; move that away first"#)
        ) { try await documents().write(to: folder.path) }
        try FileManager.default.removeItem(at: folder.appending(path: "manifest.json"))
        await #expect(throws: DocumentsError.self) { try await documents().write(to: folder.path) }
        #expect(try contents().count == before.count - 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path) == ["documents"])
    }

    @Test func `documents that somebody has changed are named and left alone, unless they may be lost`() async throws {
        defer { try? FileManager.default.removeItem(at: parent) }
        try await documents().write(to: folder.path)
        for name in ["letters/r2.txt", "calendars/registrations/r1.ics"] {
            try Data("mine".utf8).write(to: folder.appending(path: name))
        }
        // Nothing is lost of what is gone.
        try FileManager.default.removeItem(at: folder.appending(path: "letters/r1.html"))
        let before = try contents()
        await #expect(
            throws: DocumentsError.edited(
                folder: folder.path, files: ["calendars/registrations/r1.ics", "letters/r2.txt"])
        ) { try await documents().write(to: folder.path) }
        #expect(try contents() == before)
        try await documents().write(to: folder.path, replacingEdited: true)
        #expect(try contents()["letters/r2.txt"] != Data("mine".utf8))
        try await documents().write(to: folder.path)
    }

    @Test func `a document that is changed while others are written is left as it is`() async throws {
        defer { try? FileManager.default.removeItem(at: parent) }
        try await documents().write(to: folder.path)
        let letter = folder.appending(path: "letters/r1.txt")
        await #expect(throws: DocumentsError.edited(folder: folder.path, files: ["letters/r1.txt"])) {
            try await documents().write(to: folder.path) { _ in try? Data("mine".utf8).write(to: letter) }
        }
        #expect(try Data(contentsOf: letter) == Data("mine".utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path) == ["documents"])
    }

    @Test func `a file in its place is left alone`() async throws {
        defer { try? FileManager.default.removeItem(at: parent) }
        try Data("mine".utf8).write(to: folder)
        await #expect(throws: DocumentsError.notReplaceable(folder: folder.path, reason: "it is no folder")) {
            try await documents().write(to: folder.path)
        }
    }

    @Test func `cancelled, it leaves what was there and nothing else`() async throws {
        defer { try? FileManager.default.removeItem(at: parent) }
        try await documents().write([.calendar], to: folder.path)
        let before = try contents()
        let documents = try documents()
        let path = folder.path
        let running = Mutex<Task<Void, any Error>?>(nil)
        let isKnown = DispatchSemaphore(value: 0)
        let task = Task {
            try await documents.write(to: path) { progress in
                guard progress.kind == .letters, progress.number == 1 else { return }
                isKnown.wait()
                running.withLock { $0?.cancel() }
            }
        }
        running.withLock { $0 = task }
        isKnown.signal()
        await #expect(throws: DocumentsError.cancelled) { try await task.value }
        #expect(try contents() == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path) == ["documents"])
    }

    @Test func `what cannot be written is said`() async throws {
        defer { try? FileManager.default.removeItem(at: parent) }
        let path = parent.appending(path: "none/documents").path
        await #expect(throws: DocumentsError.unwritable(file: path, reason: "No such file or directory")) {
            try await documents().write(to: path)
        }
    }

    @Test func `file names are safe and unlike each other, whatever the ids`() {
        let ids = [
            "r1", "R1", "a/b", "a-b", "..", ".", "", "con", "index", "é", "e\u{301}x", "-rf", "_rf", "øl",
            String(repeating: "x", count: 200),
        ]
        let names = FileNames(ids)
        let found = ids.map { names[$0] }
        #expect(Set(found.map { $0.lowercased() }).count == ids.count)
        #expect(found.allSatisfy { $0.wholeMatch(of: /[A-Za-z0-9_~][A-Za-z0-9_~-]{0,79}/) != nil }, "\(found)")
        #expect(names["a-b"].hasPrefix("a-b~"))
        #expect(FileNames(["r01", "påmelding 2"])["r01"] == "r01")
    }

    @Test func `a manifest is read back as it was written`() async throws {
        defer { try? FileManager.default.removeItem(at: parent) }
        let written = try await WrittenDocuments(documents())
        let again = try DocumentManifestReader.read(written.manifest.jsonDocument(), name: "manifest.json")
        #expect(again == written.manifest)
        #expect(!again.entries.isEmpty && !again.files.isEmpty && !again.registrations.isEmpty)
    }

    @Test(arguments: [
        ("Ingrid Solbakken <post@example.no>", "Ingrid Solbakken", "post@example.no"),
        ("Enhet for møter", "Enhet for møter", nil),
    ]) func `a sender has a name, and an address or none`(text: String, name: String, address: String?) {
        #expect(Documents.Sender(text) == Documents.Sender(name: name, address: address))
    }

    @Test(arguments: ["", "<post@example.no>", "A <post>", "A <a@b@c>", "A <a b@c>", "A <a@b", "A <@b>", "A <a@b> c"])
    func `what is no sender is none`(text: String) { #expect(Documents.Sender(text) == nil) }
}
