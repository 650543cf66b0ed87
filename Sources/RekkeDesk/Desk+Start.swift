internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats
internal import RekkeService
package import RekkeStore

/// The first page: where the registrations come in.
extension Desk {
    func addAssets(to router: some RouterMethods<BasicRequestContext>) {
        router.get("/desk/style.css") { _, _ in Desk.asset(DeskStyle.sheet, "text/css; charset=utf-8") }
        router.get("/desk/desk.js") { _, _ in Desk.asset(DeskStyle.script, "text/javascript; charset=utf-8") }
        // Browsers ask for it by themselves.
        router.get("/favicon.ico") { _, _ in Response(status: .noContent) }
        router.get("/language") { request, _ in
            let cookie = "language=\(request.language.rawValue); Path=/; HttpOnly; SameSite=Strict"
            return Response(status: .seeOther, headers: [.location: "/", .setCookie: cookie])
        }
    }

    func addStart(to router: some RouterMethods<BasicRequestContext>) {
        router.get("/") { request, _ in startPage(request, try await store.visible) }
        router.post("/programmes") { request, _ in try await open(request) }
        router.post("/archives") { request, _ in try await restore(request) }
        router.get("/programmes/:id") { _, context in
            let programme = try await programme(context)
            return Desk.redirect(programme.path(programme.has(.result) ? .allocation : .registrations))
        }
        router.post("/person") { request, _ in
            let person = try await request.form(limits).text("person") ?? ""
            return Response(
                status: .seeOther, headers: [.location: "/", .setCookie: Request.cookie(ofPerson: person)])
        }
        router.post("/programmes/:id/erase") { request, context in
            let programme = try await programme(context)
            guard try await request.form(limits).text("sure") != nil else {
                return Desk.erasePage(of: programme, request.language)
            }
            try await erase(programme.id)
            return Desk.redirect("/")
        }
    }

    /// With all that was worked out for it.
    private func erase(_ programme: String) async throws(StoreError) {
        for job in await runs.erase(programme) { await jobs.remove(job) }
        await readings.forget(programme)
        try await store.store.erase(programme)
    }

    /// Erases programmes in which nothing was done for so long.
    ///
    /// - Parameters:
    ///   - time: In seconds.
    ///   - now: In seconds since 1970.
    /// - Returns: How many.
    @discardableResult
    package func eraseUnchanged(for time: Int, now: Int) async throws(StoreError) -> Int {
        let old = try await store.all.filter { now - $0.changed >= time }
        for programme in old { try await erase(programme.id) }
        return old.count
    }

    /// Asks once more: it is the one step that cannot be taken back.
    private static func erasePage(of programme: DeskProgramme, _ language: Language) -> Response {
        let words = language.words
        return DeskPage(language: language, title: words.deskErase, programme: programme).response { main in
            main.element("p", ["class": "alarm"], words.deskEraseForGood(programme.name))
            main.form(to: "/programmes/\(programme.id)/erase") { form in
                form.button(words.deskErase, name: "sure")
            }
            main.element("p") { $0.element("a", ["href": "/"], words.deskStart) }
        }
    }

