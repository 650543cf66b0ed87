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

    // MARK: Tracks

    @Test(arguments: ["later-track-plan", "later-track-plan-attendees"])
    func `a plan for one track spares whom confirmed places of later tracks need`(name: String) throws {
        let track = try problem(name).problem(ofTrack: "one", after: [])
        let plan = try track.planned(adding: PlanOptions(series: 1))
        #expect(plan.status == .optimal)
        #expect(plan.steps.count == 1)
        #expect(plan.steps[0].allocation.places["w"] == nil)
    }

    @Test(arguments: ["later-track-attendee", "later-track-own"])
    func `whose people a later track needs stands in no queue, and the result is right`(name: String) throws {
        let problem = try problem(name)
        let decided = try decide(problem)
        #expect(decided[0].allocation.waiting == ["w"])
        #expect(decided[0].allocation.waitlist[0].queue == [])
        #expect(problem.violations(of: decided) == [])
        if case .beaten(let better) = decided.exchangeVerdict() { Issue.record("\(better)") }
    }

    // MARK: Moves

    private func moves(_ allocation: Allocation, for waiting: String) -> [Remedy]? {
        allocation.waitlist.first { $0.registration == waiting }?.remedies?.filter {
            if case .move = $0.change { true } else { false }
        }
    }

    @Test(arguments: AllocationOptions.Method.allCases)
    func `of two who could make the same move, the one may help whose place comes later`(
        method: AllocationOptions.Method
    ) throws {
        let move = Remedy(.move(registration: "m2", from: "F", to: "T"), costs: [])
        let allocation = try problem("movers").allocated(AllocationOptions(method: method))
        #expect(moves(allocation, for: "w")?.contains(move) == true)
        let costly = try problem("movers-costs").allocated(AllocationOptions(method: method))
        #expect(moves(costly, for: "w")?.contains(move) == true)
    }

    @Test(arguments: AllocationOptions.Method.allCases)
    func `where as many as possible are placed, a move may help for the place that it takes`(
        method: AllocationOptions.Method
    ) throws {
        let allocation = try problem("move-most-places").allocated(AllocationOptions(method: method))
        let move = Remedy(.move(registration: "m", from: "A", to: "B"), costs: ["x", "y"])
        #expect(moves(allocation, for: "r") == [move])
    }

    // MARK: More who lead

    @Test func `more who lead may ask for more: those who led have to attend`() throws {
        let plan = try problem("exempt-plan").planned(adding: PlanOptions(series: 1))
        #expect(plan.lackingFacilitators?.facilitators == 1)
        #expect(plan.lackingFacilitators?.placed == 1)
        let allocation = try problem("exempt-twin").allocated()
        let parallel = Remedy(.addParallelSeries(like: "D", facilitators: 3), costs: [])
        #expect(allocation.waitlist.first { $0.registration == "w" }?.remedies?.contains(parallel) == true)
    }

    @Test func `more who lead may keep a promise, and place fewer for it`() throws {
        let plan = try problem("promise-plan").planned(adding: PlanOptions(series: 1))
        #expect(plan.lackingFacilitators?.facilitators == 1)
        #expect(plan.lackingFacilitators?.placed == 1)
    }

    // MARK: Promises

    @Test func `beside a promise that is not kept nobody counts with their preferences`() throws {
        let problem = try problem("promise-broken")
        let allocation = try problem.allocated()
        #expect(allocation.waiting == ["r"])
        #expect(allocation.fullSets?.map(\.series) == [["A", "B"]])
        #expect(problem.violations(of: allocation) == [])
        var forged = allocation
        forged.fullSets = [FullSet(series: ["A"], places: 1)]
        #expect(!problem.violations(of: forged).isEmpty)
    }
}
