internal import HTTPTypes
package import Hummingbird
package import Logging
internal import NIOCore
internal import ServiceLifecycle

/// The service, from its beginning to its end.
package struct Server: Sendable {
    package let jobs: Jobs
    private let group: ServiceGroup

    /// Where it listens, and who may ask.
    package struct Place: Sendable {
        package var host = "127.0.0.1"
        /// 0 for one that is free.
        package var port = 0
        package var access: Access
        /// Names by which it may be asked beside the machine's own.
        package var names: [String] = []

        package init(access: Access) { self.access = access }
    }

    /// - Parameters:
    ///   - pages: Adds what there is beside the API.
    ///   - refusal: How it is said why a request has no answer.
    ///   - isRunning: Called with the port once it listens.
    package init(
        at place: Place, worker: Worker, version: String, logger: Logger,
        pages: (Router<BasicRequestContext>, Jobs) -> Void = { _, _ in },
        refusal: @escaping @Sendable (Refusal, Request) -> Response = { refusal, _ in refusal.response },
        isRunning: @escaping @Sendable (Int) async -> Void
    ) {
        let names = ServiceNames(place.names)
        let jobs = Jobs(worker: worker, version: version, logger: logger)
        let router = Router(options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestLog(logger: logger))
        let paths = KnownPaths()
        router.add(middleware: Gate(place.access, names, paths, refusal: refusal))
        JobRoutes(jobs: jobs, limits: worker.limits).add(to: router)
        OperationRoutes(jobs: jobs, limits: worker.limits, version: version).add(to: router)
        pages(router, jobs)
        paths.take(router.routes.map { ("\($0.path)", $0.method.rawValue) })
        let headTime = worker.limits.headTime
        var quiet = logger
        // The library says at this level what the service says itself.
        quiet.logLevel = .warning
        let application = Application(
            router: router,
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [HeadTimeout(after: headTime), BodyHandler()], idleTimeout: .seconds(60))
            ),
            configuration: ApplicationConfiguration(address: .hostname(place.host, port: place.port)),
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? place.port
                names.insertLoopback(port: port)
                await isRunning(port)
            }, logger: quiet)
        self.jobs = jobs
        // The last one ends first: no answer is cut off that a job may still give.
        group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [.init(service: application), .init(service: JobService(jobs: jobs))], logger: quiet))
    }

    /// Runs until it is told to end.
    package func run() async throws {
        WorkerFolder.removeLeftovers()
        try await group.run()
    }

    /// Takes no more, and ends once what runs has ended, or its time is over.
    package func end() async { await group.triggerGracefulShutdown() }
}

/// The jobs as what ends with the service.
private struct JobService: Service {
    let jobs: Jobs

    func run() async throws { await jobs.finishAtEnd() }
}

/// Says of each request what was asked and how it ended: never who asked, nor anything of what was sent.
private struct RequestLog<Context: RequestContext>: RouterMiddleware {
    let logger: Logger

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        func log(_ status: String) {
            let seconds = (ContinuousClock.now - start) / .seconds(1)
            // The route, whose parts are not those of the address: nothing that somebody typed.
            let route = context.endpointPath ?? "none"
            logger.info(
                "request",
                metadata: [
                    "method": "\(request.method)", "route": "\(route)", "seconds": "\(seconds)", "status": "\(status)",
                ])
        }
        do {
            let response = try await next(request, context)
            log("\(response.status.code)")
            return response
        } catch let error as HTTPError {
            log("\(error.status.code)")
            throw error
        } catch {
            log("left")
            throw error
        }
    }
}
