import Foundation
import Testing

@testable import RekkeService

@Suite struct `A file of users` {
    /// Of "riktig hest", made cheaply.
    static let hash = "$y$j75$fGjWgXJep7dXmfddfq/7b.$iiGBAoosvGnbN1JbOLdhLzq4dUn8nBgISmKiBaYlZj0"

    @Test(arguments: [
        ("kari:adviser:nord", 1), ("# who\n\nkari:boss:nord:\(hash)", 3), (":adviser:nord:\(hash)", 1),
        (" kari:adviser:nord:\(hash)", 1), ("kari:adviser:nord:secret", 1), ("kari:adviser:nord:abJnggxhB/yWI", 1),
        ("kari:adviser:nord:\(hash)\nKari:reader:sør:\(hash)", 2), ("# nobody", 1),
    ])
    func `says which line is wrong, and nothing of what is secret in it`(text: String, line: Int) throws {
        let fault = try #require(throws: Users.Fault.self) { try Users(text) }
        #expect(fault.line == line && !fault.text.contains(Self.hash) && !fault.text.contains("secret"))
    }

    @Test func `lets in by the right password alone`() throws {
        let users = try Users("kari:adviser:nord:\(Self.hash)\r\nola:reader::\r\n")
        #expect(users.havePasswords)
        #expect(users.visitor(named: "KARI", withPassword: "riktig hest")?.unit == "nord")
        for (name, password) in [
            ("kari", "riktig hest "), ("kari", ""), ("kari", "riktig hest\u{0}x"), ("ola", ""), ("ola", "riktig hest"),
            ("nobody", "riktig hest"), ("kari", String(repeating: "x", count: 600)), ("kari", Self.hash),
        ] {
            #expect(users.visitor(named: name, withPassword: password) == nil, "\(name) \(password)")
        }
        // Who comes by a proxy needs none.
        #expect(users.visitor(named: "Ola")?.role == .reader)
    }
}

extension `A running service` {
    @Suite struct `With users` {
        private static let users = """
            kari:adviser:nord:\(`A file of users`.hash)
            ola:reader:nord:\(`A file of users`.hash)
            siv:adviser:sør:\(`A file of users`.hash)
            """

        private struct Browser {
            let service: RunningService
            var headers: [String: String] = ["Authorization": ""]

            func get(_ path: String) async throws -> Reply {
                try await service.ask(
                    "GET", path, headers.merging(["Accept": "text/html", "Accept-Language": "nb"]) { $1 })
            }

            func send(_ path: String, _ fields: [(key: String, value: String)]) async throws -> Reply {
                let form = FormBody(fields: fields)
                let headers = headers.merging(["Content-Type": form.type, "Accept": "text/html"]) { $1 }
                return try await service.ask("POST", path, headers, body: form.bytes)
            }

            mutating func signIn(_ user: String, _ password: String = "riktig hest") async throws -> Reply {
                let reply = try await send("/sign-in", [("user", user), ("password", password)])
                if let cookie = reply.headers["set-cookie"] { headers["Cookie"] = String(cookie.prefix { $0 != ";" }) }
                return reply
            }

            func open() async throws -> String {
                let form = FormBody(["export": ("svar.csv", DeskExport.plain)])
                let headers = headers.merging(["Content-Type": form.type]) { $1 }
                let reply = try await service.ask("POST", "/programmes", headers, body: form.bytes)
                return (reply.headers["location"] ?? "").split(separator: "/").prefix(2).map { "/" + $0 }.joined()
            }
        }

