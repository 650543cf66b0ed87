internal import HTTPTypes
internal import Hummingbird
internal import Rekke
internal import RekkeFormats
internal import RekkeService

/// How the export is understood, and what can be chosen about that.
extension Desk {
    func addRegistrations(to router: some RouterMethods<BasicRequestContext>) {
        router.get("/programmes/:id/registrations") { request, context in
            let programme = try await programme(context)
            let language = request.language
            let reading = try await readings.reading(of: programme, in: language)
            // So does a page of thousands of rows.
            return try await threads.apart {
                RegistrationsPage(programme: programme, reading: reading, language: language).response()
            }
        }
        router.post("/programmes/:id/registrations") { request, context in
            let programme = try await programme(context)
            if programme.isTold { return Desk.redirect(programme.path(.changes)) }
            let form = try await request.form(limits)
            // A page that is left open elsewhere does not take back what was chosen since.
            try expectNothingNew(in: form, since: programme)
            if let end = RankEnd.allCases.first(where: { form.text($0.rawValue) != nil }) {
                return try await choose(end, programme, request)
            }
            let export = form.deskFile("export")
            let choice = form.text("columns").map { _ in ChosenForm(form) }
            let acceptsAbsences = form.text("absences") != nil
            try await change(programme, as: export == nil ? .choose : .readFile, request) { programme in
                programme.dropDecision()
                if let export {
                    // What was chosen holds; what else is in it is as it seems to be.
                    programme.export = export
                    return
                }
                programme.state.acceptsAbsences = acceptsAbsences
                if let choice { programme.state.choice = choice }
            }
            return Desk.redirect(programme.path(.registrations))
        }
    }

    /// Which of the numbers in columns of ranks is the best; the page's buttons are called so.
    private enum RankEnd: String, CaseIterable {
        case highest = "highest-is-best"
        case one = "one-is-best"
    }

    /// What else was chosen, or seemed to be, holds.
    private func choose(_ end: RankEnd, _ programme: DeskProgramme, _ request: Request) async throws -> Response {
        let reading = try await readings.reading(of: programme, in: request.language)
        if let scale = reading.openScale, let form = reading.form {
            var choice = reading.choice
            choice.headings = form.columns.map(\.heading)
            choice.ranks.merge(scale.ranks(highestIsBest: end == .highest)) { _, new in new }
            let chosen = choice
            try await change(programme, as: .choose, request) { programme in
                programme.dropDecision()
                programme.state.choice = chosen
            }
        }
        return Desk.redirect(programme.path(.registrations))
    }
}
