import Foundation
import Glibc
import Testing

@testable import Rekke
@testable import RekkeDocuments
@testable import RekkeFormats

/// What runs that were ended by force have left, and what only looks like it.
@Suite struct `What is left over` {
    private let parent: WrittenFolder
    private var folder: String { parent.path + "/documents" }

    init() throws { parent = try WrittenFolder() }

    private func write() async throws {
        let problem = try problem([.numbered(1, "tue")])
        try await Documents(of: try problem.allocated(), in: problem).write([.letters], to: folder)
    }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: parent.path).sorted()
    }

    private func make(_ path: String, holding files: [String] = []) throws {
        try FileManager.default.createDirectory(
            atPath: "\(parent.path)/\(path)", withIntermediateDirectories: true)
        for file in files { try Data("x".utf8).write(to: URL(fileURLWithPath: "\(parent.path)/\(path)/\(file)")) }
    }

    @Test func `it is in nobody's way, and is taken away`() async throws {
        try make("rekke-0123456789abcdef.partial/letters", holding: ["r1.txt"])
        try Data("x".utf8).write(to: URL(fileURLWithPath: parent.path + "/rekke-0000000000000000.partial"))
        // As earlier versions named them, and one that nobody may write to.
        try make("documents.\(getpid()).partial")
        try make("rekke-fedcba9876543210.partial", holding: ["report.html"])
        #expect(unsafe chmod(parent.path + "/rekke-fedcba9876543210.partial", 0o500) == 0)
        try await write()
        #expect(try names() == ["documents", "documents.\(getpid()).partial"])
    }

    @Test func `what is named otherwise stays`() async throws {
        let others = [
            "documents.2021.old", "rekke-0123456789abcde.partial", "rekke-0123456789ABCDEF.partial",
            "rekke-0123456789abcdef.partial.txt", "x-rekke-0123456789abcdef.partial",
        ]
        for other in others { try make(other) }
        try await write()
        #expect(try names() == (others + ["documents"]).sorted())
    }

    @Test func `nothing behind a link is touched`() async throws {
        try make("mine", holding: ["treasure"])
        let links = ["rekke-0123456789abcdef.partial", "rekke-fedcba9876543210.partial/letters"]
        try make("rekke-fedcba9876543210.partial")
        for link in links {
            try FileManager.default.createSymbolicLink(
                atPath: "\(parent.path)/\(link)", withDestinationPath: parent.path + "/mine")
        }
        #expect(unsafe mkfifo(parent.path + "/rekke-aaaaaaaaaaaaaaaa.partial", 0o600) == 0)
        try await write()
        #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path + "/mine") == ["treasure"])
        #expect(
            try names() == ["documents", "mine", "rekke-0123456789abcdef.partial", "rekke-aaaaaaaaaaaaaaaa.partial"])
    }

    @Test func `what somebody still writes stays`() async throws {
        let entry = try TemporaryEntry(.folder, in: parent.path, isPrivate: true)
        try await write()
        #expect(FileManager.default.fileExists(atPath: entry.path))
        withExtendedLifetime(entry) {}
    }

    // MARK: - File systems that cannot put two folders in each other's place at once

    private func replace(canExchange: Bool) throws {
        let new = try TemporaryEntry(.folder, in: parent.path, isPrivate: true)
        try Data("x".utf8).write(to: URL(fileURLWithPath: new.path + "/new"))
        do {
            try FolderPlace(folder, canExchange: canExchange).take(new, name: "documents")
        } catch {
            removeFolder(new.path)
            throw error
        }
    }

    @Test(arguments: [true, false]) func `a folder takes the place of another`(canExchange: Bool) async throws {
        try replace(canExchange: canExchange)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["new"])
        try FileManager.default.removeItem(atPath: folder)
        try await write()
        try replace(canExchange: canExchange)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["new"])
        #expect(try names() == ["documents"])
    }

    @Test(arguments: [true, false])
    func `what has come to a place meanwhile stays there`(canExchange: Bool) async throws {
        try make("documents", holding: ["mine"])
        #expect(throws: DocumentsError.self) { try replace(canExchange: canExchange) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["mine"])
        #expect(try names() == ["documents"])
    }

    @Test func `a run that was ended between two names is put right by the next`() async throws {
        try await write()
        let place = try FolderPlace(folder)
        let displaced = "documents.rekke-0123456789abcdef.old"
        try FileManager.default.moveItem(atPath: folder, toPath: "\(parent.path)/\(displaced)")
        place.recover()
        #expect(try names() == ["documents"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).contains("manifest.json"))
        // What the new folder has replaced is taken away, but for what was not written here.
        try FileManager.default.copyItem(atPath: folder, toPath: "\(parent.path)/\(displaced)")
        try make("documents.rekke-fedcba9876543210.old", holding: ["mine"])
        place.recover()
        #expect(try names() == ["documents", "documents.rekke-fedcba9876543210.old"])
    }
}

/// A folder that goes with the value.
private final class WrittenFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "rekke-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
