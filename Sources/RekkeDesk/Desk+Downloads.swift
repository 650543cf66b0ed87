internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Rekke
internal import RekkeFormats
internal import RekkeService

/// The files of a decision, as the commands write them.
extension Desk {
    func addDownloads(to router: some RouterMethods<BasicRequestContext>) {
        router.get("/programmes/:id/files/:file") { request, context in
            let programme = try await programme(context)
            guard let decision = programme.decision, let file = context.parameters.get("file") else {
                throw HTTPError(.notFound, message: "there is no result yet")
            }
            return try await download(file, of: decision, programme, in: request.language)
        }
    }

    private func download(
        _ name: String, of decision: DeskProgramme.Decision, _ programme: DeskProgramme, in language: Language
    ) async throws -> Response {
        let id = programme.id
        let problem = JobFile(.problem, .json, decision.problem)
        switch name {
        case "problem.json": return Desk.file(decision.problem, "application/json", name)
        case "result.json": return Desk.file(decision.result, "application/json", name)
        case "result.csv":
            return try await answer(JobRequest(.allocations, options: ["format": "csv"], files: [problem]), name, id)
        case "documents.zip":
            var options = ["language": language.rawValue, "date": "\(LocalDate.today)"]
            options["sender"] = programme.state.sender
            return try await answer(
                JobRequest(.documents, options: options, files: [problem, JobFile(.result, .json, decision.result)]),
                name,
                id)
        default: throw Desk.noFile
        }
    }

    private func answer(_ request: JobRequest, _ name: String, _ id: String) async throws -> Response {
        let job = try await jobs.submit(request)
        await runs.note(job, for: id)
        await job.end()
        guard let answer = try job.outcome?.get() else { throw CancellationError() }
        return Desk.file(answer.bytes, answer.mediaType, name)
    }

    /// - Parameter name: One of ours: nobody's text is in a header.
    static func file(_ bytes: [UInt8], _ mediaType: String, _ name: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: mediaType, .contentDisposition: "attachment; filename=\"\(name)\""],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
