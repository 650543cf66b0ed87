import Foundation
import RekkeTesting
import Testing

@testable import Rekke
@testable import RekkeFormats

/// What people read, in whichever language it is asked for.
private typealias Page = (Language) -> String

@Suite struct `Writing in every language` {
    @Test(arguments: RandomProblem.Kind.allCases)
    func `what is told of random problems is in one language throughout, and says something in each`(
        kind: RandomProblem.Kind
    ) async throws {
        var (count, different) = (0, 0)
        for (seed, problem) in try RandomProblem.valid(kind, seeds: 0..<8) {
            for (name, page) in try await pages(of: problem.withPlainNames(), seed) {
                expectOneLanguage(page, "\(kind) \(seed), \(name)")
                if Set(Language.allCases.map(page)).count == Language.allCases.count { different += 1 }
                count += 1
            }
        }
        // That somebody has a place may be said in the same words in Bokmål and Nynorsk.
        #expect(count > 30 && different * 20 > count * 19, "\(different) of \(count)")
    }

    private func pages(of problem: Problem, _ seed: Int) async throws -> [String: Page] {
        let allocation = try problem.allocated()
        var report = CheckReport(warnings: problem.warnings, violations: [])
        report.outlook = try await problem.guaranteeOutlook()
        report.status = .feasible
        report.better = problem.countedImprovement(of: allocation)
        report.record = []
        report.solution = CheckReport.Solution(status: .feasible, guarantees: allocation.guarantees)
        let options = PlanOptions(series: 2, parallel: seed % 2 == 0)
        let plan = try await problem.plan(adding: options)
        var change = RandomChange(seed: seed)
        let scenario = change.scenario(for: problem, placed: allocation.placements)
        let changed = try problem.applying(scenario)
        let outcomes = try await problem.outcomes(ofApplied: [(scenario, changed)])
        let reallocation = try problem.reallocated(after: allocation, changing: scenario, moves: seed % 2)
        let finished = report
        return [
            "the table": { allocation.table(for: problem, in: $0) },
            "the explanations": { language in
                let explanations = Explanations(of: allocation, in: problem, in: language)
                return problem.registrations.flatMap { explanations[$0.id] ?? [] }.joined(separator: "\n")
            },
            "the check": { finished.text(for: problem, in: $0, style: TextStyle()) },
            "the plan": { plan.table(options, in: $0) },
            "the outcomes": { outcomes.table(for: problem, in: $0) },
            "the reallocation": { reallocation.table(for: changed.problem, in: $0) },
        ]
    }

    /// That a page is in the language that it is asked for in, and not as it is in English.
    private func expectOneLanguage(_ page: Page, _ name: String) {
        let texts = Language.allCases.map { (language: $0, text: page($0)) }
        for (language, text) in texts {
            #expect(Telltales.strangers(in: text, of: language) == [], "\(name), \(language): \(text)")
        }
        #expect(texts.allSatisfy { ($0.text == texts[0].text) == ($0.language == .english) }, "\(name): \(texts)")
    }

    @Test func `every policy and every objective has its own words in each`() {
        for objective in Objective.allCases { expectOneLanguage(objective.text, "\(objective)") }
        for policy in Policy.all { expectOneLanguage(policy.text, "\(policy)") }
    }

    // MARK: Forms

    @Test(arguments: [true, false]) func `what was read of a form is`(areAbsencesTaken: Bool) throws {
        let example = FormExample(
            form: "{columns: {submitted: T, preferences: [P, Q], impossible: U, attendees: A, role: R, size: G, "
                + "placed: S, placedReason: F, withdrawn: W, contact.email: E}}")
        let text = """
            T;P;Q;U;A;R;G;S;F;W;E;X
            2021-06-01T08:00;tue;wed;thu;Grete Lien, Ida Moe;r;3;tue;F;;a@example.org;Grete: ferie 8.11.2021
            2021-06-01T08:01;;;;;;;;;x;;Grete: 9.11.?
            ;;;;;;;;;;;

            """
        let reading = try FormImport(
            programme: Array(example.programme.utf8), as: .yaml, name: "p.yaml",
            FormExports(
                registrations: .init(name: "form.csv", contents: Array(text.utf8)), acceptsAbsences: areAbsencesTaken))
        #expect(!reading.absences.isEmpty && reading.areIDsMade && reading.registrations.count == 2)
        expectOneLanguage({ reading.table(in: $0) }, "a form")
    }

