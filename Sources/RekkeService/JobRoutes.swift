internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// The addresses at which jobs are asked for, looked at and ended.
struct JobRoutes {
    let jobs: Jobs
    let limits: ServiceLimits

    func add(to router: Router<BasicRequestContext>) {
        for kind in JobKind.allCases {
            router.post("/v1/\(kind.rawValue)") { request, _ in try await submit(kind, request) }
        }
        router.get("/v1/jobs/:id") { _, context in JobRoutes.response(to: try await job(context)) }
        router.get("/v1/jobs/:id/result") { request, context in
            try JobRoutes.result(of: try await job(context), request)
        }
        router.get("/v1/jobs/:id/events") { _, context in JobRoutes.events(of: try await job(context)) }
        router.post("/v1/jobs/:id/stop") { _, context in
            let job = try await job(context)
            job.stop()
            return JobRoutes.accepted(job)
        }
        router.delete("/v1/jobs/:id") { _, context in
            await jobs.remove(try await job(context).id)
            return Response(status: .noContent)
        }
    }

    private func job(_ context: BasicRequestContext) async throws -> Job {
        guard let job = await jobs.job(context.parameters.get("id") ?? "") else { throw Refusal.unknownJob }
        return job
    }

    /// Whoever waits and goes takes along what nobody else has asked for.
    private func submit(_ kind: JobKind, _ request: Request) async throws -> Response {
        let wait = JobRoutes.wait(request.headers[values: .prefer])
        guard let wait else {
            let job = try await jobs.submit(JobRequest(kind, request, body: request.boundedBody(limits)))
            job.keep()
            return JobRoutes.accepted(job)
        }
        return try await request.body.consumeWithCancellationOnInboundClose { body in
            let job = try await jobs.submit(JobRequest(kind, request, body: request.boundedBody(body, limits)))
            job.wait()
            await JobRoutes.wait(for: job, atMost: wait)
            if Task.isCancelled {
                await jobs.left(job)
                throw CancellationError()
            }
            if job.outcome == nil { job.keep() }
            await jobs.left(job)
            return job.outcome == nil ? JobRoutes.accepted(job) : try JobRoutes.result(of: job, request)
        }
    }

    /// How long `Prefer: wait=N` (RFC 7240) asks to wait; nil where it does not.
    static func wait(_ preferences: [String]) -> Duration? {
        for preference in preferences.flatMap({ $0.split(separator: ",") }) {
            let parts = preference.filter { !$0.isWhitespace }.split(separator: "=")
            if parts.count == 2, parts[0].lowercased() == "wait", let seconds = Int(parts[1]), seconds >= 0 {
                return .seconds(min(seconds, 3600))
            }
        }
        return nil
    }

    private static func wait(for job: Job, atMost time: Duration) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await job.end() }
            group.addTask { try? await Task.sleep(for: time) }
            await group.next()
            group.cancelAll()
        }
    }

    private static func accepted(_ job: Job) -> Response {
        var response = response(to: job)
        response.status = .accepted
        response.headers[.location] = "/v1/jobs/\(job.id)"
        return response
    }

    private static func response(to job: Job) -> Response {
        document(JSONDocument.bytes(of: job.status) + [UInt8(ascii: "\n")], "application/json")
    }

    private static func result(of job: Job, _ request: Request) throws -> Response {
        guard let outcome = job.outcome else {
            throw Refusal(.conflict, "notYet", "the job has not ended", retryAfter: 1)
        }
        let answer = try outcome.get()
        let tag = "\"\(job.id)\""
        if answer.isFinal, request.method == .get, request.headers[.ifNoneMatch] == tag {
            return Response(status: .notModified)
        }
        var response = document(answer.bytes, answer.mediaType)
        if answer.isFinal { response.headers[.eTag] = tag }
        response.headers[.contentLocation] = "/v1/jobs/\(job.id)/result"
        response.headers[.rekkeStatus] = "\(answer.exitStatus)"
        return response
    }

    /// The job's status as server-sent events, until it has ended.
    private static func events(of job: Job) -> Response {
        Response(
            status: .ok, headers: [.contentType: "text/event-stream"],
            body: ResponseBody { writer in
                for await status in job.updates() {
                    let data = Array("event: \(status.state.rawValue)\ndata: ".utf8) + JSONDocument.bytes(of: status)
                    try await writer.write(ByteBuffer(bytes: data + Array("\n\n".utf8)))
                }
                try await writer.finish(nil)
            })
    }

    private static func document(_ bytes: [UInt8], _ mediaType: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: mediaType], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
