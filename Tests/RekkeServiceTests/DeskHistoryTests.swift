import Foundation
import RekkeTesting
import Testing

@testable import RekkeDesk
@testable import RekkeService

extension `A running service` {
    @Suite struct `The desk's steps` {
        @Test func `goes to another desk as one file, and has the same pages and files there`() async throws {
            let (archive, pages, old) = try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain)
                _ = try await service.allocation(path)
                _ = try await service.send(path + "/back", [("x", "y")])
                _ = try await service.allocation(path)
                _ = try await service.send(path + "/confirmation", [("sender", "Ingrid <post@example.no>")])
                _ = try await service.settled(path + "/allocation")
                let archive = try await service.ask("GET", path + "/archive")
                #expect(archive.headers["content-type"] == "application/zip")
                return (archive.body, try await Self.pages(service, path), path)
            }
            try await RunningService.use { (service) async throws in
                func give(_ bytes: [UInt8]) async throws -> Reply {
                    let form = FormBody("archive", "programme.zip", bytes)
                    return try await service.ask("POST", "/archives", ["Content-Type": form.type], body: form.bytes)
                }
                let opened = try await give(archive)
                let path = opened.headers["location"] ?? ""
                #expect(opened.status == 303 && path != old)
                let found = try await Self.pages(service, path)
                for (page, text) in pages {
                    #expect(found[page]?.replacing(path, with: old) == text, "\(page): \(found[page] ?? "")")
                }
                // Nothing is taken of a file that is none, or was changed.
                var changed = archive
                changed[changed.count / 2] ^= 1
                for bytes in [changed, Array(archive.prefix(archive.count / 2)), Array("PK".utf8)] {
                    #expect(try await give(bytes).status == 422)
                }
                #expect(try await service.desk.store.all.count == 1)
            }
        }

        private static func pages(_ service: RunningService, _ path: String) async throws -> [String: String] {
            var pages: [String: String] = [:]
            for page in ["programme", "registrations", "allocation", "history", "files/record.json"] {
                pages[page] = try await service.page(path + "/" + page)
            }
            pages["letters"] = "\(try await service.ask("GET", path + "/files/documents.zip").body)"
            return pages
        }

        @Test func `erases programmes in which nothing was done for long, and no others`() async throws {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain)
                let now = Int(Date.now.timeIntervalSince1970)
                #expect(try await service.desk.eraseUnchanged(for: 86_400, now: now + 86_000) == 0)
                #expect(try await service.ask("GET", path + "/registrations").status == 200)
                #expect(try await service.desk.eraseUnchanged(for: 86_400, now: now + 86_500) == 1)
                #expect(try await service.ask("GET", path + "/registrations").status == 404)
            }
        }

        @Test func `takes steps back and forward, with the files of then, and goes on after it has ended`() async throws
        {
            let folder = FileManager.default.temporaryDirectory.appending(path: "rekke-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let file = folder.appending(path: "desk.sqlite").path
            let path = try await RunningService.use(store: file) { (service) async throws in
                let path = try await service.open(DeskExport.plain)
                let named = FormBody(fields: [("person", "Kari Nordmann")])
                let reply = try await service.ask("POST", "/person", ["Content-Type": named.type], body: named.bytes)
                #expect(reply.headers["set-cookie"]?.hasPrefix("person=Kari%20Nordmann;") == true)
                _ = try await service.allocation(path)
                return path
            }
            try await RunningService.use(store: file) { (service) async throws in
                let start = try await service.ask("GET", "/", ["Accept-Language": "nb"]).text
                #expect(start.contains("Gå videre med et program") && start.contains("<a href=\"\(path)\">Høst</a>"))
                #expect(try await service.ask("GET", path).headers["location"] == path + "/allocation")
                let result = try await service.ask("GET", path + "/files/result.json")
                #expect(try await service.send(path + "/back", [("x", "y")]).headers["location"] == path)
                #expect(try await service.ask("GET", path).headers["location"] == path + "/registrations")
                let history = try await service.ask("GET", path + "/history", ["Accept-Language": "nb"]).text
                #expect(history.contains("Fordelte plassene") && history.contains("Angret"))
                let kept = try await service.ask("GET", path + "/history/2/result")
                #expect(kept.body == result.body && kept.status == 200)
                #expect(try await service.ask("GET", path + "/history/1/result").status == 404)
                _ = try await service.send(path + "/history", [("to", "2")])
                #expect(try await service.ask("GET", path + "/files/result.json").body == result.body)
                _ = try await service.send(path + "/history", [("to", "0")])
                #expect(try await service.ask("GET", path + "/files/result.json").status == 404)
                for _ in 1...2 { #expect(try await service.send(path + "/forward", [("x", "y")]).status == 303) }
                #expect(try await service.ask("GET", path + "/files/result.json").body == result.body)
            }
        }

        @Test func `does nothing that an old page asks for, and asks before it goes back behind what was told`()
            async throws
        {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain)
                let questions = try await service.ask("GET", path + "/programme").text
                let first = try #require(questions.firstMatch(of: /name="step" value="(\d+)"/)?.1)
                _ = try await service.send(path + "/registrations", [("absences", "true")])
                let late = try await service.send(path + "/programme", [("step", String(first)), ("name", "Another")])
                #expect(late.status == 409 && late.text.contains("href=\"\(path)/programme\""), "\(late.text)")
                _ = try await service.allocation(path)
                _ = try await service.send(path + "/confirmation", [("sender", "Ingrid <post@example.no>")])
                let page = try await service.settled(path + "/allocation")
                let step = try #require(page.firstMatch(of: /name="step" value="(\d+)"/)?.1)
                let asked = try await service.send(path + "/back", [("step", String(step))])
                #expect(asked.status == 200 && asked.text.contains("name=\"sure\""))
                #expect(try await service.settled(path + "/allocation").contains("Bekreftet "))
                _ = try await service.send(path + "/changes", [("kind", "withdraw"), ("withdraw-registration", "2")])
                _ = try await service.send(path + "/changes", [("kind", "withdraw"), ("withdraw-registration", "1")])
                for action in ["/changes/apply", "/changes/drop", "/back"] {
                    let old = try await service.send(path + action, [("step", String(step)), ("change", "0")])
                    #expect(old.status == 409 && old.text.contains("Something has changed since"), "\(action)")
                }
                let both = try await service.settled(path + "/changes", in: "en")
                #expect(both.ranges(of: "withdraws").count >= 2)
                let away = [
                    ("kind", "away"), ("away-facilitator", "f1"), ("away-first", "2021-09-08"),
                    ("away-last", "2021-09-01"),
                ]
                #expect(try await service.send(path + "/changes", away).status == 422)
            }
        }

        @Test func `knows nothing of programmes that are erased, and of paths that are none of its files`() async throws
        {
            try await RunningService.use { (service) async throws in
                let path = try await service.open(DeskExport.plain)
                _ = try await service.allocation(path)
                for file in ["..%2f..%2fetc%2fpasswd", "letters", "result.json%00"] {
                    #expect(try await service.ask("GET", path + "/files/" + file).status == 404)
                }
                let problem = try await service.ask("GET", path + "/files/problem.json")
                var request = try JobRequest(
                    .allocations, options: ["format": "json"], files: [JobFile(.problem, .json, problem.body)])
                request.owner = path.split(separator: "/").last.map(String.init)
                let id = request.id(version: "test")
                #expect(await service.jobs.job(id) != nil)
                let asked = try await service.send(path + "/erase", [("x", "y")])
                #expect(asked.status == 200 && asked.text.contains("That cannot be taken back."))
                #expect(try await service.send(path + "/erase", [("sure", "true")]).status == 303)
                let gone = try await service.ask("GET", path + "/allocation")
                #expect(gone.status == 404 && gone.headers["content-type"] == "text/html; charset=utf-8")
                #expect(gone.text.contains("<a href=\"/\">Go on from here</a>"))
                #expect(await service.jobs.job(id) == nil)
            }
        }
    }
}
