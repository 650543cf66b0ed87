import Foundation
import HTTPTypes
import Logging
import RekkeTesting
import Testing

@testable import RekkeCLI
@testable import RekkeDesk
@testable import RekkeService
@testable import RekkeStore

/// What starts it: one after the other, since they count its workers.
@Suite(.serialized) struct `A running service` {}

/// The service as it is asked in these tests: on a free port of this machine, with the built program as its workers.
struct RunningService: Sendable {
    let port: Int
    let access: Access
    let jobs: Jobs
    let desk: Desk
    static let key = String(repeating: "k", count: 32)

    /// Starts it, asks it, and tells it to end.
    ///
    /// - Parameters:
    ///   - limits: Changes to the usual ones.
    ///   - store: The file in which the desk keeps what it has; nil for memory.
    ///   - users: As a file has them; nil for nobody in particular.
    ///   - trustedHeader: In which a proxy says who somebody is; nil where none does.
    static func use<Value: Sendable>(
        within limits: (inout ServiceLimits) -> Void = { _ in }, store: String? = nil, users: String? = nil,
        trustedHeader: String? = nil,
        _ body: @Sendable (RunningService) async throws -> Value
    ) async throws -> Value {
        var final = ServiceLimits(cores: 2)
        // Debug builds take a second to begin.
        final.quickTime = .seconds(20)
        limits(&final)
        let store = try store.map { try Store(at: $0) } ?? Store(inMemoryFor: 50)
        let limits = final
        let access = Access(
            key: key, users: try users.map { try Users($0) },
            trustedHeader: trustedHeader.flatMap { HTTPField.Name($0) })
        let (ports, running) = AsyncStream<Int>.makeStream()
        var logger = Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }
        logger.logLevel = .critical
        var opened: Desk?
        let server = Server(
            at: Server.Place(access: access), worker: Worker(executable: try BuiltProgram.url.path, limits: limits),
            version: "test", logger: logger,
            pages: { router, jobs in
                let desk = Desk(
                    jobs: jobs, limits: limits, example: nil, store: store, version: RekkeCommand.version,
                    access: access)
                desk.add(to: router)
                opened = desk
            },
            refusal: Desk.refusal
        ) { running.yield($0) }
        guard let desk = opened else { throw CancellationError() }
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            var iterator = ports.makeAsyncIterator()
            guard let port = await iterator.next() else { throw CancellationError() }
            let value = try await body(RunningService(port: port, access: access, jobs: server.jobs, desk: desk))
            await server.end()
            try await group.waitForAll()
            return value
        }
    }

    /// Asks with the key, as programs do.
    func ask(
        _ method: String, _ path: String, _ headers: [String: String] = [:], body: [UInt8] = []
    ) async throws -> Reply {
        let authorization = ["Authorization": "Bearer \(RunningService.key)"]
        return try await Reply.of(method, path, headers.merging(authorization) { given, _ in given }, body, port: port)
    }

    /// Asks for a job with a problem of its own, and waits for the answer.
    func answer(_ path: String, _ problem: String, wait: Int = 60) async throws -> Reply {
        try await ask(
            "POST", path, ["Content-Type": "application/json", "Prefer": "wait=\(wait)"], body: Array(problem.utf8))
    }
}

/// What came back.
struct Reply: Sendable {
    let status: Int
    /// Under their names in small letters.
    let headers: [String: String]
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    var json: [String: Any] {
        get throws { try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any] ?? [:] }
    }

    /// - Parameter headers: In place of the usual ones; an empty one is left out.
    static func of(
        _ method: String, _ path: String, _ headers: [String: String], _ body: [UInt8], port: Int
    ) async throws -> Reply {
        let connection = try Connection(port: port)
        let usual = ["Host": "127.0.0.1:\(port)", "Content-Length": "\(body.count)", "Connection": "close"]
        let lines = usual.merging(headers) { $1 }.filter { !$0.value.isEmpty }.map { "\($0): \($1)\r\n" }.sorted()
        try connection.send(Array("\(method) \(path) HTTP/1.1\r\n\(lines.joined())\r\n".utf8) + body)
        return try Reply(await connection.remainder())
    }

    init(_ bytes: [UInt8]) throws {
        let blankLine = Array("\r\n\r\n".utf8)
        guard let end = bytes.indices.first(where: { bytes[$0...].starts(with: blankLine) }) else {
            throw CocoaError(.fileReadCorruptFile)
        }
        let lines = String(decoding: bytes[..<end], as: UTF8.self).components(separatedBy: "\r\n")
        status = Int(lines[0].split(separator: " ")[1]) ?? 0
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.components(separatedBy: ": ")
            headers[parts[0].lowercased()] = parts.dropFirst().joined(separator: ": ")
        }
        self.headers = headers
        let body = Array(bytes[(end + blankLine.count)...])
        self.body = headers["transfer-encoding"] == "chunked" ? Reply.joined(body) : body
    }

    private static func joined(_ chunks: [UInt8]) -> [UInt8] {
        var (body, rest) = ([UInt8](), chunks[...])
        while let end = rest.firstIndex(of: UInt8(ascii: "\r")),
            let length = Int(String(decoding: rest[rest.startIndex..<end], as: UTF8.self), radix: 16), length > 0
        {
            body += rest[(end + 2)..<(end + 2 + length)]
            rest = rest[(end + 4 + length)...]
        }
        return body
    }
}
