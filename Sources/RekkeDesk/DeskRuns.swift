internal import HTTPTypes
internal import RekkeService

/// What is being worked out for programmes. It is in memory: where the program ends, whoever asked asks again.
actor DeskRuns {
    /// One piece of work, until what came of it is kept.
    struct Run: Sendable {
        let job: Job
        let work: Work
        /// Why nothing came of it; nil while it is at work.
        var failure: Refusal?
    }

    /// What is worked out.
    enum Work: Sendable { case allocation, letters }

    private var runs: [String: Run] = [:]
    /// By programme, the ids of all jobs that were asked for, which go with it.
    private var jobs: [String: Set<String>] = [:]

    func run(of programme: String) -> Run? { runs[programme] }

    /// Remembers whose job it is.
    fileprivate func note(_ job: Job, for programme: String) {
        job.keep()
        jobs[programme, default: []].insert(job.id)
    }

    /// Waits for the job, and keeps what comes of it, unless it was left meanwhile.
    ///
    /// - Throws: `Refusal` where something else is being worked out: nobody on whose page that does not stand may put it aside.
    func begin(
        _ job: Job, of work: Work, for programme: String, keep: @escaping @Sendable (Job.Answer) async throws -> Void
    ) throws(Refusal) {
        if let run = runs[programme], run.failure == nil {
            // Pressed twice, it is asked for once.
            if run.job === job { return }
            throw Desk.changedMeanwhile
        }
        runs[programme] = Run(job: job, work: work)
        Task {
            await job.end()
            guard self.runs[programme]?.job === job else { return }
            var failure: Refusal?
            do {
                guard let answer = try job.outcome?.get() else { throw CancellationError() }
                try await keep(answer)
            } catch {
                failure = error as? Refusal ?? Refusal(.internalServerError, "notKept", "\(error)")
            }
            end(job, of: programme, failure)
        }
    }

    private func end(_ job: Job, of programme: String, _ failure: Refusal?) {
        guard let run = runs[programme], run.job === job else { return }
        runs[programme] = failure.map { Run(job: job, work: run.work, failure: $0) }
    }

    /// Nobody waits for it any more.
    func leave(_ programme: String) { runs[programme] = nil }

    /// Forgets the programme.
    ///
    /// - Returns: The ids of its jobs.
    func erase(_ programme: String) -> Set<String> {
        runs[programme] = nil
        return jobs.removeValue(forKey: programme) ?? []
    }
}

extension Desk {
    /// A job of the programme's own: what others stop or erase is never it, though they ask the same.
    func submit(_ request: JobRequest, for programme: String) async throws(Refusal) -> Job {
        var request = request
        request.owner = programme
        let job = try await jobs.submit(request)
        await runs.note(job, for: programme)
        return job
    }
}
