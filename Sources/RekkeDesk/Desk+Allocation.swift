internal import HTTPTypes
internal import Hummingbird
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats
internal import RekkeService

/// The button, and what comes of it.
extension Desk {
    func addAllocation(to router: some RouterMethods<BasicRequestContext>) {
        router.post("/programmes/:id/allocation") { request, context in try await allocate(request, context) }
        router.get("/programmes/:id/allocation") { request, context in
            let programme = try await programme(context)
            if let run = await runs.run(of: programme.id) {
                // It is said once; then the page is what it was before.
                if run.failure != nil { await runs.leave(programme.id) }
                return RunPage(programme: programme, run: run, language: request.language).response()
            }
            guard let decision = programme.decision else { return Desk.redirect(programme.path(.registrations)) }
            return AllocationPage(
                programme: programme, decision: decision, language: request.language, searched: request.field("find")
            ).response()
        }
        router.post("/programmes/:id/stop") { _, context in
            let programme = try await programme(context)
            await runs.run(of: programme.id)?.job.stop()
            return Desk.redirect(programme.path(.allocation))
        }
    }

    private func allocate(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        let programme = try await programme(context)
        if programme.isTold { return Desk.redirect(programme.path(.changes)) }
        try await expectNothingNew(in: request.form(limits), since: programme)
        let reading = try await readings.reading(of: programme, in: request.language)
        guard let problem = reading.problem, !reading.isOpen(in: programme) else {
            return Desk.redirect(programme.path(.registrations))
        }
        let document = problem.jsonDocument()
        let job = try await submit(
            JobRequest(.allocations, options: ["format": "json"], files: [JobFile(.problem, .json, document)]),
            for: programme.id)
        let person = request.person
        try await runs.begin(job, of: .allocation, for: programme.id) { answer in
            let decision = DeskProgramme.Decision(problem: document, result: answer.bytes)
            let record = decision.record(version: version)
            try await store.change(programme.id, as: .allocate, by: person, from: programme.step) { programme in
                programme.decide(decision, record: record)
            }
        }
        return Desk.redirect(programme.path(.allocation))
    }
}

/// What is shown as long as something is being worked out, and where nothing came of it.
struct RunPage {
    let programme: DeskProgramme
    let run: DeskRuns.Run
    let language: Language
    var step = DeskPage.Step.allocation

    private var words: any Words { language.words }

    func response() -> Response {
        let page = DeskPage(language: language, title: words.deskAllocation, programme: programme, step: step)
        guard let failure = run.failure else {
            return page.response(refreshing: true) { main in
                let isOfLetters = run.work == .letters
                main.element(
                    "p", ["class": "lead", "role": "status"],
                    isOfLetters ? words.deskIsWriting : words.deskIsWorking)
                // Of letters there is no best so far.
                if isOfLetters { return }
                main.form(to: "/programmes/\(programme.id)/stop") { $0.button(words.deskStop, isMain: false) }
            }
        }
        return page.response { $0.failure(failure, in: language) }
    }
}

struct AllocationPage {
    let programme: DeskProgramme
    let decision: DeskProgramme.Decision
    let language: Language
    /// Whom somebody asks about; nil for nobody.
    var searched: String?
    /// Who was to sign the letters, where that could not be, in which language they were to be, and what is to be asked of it.
    var given: (sender: String, language: Language, doubt: SenderDoubt?)?

    private var words: any Words { language.words }

    func response(_ status: HTTPResponse.Status = .ok) -> Response {
        let reading = decision.reading
        return DeskPage(language: language, title: words.deskAllocation, programme: programme, step: .allocation)
            .response(status) { main in
                writeDecision(reading, to: &main)
                writeDownloads(to: &main)
                writeResult(reading, to: &main)
            }
    }