        @Test func `shows a unit's programmes to its own people only, and lets readers change nothing`() async throws {
            try await RunningService.use(users: Self.users) { (service) async throws in
                var (kari, ola, siv) = (Browser(service: service), Browser(service: service), Browser(service: service))
                #expect(try await kari.get("/").headers["location"] == "/sign-in")
                #expect(try await kari.signIn("kari").status == 303)
                #expect(try await ola.signIn("ola").status == 303)
                #expect(try await siv.signIn("siv").status == 303)
                let path = try await kari.open()
                #expect(path.hasPrefix("/programmes/"))
                // Whoever follows a link signs in on the way, and gets to no other site.
                let visitor = Browser(service: service)
                let way = "/sign-in?page=\(path)/changes"
                #expect(try await visitor.get(path + "/changes").headers["location"] == way)
                #expect(try await visitor.get(way).text.contains("name=\"page\" value=\"\(path)/changes\""))
                for (page, next) in [
                    (path + "/changes", path + "/changes"), ("//example.com", "/"), (path + "/../x", "/"),
                ] {
                    let reply = try await visitor.send(
                        "/sign-in", [("user", "kari"), ("password", "riktig hest"), ("page", page)])
                    #expect(reply.headers["location"] == next)
                }
                #expect(try await kari.get("/").text.contains("href=\"\(path)\""))
                #expect(try await kari.get(path + "/history").text.contains("<td>kari</td>"))
                let seen = try await ola.get(path + "/registrations")
                #expect(seen.status == 200 && seen.text.contains("Valnesfjord"), "\(seen.text)")
                // But for the way out, there is nothing to be sent.
                #expect(seen.text.matches(of: /method="post"/).count == 1 && seen.text.contains("action=\"/sign-out\""))
                for (page, fields) in [
                    ("/programmes", [("example", "true")]), (path + "/erase", [("sure", "true")]),
                    (path + "/back", [("x", "y")]), (path + "/allocation", [("x", "y")]),
                ] {
                    #expect(try await ola.send(page, fields).status == 403, "\(page)")
                }
                #expect(!(try await siv.get("/").text.contains(path)))
                for page in [
                    "", "/registrations", "/history", "/history/0/export", "/programme", "/files/problem.json",
                ] {
                    let (known, unknown) = (
                        try await siv.get(path + page), try await siv.get("/programmes/nothing" + page)
                    )
                    #expect(known.status == 404 && unknown.status == 404, "\(page): \(known.status)")
                    #expect(
                        known.text.replacing(path, with: "") == unknown.text.replacing("/programmes/nothing", with: ""))
                }
                #expect(try await siv.send(path + "/erase", [("sure", "true")]).status == 404)
                #expect(try await kari.get(path + "/history/0/export").status == 200)
            }
        }

        @Test func `gives each who signs in a session of its own, which ends with signing out`() async throws {
            try await RunningService.use(users: Self.users) { (service) async throws in
                var kari = Browser(service: service)
                // One that somebody else has chosen is not taken over.
                kari.headers["Cookie"] = "rekke-\(service.port)=0123456789abcdef"
                #expect(try await kari.get("/").status == 303)
                #expect(try await kari.signIn("kari").status == 303)
                let first = kari.headers["Cookie"]
                #expect(first?.contains("0123456789abcdef") == false)
                #expect(try await kari.get("/").status == 200)
                _ = try await kari.signIn("kari")
                let second = kari.headers["Cookie"]
                #expect(first != second)
                kari.headers["Cookie"] = first
                #expect(try await kari.get("/").status == 303)
                kari.headers["Cookie"] = second
                #expect(try await kari.send("/sign-out", [("x", "y")]).headers["location"] == "/sign-in")
                #expect(try await kari.get("/").status == 303)
            }
        }

        @Test func `takes ten wrong passwords for a name, and then none for a while`() async throws {
            try await RunningService.use(users: Self.users) { (service) async throws in
                var kari = Browser(service: service)
                for _ in 1...10 { #expect(try await kari.signIn("kari", "feil").status == 422) }
                #expect(try await kari.signIn("kari").status == 429)
                #expect(kari.headers["Cookie"] == nil)
                #expect(try await kari.signIn("siv").status == 303)
            }
        }

        @Test func `keeps the key for programs, and what programs ask from people`() async throws {
            try await RunningService.use(users: Self.users) { (service) async throws in
                #expect(try await service.ask("GET", "/metrics").status == 200)
                #expect(try await service.ask("GET", "/").status == 401)
                var kari = Browser(service: service)
                _ = try await kari.signIn("kari")
                for path in ["/metrics", "/v1/jobs/0", "//v1/jobs/0"] {
                    #expect(try await [303, 401].contains(kari.get(path).status), "\(path)")
                }
                // Nobody is let in by an address.
                let token = try await service.ask("GET", "/?token=\(service.access.token())", ["Authorization": ""])
                #expect(token.status == 401 || token.headers["location"] == "/sign-in", "\(token.status)")
                #expect(token.headers["set-cookie"] == nil)
            }
        }

        @Test func `believes the header of a proxy, once, of users that it knows`() async throws {
            let users = "kari@example.no:adviser:nord:\nola@example.no:reader:nord:\n"
            try await RunningService.use(users: users, trustedHeader: "X-User") { (service) async throws in
                func status(_ headers: [String: String]) async throws -> Int {
                    try await service.ask("GET", "/", headers.merging(["Authorization": ""]) { $1 }).status
                }
                #expect(try await status(["X-User": "Kari@example.no"]) == 200)
                #expect(try await status([:]) == 403)
                #expect(try await status(["X-User": "siv@example.no"]) == 403)
                #expect(try await status(["X-User": "kari@example.no, ola@example.no"]) == 403)
                #expect(try await status(["X-User": "kari@example.no\r\nX-User: ola@example.no"]) == 403)
                let reply = try await service.ask(
                    "POST", "/sign-in", ["Authorization": "", "X-User": "kari@example.no"])
                #expect(reply.status == 404 || reply.status == 405)
            }
        }
    }
}
