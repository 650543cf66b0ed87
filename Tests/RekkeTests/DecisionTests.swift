import Foundation
import Rekke
import RekkeFormats
import Testing

/// Problems in `Decisions`, each of which was once decided wrongly, read from their files.
@Suite struct DecisionTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Decisions")

    private func problem(_ name: String) throws -> Problem {
        try Problem(contentsOf: Self.folder.appending(path: name + ".yaml").path)
    }

    private func changed(_ problem: String, by scenario: String) throws -> ChangedProblem {
        try self.problem(problem).scenario(contentsOf: Self.folder.appending(path: scenario + ".yaml").path).changed
    }

    @Test func `a move that leaves the one who waits without a place is no remedy`() throws {
        let allocation = try problem("move").allocated()
        #expect(allocation.waitlist.map(\.registration) == ["r2"])
        #expect(
            allocation.waitlist[0].remedies?.contains {
                if case .move = $0.change { true } else { false }
            } == false)
        #expect(try changed("move", by: "move-scenario").problem.allocated().waiting == ["r2"])
    }

    @Test func `who leads depends on ids, not on the order of facilitators`() throws {
        let (one, other) = (try problem("order-1").allocated(), try problem("order-2").allocated())
        #expect(one == other)
        #expect(one.series[0].facilitators?.map(\.facilitators) == [["anne"]])
    }

    @Test func `beside a scenario stands which meeting nobody can lead any more`() async throws {
        let problem = try problem("ill")
        let scenario = try problem.scenario(contentsOf: Self.folder.appending(path: "one-ill.yaml").path)
        let table = try await problem.outcomes(ofApplied: [scenario]).table(
            for: problem, in: .english, style: TextStyle(width: 1000))
        let warning = try #require(table.components(separatedBy: "New warnings").dropFirst().first)
        #expect(warning.contains("b") && warning.contains("6 Sept"), "\(table)")
    }

    @Test func `with one of two facilitators ill the earlier place is led, and with both ill neither`() throws {
        let meeting = try #require(try problem("ill").programme.series.first?.meetings.first).start
        let lacking = [Warning.Lacking(meeting: meeting, people: [])]
        let one = try changed("ill", by: "one-ill").problem.allocated()
        #expect(one.places == ["r1": "a", "r2": "b", "r3": "a"])
        #expect(one.series.map { $0.facilitators?.map(\.facilitators) } == [[["f1"]], [[]]])
        #expect(one.warnings == [.confirmedWithoutFacilitators(series: "b", meetings: lacking)])
        let both = try changed("ill", by: "both-ill").problem.allocated()
        #expect(both.places == one.places)
        #expect(
            both.warnings == ["a", "b"].map { .confirmedWithoutFacilitators(series: $0, meetings: lacking) })
    }

    @Test func `the leader whom a confirmed place of a later track needs is not taken by an earlier one`() throws {
        let decided = try decide(problem("later-track"))
        #expect(
            decided.map { $0.allocation.series.map { $0.facilitators?.map(\.facilitators) } } == [
                [[["tor"]]], [[["liv"]]],
            ])
    }

    @Test func `a parallel series that lacks facilitators says so beside a scenario, and to who waits`() async throws {
        let problem = try problem("parallel")
        let scenario = try problem.scenario(contentsOf: Self.folder.appending(path: "parallel-series.yaml").path)
        let sentence = "What Tirsdager (tue-2) lacks is a fourth facilitator, free on Tuesdays at 09:00–11:00."
        let table = try await problem.outcomes(ofApplied: [scenario]).table(
            for: problem, in: .english, style: TextStyle(width: 1000))
        #expect(table.contains(sentence), "\(table)")
        let allocation = try scenario.changed.problem.allocated()
        let text = allocation.explanationText(
            of: "b", in: scenario.changed.problem, style: TextStyle(width: 1000))
        #expect(text?.contains(sentence) == true, "\(text ?? "")")
        // With one facilitator more nothing lacks.
        let more = try problem.applying(
            Scenario(name: "", changes: scenario.scenario.changes + [.addFacilitator(Facilitator(id: "f4"))]))
        #expect(try more.problem.allocated().lackingFacilitators(in: more.problem) == [:])
        #expect(allocation.lackingFacilitators(in: scenario.changed.problem) == ["tue-2": 1])
    }

    @Test func `whoever gave no preferences was not asked about the afternoon either`() throws {
        let changed = try changed("never-asked", by: "afternoon")
        #expect(changed.assumed == ["r1", "r2", "r3"])
    }
}