    private static func asset(_ text: String, _ mediaType: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: mediaType, .cacheControl: "no-cache"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    static func redirect(_ path: String) -> Response { Response(status: .seeOther, headers: [.location: path]) }

    func programme(_ context: BasicRequestContext) async throws -> DeskProgramme {
        guard let programme = try await store.programme(context.parameters.get("id") ?? "") else {
            throw Desk.isNotOpen
        }
        return programme
    }

    static var isNotOpen: HTTPError { HTTPError(.notFound, message: "this programme is not open any more") }

    private func open(_ request: Request) async throws -> Response {
        let form = try await request.form(limits)
        let isExample = form.text("example") != nil
        let given = isExample ? example?.programme : form.deskFile("programme")
        let export = isExample ? example?.registrations : form.deskFile("export")
        let attendees = isExample ? example?.attendees : form.deskFile("attendees")
        guard given != nil || export != nil else {
            return startPage(request, try await store.visible, fault: request.language.words.deskGiveFile)
        }
        let guesses =
            given == nil ? try await threads.apart { export.map { DeskGuesses($0, today: .today) } } : nil
        if let obstacle = guesses?.obstacle {
            return startPage(request, try await store.visible, fault: obstacle.sentence(in: request.language))
        }
        var draft = DeskProgramme(id: "")
        (draft.given, draft.answers, draft.export, draft.attendees) = (
            given, guesses?.answers ?? [:], export, attendees
        )
        draft.state.language = (guesses?.language ?? request.language).rawValue
        if given != nil {
            let (opened, language) = (draft, request.language)
            draft.state.title = try await threads.apart { DeskReading(opened, in: language).title }
        }
        let programme = try await store.open(draft, by: request.person)
        return Desk.redirect(programme.path(given == nil ? .programme : .registrations))
    }

    /// Goes on with what another desk had.
    private func restore(_ request: Request) async throws -> Response {
        let file = try await request.form(archiveLimits).deskFile("archive")
        let contents = try await threads.apart { file.flatMap { DeskArchive.Contents($0.contents) } }
        guard let contents else {
            return startPage(request, try await store.visible, faultOfArchive: request.language.words.deskIsNoArchive)
        }
        return Desk.redirect("/programmes/\(try await store.restore(contents))")
    }

    private func startPage(
        _ request: Request, _ programmes: [StoredProgramme], fault: String? = nil, faultOfArchive: String? = nil
    ) -> Response {
        let language = request.language
        let page = DeskPage(language: language, title: language.words.deskAllocate, isKept: store.isKept)
        let words = language.words
        return page.response(fault ?? faultOfArchive == nil ? .ok : .unprocessableContent) { main in
            main.element("p", ["class": "lead"], words.deskLead)
            main.form(to: "/programmes") { form in
                form.element("div", ["class": "drop"]) { area in
                    area.field(
                        words.deskExport, "export", type: "file", hint: words.deskDropHere, fault: fault,
                        [("accept", ".xlsx,.csv,.ods,.txt")])
                    area.button(words.deskNext)
                }
                form.folded(words.deskOrProgramme) { more in
                    more.field(words.deskProgrammeFile, "programme", type: "file", [("accept", ".yaml,.yml,.json")])
                    more.field(words.deskAttendeesFile, "attendees", type: "file", [("accept", ".xlsx,.csv,.ods,.txt")])
                    more.button(words.deskNext, isMain: false)
                }
            }
            main.folded(words.deskOrArchive, isOpen: faultOfArchive != nil) { more in
                more.form(to: "/archives") { form in
                    form.field(
                        words.deskArchive, "archive", type: "file", fault: faultOfArchive, [("accept", ".zip")])
                    form.button(words.deskNext, isMain: false)
                }
            }
            if example != nil {
                main.form(to: "/programmes") { form in
                    form.button(words.deskTryExample, isMain: false, name: "example")
                }
            }
            write(programmes, language, to: &main)
            // Whoever has signed in has a name.
            if Visitor.current != nil { return }
            main.folded(words.deskWhoYouAre) { more in
                more.form(to: "/person") { form in
                    form.field(words.deskYourName, "person", type: "text", value: request.person ?? "")
                    form.button(words.deskSave, isMain: false)
                }
            }
        }
    }

    private func write(_ programmes: [StoredProgramme], _ language: Language, to main: inout Markup) {
        let words = language.words
        guard !programmes.isEmpty else { return }
        main.element("h2", store.isKept ? words.deskKeptProgrammes : words.deskOpenProgrammes)
        main.element("ul", ["class": "kept"]) { list in
            for programme in programmes {
                list.element("li") { item in
                    item.element("a", ["href": "/programmes/\(programme.id)"], programme.title)
                    item.write(" ")
                    item.element("span", ["class": "hint"], words.deskChanged(language.moment(programme.changed)))
                    item.form(to: "/programmes/\(programme.id)/erase") { form in
                        form.button(words.deskErase, isMain: false)
                    }
                }
            }
        }
    }
}

extension DeskGuesses.Obstacle {
    fileprivate func sentence(in language: Language) -> String {
        switch self {
        case .unreadable(let fault): "\(language.words.deskIsNoExport) (\(fault.text(in: language) ?? fault.text).)"
        case .withoutRows: language.words.deskHasNoRows
        }
    }
}
