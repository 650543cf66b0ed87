import Foundation
import RekkeTesting
import Testing

@testable import Rekke
@testable import RekkeDocuments
@testable import RekkeFormats

@Suite struct `A report` {
    private func page(
        _ allocation: Allocation, _ problem: Problem, _ language: Language = .english,
        _ change: (inout Report) -> Void = { _ in }
    ) -> ReportPage {
        var report = Report(of: allocation, in: problem, version: "0")
        report.language = language
        change(&report)
        return ReportPage(report.page())
    }

    /// Who has a place or waits, or was not considered, and is not on the page.
    private func missing(_ page: ReportPage, _ allocation: Allocation, _ problem: Problem) -> [String] {
        let names = Names(problem)
        let all =
            allocation.placements.map(\.registration) + allocation.waitlist.map(\.registration)
            + allocation.rejected.map(\.registration)
        return all.map { names.fullName(ofRegistration: $0) }.filter { !page.text.contains($0) }
    }

    @Test(arguments: DocumentExamples.scenarios, Language.allCases)
    func `of a scenario is well made and names everybody`(name: String, language: Language) async throws {
        for (_, problem, allocation) in try await DocumentExamples.results(ofScenario: name) {
            let page = page(allocation, problem, language)
            #expect(page.faults == [])
            #expect(page.language == language.rawValue)
            #expect(missing(page, allocation, problem) == [])
            #expect(page.headings.contains(language.words.theCalendar))
            #expect(
                page.headings.contains(language.words.brokenGuarantees)
                    == !allocation.guarantees.broken.isEmpty)
        }
    }

    @Test func `of a random problem is well made and names everybody`() async throws {
        let examples = try await DocumentExamples.random(seeds: 0..<10)
        #expect(examples.count > 70)
        for (index, example) in examples.enumerated() {
            let page = page(example.allocation, example.problem, Language.allCases[index % Language.allCases.count])
            #expect(page.faults == [], "\(example.name)")
            #expect(missing(page, example.allocation, example.problem) == [], "\(example.name)")
        }
    }

    @Test func `tells browsers to load nothing, and to use its own style sheet only`() async throws {
        let problem = try DocumentExamples.hostileProblem()
        let allocation = try await problem.allocation()
        let text = String(decoding: Report(of: allocation, in: problem, version: "0").page(), as: UTF8.self)
        let sheets = text.matches(of: /<style>([^<]*)<\/style>/)
        #expect(sheets.count == 1)
        let digest = SHA256.hexadecimal(of: String(try #require(sheets.first).output.1))
        let bytes = stride(from: 0, to: 64, by: 2).compactMap { UInt8(digest.dropFirst($0).prefix(2), radix: 16) }
        let policy =
            "default-src 'none'; style-src 'sha256-\(Data(bytes).base64EncodedString())'; base-uri 'none'; form-action 'none'"
        let meta = "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\"/>"
        #expect(text.contains(meta))
        // It holds for what comes after it only.
        #expect(
            try #require(text.firstRange(of: meta)).upperBound <= #require(text.firstRange(of: "<style>")).lowerBound)
        // What it forbids is not there: the page needs none of it.
        for forbidden in [#" style=""#, "<script", "<link", "<img", #" src=""#, "<form", "<base", "@import"] {
            #expect(!text.contains(forbidden), "\(forbidden)")
        }
        #expect(!text.contains(#/ on[a-z]+="|url\((?!#)/#))
    }

    @Test(arguments: Language.allCases) func `shows hostile names as they are written`(language: Language) async throws
    {
        let problem = try DocumentExamples.hostileProblem()
        let allocation = try await problem.allocation()
        let changed = try problem.applying(
            Scenario(
                name: "\(DocumentExamples.hostile) scenario", changes: [.closeSeries(problem.programme.series[0].id)]))
        let outcomes = try await problem.outcomes(ofApplied: [
            (Scenario(name: "\(DocumentExamples.hostile) scenario", changes: []), changed)
        ])
        let page = page(allocation, problem, language) { $0.scenarios = outcomes }
        #expect(page.faults == [])
        // On one line, and without what XML cannot hold.
        let shown = printable(DocumentExamples.hostile).replacing("\u{FFFE}", with: "\u{FFFD}")
        for what in [
            "programme", "series", "place", "organisation 2", "attendee", "facilitator", "reason", "seed", "scenario",
        ] {
            #expect(page.text.contains("\(shown) \(what)"), "\(what)")
        }
    }

    @Test func `has no section for what there is nothing of`() async throws {
        let problem = try Problem(
            programme: Programme(
                name: "Empty",
                series: [
                    Series(
                        id: "a", status: .closed,
                        meetings: [Meeting(start: .init(seconds: 0), end: .init(seconds: 3600))])
                ]),
            registrations: [])
        let page = page(try await problem.allocation(), problem)
        #expect(page.faults == [])
        #expect(
            page.headings == [
                "In short", "The calendar", "Who got which wish", "The waitlist",
                "Preferred series that went to someone later",
                "How the decision was made",
            ])
    }

    @Test func `gives the same bytes again`() async throws {
        let problem = try DocumentExamples.problem(ofScenario: "dybdemoter-2021")
        let allocation = try await problem.allocation()
        let shuffled = try Problem(programme: problem.programme, registrations: problem.registrations.reversed())
        #expect(
            Report(of: allocation, in: problem, version: "0").page()
                == Report(of: allocation, in: shuffled, version: "0").page())
    }

    @Test func `puts scenarios side by side`() async throws {
        let problem = try DocumentExamples.problem(ofScenario: "parallel-series")
        let folder = DocumentExamples.repository.appending(path: "scenarios/parallel-series")
        let scenarios = try ["same-hours", "afternoon"].map {
            try problem.scenario(contentsOf: folder.appending(path: "\($0).yaml").path)
        }
        let allocation = try await problem.allocation()
        let outcomes = try await problem.outcomes(ofApplied: scenarios, beside: allocation)
        #expect(outcomes == (try await problem.outcomes(ofApplied: scenarios)))
        let page = page(allocation, problem) { $0.scenarios = outcomes }
        #expect(page.faults == [])
        #expect(page.headings.contains("What changes would do"))
        for outcome in outcomes.scenarios { #expect(page.text.contains(outcome.scenario.name)) }
        #expect(page.text.contains("4 placed, 2 on the waitlist") && page.text.contains("6 placed, 0 on the waitlist"))
    }

    @Test func `shows what it was made from, and the record`() async throws {
        let problem = try DocumentExamples.problem(ofScenario: "confirmed-places")
        let allocation = try await problem.allocation()
        let (first, second) = (String(repeating: "a", count: 64), String(repeating: "b", count: 64))
        let record = DecisionRecord(
            of: [TrackAllocation(track: nil, problem: problem, allocation: allocation)], in: problem,
            digests: DecisionRecord.Digests(problem: first, result: second),
            method: .automatic, version: "7.8.9")
        let page = page(allocation, problem) {
            $0.digests = Report.Digests(problem: first, result: second)
            $0.record = record
        }
        #expect(page.faults == [])
        #expect(page.text.components(separatedBy: first).count == 3)
        #expect(page.text.components(separatedBy: second).count == 3)
        #expect(page.text.contains("7.8.9"))
        #expect(
            page.text.contains(
                Names(problem).fullName(ofRegistration: try #require(record.overrides.first).registration)))
    }

    @Test func `says in per cent who comes`() async throws {
        let problem = try DocumentExamples.problem(ofScenario: "dybdemoter-2021")
        let page = page(try await problem.allocation(), problem)
        // Cecilie Engen is away on the first of four Wednesdays.
        #expect(page.text.contains("3 of 4 (75%)"))
        #expect(page.text.contains("8\u{A0}Sept: 2 of 3 (67%)"))
    }

    @Test func `of a large programme folds away what is long`() async throws {
        let problem = try large(series: 100, registrations: 600)
        let allocation = try await problem.allocation(options: AllocationOptions(explanations: .reasons))
        var report = Report(of: allocation, in: problem, version: "0")
        report.language = .bokmål
        let bytes = report.page()
        #expect(bytes.count < 2_000_000)
        let page = ReportPage(bytes)
        #expect(page.faults == [])
        #expect(missing(page, allocation, problem) == [])
        // What is not folded away.
        let source = String(decoding: bytes, as: UTF8.self)
        let folded = source.components(separatedBy: "<details>").dropFirst().reduce(0) { count, part in
            count + (part.components(separatedBy: "</details>").first?.utf8.count ?? 0)
        }
        #expect(bytes.count - folded < 400_000)
    }

    /// Weekly series over half a year, three wishes each, half of the registrations with attendees.
    private func large(series count: Int, registrations: Int) throws -> Problem {
        let series = (0..<count).map { number in
            Series(
                id: "s\(number)", name: "Datorekke \(number)", capacity: 5,
                meetings: (0..<26).map { week in
                    let start = Instant(seconds: 1_630_998_000 + (week * 7 + number % 5) * 86_400)
                    return Meeting(start: start, end: Instant(seconds: start.seconds + 7200))
                })
        }
        return try Problem(
            programme: Programme(name: "Stort program", rules: Rules(minimumAttendees: 1), series: series),
            registrations: (0..<registrations).map { number in
                Registration(
                    id: "r\(number)", organisation: "Organisasjon \(number)",
                    submitted: Instant(seconds: 1_622_534_400 + number),
                    preferences: .ranking((0..<3).map { ["s\((number * 7 + $0 * 31) % (count / 2))"] }),
                    attendees: number % 2 == 0
                        ? [] : [Attendee(name: "Person \(number)"), Attendee(name: "Vara \(number)")])
            })
    }
}
