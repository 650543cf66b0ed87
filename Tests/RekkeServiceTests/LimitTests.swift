import Foundation
import Glibc
import RekkeTesting
import Testing

@testable import RekkeService

extension `A running service` {
    @Suite struct `The service's limits` {
        private let hard = "/v1/allocations?method=integerProgram&explain=none"

        /// Asks for what takes minutes, without waiting.
        private func begin(_ service: RunningService, _ query: String = "") async throws -> String {
            let reply = try await service.ask(
                "POST", hard + query, ["Content-Type": "application/json"], body: Array(hardProblem.utf8))
            #expect(reply.status == 202, "\(reply.text)")
            return reply.headers["location"] ?? ""
        }

        /// The processes that work for this one.
        private func workers() -> [pid_t] {
            let own = getpid()
            let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
            return processes.compactMap { pid_t($0) }.filter { process in
                guard let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
                    return false
                }
                let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
                return fields.count > 1 && fields[0] != "Z" && pid_t(fields[1]) == own && stat.contains("(rekke)")
            }
        }

        /// Waits until as many work as expected.
        private func expectWorkers(_ count: Int, within time: Duration = .seconds(20)) async throws {
            let start = ContinuousClock.now
            while workers().count != count, ContinuousClock.now - start < time {
                try await Task.sleep(for: .milliseconds(10))
            }
            #expect(workers().count == count)
        }

        @Test func `answers as it answers GET, without a body, whoever asks for the head alone`() async throws {
            try await RunningService.use { (service) async throws in
                let head = try await service.ask("HEAD", "/health/live")
                let whole = try await service.ask("GET", "/health/live")
                #expect(head.status == 200 && whole.status == 200)
                #expect(head.body.isEmpty && !whole.body.isEmpty)
            }
        }

        @Test func `refuse a body that is too large, whether or not it says so`() async throws {
            try await RunningService.use(within: {
                $0.bodyBytes = 1000
            }) { (service) async throws in
                let body = [UInt8](repeating: 32, count: 2000)
                let json = ["Content-Type": "application/json"]
                let reply = try await service.ask("POST", "/v1/allocations", json, body: body)
                #expect(reply.status == 413)
                #expect(try reply.json["code"] as? String == "tooLarge")
                let chunked = Array("7d0\r\n".utf8) + body + Array("\r\n0\r\n\r\n".utf8)
                let unsaid = try await service.ask(
                    "POST", "/v1/allocations",
                    ["Content-Length": "", "Transfer-Encoding": "chunked"].merging(json) { $1 },
                    body: chunked)
                #expect(unsaid.status == 413)
            }
        }

        @Test func `refuse a body that does not come, and answer others meanwhile`() async throws {
            try await RunningService.use(within: {
                $0.bodyTime = .seconds(1)
            }) { (service) async throws in
                async let slow = service.ask(
                    "POST", "/v1/allocations", ["Content-Type": "application/json", "Content-Length": "100"], body: [32]
                )
                let meanwhile = try await service.ask("GET", "/health/live")
                let refused = try await slow
                #expect(meanwhile.status == 200 && refused.status == 408)
            }
        }

        @Test func `refuse more jobs than may wait, and say when to come back`() async throws {
            try await RunningService.use(within: {
                $0.waitingJobs = 0
                ($0.quickJobs, $0.longJobs) = (1, 1)
            }) { (service) async throws in
                let jobs = [try await begin(service), try await begin(service, "&time-limit=500")]
                let reply = try await service.answer("/v1/allocations", autumn)
                #expect(reply.status == 503 && reply.headers["retry-after"] != nil)
                #expect(try reply.json["code"] as? String == "tooManyJobs")
                for job in jobs { #expect(try await service.ask("DELETE", job).status == 204) }
                #expect(try await service.answer("/v1/allocations", autumn).status == 200)
            }
        }

        @Test func `end a job at its time with the best that it has found, which is not kept`() async throws {
            try await RunningService.use(within: {
                $0.jobTime = .seconds(2)
            }) { (service) async throws in
                let reply = try await service.answer(hard, hardProblem)
                #expect(reply.status == 200 && reply.headers["rekke-exit-status"] == "75")
                #expect(reply.headers["etag"] == nil)
                #expect(try reply.json["status"] as? String == "feasible")
                _ = try await service.answer(hard, hardProblem)
                #expect(await service.jobs.counts.begun == 2)
            }
        }

        @Test func `let a small job pass those that take long`() async throws {
            try await RunningService.use(within: {
                ($0.quickJobs, $0.longJobs, $0.quickTime) = (1, 1, .seconds(4))
            }) { (service) async throws in
                let jobs = [try await begin(service), try await begin(service, "&time-limit=500")]
                // The one has the long ones' place, the other waits for it.
                #expect(try await service.answer("/v1/allocations", autumn).status == 200)
                #expect(try await service.ask("GET", jobs[0]).json["state"] as? String == "running")
                #expect(try await service.ask("GET", jobs[1]).json["state"] as? String == "waiting")
                for job in jobs { _ = try await service.ask("DELETE", job) }
            }
        }

        @Test func `stop a job with the best that it has found`() async throws {
            try await RunningService.use { (service) async throws in
                let job = try await begin(service)
                try await expectWorkers(1)
                try await Task.sleep(for: .seconds(3))
                #expect(try await service.ask("POST", job + "/stop").status == 202)
                _ = try await service.ask("GET", job + "/events")
                let result = try await service.ask("GET", job + "/result")
                #expect(
                    result.status == 200 && result.headers["rekke-exit-status"] == "75", "\(result.text.prefix(300))")
            }
        }

