internal import Foundation
package import HTTPTypes
package import Hummingbird
internal import NIOCore

/// Why a request has no answer, as a problem document (RFC 9457).
package struct Refusal: Error, Codable, Sendable {
    package var type = "about:blank"
    package var title: String
    package var status: HTTPResponse.Status { HTTPResponse.Status(code: statusCode, reasonPhrase: title) }
    package var statusCode: Int
    /// Which of the ways not to be answered this is, for programs.
    package var code: String
    package var detail: String
    /// All that is wrong with the files, each with its place.
    package var errors: [RunReport.Fault]?
    /// In seconds, after which it may be asked again.
    package var retryAfter: Int?

    /// As the document has them.
    private enum CodingKeys: String, CodingKey {
        case type, title, code, detail, errors
        case statusCode = "status"
    }

    package init(
        _ status: HTTPResponse.Status, _ code: String, _ detail: String, errors: [RunReport.Fault]? = nil,
        retryAfter: Int? = nil
    ) {
        title = status.reasonPhrase
        statusCode = status.code
        self.code = code
        self.detail = detail
        self.errors = errors
        self.retryAfter = retryAfter
    }

    static func wrongUsage(_ detail: String) -> Refusal { Refusal(.badRequest, "wrongUsage", detail) }

    static let unknownJob = Refusal(.notFound, "unknownJob", "there is no such job, or it is not kept any more")

    static let isEnding = Refusal(
        .serviceUnavailable, "ending", "the service is ending; ask again soon", retryAfter: 10)

    static let isStopping = Refusal(
        .serviceUnavailable, "stopping", "somebody has just stopped this job; ask again", retryAfter: 1)

    /// What its status has in the header, however it is said.
    package var headers: HTTPFields {
        var headers = HTTPFields()
        if let retryAfter { headers[.retryAfter] = "\(retryAfter)" }
        // What has not been read of the body is not waited for.
        if [408, 413].contains(statusCode) { headers[.connection] = "close" }
        return headers
    }

    /// As a document for programs.
    package var response: Response {
        var headers = headers
        headers[.contentType] = "application/problem+json"
        return Response(
            status: status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: JSONDocument.bytes(of: self))))
    }
}

extension Refusal: HTTPResponseError {
    package func response(from request: Request, context: some RequestContext) throws -> Response { response }
}

/// How the service writes documents of its own.
enum JSONDocument {
    /// Keys sorted, without a line break, as one event of a stream has to be.
    static func bytes(of value: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Texts and whole numbers can always be written.
        return (try? encoder.encode(value)).map { [UInt8]($0) } ?? []
    }
}
