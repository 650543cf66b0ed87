internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats
internal import RekkeService

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
        router.get("/") { request, _ in startPage(request.language, await store.all) }
        router.post("/programmes") { request, _ in try await open(request) }
        router.post("/programmes/:id/erase") { _, context in
            let programme = try await programme(context)
            for job in programme.jobs { await jobs.remove(job) }
            await store.erase(programme.id)
            return Desk.redirect("/")
        }
    }

    private static func asset(_ text: String, _ mediaType: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: mediaType, .cacheControl: "no-cache"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    static func redirect(_ path: String) -> Response { Response(status: .seeOther, headers: [.location: path]) }

    func programme(_ context: BasicRequestContext) async throws -> DeskProgramme {
        guard let programme = await store.programme(context.parameters.get("id") ?? "") else {
            throw HTTPError(.notFound, message: "this programme is not open any more")
        }
        return programme
    }

    private func open(_ request: Request) async throws -> Response {
        let form = try await request.form(limits)
        let isExample = form.text("example") != nil
        let given = isExample ? example?.programme : form.deskFile("programme")
        let export = isExample ? example?.registrations : form.deskFile("export")
        let attendees = isExample ? example?.attendees : form.deskFile("attendees")
        guard given != nil || export != nil else { return Desk.redirect("/") }
        let answers = given == nil ? export.map { DeskGuesses($0, today: .today).answers } ?? [:] : [:]
        let programme = await store.open { id in
            DeskProgramme(id: id, given: given, answers: answers, export: export, attendees: attendees)
        }
        guard given != nil else { return Desk.redirect(programme.path(.programme)) }
        let title = await DeskReading.of(programme, in: request.language).title
        await store.change(programme.id) { $0.title = title }
        return Desk.redirect(programme.path(.registrations))
    }

    private func startPage(_ language: Language, _ programmes: [DeskProgramme]) -> Response {
        let page = DeskPage(language: language, title: language.words.deskAllocate)
        let words = language.words
        return page.response { main in
            main.element("p", ["class": "lead"], words.deskLead)
            main.form(to: "/programmes") { form in
                form.element("div", ["class": "drop"]) { area in
                    area.field(
                        words.deskExport, "export", type: "file", hint: words.deskDropHere,
                        [("accept", ".xlsx,.csv,.ods,.txt")])
                    area.button(words.deskNext)
                }
                form.folded(words.deskOrProgramme) { more in
                    more.field(words.deskProgrammeFile, "programme", type: "file", [("accept", ".yaml,.yml,.json")])
                    more.field(words.deskAttendeesFile, "attendees", type: "file", [("accept", ".xlsx,.csv,.ods,.txt")])
                    more.button(words.deskNext, isMain: false)
                }
            }
            if example != nil {
                main.form(to: "/programmes") { form in
                    form.button(words.deskTryExample, isMain: false, name: "example")
                }
            }
            write(programmes, words, to: &main)
        }
    }

    private func write(_ programmes: [DeskProgramme], _ words: any Words, to main: inout Markup) {
        guard !programmes.isEmpty else { return }
        main.element("h2", words.deskOpenProgrammes)
        main.element("ul") { list in
            for programme in programmes {
                list.element("li") { item in
                    let step = programme.decision == nil ? DeskPage.Step.registrations : .allocation
                    item.element("a", ["href": programme.path(step)], programme.name)
                    item.form(to: "/programmes/\(programme.id)/erase") { form in
                        form.button(words.deskErase, isMain: false)
                    }
                }
            }
        }
    }
}
