internal import HTTPTypes

extension Worker {
    /// Runs the job, and kills what does not end by itself after its time.
    func runLimited(_ job: Job) async throws -> End {
        let grace: Duration = .seconds(10)
        return try await withThrowingTaskGroup(of: End.self) { group in
            group.addTask {
                try await run(job.request, stops: job.stopRequests(), began: job.began) {
                    job.report(.running, progress: $0)
                }
            }
            group.addTask { [limits] in
                try await Task.sleep(for: limits.jobTime + grace)
                throw Refusal(.serviceUnavailable, "tookTooLong", "the job did not end within its time", retryAfter: 60)
            }
            defer { group.cancelAll() }
            guard let end = try await group.next() else { throw CancellationError() }
            return end
        }
    }
}

extension Worker.End {
    /// What the command has written is the answer; what it says of files or of itself is why there is none.
    func answer(to request: JobRequest) -> Result<Job.Answer, Refusal> {
        if [0, 1, 2, 75].contains(status), !output.isEmpty {
            return .success(Job.Answer(bytes: output, mediaType: request.mediaType, exitStatus: status))
        }
        switch status {
        case 1: return .failure(Refusal(.unprocessableContent, "wrongResult", detail, errors: faults))
        case 64: return .failure(.wrongUsage(detail))
        case 65, 66: return .failure(Refusal(.unprocessableContent, "wrongInput", detail, errors: faults))
        case 71:
            return .failure(
                Refusal(.serviceUnavailable, "systemRefuses", "the system gives too few means", retryAfter: 5))
        case ..<0:
            return .failure(
                Refusal(
                    .internalServerError, "workerEnded",
                    "the worker was ended by signal \(-status), as for want of memory; nothing else was harmed"))
        default: return .failure(Refusal(.internalServerError, "fault", "the command ended with status \(status)"))
        }
    }

    private var detail: String {
        let said = messages.split(separator: "\n").joined(separator: "\n")
        return said.isEmpty ? faults.first?.text ?? "" : said
    }
}
