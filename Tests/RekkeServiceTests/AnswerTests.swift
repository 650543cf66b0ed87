import Foundation
import RekkeTesting
import Testing

@testable import RekkeService

extension `A running service` {
    @Suite struct `The service` {
        /// What the command writes to standard output.
        private func command(_ arguments: [String], _ files: [String: String]) throws -> [UInt8] {
            let folder = FileManager.default.temporaryDirectory.appending(path: "rekke-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
            let process = Process()
            let output = Pipe()
            (process.executableURL, process.arguments) = (try BuiltProgram.url, arguments)
            (process.currentDirectoryURL, process.standardOutput) = (folder, output)
            process.standardError = FileHandle.nullDevice
            try process.run()
            let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            return [UInt8](bytes)
        }

        @Test(arguments: [
            ("allocations", ["allocate", "problem.json", "--format", "json"], ""),
            ("allocations", ["allocate", "problem.json", "--language", "nb"], "?format=table&language=nb"),
            (
                "allocations", ["allocate", "problem.json", "--format", "csv", "--policy", "fairest"],
                "?format=csv&policy=fairest"
            ),
            ("checks", ["check", "problem.json", "--solve", "--format", "json"], "?solve=true"),
            ("explanations", ["explain", "problem.json", "r2"], "?registration=r2&format=table"),
            (
                "plans", ["plan", "problem.json", "--add", "1", "--parallel", "--format", "json"],
                "?add=1&parallel=true"
            ),
        ])
        func `answers what the command writes, to the byte`(kind: String, arguments: [String], query: String)
            async throws
        {
            let written = try command(arguments, ["problem.json": autumn])
            let reply = try await RunningService.use { try await $0.answer("/v1/\(kind)\(query)", autumn) }
            #expect(reply.status == 200, "\(reply.text)")
            #expect(reply.body == written)
            #expect(!written.isEmpty && reply.headers["rekke-exit-status"] == "0")
        }

        @Test func `takes several files, as scenarios and results are`() async throws {
            let scenario = #"{"scenario": "One more", "changes": [{"setSeries": {"id": "tue", "capacity": 2}}]}"#
            let written = try command(
                ["scenario", "problem.json", "more.json", "--format", "json"],
                ["problem.json": autumn, "more.json": scenario])
            let form = FormBody(["problem": ("p.json", autumn), "scenario": ("more.json", scenario)])
            let reply = try await RunningService.use {
                try await $0.ask(
                    "POST", "/v1/scenarios", ["Content-Type": form.type, "Prefer": "wait=60"], body: form.bytes)
            }
            #expect(reply.status == 200, "\(reply.text)")
            #expect(reply.body == written)
        }

        @Test func `packs the documents of a result`() async throws {
            let result = try command(["allocate", "problem.json", "--format", "json"], ["problem.json": autumn])
            let form = FormBody([
                "problem": ("p.json", autumn), "result": ("r.json", String(decoding: result, as: UTF8.self)),
            ])
            let reply = try await RunningService.use {
                try await $0.ask(
                    "POST", "/v1/documents?language=nb", ["Content-Type": form.type, "Prefer": "wait=60"],
                    body: form.bytes)
            }
            #expect(reply.status == 200, "\(reply.text)")
            #expect(reply.headers["content-type"] == "application/zip")
            #expect(reply.body.starts(with: Array("PK".utf8)))
            for name in ["letters/r1.txt", "report.html", "result.xlsx", "manifest.json"] {
                #expect(reply.text.contains(name))
            }
        }

        @Test func `says of faults where they are`() async throws {
            let problem = autumn.replacing("\"suits\": [\"tue\"]", with: "\"suits\": [\"tues\"]")
            let reply = try await RunningService.use { try await $0.answer("/v1/allocations", problem) }
            #expect(reply.status == 422)
            #expect(reply.headers["content-type"] == "application/problem+json")
            let document = try reply.json
            #expect(document["code"] as? String == "wrongInput")
            let fault = (document["errors"] as? [[String: Any]])?.first
            #expect(fault?["pointer"] as? String == "/registrations/1/suits/0")
            #expect(fault?["line"] as? Int == 8 && fault?["column"] as? Int == 84)
            #expect(fault?["text"] as? String == "no series \"tues\"; did you mean \"tue\"?")
        }

        @Test(arguments: [
            ("/v1/allocations?nonsense=1", "application/json", 400),
            ("/v1/allocations?policy=nonsense", "application/json", 400),
            ("/v1/allocations", "text/html", 415), ("/v1/explanations", "application/json", 400),
            ("/v1/allocations?format=json&format=csv", "application/json", 400),
            ("/v1/nothing", "application/json", 404),
            ("/v1/allocations?policy=--output=/tmp/x", "application/json", 400),
            ("/v1/allocations?format=csv%00", "application/json", 400),
            ("/v1/explanations?registration=r1%00r2", "application/json", 400),
        ])
        func `refuses what the command does not take`(path: String, type: String, status: Int) async throws {
            let reply = try await RunningService.use {
                try await $0.ask("POST", path, ["Content-Type": type, "Prefer": "wait=60"], body: Array(autumn.utf8))
            }
            #expect(reply.status == status, "\(reply.text)")
            #expect(reply.headers["content-type"] == "application/problem+json")
        }

        @Test func `reads options as forms and libraries write them`() async throws {
            let problem = autumn.replacing("Åsgård", with: "Fjell & kommune")
            let path = "/v1/explanations?format=table&registration=Fjell+%26+kommune"
            let reply = try await RunningService.use { try await $0.answer(path, problem) }
            #expect(reply.status == 200 && reply.text.hasPrefix("Fjell & kommune has a place"), "\(reply.text)")
        }

        @Test func `works once for a question that is asked twice`() async throws {
            try await RunningService.use { (service) async throws in
                let first = try await service.answer("/v1/allocations", autumn)
                let second = try await service.answer("/v1/allocations", autumn)
                #expect(first.body == second.body && first.status == 200)
                #expect(await service.jobs.counts.begun == 1)
                let result = first.headers["content-location"] ?? ""
                let tag = first.headers["etag"] ?? ""
                let third = try await service.ask("GET", result, ["If-None-Match": tag])
                #expect(third.status == 304 && third.body.isEmpty)
                _ = try await service.answer("/v1/allocations?policy=fairest", autumn)
                #expect(await service.jobs.counts.begun == 2)
            }
        }

        @Test func `gives a place to ask at whoever does not wait`() async throws {
            try await RunningService.use { (service) async throws in
                let accepted = try await service.ask(
                    "POST", "/v1/allocations", ["Content-Type": "application/json"], body: Array(autumn.utf8))
                #expect(accepted.status == 202)
                let job = accepted.headers["location"] ?? ""
                let events = try await service.ask("GET", job + "/events")
                #expect(events.headers["content-type"] == "text/event-stream")
                #expect(events.text.hasSuffix("\n\n") && events.text.contains("event: done\ndata: {"))
                #expect(try await service.ask("GET", job).json["state"] as? String == "done")
                let result = try await service.ask("GET", job + "/result")
                let written = try command(["allocate", "p.json", "--format", "json"], ["p.json": autumn])
                #expect(result.body == written)
                #expect(try await service.ask("DELETE", job).status == 204)
                #expect(try await service.ask("GET", job).status == 404)
                #expect(try await service.ask("GET", job + "/result").status == 404)
            }
        }

        @Test func `tells programs what it answers`() async throws {
            let reply = try await RunningService.use { try await $0.ask("GET", "/openapi.json") }
            let paths = try #require(reply.json["paths"] as? [String: Any])
            let kinds = JobKind.allCases.map { "/v1/\($0.rawValue)" }
            #expect(Set(paths.keys).isSuperset(of: kinds + ["/v1/jobs/{id}/events", "/metrics"]))
        }
    }
}

/// A body as forms send it.
struct FormBody {
    let type = "multipart/form-data; boundary=xyz"
    let bytes: [UInt8]

    init(_ files: KeyValuePairs<String, (name: String, text: String)>) { self.init(parts: files.map { $0 }) }

    init(parts files: [(key: String, value: (name: String, text: String))]) {
        let parts = files.map { part, file in
            "--xyz\r\nContent-Disposition: form-data; name=\"\(part)\"; filename=\"\(file.name)\"\r\n\r\n\(file.text)\r\n"
        }
        bytes = Array((parts.joined() + "--xyz--\r\n").utf8)
    }

    init(_ part: String, _ name: String, _ contents: [UInt8]) {
        let head = "--xyz\r\nContent-Disposition: form-data; name=\"\(part)\"; filename=\"\(name)\"\r\n\r\n"
        bytes = Array(head.utf8) + contents + Array("\r\n--xyz--\r\n".utf8)
    }

    init(fields: [(key: String, value: String)]) {
        let parts = fields.map { "--xyz\r\nContent-Disposition: form-data; name=\"\($0)\"\r\n\r\n\($1)\r\n" }
        bytes = Array((parts.joined() + "--xyz--\r\n").utf8)
    }
}

let autumn = ExampleDocument.autumn
