internal import Foundation
package import HTTPTypes
internal import RekkeFormats
internal import Synchronization

/// Who may use the service: whoever was given the address that is printed when it starts, or its users, and programs that know its
/// key.
package final class Access: Sendable {
    private struct State {
        /// Digests: what is compared tells nothing by how long it takes.
        var tokens: Set<String> = []
        var sessions: [String: Session] = [:]
        var key: String?
        /// How many with a wrong secret are kept waiting.
        var waiting = 0
    }

    private struct Session {
        /// nil for whoever was given the address.
        let visitor: Visitor?
        let end: ContinuousClock.Instant?
    }

    /// How long users are let in by one password.
    private static let sessionTime: Duration = .seconds(12 * 3600)
    /// How long whoever has a wrong secret waits, for each who waits already.
    private static let wait: Duration = .milliseconds(500)
    /// More are sent away at once.
    private static let mostWaiting = 20

    private let state = Mutex(State())
    private let users: Users?
    private let signIn: SignIn?
    /// Of requests, in which a proxy says whom it has signed in; nil where none does.
    package let trustedHeader: HTTPField.Name?
    /// What the cookie is called, after the port: browsers send a machine's cookies to all that runs on it.
    ///
    /// - Parameter authority: The name by which the browser asks.
    package static func cookie(at authority: String?) -> String {
        let port = authority?.split(separator: ":", omittingEmptySubsequences: false).dropFirst().last ?? ""
        return port.isEmpty || !port.allSatisfy(\.isASCIIDigit) ? "rekke" : "rekke-\(port)"
    }

    /// - Parameters:
    ///   - key: What programs send as a bearer token; nil where none may.
    ///   - users: nil where whoever was given the address is let in.
    ///   - trustedHeader: Only what comes from a proxy may have it: it is believed.
    package init(key: String? = nil, users: Users? = nil, trustedHeader: HTTPField.Name? = nil) {
        self.users = users
        self.trustedHeader = trustedHeader
        signIn = trustedHeader == nil ? users.map(SignIn.init) : nil
        state.withLock { $0.key = key.map(Access.digest) }
    }

    /// Whether it is known who asks: then the key is for programs alone, and the pages are for users.
    package var hasUsers: Bool { users != nil }

    /// Whether users sign in here.
    package var takesPasswords: Bool { signIn != nil }

    /// A new session, whatever the browser had before.
    ///
    /// - Returns: nil where there is no such user, or the password is another.
    /// - Throws: `Refusal` where too many ask.
    package func session(ofUser name: String, withPassword password: String) async throws -> String? {
        guard let signIn else { return nil }
        guard var visitor = try await signIn.visitor(named: name, withPassword: password) else {
            try await slowDown()
            return nil
        }
        visitor.hasSession = true
        let user = visitor
        let (session, now) = (Access.secret(), ContinuousClock.now)
        state.withLock { state in
            state.sessions = state.sessions.filter { $0.value.end.map { $0 > now } ?? true }
            state.sessions[Access.digest(session)] = Session(visitor: user, end: now + Access.sessionTime)
        }
        return session
    }

    package func end(session: String) { state.withLock { _ = $0.sessions.removeValue(forKey: Access.digest(session)) } }

    /// Whom the proxy has signed in.
    func visitor(signedInAs name: String) -> Visitor? { users?.visitor(named: name) }

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
            state.sessions[Access.digest(session)] = Session(visitor: nil, end: nil)
            return session
        }
    }

    /// Who has the session; nil where there is none, or its time is over.
    func holder(of session: String) -> Holder? {
        let now = ContinuousClock.now
        let found = state.withLock { $0.sessions[Access.digest(session)] }
        guard let found, found.end.map({ $0 > now }) ?? true else { return nil }
        return Holder(visitor: found.visitor)
    }

    /// Whoever has been let in.
    struct Holder: Sendable {
        /// nil where nobody asked who it is.
        let visitor: Visitor?
    }

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
