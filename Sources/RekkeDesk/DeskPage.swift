internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats
internal import RekkeService

/// The frame that every page has.
struct DeskPage {
    let language: Language
    let title: String
    /// The one that the page is a step of; nil for the first page.
    var programme: DeskProgramme?
    var step = Step.start
    /// Whether what is done stays when the program ends; nil where nothing is said of that.
    var isKept: Bool?
    var words: any Words { language.words }

    enum Step: String, CaseIterable {
        case start, programme, registrations, allocation, changes, history
    }

    func response(
        _ status: HTTPResponse.Status = .ok, refreshing: Bool = false, _ content: (inout Markup) -> Void
    ) -> Response {
        var headers: HTTPFields = [.contentType: "text/html; charset=utf-8"]
        if refreshing { headers[.refresh] = "1" }
        return Response(
            status: status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: document(content))))
    }

    private func document(_ content: (inout Markup) -> Void) -> [UInt8] {
        Markup.document { page in
            page.element("html", ["lang": language.rawValue]) { html in
                html.element("head") { head in
                    head.empty("meta", [("charset", "utf-8")])
                    head.element("title", "\(title) – Rekke")
                    head.empty("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
                    head.empty("meta", [("name", "color-scheme"), ("content", "light dark")])
                    head.empty("link", [("rel", "stylesheet"), ("href", "/desk/style.css")])
                    head.element("script", ["type": "module", "src": "/desk/desk.js"], "")
                }
                html.element("body") { body in
                    body.element("a", ["class": "skip", "href": "#content"], words.toTheContent)
                    writeHeader(to: &body)
                    body.element("main", ["id": "content", "tabindex": "-1"]) { content(&$0) }
                    writeFooter(to: &body)
                }
            }
        }
    }

    private func writeHeader(to body: inout Markup) {
        body.element("header") { header in
            header.element("p", ["class": "kicker"], programme?.name ?? "Rekke")
            header.element("h1", title)
            guard let programme else { return }
            header.element("nav", ["aria-label": words.deskSteps]) { nav in
                nav.element("ol", ["class": "steps"]) { list in
                    for item in Step.allCases { list.element("li") { write(item, of: programme, to: &$0) } }
                }
            }
            writeUndoing(of: programme, to: &header)
        }
    }

    /// What takes the last step back, and what makes it again.
    private func writeUndoing(of programme: DeskProgramme, to header: inout Markup) {
        let buttons = [
            ("back", programme.before, words.deskTakeBack), ("forward", programme.next, words.deskMakeAgain),
        ].filter { $0.1 != nil }
        guard !buttons.isEmpty else { return }
        header.element("div", ["class": "undoing"]) { line in
            for (name, _, text) in buttons {
                line.form(to: "/programmes/\(programme.id)/\(name)") { form in
                    form.step(of: programme)
                    form.button(text, isMain: false)
                }
            }
        }
    }

    private func write(_ item: Step, of programme: DeskProgramme, to page: inout Markup) {
        let name = name(of: item)
        let path = item == .start ? "/" : programme.path(item)
        if item == step {
            page.element("a", ["href": path, "aria-current": "step"], name)
        } else if [.allocation, .changes].contains(item), !programme.has(.result) {
            page.element("span", name)
        } else {
            page.element("a", ["href": path], name)
        }
    }

    private func name(of step: Step) -> String {
        switch step {
        case .start: words.deskStart
        case .programme: words.deskProgramme
        case .registrations: words.deskRegistrations
        case .allocation: words.deskAllocation
        case .changes: programme?.isTold == true ? words.deskChanges : words.deskWhatIf
        case .history: words.deskHistory
        }
    }

    private func writeFooter(to body: inout Markup) {
        body.element("footer") { footer in
            if let visitor = Visitor.current {
                footer.element("p", words.deskIsSignedIn(visitor.name, mayChange: visitor.role == .adviser))
                // Whom a proxy has signed in it signs out, too.
                if visitor.hasSession { footer.form(to: Desk.signOut) { $0.button(words.deskSignOut, isMain: false) } }
            }
            if let isKept = isKept ?? programme?.isKept {
                footer.element("p", isKept ? words.deskIsKept : words.deskIsGoneAtEnd)
            }
            footer.element("p") { line in
                for language in Language.allCases {
                    line.element(
                        "a", ["href": "/language?language=\(language.rawValue)", "lang": language.rawValue],
                        language.ownName)
                    line.write(" ")
                }
            }
        }
    }
}

extension DeskProgramme {
    func path(_ step: DeskPage.Step) -> String { "/programmes/\(id)/\(step.rawValue)" }
}

extension HTTPField.Name {
    static let refresh = HTTPField.Name("Refresh") ?? .retryAfter
}

extension Language {
    /// As it calls itself.
    var ownName: String { words.ownNames.first?.capitalisedFirst ?? rawValue }
}
