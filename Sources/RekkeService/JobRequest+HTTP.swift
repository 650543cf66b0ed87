internal import Foundation
internal import HTTPTypes
internal import Hummingbird

extension JobRequest {
    /// What a request asks for: the query has the options, the body one file, or several as `multipart/form-data` under the
    /// names of their parts.
    ///
    /// - Throws: `Refusal`.
    init(_ kind: JobKind, _ request: Request, body: [UInt8]) throws(Refusal) {
        var options: [String: String] = [:]
        for (name, value) in try JobRequest.options(in: request.uri.query ?? "") {
            let isFlag = kind.form.flags.contains(name)
            guard options[name] == nil else { throw .wrongUsage("“\(name)” is said more than once") }
            if isFlag, value == "false" { continue }
            guard !isFlag || value == "true" || value.isEmpty else { throw .wrongUsage("“\(name)” is true or false") }
            options[name] = isFlag ? "" : value
        }
        try self.init(kind, options: options, files: JobRequest.files(kind, request.headers[.contentType] ?? "", body))
    }

    /// As forms and most libraries write a query (URL Standard, application/x-www-form-urlencoded): a plus is a space.
    private static func options(in query: String) throws(Refusal) -> [(name: String, value: String)] {
        try query.split(separator: "&").map { (pair) throws(Refusal) in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
                $0.replacing("+", with: " ").removingPercentEncoding
            }
            guard let name = parts[0], let value = parts.count == 2 ? parts[1] : "",
                !(name + value).unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
            else { throw .wrongUsage("the query is not well-formed, or has control characters in it") }
            return (name, value)
        }
    }

    private static func files(_ kind: JobKind, _ contentType: String, _ body: [UInt8]) throws(Refusal) -> [JobFile] {
        if HeaderValue(contentType).value == "multipart/form-data" {
            guard let form = MultipartForm(body, contentType: contentType) else {
                throw .wrongUsage("the body is no well-formed multipart/form-data")
            }
            return try form.parts.map { (part) throws(Refusal) in try file(part) }
        }
        guard let ending = JobFile.Ending(mediaType: contentType), let part = kind.form.files.first else {
            let endings = "application/json, application/yaml or multipart/form-data"
            throw Refusal(.unsupportedMediaType, "wrongMediaType", "the body's Content-Type has to be \(endings)")
        }
        return [JobFile(part, ending, body)]
    }

    private static func file(_ part: MultipartForm.Part) throws(Refusal) -> JobFile {
        guard let name = JobFile.Part(rawValue: part.name) else { throw .wrongUsage("no part “\(part.name)” is taken") }
        guard
            let ending = part.fileName.flatMap(JobFile.Ending.init(fileName:))
                ?? part.mediaType.flatMap(JobFile.Ending.init(mediaType:))
        else {
            throw .wrongUsage(
                "the part “\(part.name)” needs a file name that ends in .json, .yaml, .csv, .xlsx or .ods")
        }
        return JobFile(name, ending, part.contents)
    }
}
