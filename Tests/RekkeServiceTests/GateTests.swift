import Testing

@testable import RekkeService

extension `A running service` {
    @Suite struct `The gate` {
        @Test(arguments: ["evil.example", "evil.example:80", "", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example"])
        func `refuses names that are not the service's`(host: String) async throws {
            let reply = try await RunningService.use { try await $0.ask("GET", "/health/live", ["Host": host]) }
            // Without a name it is no request of HTTP 1.1 at all.
            #expect(reply.status == 421 || (host.isEmpty && reply.status == 400))
        }

        @Test(arguments: ["http://evil.example", "null", "https://127.0.0.1.evil.example", "http://localhost:1"])
        func `refuses what other sites send`(origin: String) async throws {
            let reply = try await RunningService.use {
                try await $0.ask("POST", "/v1/allocations", ["Origin": origin, "Content-Type": "application/json"])
            }
            #expect(reply.status == 403)
        }

        @Test func `takes what its own pages send, but nothing that a browser calls cross-site`() async throws {
            try await RunningService.use { (service) async throws in
                let origin = "http://127.0.0.1:\(service.port)"
                #expect(try await service.ask("GET", "/metrics", ["Origin": origin]).status == 200)
                #expect(try await service.ask("DELETE", "/v1/jobs/x", ["Sec-Fetch-Site": "cross-site"]).status == 403)
            }
        }

        @Test func `lets nobody in who has neither the address nor the key`() async throws {
            try await RunningService.use { (service) async throws in
                for authorization in ["", "Bearer wrong", "Basic \(RunningService.key)"] {
                    let reply = try await service.ask("GET", "/metrics", ["Authorization": authorization])
                    #expect(reply.status == 401)
                }
                let cookie = ["Authorization": "", "Cookie": "rekke-\(service.port)=0123"]
                #expect(try await service.ask("GET", "/metrics", cookie).status == 401)
                for path in ["/health/live", "/health/ready", "/openapi.json"] {
                    #expect(try await service.ask("GET", path, ["Authorization": ""]).status == 200)
                }
            }
        }

        @Test func `takes a token once, for a cookie that no script and no other site gets`() async throws {
            try await RunningService.use { (service) async throws in
                let path = "/?token=\(service.access.token())"
                let first = try await service.ask("GET", path, ["Authorization": ""])
                #expect(first.status == 303 && first.headers["location"] == "/")
                let cookie = first.headers["set-cookie"] ?? ""
                // A machine's cookies go to all of its ports.
                #expect(cookie.hasPrefix("rekke-\(service.port)="), "\(cookie)")
                #expect(cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Strict"))
                let session = String(cookie.prefix { $0 != ";" })
                #expect(
                    try await service.ask("GET", "/metrics", ["Authorization": "", "Cookie": session]).status == 200)
                #expect(try await service.ask("GET", path, ["Authorization": ""]).status == 401)
            }
        }

        @Test(arguments: [
            ("DELETE", "/v1/allocations", "POST"), ("POST", "/metrics", "GET, HEAD"), ("PUT", "/", "GET, HEAD"),
            ("GET", "/programmes/x/back", "POST"), ("POST", "/v1/jobs/0/result", "GET, HEAD"),
        ])
        func `says which methods a path takes`(method: String, path: String, taken: String) async throws {
            let reply = try await RunningService.use { try await $0.ask(method, path) }
            #expect(reply.status == 405 && reply.headers["allow"] == taken, "\(reply.status) \(reply.headers)")
            #expect(try reply.json["code"] as? String == "wrongMethod")
        }

        @Test func `tells a path that is not there from one that takes another method`() async throws {
            try await RunningService.use { (service) async throws in
                for path in ["/nothing", "/v1/jobs/0/nothing", "/programmes/x/changes/nothing"] {
                    let reply = try await service.ask("POST", path)
                    #expect(reply.status == 404 && reply.headers["allow"] == nil)
                }
                // It is taken, and there is no such programme.
                #expect(try await service.ask("GET", "/programmes/nobody/history").status == 404)
            }
        }

        @Test func `keeps whoever has a wrong key waiting, and nobody else`() async throws {
            try await RunningService.use { (service) async throws in
                func time(_ path: String, _ headers: [String: String]) async throws -> (Int, Duration) {
                    let start = ContinuousClock.now
                    let reply = try await service.ask("GET", path, headers)
                    return (reply.status, ContinuousClock.now - start)
                }
                let wrong = ["Authorization": "Bearer \(RunningService.key.dropLast())x"]
                async let first = time("/metrics", wrong)
                async let second = time("/metrics", wrong)
                async let token = time("/?token=0123", ["Authorization": ""])
                try await Task.sleep(for: .milliseconds(100))
                let right = try await time("/metrics", [:])
                let times = [try await first, try await second, try await token]
                #expect(times.map(\.0) == [401, 401, 401] && right.0 == 200)
                // One after the other, as somebody would have to who tries keys.
                #expect(times.map(\.1).min() ?? .zero >= .milliseconds(450))
                #expect(times.map(\.1).max() ?? .zero >= .milliseconds(1400))
                #expect(right.1 < .milliseconds(450), "\(right.1)")
            }
        }

        @Test func `refuses a request with two names`() async throws {
            try await RunningService.use { (service) async throws in
                let connection = try Connection(port: service.port)
                let name = "127.0.0.1:\(service.port)"
                try connection.send(
                    Array(
                        "GET /health/live HTTP/1.1\r\nHost: \(name)\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .utf8))
                #expect(try await Reply(connection.remainder()).status == 400)
            }
        }

        @Test(arguments: [("http://evil.example/", 421), ("http://evil.example", 421), ("own", 200)])
        func `refuses addresses of other names, whatever Host says`(target: String, status: Int) async throws {
            try await RunningService.use { (service) async throws in
                let path = target == "own" ? "http://127.0.0.1:\(service.port)/health/live" : target
                #expect(try await service.ask("GET", path).status == status)
            }
        }

        @Test(arguments: [("", 401), ("Bearer \(RunningService.key)", 413)])
        func `asks for no body that it refuses`(authorization: String, status: Int) async throws {
            try await RunningService.use { (service) async throws in
                let connection = try Connection(port: service.port)
                let head = """
                    POST /v1/allocations HTTP/1.1\r\nHost: 127.0.0.1:\(service.port)\r\nExpect: 100-continue\r\n\
                    Authorization: \(authorization)\r\nContent-Type: application/json\r\n\
                    Content-Length: 10000000000\r\n\r\n
                    """
                try connection.send(Array(head.utf8))
                let text = String(decoding: try await connection.remainder(), as: UTF8.self)
                #expect(text.hasPrefix("HTTP/1.1 \(status) "), "\(text.prefix(100))")
            }
        }

        @Test func `asks for a body that is announced, and takes it`() async throws {
            try await RunningService.use { (service) async throws in
                let connection = try Connection(port: service.port)
                let form = FormBody(fields: [("example", "true")])
                let head = """
                    POST /programmes HTTP/1.1\r\nHost: 127.0.0.1:\(service.port)\r\nExpect: 100-continue\r\n\
                    Authorization: Bearer \(RunningService.key)\r\nConnection: close\r\nContent-Type: \(form.type)\r\n\
                    Content-Length: \(form.bytes.count)\r\n\r\n
                    """
                try connection.send(Array(head.utf8))
                try await Task.sleep(for: .milliseconds(300))
                try connection.send(form.bytes)
                let text = String(decoding: try await connection.remainder(), as: UTF8.self)
                #expect(text.hasPrefix("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 422 "), "\(text.prefix(200))")
            }
        }

        @Test(arguments: [("Bearer wrong", 401), ("", 401), ("Bearer \(RunningService.key)", 413)])
        func `closes the connection of a body that is refused, once it has said so`(
            authorization: String, status: Int
        ) async throws {
            try await RunningService.use { (service) async throws in
                let connection = try Connection(port: service.port)
                let head = """
                    POST /v1/allocations HTTP/1.1\r\nHost: 127.0.0.1:\(service.port)\r\n\
                    Authorization: \(authorization)\r\nContent-Type: application/json\r\n\
                    Content-Length: 10000000000\r\n\r\n
                    """
                let start = ContinuousClock.now
                try connection.send(Array(head.utf8) + [UInt8](repeating: 0x20, count: 100_000))
                let reply = try Reply(await connection.remainder())
                #expect(reply.status == status && reply.headers["connection"] == "close")
                #expect(ContinuousClock.now - start < .seconds(5))
            }
        }

        @Test func `closes a connection whose head does not come, however steadily it trickles`() async throws {
            try await RunningService.use(within: { $0.headTime = .seconds(1) }) { (service) async throws in
                let connection = try Connection(port: service.port)
                let start = ContinuousClock.now
                async let rest = connection.remainder()
                try connection.send(Array("GET /health/live HTTP/1.1\r\n".utf8))
                for number in 0..<30 where ContinuousClock.now - start < .seconds(4) {
                    try connection.send(Array("X-\(number): slow\r\n".utf8))
                    try await Task.sleep(for: .milliseconds(200))
                }
                #expect(try await rest.isEmpty)
                #expect(ContinuousClock.now - start < .seconds(10))
                // Whoever sends it in time is answered, and may ask again.
                #expect(try await service.ask("GET", "/health/live").status == 200)
            }
        }

        @Test(arguments: ["/health/live", "/metrics", "/nothing"])
        func `tells browsers to load and run nothing from elsewhere`(path: String) async throws {
            let reply = try await RunningService.use { try await $0.ask("GET", path) }
            let policy = reply.headers["content-security-policy"] ?? ""
            #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe") && !policy.contains("http"))
            #expect(reply.headers["x-content-type-options"] == "nosniff")
        }
    }
}
