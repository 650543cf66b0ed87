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
            return DeskErrors.page(request.language, error.status, error.body ?? error.status.reasonPhrase)
        } catch let refusal as Refusal {
            let isWorded = refusal.code == Desk.changedMeanwhile
            return DeskErrors.page(request.language, refusal.status, refusal.detail, isEnglish: !isWorded)
        } catch let error as StoreError {
            return DeskErrors.page(
                request.language, HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage"),
                "what was done could not be kept: \(error)")
        }
    }

    /// Why there is no answer, as a page for browsers that ask for one, and as a document for programs.
    static func refusal(_ refusal: Refusal, _ request: Request) -> Response {
        guard request.headers[.accept]?.contains("text/html") == true, !request.uri.path.hasPrefix("/v1/") else {
            return refusal.response
        }
        guard refusal.code == "notLetIn" else { return page(request.language, refusal.status, refusal.detail) }
        return DeskPage(language: request.language, title: request.language.words.deskStart)
            .response(refusal.status) { main in
                main.element("p", ["class": "alarm"], request.language.words.deskIsOpenElsewhere)
            }
    }

    private static func page(
        _ language: Language, _ status: HTTPResponse.Status, _ detail: String, isEnglish: Bool = true
    ) -> Response {
        DeskPage(language: language, title: "\(status.code)").response(status) { main in
            main.element("p", ["class": "alarm", "lang": isEnglish ? "en" : language.rawValue], detail)
            main.element("p") { $0.element("a", ["href": "/"], language.words.deskStart) }
        }
    }
}
