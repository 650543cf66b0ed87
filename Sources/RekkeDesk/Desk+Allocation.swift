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
            guard let decision = programme.decision else { return Desk.redirect(programme.path(.registrations)) }
            return AllocationPage(programme: programme, decision: decision, language: request.language).response()
        }
        router.post("/programmes/:id/stop") { _, context in
            let programme = try await programme(context)
            programme.decision?.job.stop()
            return Desk.redirect(programme.path(.allocation))
        }
    }

    private func allocate(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        let programme = try await programme(context)
        guard let problem = await DeskReading.of(programme, in: request.language).problem else {
            return Desk.redirect(programme.path(.registrations))
        }
        let document = problem.jsonDocument()
        let job = try await jobs.submit(
            JobRequest(.allocations, options: ["format": "json"], files: [JobFile(.problem, .json, document)]))
        job.keep()
        await store.change(programme.id) { programme in
            programme.decision = DeskProgramme.Decision(job: job, problem: document)
            programme.jobs.insert(job.id)
        }
        return Desk.redirect(programme.path(.allocation))
    }
}

private struct AllocationPage {
    let programme: DeskProgramme
    let decision: DeskProgramme.Decision
    let language: Language

    private var words: any Words { language.words }

    func response() -> Response {
        let page = DeskPage(language: language, title: words.deskAllocation, programme: programme, step: .allocation)
        guard let outcome = decision.job.outcome else {
            return page.response(refreshing: true) { main in
                main.element("p", ["class": "lead", "role": "status"], words.deskIsWorking)
                main.form(to: "/programmes/\(programme.id)/stop") { $0.button(words.deskStop, isMain: false) }
            }
        }
        switch outcome {
        case .success(let answer):
            return page.response { main in
                writeDownloads(to: &main)
                writeResult(answer, to: &main)
            }
        case .failure(let refusal):
            return page.response { main in
                main.element("div", ["class": "alarm"]) { box in
                    box.element("p", words.deskFailed)
                    box.element("p", refusal.detail)
                }
            }
        }
    }

    private func writeDownloads(to main: inout Markup) {
        main.element("p", ["class": "strong"], words.deskDownloads)
        main.element("ul", ["class": "downloads"]) { list in
            for (name, text) in [
                ("documents.zip", words.deskDocuments), ("result.csv", words.deskTableFile),
                ("result.json", words.deskResultFile), ("problem.json", words.deskProblemFile),
            ] {
                list.element("li") { item in
                    item.element("a", ["href": "/programmes/\(programme.id)/files/\(name)", "download": name], text)
                }
            }
        }
    }

    /// As the report has it: what it is made of is what the command wrote.
    private func writeResult(_ answer: Job.Answer, to main: inout Markup) {
        guard let problem = try? ProblemReader.read(decision.problem, as: .json, name: "problem.json"),
            let answers = try? TrackResultReader.read(answer.bytes, name: "result.json"),
            let decided = problem.trackAllocations(answers)
        else { return main.element("p", words.deskFailed) }
        for part in decided.map(\.asProgramme) {
            if part.track != nil { main.element("h2", part.problem.programme.name) }
            var report = Report(of: part.allocation, in: part.problem, version: "")
            report.language = language
            report.write(["warnings", "guarantees", "calendar", "waitlist", "rejected"], to: &main)
        }
    }
}
