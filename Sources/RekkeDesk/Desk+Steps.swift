internal import HTTPTypes
internal import Hummingbird
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats
internal import RekkeService
internal import RekkeStore

/// The steps that a programme has taken: each can be taken back, and made again.
extension Desk {
    func addHistory(to router: some RouterMethods<BasicRequestContext>) {
        router.post("/programmes/:id/back") { request, context in
            let programme = try await programme(context)
            let form = try await request.form(limits)
            try expectNothingNew(in: form, since: programme)
            // What is being worked out is no step yet: it is what is taken back.
            if await runs.run(of: programme.id) != nil { return try await go(to: nil, programme) }
            if form.text("sure") == nil, try await unsends(programme.before, programme) {
                return Desk.unsendingPage(of: programme, to: "back", nil, request.language)
            }
            return try await go(to: programme.before, programme)
        }
        router.post("/programmes/:id/forward") { request, context in
            let programme = try await programme(context)
            try expectNothingNew(in: try await request.form(limits), since: programme)
            return try await go(to: programme.next, programme)
        }
        router.post("/programmes/:id/history") { request, context in
            let programme = try await programme(context)
            let form = try await request.form(limits)
            try expectNothingNew(in: form, since: programme)
            let number = form.text("to").flatMap { Int($0) }
            if form.text("sure") == nil, try await unsends(number, programme) {
                return Desk.unsendingPage(of: programme, to: "history", number, request.language)
            }
            return try await go(to: number, programme)
        }
        router.get("/programmes/:id/history") { request, context in
            let programme = try await programme(context)
            guard let history = try await store.store.history(of: programme.id) else { throw Desk.noFile }
            return HistoryPage(programme: programme, history: history, language: request.language).response()
        }
        router.get("/programmes/:id/archive") { _, context in
            let programme = try await programme(context)
            guard let archive = try await DeskArchive.packed(programme.id, in: store.store) else { throw Desk.noFile }
            return Desk.file(archive, "application/zip", "programme.zip")
        }
        router.get("/programmes/:id/history/:step/:role") { _, context in
            guard let id = context.parameters.get("id"), let role = context.parameters.get("role"),
                let step = context.parameters.get("step"), let number = Int(step)
            else { throw Desk.noFile }
            // A condition of its own: the optimiser of Swift 6.3 does not come through both in one.
            let document = try await store.store.document(role, ofStep: number, in: id)
            guard let document, let bytes = document.bytes else { throw Desk.noFile }
            return Desk.file(bytes, "application/octet-stream", Desk.downloadName(of: document))
        }
    }

    static let changedMeanwhile = Refusal(
        .conflict, "changedMeanwhile", "the programme has changed since the page was opened; nothing was done")

    static var noFile: HTTPError { HTTPError(.notFound, message: "there is no such file") }

    /// Where the page was of another state of the programme, what was pressed may mean something else by now.
    func expectNothingNew(in form: MultipartForm, since programme: DeskProgramme) throws(Refusal) {
        guard let step = form.text("step"), step != "\(programme.step)" else { return }
        throw Desk.changedMeanwhile
    }

    /// Whether that step was before people were told what they were told last.
    private func unsends(_ number: Int?, _ programme: DeskProgramme) async throws -> Bool {
        guard programme.isTold, let number, let history = try await store.store.history(of: programme.id),
            let target = history.steps.first(where: { $0.number == number })
        else { return false }
        let told = target.documents.first { $0.role == DeskRole.manifest.rawValue }
        return told?.digest != programme.documents[.manifest]?.digest
    }

    private static func unsendingPage(
        of programme: DeskProgramme, to name: String, _ number: Int?, _ language: Language
    ) -> Response {
        let words = language.words
        return DeskPage(language: language, title: words.deskTakeBack, programme: programme, step: .history)
            .response { main in
                main.element("p", ["class": "alarm"], words.deskUnsends)
                main.form(to: "/programmes/\(programme.id)/\(name)") { form in
                    form.step(of: programme)
                    if let number { form.hidden("to", "\(number)") }
                    form.button(words.deskNothingIsSent, isMain: false, name: "sure")
                }
                main.element("p") { $0.element("a", ["href": programme.path(.changes)], words.deskChanges) }
            }
    }