    /// That it is what people were told; or what confirms it. First of all, that there may be a better one.
    private func writeDecision(_ reading: DeskProgramme.Decision.Reading?, to main: inout Markup) {
        let allocations = reading?.tracks.map(\.allocation) ?? []
        if allocations.contains(where: { $0.status == .feasible }) {
            main.element("div", ["class": "alarm"]) { box in
                box.element("p", words.notProvenBest)
                if allocations.contains(where: {
                    $0.explained == AllocationOptions.Explanations.none && !$0.waitlist.isEmpty
                }) {
                    box.element("p", words.deskWhyIsNotExplained)
                }
            }
        }
        writeAddresses(reading, to: &main)
        if let confirmed = programme.state.confirmed {
            return main.element("p", ["class": "strong"], words.deskIsConfirmed(language.moment(confirmed)))
        }
        if let reading, reading.tracks.count > 1 {
            return main.element("p", ["class": "strong"], words.deskHasTracks)
        }
        main.form(to: "/programmes/\(programme.id)/confirmation") { form in
            form.step(of: programme)
            form.element("p", programme.isTold ? words.deskNewsLead : words.deskConfirmLead)
            let doubt = given?.doubt
            let fault =
                switch doubt {
                case .lacks: words.deskIsUnsigned(reading?.problem.programme.name ?? programme.name)
                case .hasNoAddress: words.deskSenderHasNoAddress
                case .isNone: words.deskNoSender
                case nil: nil as String?
                }
            form.field(
                words.deskSender, "sender", type: "text", value: given?.sender ?? programme.state.sender,
                hint: words.deskSenderHint, fault: fault)
            form.element("div", ["class": "field"]) { field in
                field.choice(
                    words.deskLettersLanguage, "language", Language.allCases.map { ($0.rawValue, $0.ownName) },
                    chosen: (given?.language ?? programme.language(or: language)).rawValue)
            }
            form.button(words.deskConfirm)
            if let button = doubt?.button {
                form.button(
                    doubt == .lacks ? words.deskConfirmUnsigned : words.deskConfirmWithoutAddress, isMain: false,
                    name: button)
            }
        }
    }

    /// To whom no mail can go: their letters go another way.
    private func writeAddresses(_ reading: DeskProgramme.Decision.Reading?, to main: inout Markup) {
        guard let problem = reading?.problem else { return }
        if problem.registrations.allSatisfy({ $0.contact?.email == nil }) {
            return main.element("p", ["class": "strong"], words.deskNoAddresses)
        }
        let told = programme.toldNow(reading)
        let ids = problem.registrationsWithoutAddress.filter { told?.contains($0) != false }
        guard !ids.isEmpty else { return }
        let names = Names(problem)
        main.element("div", ["class": "alarm"]) { box in
            box.element("p", words.deskHaveNoAddress)
            box.list(ids.map { [names.fullName(ofRegistration: $0)] }, shown: 20, more: words.showMore)
        }
    }

    private var files: [(name: String, text: String)] {
        let kept = [
            (DeskRole.record, "record.json", words.deskRecordFile),
            (.scenario, "scenario.json", words.deskScenarioFile), (.earlier, "earlier.json", words.deskEarlierFile),
        ].filter { programme.has($0.0) }
        let letters = ("documents.zip", words.deskDocuments)
        let others = [
            ("result.csv", words.deskTableFile), ("result.json", words.deskResultFile),
            ("problem.json", words.deskProblemFile),
        ]
        // As long as nothing is confirmed, letters are nothing to be sent.
        let isDraft = programme.state.confirmed == nil
        return (isDraft ? others + [(letters.0, words.deskDraft(letters.1))] : [letters] + others)
            + kept.map { ($0.1, $0.2) }
    }

    private func writeDownloads(to main: inout Markup) {
        main.element("p", ["class": "strong"], words.deskDownloads)
        main.element("ul", ["class": "downloads"]) { list in
            for (name, text) in files {
                list.element("li") { item in
                    item.element("a", ["href": "/programmes/\(programme.id)/files/\(name)", "download": name], text)
                }
            }
        }
    }

    /// As the report has it: what it is made of is what the command wrote.
    private func writeResult(_ reading: DeskProgramme.Decision.Reading?, to main: inout Markup) {
        guard let reading else { return main.element("p", words.deskFailed) }
        RegistrationCard(programme: programme, reading: reading, language: language, searched: searched).write(
            to: &main)
        for part in reading.tracks.map(\.asProgramme) {
            if part.track != nil { main.element("h2", part.problem.programme.name) }
            if part.answer.reallocation != nil { main.element("h2", words.whatChanges) }
            main.writeReallocation(of: part, in: language)
            var report = Report(of: part.allocation, in: part.problem, version: "")
            report.language = language
            report.keptOut = part.answer.reallocation.map { Set($0.keptOut ?? []) }
            report.write(["warnings", "guarantees", "calendar", "waitlist", "rejected"], to: &main)
        }
    }
}

extension Markup {
    /// Why nothing came of what was to be worked out.
    ///
    /// - Parameter problem: What was to be decided, for names.
    mutating func failure(_ refusal: Refusal, of problem: Problem? = nil, in language: Language) {
        let held = refusal.errors?.compactMap(\.heldPlace) ?? []
        element("div", ["class": "alarm"]) { box in
            box.element("p", language.words.deskFailed)
            guard let problem, !held.isEmpty, held.count == refusal.errors?.count else {
                return box.element("p", ["lang": "en"], refusal.detail)
            }
            let names = Names(problem)
            for place in held {
                box.element(
                    "p",
                    language.words.deskCouldKeepOnly(
                        names.fullName(ofRegistration: place.registration), in: names.name(ofSeries: place.series),
                        roomFor: place.roomFor))
            }
        }
    }
}
