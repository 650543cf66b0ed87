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
        switch name {
        case "problem.json": return Desk.file(decision.problem, "application/json", name)
        case "result.json": return Desk.file(decision.result, "application/json", name)
        case "result.csv":
            guard let reading = decision.reading else { throw Desk.noFile }
            return Desk.file(reading.tracks.csvDocument(), "text/csv; charset=utf-8", name)
        case "documents.zip":
            if programme.state.isConfirmed, let kept = try await store.letters(of: programme) {
                return Desk.file(kept, "application/zip", name)
            }
            let request = try documents(
                of: decision, programme, from: programme.state.sender,
                in: programme.language(or: language))
            return try await answer(request, name, programme.id)
        case "record.json", "scenario.json", "earlier.json":
            guard let role = DeskRole(rawValue: String(name.dropLast(5))), let file = programme[role] else {
                throw Desk.noFile
            }
            return Desk.file(file.contents, "application/json", name)
        default: throw Desk.noFile
        }
    }

    private func answer(_ request: JobRequest, _ name: String, _ id: String) async throws -> Response {
        let job = try await submit(request, for: id)
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
