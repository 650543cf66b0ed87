internal import HTTPTypes
internal import Hummingbird
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats
internal import RekkeService
internal import RekkeStore

/// Shows people why there is no page, with the way back.
struct DeskErrors: RouterMiddleware {
    typealias Context = BasicRequestContext

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError {
            return DeskErrors.page(
                request, Refusal(error.status, "refused", error.body ?? error.status.reasonPhrase))
        } catch let refusal as Refusal {
            return DeskErrors.page(request, refusal)
        } catch let error as StoreError {
            let status = HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage")
            return DeskErrors.page(request, Refusal(status, "notKept", "\(error)"))
        }
    }

    /// Why there is no answer, as a page for browsers that ask for one, and as a document for programs.
    static func refusal(_ refusal: Refusal, _ request: Request) -> Response {
        guard request.headers[.accept]?.contains("text/html") == true, !request.uri.path.hasPrefix("/v1/") else {
            return refusal.response
        }
        return page(request, refusal)
    }

    private static func page(_ request: Request, _ refusal: Refusal) -> Response {
        if refusal.code == "notSignedIn", [.get, .head].contains(request.method) {
            return Desk.redirect(Desk.signIn(beforePage: request.uri.path))
        }
        let words = request.language.words
        var response = DeskPage(language: request.language, title: words.deskCannot).response(refusal.status) { main in
            if let sentence = sentence(of: refusal, words) {
                main.element("p", ["class": "alarm"], sentence)
            }
            if !saysAll(refusal) { main.element("p", ["class": "more", "lang": "en"], refusal.detail) }
            guard !["notLetIn", "noUser"].contains(refusal.code) else { return }
            main.element("p") { $0.element("a", ["href": wayBack(from: request, refusal)], words.deskGoOn) }
        }
        response.headers.append(contentsOf: refusal.headers)
        return response
    }

    /// In the reader's language; nil where only the program's own words say it.
    private static func sentence(of refusal: Refusal, _ words: any Words) -> String? {
        switch (refusal.code, refusal.statusCode) {
        case (Desk.changedMeanwhile.code, _): words.deskChangedMeanwhile
        case ("notLetIn", _): words.deskIsOpenElsewhere
        case ("notSignedIn", _): words.deskHasNotSignedIn
        case ("noUser", _): words.deskIsNoUser
        case ("readsOnly", _): words.deskMayOnlyRead
        case ("tooManyWrong", _): words.deskTooManyWrong
        case (DeskThreads.takesLong, _): words.deskTakesLong
        case (_, 404), (_, 410): words.deskIsNotHere
        case (_, 408): words.deskIsTooSlow
        case (_, 413): words.deskIsTooLarge
        case (_, 429), (_, 503): words.deskIsBusy
        case (_, 507): words.deskIsNotKept
        default: nil
        }
    }

    /// Whether the sentence alone says it, to people.
    private static func saysAll(_ refusal: Refusal) -> Bool {
        [
            Desk.changedMeanwhile.code, "notLetIn", "notSignedIn", "noUser", "readsOnly", "tooManyWrong",
            DeskThreads.takesLong, "busy",
        ].contains(refusal.code)
            || [404, 408, 410].contains(refusal.statusCode)
    }

    /// To the programme as it is now, or to the start where there is none.
    private static func wayBack(from request: Request, _ refusal: Refusal) -> String {
        let parts = request.uri.path.split(separator: "/")
        // To read the same file once more would take as long.
        guard parts.count > 2, parts[0] == "programmes", refusal.statusCode != 404,
            refusal.code != DeskThreads.takesLong
        else { return "/" }
        // The address is the browser's own; a page that cannot be looked at is not gone back to.
        let page = DeskPage.Step(rawValue: String(parts[2])).map { "/\($0.rawValue)" } ?? ""
        return "/programmes/\(parts[1])\(page)"
    }
}
