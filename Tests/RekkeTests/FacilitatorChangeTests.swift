import Foundation
import Rekke
import RekkeFormats
import Testing

/// Who leads what after a change: as little of it as possible is another than before.
@Suite struct FacilitatorChangeTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Decisions")

    private func problem(_ name: String) throws -> Problem {
        try Problem(contentsOf: Self.folder.appending(path: name + ".yaml").path)
    }

    private func reallocated(_ problem: Problem, _ changes: Scenario.Change...) throws -> Reallocation {
        let earlier = try problem.allocated()
        let scenario = Scenario(name: "change", changes: changes)
        let found = try problem.reallocated(after: earlier, changing: scenario)
        #expect(try problem.violations(of: found, after: earlier, changing: scenario).isEmpty)
        return found
    }

    private func leaders(_ allocation: Allocation) -> [String: [String]] {
        Dictionary(
            uniqueKeysWithValues: allocation.series.map { series in
                (series.id, Set((series.facilitators ?? []).map { $0.facilitators.joined(separator: "+") }).sorted())
            })
    }

    @Test func `of four who lead a day each, one who leaves changes one day`() throws {
        let problem = try problem("leaders")
        let earlier = try problem.allocated()
        let found = try reallocated(problem, .removeFacilitator("f1"))
        let led = try #require(earlier.series.first { $0.facilitators?.first?.facilitators == ["f1"] })
        #expect(found.facilitatorChanges.map(\.series) == [led.id])
        #expect(found.facilitatorChanges[0].before == ["f1"] && found.facilitatorChanges[0].after.count == 1)
        #expect(found.facilitatorChanges.pairs == 2 && found.moved.isEmpty)
    }

    @Test func `a withdrawal changes no leader of the series that go on`() throws {
        let problem = try problem("leaders")
        for id in ["r1", "r2", "r3", "r4"] {
            #expect(try reallocated(problem, .withdraw(id)).facilitatorChanges.isEmpty, "\(id)")
        }
    }

    @Test func `who is away on another day than theirs changes nothing`() throws {
        let problem = try problem("days")
        let earlier = try problem.allocated()
        for id in ["f1", "f2", "f3"] {
            let own = leaders(earlier).filter { $0.value == [id] }.keys
            for day in ["mon", "tue", "wed"] {
                let meetings = try #require(problem.programme.series.first { $0.id == day }).meetings
                let away = meetings.map { Unavailability.interval($0.start..<$0.end) }
                let found = try reallocated(problem, .setFacilitator(id, Facilitator.Edit(unavailable: away)))
                let others = found.facilitatorChanges.filter { !$0.before.contains(id) }
                #expect(others.isEmpty, "\(id), \(day)")
                #expect(found.facilitatorChanges.isEmpty == !own.contains(day), "\(id), \(day)")
            }
        }
    }

    @Test(arguments: [Language.english, .bokmål, .nynorsk])
    func `who takes over is told by name, also from one who is there no longer`(language: Language) throws {
        let problem = try problem("days")
        let earlier = try problem.allocated()
        let scenario = Scenario(name: "Kåre leaves", changes: [.removeFacilitator("f3")])
        let found = try problem.reallocated(after: earlier, changing: scenario)
        let own = try #require(leaders(earlier).first { $0.value == ["f3"] }?.key)
        #expect(Set(found.facilitatorChanges.map(\.series)) == [own])
        let table = found.table(
            for: try problem.applying(scenario).problem, after: [scenario.name], of: problem, in: language,
            style: TextStyle(width: 1000))
        let other = try #require(leaders(found.allocation)[own]?.first)
        let name = try #require(problem.programme.facilitators.first { $0.id == other }?.name)
        let day = try #require(problem.programme.series.first { $0.id == own }?.name)
        let sentence =
            switch language {
            case .english: "Kåre no longer leads \(day): \(name) does from now on."
            case .bokmål: "Kåre leder ikke lenger \(day); det gjør \(name) fra nå av."
            case .nynorsk: "Kåre leier ikkje lenger \(day); det gjer \(name) frå no av."
            }
        #expect(table.contains(sentence), "\(table)")
    }

    @Test func `with nobody to take over a confirmed meeting, that is told by meeting and by name`() async throws {
        var problem = try problem("days")
        problem = try problem.confirming(problem.allocated())
        let own = try #require(leaders(try problem.allocated()).first { $0.value == ["f2"] }?.key)
        let series = try #require(problem.programme.series.first { $0.id == own })
        let away = Facilitator.Edit(unavailable: [
            .interval(series.meetings[0].start..<series.meetings[0].end)
        ])
        let scenario = Scenario(
            name: "All are away once", changes: ["f1", "f2", "f3"].map { .setFacilitator($0, away) })
        let changed = try problem.applying(scenario)
        let outcomes = try await problem.outcomes(ofApplied: [(scenario, changed)])
        let changes = outcomes.scenarios[0].difference.facilitatorChanges
        #expect(changes.map(\.meeting) == [series.meetings[0].start])
        #expect(changes.map(\.before) == [["f2"]] && changes.map(\.after) == [[]])
        let table = outcomes.table(for: problem, style: TextStyle(width: 1000))
        #expect(table.contains("Mari no longer leads") && table.contains("nobody takes over."), "\(table)")
        #expect(outcomes.scenarios[0].allocation.warnings.count == 1)
    }

    @Test func `confirming keeps who leads, though another is as good`() throws {
        let problem = try problem("leaders")
        let earlier = try problem.allocated()
        let confirmed = try problem.confirming(earlier)
        #expect(try confirmed.allocated().series == earlier.series)
        let more = Scenario(name: "more", changes: [.addFacilitator(Facilitator(id: "a")), .removeFacilitator("f4")])
        let changed = leaders(try confirmed.applying(more).problem.allocated())
        let before = leaders(earlier)
        for (series, leading) in before where leading != ["f4"] { #expect(changed[series] == leading) }
        // Without what was confirmed, the first of them leads.
        #expect(leaders(try problem.applying(more).problem.allocated()) != changed)
        let again = try ProblemReader.read(confirmed.jsonDocument(), as: .json, name: "confirmed.json")
        #expect(again == confirmed)
    }

    @Test func `in tracks a leader who leaves changes their own meetings only`() throws {
        var problem = try problem("leaders")
        var programme = problem.programme
        for index in programme.series.indices { programme.series[index].track = index < 2 ? "early" : "late" }
        programme.facilitators.append(Facilitator(id: "f0", maximumMeetings: 1))
        problem = try Problem(programme: programme, registrations: problem.registrations)
        let earlier = try decide(problem)
        let scenario = Scenario(name: "gone", changes: [.removeFacilitator("f1")])
        let found = try problem.tracksReallocated(after: earlier, changing: scenario)
        let before = earlier.map { leaders($0.allocation) }.flatMap { $0 }.filter { $0.value == ["f1"] }.map(\.key)
        let changes = found.flatMap { $0.answer.reallocation?.facilitatorChanges ?? [] }
        #expect(Set(changes.map(\.series)) == Set(before) && !before.isEmpty)
        #expect(try problem.violations(of: found, after: earlier, changing: scenario).isEmpty)
    }

    @Test func `a change that is told wrongly is found out`() throws {
        let problem = try problem("leaders")
        let earlier = try problem.allocated()
        let scenario = Scenario(name: "gone", changes: [.removeFacilitator("f1")])
        let right = try problem.reallocated(after: earlier, changing: scenario)
        var forged = right
        forged.facilitatorChanges = []
        let violations = try problem.violations(of: forged, after: earlier, changing: scenario)
        #expect(violations.map(\.place.description) == ["facilitatorChanges"])
        // More than has to change.
        forged = right
        forged.facilitatorChanges += right.facilitatorChanges
        #expect(
            forged.findings(against: right).map(\.text) == [
                "4 pairs of a facilitator and a meeting change; 2 are enough"
            ])
    }
}
