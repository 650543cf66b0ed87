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
                let cookie = ["Authorization": "", "Cookie": "rekke=0123"]
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
                #expect(cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Strict"))
                let session = String(cookie.prefix { $0 != ";" })
                #expect(
                    try await service.ask("GET", "/metrics", ["Authorization": "", "Cookie": session]).status == 200)
                #expect(try await service.ask("GET", path, ["Authorization": ""]).status == 401)
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