    // MARK: New programmes

    @Test func `the questions about a new programme are, and what stands for no answer`() {
        for question in ProgrammeQuestion.allCases { expectOneLanguage(question.text, "\(question)") }
        var draft = ProgrammeDraft()
        draft.first = LocalDate(year: 2027, month: 1, day: 12)!
        for question in [ProgrammeQuestion.weekdays, .every] {
            expectOneLanguage({ question.standard(for: draft, in: $0) ?? "" }, "\(question)")
        }
    }

    @Test(arguments: [
        (ProgrammeQuestion.name, " "), (.first, "2027-02-30"), (.first, "x"), (.weekdays, "x"), (.weekdays, ","),
        (.weekdays, "ons, ons"), (.time, "x"), (.every, "x"), (.meetings, "0"), (.except, "2027-02-02/2027-01-01"),
        (.deadline, "x"), (.deadline, "2099-01-01"), (.form, "x"),
    ])
    func `what is wrong with an answer is`(question: ProgrammeQuestion, answer: String) {
        expectOneLanguage(
            { language in
                var draft = ProgrammeDraft()
                return draft.take(answer, to: question, in: language) ?? ""
            }, "\(question) \(answer)")
    }

    @Test(arguments: [nil, FormTool.microsoft])
    func `the comments in a new programme are, and the invitation to it`(tool: FormTool?) throws {
        for facilitators in [[], ["K L"]] {
            let draft = try draft(tool, facilitators)
            let document = { (language: Language) in
                String(decoding: draft.document(in: language, schema: nil), as: UTF8.self)
            }
            // Fields and their values are what they are.
            expectOneLanguage(
                {
                    document($0).split(separator: "\n").filter { !$0.contains("{") }.map(comment).joined(
                        separator: "\n")
                },
                "the document")
            let programme = try ProblemReader.read(Array(document(.english).utf8), as: .yaml, name: "x").programme
                .withPlainNames()
            expectOneLanguage({ Invitation(to: programme, in: $0).text }, "the invitation")
            expectOneLanguage({ Invitation.form(for: programme, in: $0) }, "the form")
        }
    }

    private func draft(_ tool: FormTool?, _ facilitators: [String]) throws -> ProgrammeDraft {
        var answers: [ProgrammeQuestion: String] = [
            .name: "P", .first: "2027-01-12", .except: "2027-02-09", .guarantees: facilitators.isEmpty ? "0" : "2",
            .places: "2",
            .facilitators: facilitators.joined(separator: ","),
        ]
        answers[.form] = tool?.rawValue
        return try ProgrammeDraft(answers, in: .english)
    }

    /// What stands behind a field; of the first line all.
    private func comment(_ line: Substring) -> Substring {
        guard let sign = line.range(of: "# ", options: .backwards) else { return "" }
        let isBehindField = line[..<sign.lowerBound].contains { $0.isLetter }
        return isBehindField || line.hasPrefix("# ") ? line[sign.upperBound...] : ""
    }
}

extension Problem {
    /// Without names that might be words of a language.
    fileprivate func withPlainNames() throws -> Problem {
        let registrations = registrations.map { registration in
            var registration = registration
            registration.organisation = registration.organisation?.replacing(/(?i)organisation/, with: "Q")
            return registration
        }
        return try Problem(programme: programme.withPlainNames(), registrations: registrations)
    }
}

extension Programme {
    fileprivate func withPlainNames() -> Programme {
        var programme = self
        programme.name = "P"
        for index in series.indices { programme.series[index].name = "S\(index)" }
        return programme
    }
}
