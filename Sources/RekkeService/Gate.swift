internal import HTTPTypes
package import Hummingbird
internal import Synchronization

/// Stands before everything: who asks under a name that is not the service's, from another site, or without having been
/// let in, gets no further. Every answer tells browsers to load nothing from elsewhere.
package struct Gate<Context: RequestContext>: RouterMiddleware {
    private let access: Access
    private let names: ServiceNames
    private let paths: KnownPaths
    private let refusal: @Sendable (Refusal, Request) -> Response

    /// - Parameters:
    ///   - paths: What can be asked.
    ///   - refusal: How it is said why there is no answer.
    package init(
        _ access: Access, _ names: ServiceNames, _ paths: KnownPaths,
        refusal: @escaping @Sendable (Refusal, Request) -> Response
    ) {
        self.access = access
        self.names = names
        self.paths = paths
        self.refusal = refusal
    }

    package func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            response = try await answer(request, context, next)
        } catch let refusal as Refusal {
            response = self.refusal(refusal, request)
        } catch let error as HTTPError {
            response = refuse(error, request)
        }
        for (name, value) in Gate.headers where response.headers[name] == nil { response.headers[name] = value }
        return response
    }

    private func refuse(_ error: HTTPError, _ request: Request) -> Response {
        let methods = error.status == .notFound ? paths.methods(at: request.uri.path) : []
        guard !methods.isEmpty, !methods.contains(request.method.rawValue) else {
            let refusal = Refusal(error.status, "refused", error.body ?? error.status.reasonPhrase)
            return self.refusal(refusal, request)
        }
        let taken = methods.joined(separator: ", ")
        var response = self.refusal(
            Refusal(.methodNotAllowed, "wrongMethod", "here one can ask with \(taken)"), request)
        response.headers[.allow] = taken
        return response
    }

    private func answer(
        _ request: Request, _ context: Context, _ next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        // Of two names, whoever stands before the service may have gone by the other.
        guard request.headers[values: .host].isEmpty else {
            throw Refusal(.badRequest, "severalHosts", "a request has one Host")
        }
        guard names.contains(request.head.authority) else {
            throw Refusal(.misdirectedRequest, "wrongHost", "the service is not known by this name")
        }
        guard isOfSameSite(request) else {
            throw Refusal(.forbidden, "wrongOrigin", "requests of other sites are not answered")
        }
        if let token = request.uri.queryParameters["token"], request.method == .get, !access.hasUsers {
            if let response = exchange(String(token), request) { return response }
            try await access.slowDown()
        }
        if isOpen(request.uri.path) { return try await next(request, context) }
        switch secret(of: request) {
        case .right(let visitor):
            return try await Visitor.$current.withValue(visitor) { try await next(request, context) }
        case .wrong: try await access.slowDown()
        case .none: break
        }
        throw notLetIn(request)
    }

    private func notLetIn(_ request: Request) -> any Error {
        guard access.hasUsers else {
            return Refusal(
                .unauthorized, "notLetIn", "open the address that was printed when the service started, or send its key"
            )
        }
        if access.takesPasswords { return Refusal(.unauthorized, "notSignedIn", "sign in, or send the key") }
        return Refusal(.forbidden, "noUser", "the service does not know whoever is signed in")
    }

    private func isOfSameSite(_ request: Request) -> Bool {
        if let site = request.headers[.secFetchSite], site == "cross-site", request.method != .get { return false }
        guard let origin = request.headers[.origin] else { return true }
        let parts = origin.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count == 3 && ["http:", "https:"].contains(parts[0]) && names.contains(String(parts[2]))
            && String(parts[2]) == request.head.authority
    }

    /// The token in an address becomes a cookie, and goes from the address.
    private func exchange(_ token: String, _ request: Request) -> Response? {
        guard let session = access.session(for: token) else { return nil }
        return Response(status: .seeOther, headers: [.location: "/", .setCookie: request.cookie(of: session)])
    }

    /// What whoever asks knows.
    private enum Secret {
        case right(Visitor?)
        case wrong, none
    }

    private func secret(of request: Request) -> Secret {
        if let header = request.headers[.authorization], header.hasPrefix("Bearer ") {
            // Where people are told apart, what all programs know shows nobody's programmes.
            return access.holds(key: String(header.dropFirst("Bearer ".count)))
                && (!access.hasUsers || isOfAPI(request.uri.path)) ? .right(nil) : .wrong
        }
        if access.hasUsers, isOfAPI(request.uri.path) { return .none }
        if let name = access.trustedHeader {
            let names = request.headers[values: name]
            guard names.count == 1, let visitor = access.visitor(signedInAs: names[0]) else { return .none }
            return .right(visitor)
        }
        let sessions = request.sessions
        if sessions.isEmpty { return .none }
        // One of before may still be there: whoever has none that holds signs in again.
        return sessions.lazy.compactMap(access.holder(of:)).first.map { .right($0.visitor) }
            ?? (access.hasUsers ? .none : .wrong)
    }

    /// What only programs ask.
    private func isOfAPI(_ path: String) -> Bool {
        // Routers pass over empty parts.
        path.split(separator: "/").first.map { ["v1", "metrics"].contains($0) } ?? false
    }

    /// What tells nothing of anybody.
    private func isOpen(_ path: String) -> Bool {
        path.hasPrefix("/health/") || path == "/openapi.json" || path.hasPrefix("/desk/")
            || access.hasUsers && ["/sign-in", "/sign-out", "/language"].contains(path)
    }

    private static var headers: [(HTTPField.Name, String)] {
        [
            (
                .contentSecurityPolicy,
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
            ),
            (.xContentTypeOptions, "nosniff"), (.referrerPolicy, "same-origin"), (.cacheControl, "no-store"),
            (.crossOriginOpenerPolicy, "same-origin"), (.crossOriginResourcePolicy, "same-origin"),
        ]
    }
}

