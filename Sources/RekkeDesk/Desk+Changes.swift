internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats
internal import RekkeService

/// Changes to a decision: before people are told, each is tried beside what is; afterwards all of them together are what has
/// changed since, and whoever has a place keeps it.
extension Desk {
    func addChanges(to router: some RouterMethods<BasicRequestContext>) {
        router.get("/programmes/:id/changes") { request, context in
            try await changesPage(of: programme(context), in: request.language, plan: PlanQuestion(request))
        }
        router.post("/programmes/:id/changes") { request, context in
            let programme = try await programme(context)
            let form = try await request.form(limits)
            var given = GivenChange(form, in: request.language)
            let reading = programme.decision?.reading
            let waiting = reading?.tracks.flatMap(\.allocation.waitlist).map(\.registration) ?? []
            guard let problem = reading?.problem,
                let change = given.change(
                    for: problem, waiting: Set(waiting), after: programme.state.changes)
            else {
                return try await changesPage(of: programme, in: request.language, given: given)
            }
            let detail = change.sentence(for: problem, in: request.language)
            try await self.change(programme, as: .note, request) { programme in
                programme.state.changes.append(change)
                programme.state.detail = detail
            }
            return Desk.redirect(programme.path(.changes))
        }
        router.post("/programmes/:id/changes/drop") { request, context in
            let programme = try await programme(context)
            let form = try await request.form(limits)
            try expectNothingNew(in: form, since: programme)
            let position = form.text("change").flatMap { Int($0) } ?? -1
            if programme.state.changes.indices.contains(position) {
                let problem = programme.decision?.reading?.problem
                let detail = problem.map { programme.state.changes[position].sentence(for: $0, in: request.language) }
                try await change(programme, as: .drop, request) { programme in
                    programme.state.changes.remove(at: position)
                    programme.state.detail = detail
                }
            }
            return Desk.redirect(programme.path(.changes))
        }
        router.post("/programmes/:id/changes/apply") { request, context in
            let programme = try await programme(context)
            let form = try await request.form(limits)
            try expectNothingNew(in: form, since: programme)
            let position = form.text("change").flatMap { Int($0) }
            return try await apply(position, programme, request)
        }
    }

    /// - Parameter position: Of the change that is meant; nil for all of them together.
    private func apply(_ position: Int?, _ programme: DeskProgramme, _ request: Request) async throws -> Response {
        let page = Desk.redirect(programme.path(.changes))
        guard let decision = programme.decision, let reading = decision.reading else { return page }
        let previews = try await previews(of: programme, decision, reading, in: request.language)
        let index = programme.isTold ? 0 : position ?? -1
        guard previews.indices.contains(index), case .job(let job, let scenario, let changed) = previews[index] else {
            return page
        }
        await job.end()
        guard let answer = try job.outcome?.get() else { return page }
        let made = programme.isTold ? programme.state.changes : [programme.state.changes[index]]
        let detail = made.map { $0.sentence(for: reading.problem, in: request.language) }.joined(separator: "; ")
        let new = DeskProgramme.Decision(problem: changed.problem.jsonDocument(), result: answer.bytes)
        let earlier = programme.isTold ? decision : nil
        guard let record = new.record(version: version, after: earlier, earlier.map { _ in scenario }) else {
            return page
        }
        try await change(programme, as: programme.isTold ? .reallocate : .makeSo, request) { programme in
            programme.take(new, record: record)
            programme.state.detail = detail
            programme[.earlier] = earlier.map { DeskFile(name: "earlier.json", contents: $0.result) }
            programme[.scenario] = DeskFile(name: "scenario.json", contents: scenario)
        }
        return Desk.redirect(programme.path(.allocation))
    }

    // MARK: Previews

    /// What some changes would do.
    enum Preview: Sendable {
        /// They cannot be made.
        case faulty([InputFault])
        /// The job that works it out, the scenario's document, and what it makes of the problem.
        case job(Job, scenario: [UInt8], ChangedProblem)
    }

    /// One for all changes together where people have been told; one for each where not. What was asked before costs
    /// nothing.
    private func previews(
        of programme: DeskProgramme, _ decision: DeskProgramme.Decision, _ reading: DeskProgramme.Decision.Reading,
        in language: Language
    ) async throws -> [Preview] {
        let changes = programme.state.changes
        if changes.isEmpty { return [] }
        var previews: [Preview] = []
        // Who leads what stays as it can, as in any scenario; once people have been told, a reallocation sees to it.
        let problem =
            programme.isTold
            ? reading.problem : reading.problem.led(as: reading.tracks.flatMap(\.allocation.series))
        for changes in programme.isTold ? [changes] : changes.map({ [$0] }) {
            let scenario = DeskChange.scenario(changes, of: problem, in: language)
            let changed: ChangedProblem
            do throws(InputError) {
                changed = try ScenarioReader.read(
                    scenario, as: .json, name: "scenario.json", for: problem
                ).changed
            } catch {
                previews.append(.faulty(error.faults))
                continue
            }
            let job = try await preview(scenario, changed, decision, of: programme)
            previews.append(.job(job, scenario: scenario, changed))
        }
        return previews
    }

    private func preview(
        _ scenario: [UInt8], _ changed: ChangedProblem, _ decision: DeskProgramme.Decision, of programme: DeskProgramme
    ) async throws(Refusal) -> Job {
        let options = ["format": "json"]
        guard programme.isTold else {
            let problem = JobFile(.problem, .json, changed.problem.jsonDocument())
            return try await submit(
                JobRequest(.allocations, options: options, files: [problem]), for: programme.id)
        }
        let files = [
            JobFile(.problem, .json, decision.problem), JobFile(.result, .json, decision.result),
            JobFile(.scenario, .json, scenario),
        ]
        return try await submit(JobRequest(.reallocations, options: options, files: files), for: programme.id)
    }

    private func changesPage(
        of programme: DeskProgramme, in language: Language, given: GivenChange? = nil, plan: PlanQuestion? = nil
    ) async throws -> Response {
        guard let decision = programme.decision, let reading = decision.reading else {
            return Desk.redirect(programme.path(.registrations))
        }
        let previews = try await previews(of: programme, decision, reading, in: language)
        let plan = programme.isTold ? nil : plan
        var job: Job?
        if let plan {
            job = try await submit(plan.request(decision), for: programme.id)
        }
        return ChangesPage(
            programme: programme, reading: reading, previews: previews,
            plan: plan.flatMap { plan in job.map { (plan, $0) } },
            language: language, given: given
        ).response()
    }
}
