internal import HTTPTypes
internal import RekkeFormats
internal import Synchronization

/// Who may use the service: whoever was given the address that is printed when it starts, and programs that know its key.
package final class Access: Sendable {
    private struct State {
        /// Digests: what is compared tells nothing by how long it takes.
        var tokens: Set<String> = []
        var sessions: Set<String> = []
        var key: String?
        /// How many with a wrong secret are kept waiting.
        var waiting = 0
    }

    /// How long whoever has a wrong secret waits, for each who waits already.
    private static let wait: Duration = .milliseconds(500)
    /// More are sent away at once.
    private static let mostWaiting = 20

    private let state = Mutex(State())
    /// What the cookie is called, after the port: browsers send a machine's cookies to all that runs on it.
    ///
    /// - Parameter authority: The name by which the browser asks.
    package static func cookie(at authority: String?) -> String {
        let port = authority?.split(separator: ":", omittingEmptySubsequences: false).dropFirst().last ?? ""
        return port.isEmpty || !port.allSatisfy(\.isASCIIDigit) ? "rekke" : "rekke-\(port)"
    }

    /// - Parameter key: What programs send as a bearer token; nil where none may.
    package init(key: String? = nil) { state.withLock { $0.key = key.map(Access.digest) } }

    /// A token that is exchanged once for a session.
    package func token() -> String {
        let token = Access.secret()
        state.withLock { _ = $0.tokens.insert(Access.digest(token)) }
        return token
    }

    /// A session for a token that was not used before.
    package func session(for token: String) -> String? {
        let session = Access.secret()
        return state.withLock { state in
            guard state.tokens.remove(Access.digest(token)) != nil else { return nil }
            state.sessions.insert(Access.digest(session))
            return session
        }
    }

    func holds(session: String) -> Bool { state.withLock { $0.sessions.contains(Access.digest(session)) } }

    func holds(key: String) -> Bool { state.withLock { $0.key == Access.digest(key) } }

    /// Lets whoever had a wrong secret wait for the answer: of all of them together no more are answered than two a second.
    ///
    /// - Throws: `Refusal` where too many wait already.
    func slowDown() async throws {
        let place = state.withLock { state in
            guard state.waiting < Access.mostWaiting else { return nil as Int? }
            state.waiting += 1
            return state.waiting
        }
        guard let place else {
            throw Refusal(
                .tooManyRequests, "tooManyWrong", "too many ask with a wrong key or address; ask again later",
                retryAfter: 10)
        }
        defer { state.withLock { $0.waiting -= 1 } }
        try await Task.sleep(for: Access.wait * place)
    }

    private static func digest(_ text: String) -> String { DecisionRecord.digest(of: Array(text.utf8)) }

    /// 256 bits of the system's randomness.
    private static func secret() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<4).map { _ in
            let digits = String(generator.next(), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