extension Request {
    /// What the browser sends as the service's cookie.
    package var sessions: [String] {
        let cookie = Access.cookie(at: head.authority)
        return headers[values: .cookie].flatMap { $0.split(separator: ";") }.compactMap { pair in
            let parts = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
            return parts.count == 2 && parts[0] == cookie ? String(parts[1]) : nil
        }
    }

    /// What makes the browser send it: to nobody else, and never without encryption where it came with it.
    package func cookie(of session: String) -> String {
        let isEncrypted = headers[.origin]?.lowercased().hasPrefix("https:") == true
        return "\(Access.cookie(at: head.authority))=\(session); Path=/; HttpOnly; SameSite=Strict"
            + (isEncrypted ? "; Secure" : "")
    }
}

/// The names by which the service may be asked.
package final class ServiceNames: Sendable {
    private let names: Mutex<Set<String>>

    /// - Parameter names: With a port where it is not the usual one.
    package init(_ names: [String] = []) { self.names = Mutex(Set(names.map { $0.lowercased() })) }

    /// The machine's own, once the port is known.
    func insertLoopback(port: Int) {
        names.withLock { $0.formUnion(["127.0.0.1:\(port)", "localhost:\(port)", "[::1]:\(port)"]) }
    }

    func contains(_ name: String?) -> Bool {
        name.map { name in names.withLock { $0.contains(name.lowercased()) } } == true
    }
}

extension HTTPField.Name {
    static let secFetchSite = named("Sec-Fetch-Site")
    static let referrerPolicy = named("Referrer-Policy")
    static let crossOriginOpenerPolicy = named("Cross-Origin-Opener-Policy")
    static let host = named("Host")
    static let prefer = named("Prefer")
    /// The exit status of the command that wrote the answer.
    static let rekkeStatus = named("Rekke-Exit-Status")

    private static func named(_ text: StaticString) -> HTTPField.Name {
        guard let name = HTTPField.Name("\(text)") else { preconditionFailure("\(text) is no name of a field") }
        return name
    }
}