    /// Makes a step of the programme, which ends what was being worked out for it.
    func change(
        _ programme: DeskProgramme, as action: DeskAction, _ request: Request,
        _ change: @escaping @Sendable (inout DeskProgramme) -> Void
    ) async throws {
        await runs.leave(programme.id)
        let made = try await store.change(
            programme.id, as: action, by: request.person, from: programme.step, change)
        guard made else { throw Desk.changedMeanwhile }
    }

    private func go(to number: Int?, _ programme: DeskProgramme) async throws -> Response {
        await runs.leave(programme.id)
        if let number { try await store.store.go(to: number, in: programme.id) }
        return Desk.redirect("/programmes/\(programme.id)")
    }

    /// One of ours, with the ending that the file has: nobody's text is in a header.
    static func downloadName(of document: StoredDocument) -> String {
        let ending = JobFile.Ending(fileName: document.name).map { ".\($0.rawValue)" } ?? ""
        return document.role + (document.name.hasSuffix(".zip") ? ".zip" : ending)
    }
}

private struct HistoryPage {
    let programme: DeskProgramme
    let history: StoredHistory
    let language: Language

    private var words: any Words { language.words }

    func response() -> Response {
        DeskPage(language: language, title: words.deskHistory, programme: programme, step: .history).response { main in
            main.element("p", ["class": "lead"], words.deskHistoryLead)
            main.element("p") { line in
                line.element(
                    "a", ["href": "/programmes/\(programme.id)/archive", "download": "programme.zip"],
                    words.deskWholeProgramme)
            }
            main.scrolling(words.deskHistory) { page in
                page.element("table", ["class": "rows"]) { table in
                    table.element("thead") { head in
                        head.element("tr") { row in
                            for text in [
                                words.deskWhen, words.deskWhat, words.deskWho, words.deskFiles, words.deskHolds,
                            ] {
                                row.element("th", ["scope": "col"], text)
                            }
                        }
                    }
                    table.element("tbody") { body in
                        let path = history.path
                        for step in history.steps.reversed() {
                            write(step, isOnPath: path.contains(step.number), to: &body)
                        }
                    }
                }
            }
        }
    }

    private func write(_ step: StoredStep, isOnPath: Bool, to body: inout Markup) {
        body.element("tr", isOnPath ? [:] : ["class": "back"]) { row in
            row.element("th", ["scope": "row"], language.moment(step.time))
            row.element("td") { cell in
                cell.write(text(of: step))
                let detail = (try? DeskState(step.state))?.detail
                if let detail { cell.element("p", ["class": "more"], detail) }
            }
            row.element("td", step.person ?? "")
            row.element("td") { cell in
                // A changed problem is what holds as a given file, too.
                var shown: Set<String> = []
                for document in step.documents where shown.insert(document.digest).inserted {
                    let path = "/programmes/\(programme.id)/history/\(step.number)/\(document.role)"
                    cell.element("a", ["href": path, "download": ""], document.name)
                    cell.write(" ")
                }
            }
            row.element("td") { cell in
                if step.number == history.position {
                    return cell.element("span", ["class": "state"], words.deskHoldsNow)
                }
                if !isOnPath { cell.element("p", words.deskWasTakenBack) }
                cell.form(to: programme.path(.history)) { form in
                    form.step(of: programme)
                    form.hidden("to", "\(step.number)")
                    form.button(words.deskGoHere, isMain: false)
                }
            }
        }
    }

    private func text(of step: StoredStep) -> String {
        switch DeskAction(rawValue: step.action) {
        case .open: words.deskDidOpen
        case .answer: words.deskDidAnswer
        case .readFile: words.deskDidReadFile
        case .choose: words.deskDidChoose
        case .correct: words.deskDidCorrect
        case .allocate: words.deskDidAllocate
        case .confirm: words.deskDidConfirm
        case .note: words.deskDidNote
        case .drop: words.deskDidDrop
        case .reallocate: words.deskDidReallocate
        case .makeSo: words.deskDidMakeSo
        case nil: step.action
        }
    }
}

extension Language {
    /// In words, on Norwegian clocks, to the minute.
    ///
    /// - Parameter time: In seconds since 1970.
    func moment(_ time: Int) -> String {
        Dates(language: self, zone: .oslo).moment(Instant(seconds: time / 60 * 60))
    }
}
