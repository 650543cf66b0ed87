internal import HTTPTypes
package import Hummingbird
internal import NIOCore

extension Request {
    /// The body, unless it is too large or too slow in coming.
    ///
    /// - Throws: `Refusal`.
    package func boundedBody(_ limits: ServiceLimits) async throws -> [UInt8] { try await boundedBody(body, limits) }

    /// The same of a body that is watched.
    func boundedBody(_ body: RequestBody, _ limits: ServiceLimits) async throws -> [UInt8] {
        let tooLarge = Refusal(
            .contentTooLarge, "tooLarge", "the body has more than \(limits.bodyBytes) bytes")
        if let length = headers[.contentLength].flatMap({ Int($0) }), length > limits.bodyBytes { throw tooLarge }
        return try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
            group.addTask {
                var bytes: [UInt8] = []
                for try await buffer in body {
                    guard bytes.count + buffer.readableBytes <= limits.bodyBytes else { throw tooLarge }
                    bytes += buffer.readableBytesView
                }
                return bytes
            }
            group.addTask {
                try await Task.sleep(for: limits.bodyTime)
                return nil
            }
            defer { group.cancelAll() }
            guard let bytes = try await group.next() ?? nil else {
                throw Refusal(.requestTimeout, "tooSlow", "the body did not come within its time")
            }
            return bytes
        }
    }
}