        @Test func `give nobody less than the best who has not asked for less`() async throws {
            try await RunningService.use { (service) async throws in
                let file = JobFile(.problem, .json, Array(hardProblem.utf8))
                let request = try JobRequest(.allocations, options: ["format": "json"], files: [file])
                let job = try await service.jobs.submit(request)
                job.stop()
                await #expect(throws: Refusal.self) { try await service.jobs.submit(request) }
                await service.jobs.remove(job.id)
            }
        }

        @Test func `stop nobody else's job, though it is the same question`() async throws {
            try await RunningService.use { (service) async throws in
                let file = JobFile(.problem, .json, Array(hardProblem.utf8))
                var request = try JobRequest(.allocations, options: ["format": "json"], files: [file])
                request.owner = "one"
                let own = try await service.jobs.submit(request)
                request.owner = "another"
                let other = try await service.jobs.submit(request)
                own.stop()
                await service.jobs.remove(own.id)
                #expect(try await service.jobs.submit(request) === other && !other.isStopping)
                await service.jobs.remove(other.id)
            }
        }

        @Test func `free the worker at once when a job is cancelled`() async throws {
            try await RunningService.use { (service) async throws in
                let job = try await begin(service)
                try await expectWorkers(1)
                let start = ContinuousClock.now
                #expect(try await service.ask("DELETE", job).status == 204)
                try await expectWorkers(0)
                #expect(ContinuousClock.now - start < .milliseconds(500))
            }
        }

        @Test func `free the worker at once when whoever waits goes away`() async throws {
            try await RunningService.use { (service) async throws in
                let connection = try Connection(port: service.port)
                try connection.send(
                    Array(
                        """
                        POST \(hard) HTTP/1.1\r\nHost: 127.0.0.1:\(service.port)\r\nContent-Type: application/json\r\n\
                        Authorization: Bearer \(RunningService.key)\r\nPrefer: wait=60\r\n\
                        Content-Length: \(hardProblem.utf8.count)\r\n\r\n\(hardProblem)
                        """.utf8))
                try await expectWorkers(1)
                let start = ContinuousClock.now
                connection.leave()
                try await expectWorkers(0)
                #expect(ContinuousClock.now - start < .milliseconds(500))
                #expect(await service.jobs.load.open == 0)
            }
        }

        @Test func `let a worker that is killed take nothing else with it`() async throws {
            try await RunningService.use { (service) async throws in
                let job = try await begin(service)
                try await expectWorkers(1)
                for worker in workers() { kill(worker, SIGKILL) }
                _ = try await service.ask("GET", job + "/events")
                let failed = try await service.ask("GET", job + "/result")
                #expect(failed.status == 500)
                #expect(try failed.json["code"] as? String == "workerEnded")
                #expect(try await service.answer("/v1/allocations", autumn).status == 200)
            }
        }

        @Test func `leave no file of a job behind`() async throws {
            @Sendable func folders() throws -> [String] {
                try FileManager.default.contentsOfDirectory(atPath: FileManager.default.temporaryDirectory.path)
                    .filter { $0.hasPrefix("rekke-job-") }
            }
            let before = try folders()
            try await RunningService.use { (service) async throws in
                #expect(try await service.answer("/v1/allocations", autumn).status == 200)
                let job = try await begin(service)
                try await expectWorkers(1)
                let during = try folders()
                #expect(during.count == before.count + 1)
                _ = try await service.ask("DELETE", job)
                try await expectWorkers(0)
            }
            let after = try folders()
            #expect(after == before)
        }

        @Test func `hand back what there is when the service ends`() async throws {
            let reply = try await RunningService.use(within: {
                $0.endTime = .seconds(5)
            }) { (service) async throws in
                async let reply = service.answer(hard, hardProblem)
                try await expectWorkers(1)
                try await Task.sleep(for: .seconds(2))
                await service.jobs.finish()
                return try await reply
            }
            #expect(reply.headers["rekke-exit-status"] == "75", "\(reply.status) \(reply.text.prefix(300))")
        }
    }
}
