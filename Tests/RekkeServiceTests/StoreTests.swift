import Foundation
import GRDB
import RekkeTesting
import Testing

@testable import RekkeStore

@Suite struct `The store` {
    private func step(_ action: String, _ text: String = "", role: String = "export") -> NewStep {
        NewStep(
            time: 1_600_000_000, action: action, person: "Kari", title: "Høst", state: Array(action.utf8),
            documents: [
                StoredDocument(role: role, name: "svar.csv", digest: "digest of \(text)", bytes: Array(text.utf8))
            ])
    }

    /// A path in a folder that goes with the test.
    private func withFile<Value>(_ body: (String) async throws -> Value) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(path: "rekke-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder.appending(path: "desk.sqlite").path)
    }

    /// All that stands in the file and in those beside it.
    private func bytes(beside path: String) throws -> Data {
        let folder = URL(filePath: path).deletingLastPathComponent()
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .reduce(Data()) { try $0 + Data(contentsOf: $1) }
    }

    @Test func `takes steps back and makes them again, and loses none that others took the place of`() async throws {
        let store = try Store(inMemoryFor: 3)
        try await store.open("p", with: step("open"))
        try await store.add(to: "p", roles: []) { _ in step("one") }
        try await store.go(to: 0, in: "p")
        #expect(try await store.current("p", roles: [])?.next == 1)
        try await store.add(to: "p", roles: []) { _ in step("two") }
        let history = try #require(try await store.history(of: "p"))
        #expect(history.steps.map(\.action) == ["open", "one", "two"])
        #expect(history.steps.map(\.before) == [nil, 0, 0] && history.position == 2)
        #expect(history.path == [0, 2])
        #expect(try await store.go(to: 7, in: "p") == false)
        #expect(try await store.current("p", roles: [])?.action == "two")
    }

    @Test func `counts a programme that came with its steps as changed when it came`() async throws {
        let store = try Store(inMemoryFor: 3)
        let came = 1_700_000_000
        try await store.restore("p", of: "", at: came, [(step("open"), nil), (step("one"), 0)], position: 1)
        #expect(try await store.programmes().map(\.changed) == [came])
        #expect(try await store.history(of: "p")?.steps.map(\.time) == [1_600_000_000, 1_600_000_000])
    }

