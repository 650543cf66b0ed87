internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// What those look at who run the service.
struct OperationRoutes {
    let jobs: Jobs
    let limits: ServiceLimits
    let version: String

    func add(to router: Router<BasicRequestContext>) {
        router.get("/health/live") { _, _ in OperationRoutes.text("alive\n") }
        router.get("/health/ready") { _, _ in
            guard await jobs.isReady else { throw Refusal.isEnding }
            return OperationRoutes.text("ready\n")
        }
        router.get("/metrics") { _, _ in await metrics() }
        router.get("/openapi.json") { [version, limits] _, _ in
            Response(
                status: .ok, headers: [.contentType: "application/json"],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: OpenAPI(version: version, limits).document())))
        }
    }

    /// In Prometheus' text format.
    private func metrics() async -> Response {
        let (counts, load) = (await jobs.counts, await jobs.load)
        var lines = [
            "# TYPE rekke_jobs_begun_total counter", "rekke_jobs_begun_total \(counts.begun)",
            "# TYPE rekke_jobs_ended_total counter",
        ]
        lines += counts.ended.sorted { $0.key < $1.key }.map {
            "rekke_jobs_ended_total{outcome=\"\($0.key)\"} \($0.value)"
        }
        lines += [
            "# TYPE rekke_job_seconds_total counter", "rekke_job_seconds_total \(counts.seconds)",
            "# TYPE rekke_jobs_open gauge", "rekke_jobs_open \(load.open)",
            "# TYPE rekke_jobs_waiting gauge", "rekke_jobs_waiting \(load.waiting)",
        ]
        return OperationRoutes.text(lines.joined(separator: "\n") + "\n", "text/plain; version=0.0.4; charset=utf-8")
    }

    private static func text(_ text: String, _ mediaType: String = "text/plain; charset=utf-8") -> Response {
        Response(
            status: .ok, headers: [.contentType: mediaType], body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
