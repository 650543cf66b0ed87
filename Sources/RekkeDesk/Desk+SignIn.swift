internal import HTTPTypes
internal import Hummingbird
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats
internal import RekkeService

/// Who somebody is, where the service knows its users.
extension Desk {
    static let signIn = "/sign-in"
    static let signOut = "/sign-out"

    func addSignIn(to router: some RouterMethods<BasicRequestContext>) {
        guard access.takesPasswords else { return }
        router.get("/sign-in") { request, _ in
            Desk.signInPage(request.language, before: Desk.page(request.uri.queryParameters["page"].map(String.init)))
        }
        router.post("/sign-in") { request, _ in
            let form = try await request.form(limits)
            let name = form.text("user") ?? ""
            let session = try await access.session(ofUser: name, withPassword: form.text("password") ?? "")
            let page = Desk.page(form.text("page"))
            guard let session else { return Desk.signInPage(request.language, before: page, given: name) }
            // What the browser had before is over: nobody can have given it to somebody.
            for session in request.sessions { access.end(session: session) }
            return Response(
                status: .seeOther, headers: [.location: page ?? "/", .setCookie: request.cookie(of: session)])
        }
        router.post("/sign-out") { request, _ in
            for session in request.sessions { access.end(session: session) }
            return Desk.redirect(Desk.signIn)
        }
    }

    /// Where whoever wants to see that page signs in.
    static func signIn(beforePage path: String) -> String {
        page(path).map { "\(signIn)?page=\($0)" } ?? signIn
    }

    /// A programme's page that is to be shown next; nil for whatever else an address may say: it may be anybody's.
    private static func page(_ path: String?) -> String? {
        path.flatMap { $0.wholeMatch(of: /\/programmes\/[0-9A-Za-z-]{1,64}(\/[a-z]{1,32})?/) == nil ? nil : $0 }
    }

    /// - Parameters:
    ///   - page: What is to be shown next; nil for the start.
    ///   - given: The name that came with a wrong password.
    private static func signInPage(_ language: Language, before page: String?, given: String? = nil) -> Response {
        let words = language.words
        return DeskPage(language: language, title: words.deskSignIn)
            .response(given == nil ? .ok : .unprocessableContent) { main in
                main.form(to: Desk.signIn) { form in
                    if let page { form.hidden("page", page) }
                    form.field(
                        words.deskUser, "user", type: "text", value: given ?? "",
                        fault: given.map { _ in words.deskWrongPassword }, [("autocomplete", "username")])
                    form.field(
                        words.deskPassword, "password", type: "password", [("autocomplete", "current-password")])
                    form.button(words.deskSignIn)
                }
            }
    }
}

/// What users may see and do: the programmes of their unit, and changes only where that is their role. Of others' programmes it is not
/// even said that they are there.
struct DeskRights: RouterMiddleware {
    typealias Context = BasicRequestContext

    let store: DeskStore

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard let visitor = Visitor.current else { return try await next(request, context) }
        // First, so that what it is told of a programme does not depend on whether that is there.
        let isReading = [.get, .head].contains(request.method) || request.uri.path == Desk.signOut
        guard isReading || visitor.role == .adviser else {
            throw Refusal(.forbidden, "readsOnly", "the user may look, but change nothing")
        }
        if let id = context.parameters.get("id"), try await !store.isVisible(id) { throw Desk.isNotOpen }
        return try await next(request, context)
    }
}