    @Test func `keeps what every step held, in a file that only its user can read`() async throws {
        try await withFile { path in
            #expect(
                FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o644]))
            do {
                let store = try Store(at: path)
                try await store.open("p", with: step("open", "first"))
                try await store.add(to: "p", roles: []) { _ in step("read", "second") }
                for ending in ["", "-wal"] {
                    let mode = try FileManager.default.attributesOfItem(atPath: path + ending)[.posixPermissions]
                    #expect(mode as? Int == 0o600)
                }
            }
            let store = try Store(at: path)
            let first = try await store.document("export", ofStep: 0, in: "p")
            #expect(first?.bytes.map { String(decoding: $0, as: UTF8.self) } == "first")
            let current = try await store.current("p", roles: ["export"])
            #expect(current?.documents.first?.bytes.map { String(decoding: $0, as: UTF8.self) } == "second")
            #expect(try await store.programmes().map(\.title) == ["Høst"])
        }
    }

    @Test func `leaves nothing of what is erased in its files`() async throws {
        let secret = String(repeating: "Valnesfjord ", count: 2000)
        try await withFile { path in
            let store = try Store(at: path)
            try await store.open("p", with: step("open", secret))
            try await store.open("q", with: step("open", "Hernes"))
            #expect(try bytes(beside: path).range(of: Data("Valnesfjord".utf8)) != nil)
            try await store.erase("p")
            #expect(try bytes(beside: path).range(of: Data("Valnesfjord".utf8)) == nil)
            #expect(try await store.programmes().map(\.id) == ["q"])
        }
    }

    @Test func `in memory, the eldest programme gives way`() async throws {
        let store = try Store(inMemoryFor: 2)
        for id in ["a", "b", "c"] { try await store.open(id, with: step("open")) }
        #expect(try await store.programmes().map(\.id) == ["c", "b"])
        #expect(try await store.current("a", roles: []) == nil)
    }

    @Test func `leaves a file that is none of its own as it is, and says so`() async throws {
        try await withFile { path in
            let table = path + ".table"
            try await DatabaseQueue(path: table).write { try $0.execute(sql: "CREATE TABLE t (a)") }
            let marked = path + ".marked"
            try await DatabaseQueue(path: marked).write { try $0.execute(sql: "PRAGMA application_id = 7") }
            try Data(repeating: 0x41, count: 4096).write(to: URL(filePath: path))
            for other in [path, table, marked] {
                try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: other)
                let before = try Data(contentsOf: URL(filePath: other))
                #expect(throws: StoreError.self) { try Store(at: other) }
                #expect(try Data(contentsOf: URL(filePath: other)) == before)
                let mode = try FileManager.default.attributesOfItem(atPath: other)[.posixPermissions] as? Int
                #expect(mode == 0o644)
            }
        }
    }

    @Test func `does not follow a link to a file`() async throws {
        try await withFile { path in
            try Data().write(to: URL(filePath: path))
            try FileManager.default.createSymbolicLink(atPath: path + ".link", withDestinationPath: path)
            let error = #expect(throws: StoreError.self) { try Store(at: path + ".link") }
            #expect(error?.reason == "it is a link to another file; give that file's own path")
            #expect(try Data(contentsOf: URL(filePath: path)).isEmpty)
        }
    }

    @Test func `refuses what a later version wrote`() async throws {
        try await withFile { path in
            _ = try Store(at: path)
            try await DatabaseQueue(path: path).write {
                try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('of a later version')")
            }
            let error = #expect(throws: StoreError.self) { try Store(at: path) }
            #expect(error?.reason == "a later version of rekke wrote it; open it with that one")
        }
    }

    @Test func `is whole, and has all that was answered, when the program is killed while it writes`() async throws {
        try await withFile { path in
            let program = Process()
            let output = Pipe()
            let key = URL(filePath: path + ".key")
            try Data((RunningService.key + "\n").utf8).write(to: key)
            program.executableURL = try BuiltProgram.url
            program.arguments = ["serve", "--store", path, "--key-file", key.path]
            (program.standardOutput, program.standardError) = (output, FileHandle.nullDevice)
            try program.run()
            defer { program.terminate() }
            let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
            let port = try #require(line.split(separator: ":").last.flatMap { Int($0.prefix { $0.isNumber }) })
            let answered = await withTaskGroup(of: Int.self) { group in
                for _ in 0..<3 { group.addTask { await Self.opened(port) } }
                group.addTask {
                    try? await Task.sleep(for: .milliseconds(700))
                    kill(program.processIdentifier, SIGKILL)
                    return 0
                }
                return await group.reduce(0, +)
            }
            program.waitUntilExit()
            let database = try DatabaseQueue(path: path)
            #expect(try await database.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") } == "ok")
            #expect(answered > 0)
            #expect(try await Store(at: path).programmes().count >= answered)
        }
    }

    @Test func `without users is opened with a word about what it has of units`() async throws {
        try await withFile { path in
            try await Store(at: path).open("a", of: "nord", with: step("open"))
            let users = path + ".users"
            try Data("kari:adviser:nord:\n".utf8).write(to: URL(filePath: users))
            for (options, isTold) in [([], true), (["--users", users, "--trusted-header", "X-User"], false)] {
                let program = Process()
                let (output, errors) = (Pipe(), Pipe())
                program.executableURL = try BuiltProgram.url
                program.arguments = ["serve", "--store", path] + options
                (program.standardOutput, program.standardError) = (output, errors)
                try program.run()
                _ = output.fileHandleForReading.availableData
                program.terminate()
                program.waitUntilExit()
                let told = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
                #expect(told.contains("has programmes of nord; without --users") == isTold, "\(told)")
            }
        }
    }

    /// Opens programmes until nobody answers.
    ///
    /// - Returns: How many were.
    private static func opened(_ port: Int) async -> Int {
        let form = FormBody(["export": ("svar.csv", "Opprettet;Organisasjon\n01.06.2021 08:02;Hernes\n")])
        let headers = ["Authorization": "Bearer \(RunningService.key)", "Content-Type": form.type]
        var count = 0
        while let reply = try? await Reply.of("POST", "/programmes", headers, form.bytes, port: port),
            reply.status == 303
        {
            count += 1
        }
        return count
    }
}
