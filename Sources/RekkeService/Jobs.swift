internal import HTTPTypes
package import Logging
internal import ServiceLifecycle

/// All jobs, in memory: what runs, what waits for its turn, and the youngest answers.
package actor Jobs {
    private let worker: Worker
    private let lanes: Lanes
    private let version: String
    private let logger: Logger
    private var jobs: [String: Job] = [:]
    /// The ids of those that have ended, the eldest first, with what their answers come to.
    private var ended: [(id: String, bytes: Int)] = []
    private var isEnding = false
    private(set) var counts = Counts()

    struct Counts: Sendable {
        var begun = 0
        var ended: [String: Int] = [:]
        var seconds = 0.0
    }

    package init(worker: Worker, version: String, logger: Logger) {
        self.worker = worker
        lanes = Lanes(worker.limits)
        self.version = version
        self.logger = logger
    }

    private var limits: ServiceLimits { worker.limits }

    /// Whether it takes jobs.
    package var isReady: Bool { !isEnding }

    package func job(_ id: String) -> Job? { jobs[id] }

    /// How many have not ended, and how many of them wait for a turn.
    var load: (open: Int, waiting: Int) { get async { (jobs.count - ended.count, await lanes.waitingCount) } }

    /// The job that answers the request: the one that is there, where it was asked before.
    ///
    /// - Throws: `Refusal` where there is no room.
    package func submit(_ request: JobRequest) throws(Refusal) -> Job {
        let id = request.id(version: version)
        if let job = jobs[id], job.isWorthKeeping {
            // Whoever asks now has not asked for less than the best.
            guard !job.isStopping else { throw .isStopping }
            return job
        }
        guard !isEnding else { throw .isEnding }
        guard jobs.count - ended.count < limits.waitingJobs + limits.longJobs + limits.quickJobs else {
            throw Refusal(
                .serviceUnavailable, "tooManyJobs", "so many jobs are waiting that no more is taken", retryAfter: 5)
        }
        forget(id)
        let job = Job(id: id, request: request)
        jobs[id] = job
        counts.begun += 1
        job.begin { [weak self] job in await self?.run(job) ?? .failure(.isEnding) }
        return job
    }

    /// Ends the job, and forgets it.
    package func remove(_ id: String) {
        jobs[id]?.cancel()
        forget(id)
    }

    /// Somebody who waited has gone; where nobody else wants the answer, the job goes too.
    func left(_ job: Job) {
        if job.leave() { remove(job.id) }
    }

    private func forget(_ id: String) {
        jobs[id] = nil
        ended.removeAll { $0.id == id }
    }

    private func run(_ job: Job) async -> Result<Job.Answer, Refusal> {
        let start = ContinuousClock.now
        let outcome = await outcome(of: job)
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let code =
            switch outcome {
            case .success(let answer): "\(answer.exitStatus)"
            case .failure(let refusal): refusal.code
            }
        counts.ended[code, default: 0] += 1
        counts.seconds += seconds
        logger.info(
            "job ended",
            metadata: [
                "job": "\(job.id)", "kind": "\(job.request.kind)", "outcome": "\(code)", "seconds": "\(seconds)",
            ])
        // It may have been taken away, or asked for anew, while it ran.
        if jobs[job.id] === job { keep(job.id, bytes: (try? outcome.get().bytes.count) ?? 0) }
        return outcome
    }

    private func keep(_ id: String, bytes: Int) {
        ended.append((id, bytes))
        var sum = ended.reduce(0) { $0 + $1.bytes }
        while ended.count > limits.keptAnswers || (sum > limits.keptBytes && ended.count > 1) {
            let eldest = ended.removeFirst()
            sum -= eldest.bytes
            jobs[eldest.id] = nil
        }
    }

    private func outcome(of job: Job) async -> Result<Job.Answer, Refusal> {
        do {
            let end = try await lanes.run { [worker] in
                job.report(.running)
                return try await worker.runLimited(job)
            } spent: {
                job.processTime ?? .zero
            } waiting: {
                job.report(.waiting)
            }
            return end.answer(to: job.request)
        } catch let refusal as Refusal {
            return .failure(refusal)
        } catch is CancellationError {
            return .failure(Refusal(.gone, "cancelled", "the job was cancelled"))
        } catch {
            logger.error("worker could not run", metadata: ["job": "\(job.id)", "error": "\(type(of: error))"])
            return .failure(Refusal(.internalServerError, "noWorker", "no worker could be started"))
        }
    }

    // MARK: The service's life

    /// Waits for the word to end; then what runs may finish, gives what it has by then, and at last is killed.
    func finishAtEnd() async {
        try? await gracefulShutdown()
        await finish()
    }

    /// What runs may finish from now on, and nothing new begins.
    func finish() async {
        isEnding = true
        let open = jobs.values.filter { $0.outcome == nil }
        logger.info("ending", metadata: ["jobs": "\(open.count)"])
        await withTaskGroup(of: Void.self) { group in
            for job in open { group.addTask { await job.end() } }
            group.addTask { [limits] in
                guard (try? await Task.sleep(for: limits.endTime * 0.6)) != nil else { return }
                for job in open { job.stop() }
                guard (try? await Task.sleep(for: limits.endTime * 0.4)) != nil else { return }
                for job in open { job.cancel() }
            }
            for _ in open { await group.next() }
            group.cancelAll()
        }
    }
}

extension Job {
    /// Whether whoever asks the same gets this one: what a limit cut short, and what the service lacked, is tried anew.
    fileprivate var isWorthKeeping: Bool {
        switch outcome {
        case nil: true
        case .success(let answer): answer.isFinal
        case .failure(let refusal): refusal.statusCode < 500 && refusal.code != "cancelled"
        }
    }
}
