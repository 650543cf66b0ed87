internal import Foundation
internal import Hummingbird
internal import Rekke
internal import RekkeDocuments
internal import RekkeFormats
internal import RekkeService

/// Which series should be added, so many at the most.
struct PlanQuestion: Sendable {
    let series: Int

    /// nil where the address asks for none.
    init?(_ request: Request) {
        guard let series = request.field("plan").flatMap({ Int($0) }) else { return nil }
        self.series = series
    }

    func request(_ decision: DeskProgramme.Decision) throws(Refusal) -> JobRequest {
        try JobRequest(
            .plans, options: ["add": "\(series)", "parallel": "", "format": "json"],
            files: [JobFile(.problem, .json, decision.problem)])
    }
}

/// What a plan comes to, each number of series to be tried by a button.
struct PlanAnswerSection {
    let path: String
    let plan: (question: PlanQuestion, job: Job)
    let reading: DeskProgramme.Decision.Reading
    let language: Language

    private var words: any Words { language.words }

    /// What is shown of the document that the command writes.
    private struct Answer: Decodable {
        var plans: [Step]
        var lackingFacilitators: Lacking?

        struct Lacking: Decodable {
            var added: [String]
            var facilitators: Int
            /// When they begin, as documents write it.
            var meetings: [String]
            var placed: Int
        }

        struct Step: Decodable {
            var added: [String]
            var result: Result
        }

        struct Result: Decodable {
            var summary: Summary
        }

        struct Summary: Decodable {
            var placed: Int
            var waitlisted: Int
        }
    }

    /// Where series alone let nobody in, with what else there would have to be.
    private func write(_ found: Answer.Lacking, after added: [String], to main: inout Markup) {
        let all = DeskChange.scenario([.add(series: found.added)], of: reading.problem, in: language)
        guard let read = try? ScenarioReader.read(all, as: .json, name: "scenario.json", for: reading.problem) else {
            return
        }
        let problem = read.changed.problem
        var starts = Set(found.meetings)
        let meetings = problem.programme.series.flatMap(\.meetings).filter {
            starts.remove(isoText(of: $0.start, in: problem.programme.timeZone)) != nil
        }
        let lacking = Plan.LackingFacilitators(
            facilitators: found.facilitators, added: found.added, placed: found.placed, meetings: meetings,
            problem: problem)
        main.element("p", ["class": "strong"], words.facilitatorsLackNotSeries)
        main.element(
            "p",
            lacking.sentence(
                after: added, beside: reading.problem.programme.facilitators.count, in: language))
    }

    func write(to main: inout Markup) {
        main.element("h2", words.deskWhichSeries)
        switch plan.job.outcome {
        case nil: main.element("p", ["class": "lead", "role": "status"], words.deskIsWorking)
        case .failure(let refusal): main.element("p", ["class": "alarm", "lang": "en"], refusal.detail)
        case .success(let answer): write(try? JSONDecoder().decode(Answer.self, from: Data(answer.bytes)), to: &main)
        }
    }

    private func write(_ answer: Answer?, to main: inout Markup) {
        let steps = answer?.plans.filter { !$0.added.isEmpty } ?? []
        if let lacking = answer?.lackingFacilitators { write(lacking, after: steps.last?.added ?? [], to: &main) }
        guard !steps.isEmpty else {
            if answer?.lackingFacilitators == nil { main.element("p", words.noSeriesLetsAnyoneIn) }
            return
        }
        main.element("ul", ["class": "kept"]) { list in
            for step in steps {
                list.element("li") { item in
                    let counts = words.placedAndWaiting(step.result.summary.placed, step.result.summary.waitlisted)
                    item.write(DeskChange.add(series: step.added).sentence(for: reading.problem, in: language))
                    item.write(": \(counts)")
                    item.form(to: path) { form in
                        form.hidden("kind", "add")
                        for id in step.added {
                            form.hidden("add-series", id)
                        }
                        form.button(words.deskTry, isMain: false)
                    }
                }
            }
        }
    }
}
